import Finsam
import Testing
import TextUI

@testable import Dashboard

/// Perspectives that a styrkort declares, on every screen.
@Suite struct DeclaredPerspectiveTests {
  private static let path = Address("styrkort/2014.yaml")

  /// Three fokusområden, the middle one without goals.
  private static func office() throws -> Office {
    var office = try Office.sample
    office.styrkort[0].ownName = "Fokusområden"
    office.styrkort[0].perspectiveWords = ["fokusområde"]
    office.styrkort[0].statements = try [
      ("samhallsnytta", "Samhällsnytta"), ("kvalitet", "Kvalitet"), ("individ", "Individen"),
    ].map { try .sample(["perspektiv": $0, "titel": $1]) }
    office.styrkort[0].goals[1].perspective = "samhallsnytta"
    return office
  }

  private static func state(_ keys: Key...) throws -> State {
    var state = try State.sample(try office())
    for key in keys { state.press(key) }
    return state
  }

  private func order(_ state: State) -> [String] {
    ["Samhällsnytta:", "Kvalitet:", "Individen:"].compactMap { name in
      state.rows.firstIndex { $0.contains(name) }.map { (name, $0) }
    }.sorted { $0.1 < $1.1 }.map(\.0)
  }

  @Test func `the tab, the heading and the palette say what the förbund says, on the same key`()
    throws
  {
    var state = try Self.state("3")
    #expect(state.rows[1].contains("3 Fokus"))
    #expect(!state.rows.contains { $0.contains("Styrkort") })
    #expect(state.rows[0].contains("Fokusområden 2014"))
    #expect(order(state) == ["Samhällsnytta:", "Kvalitet:", "Individen:"])
    state.press("1", ":")
    state.type("styrkort")
    #expect(state.rows.contains { $0.contains("Fokusområden") && $0.contains("3") })
    state.press(.enter)
    #expect(state.rows[0].contains("Fokusområden 2014"))
  }

  @Test func `a perspective that is read into the source says so, also in the form`() throws {
    var office = try Self.office()
    office.styrkort[0].goals[1].readings = Readings(["perspektiv"])
    let goal = Self.path.appending(Step("mål", office.styrkort[0].goals[1].id))
    let read = office.outline(at: goal)?.fields.first { $0.shape.key == "perspektiv" }
    #expect(read?.shown == "samhallsnytta (tolkning)")
    #expect(read?.shape.mayBeReading == true && read?.shape.label == "Fokusområde")

    var state = try State.sample(office, size: Size(200, 50))
    state.press("3", .down, .enter)
    #expect(state.rows.contains { $0.contains("Samhällsnytta (tolkning)") })
    state.press("e")
    #expect(state.rows.contains { $0.contains("Samhällsnytta (tolkning)") })
  }

  @Test func `a perspective is moved, and the screen follows`() throws {
    var state = try Self.state("3")
    state.move(to: "Kvalitet: ")
    let effects = state.press(.shiftUp)
    #expect(
      effects == [
        .save([
          Change(
            Self.path, .move(part: "perspektiv", id: "kvalitet", from: "samhallsnytta", to: nil))
        ])
      ])
    try state.carryOut(effects)
    #expect(order(state) == ["Kvalitet:", "Samhällsnytta:", "Individen:"])
    #expect(state.cursorRow.contains("Kvalitet"))
  }

  @Test func `one without goals is removed, one with goals stays and says why`() throws {
    var state = try Self.state("3")
    #expect(state.press(.delete) == [])
    #expect(
      state.notice == Notice("Här finns 1 mål. Flytta eller ta bort dem först.", .warning))
    state.move(to: "Kvalitet: ")
    try state.carryOut(state.press(.delete))
    #expect(order(state) == ["Samhällsnytta:", "Individen:"])
  }

  @Test func `the usual ones that no file declares are neither moved nor removed`() throws {
    for key in [Key.shiftDown, .shiftUp, .delete] {
      var state = try State.sample(try .sample)
      #expect(state.press("3", key) == [])
      #expect(
        state.notice == Notice("De fyra vanliga perspektiven står inte i filen.", .warning))
    }
  }

  @Test func `the first that is declared keeps the usual ones`() throws {
    var state = try State.sample(try .sample)
    state.press("3", .enter)
    state.move(.down, to: "Styrkort 2014")
    state.press("n")
    state.type("kvalitet")
    state.press(.enter)
    state.type("Kvalitet")
    let effects = state.press(.enter, .control("s"))
    guard case .save(let changes)? = effects.first else { return #expect(Bool(false)) }
    #expect(changes.count == 5)
    try state.carryOut(effects)
    #expect(
      state.desk.office.styrkort[0].perspectives.map(\.name) == [
        "Individ", "Förnyelse", "Arbetssätt", "Ekonomi", "Kvalitet",
      ])
    let styrkort = state.desk.office.styrkort[0]
    #expect(
      Set(styrkort.goals.map(\.perspective)).isSubset(of: styrkort.perspectives.map(\.id)))
  }

  @Test func `a goal's form offers the declared ones by title, and takes no other`() throws {
    var state = try Self.state("3")
    state.move(to: "Fler i arbete")
    state.press("e")
    state.move(to: "Fokusområde")
    #expect(state.cursorRow.contains("Individen"))
    state.press(.enter)
    #expect(state.shown.snapshot.contains("Samhällsnytta"))
    #expect(!state.shown.snapshot.contains("Förnyelse"))
    state.type("kval")
    #expect(
      state.press(.enter) == [
        .save([
          Change(
            Address("styrkort/2014.yaml", [Step("mål", "individ-1")]),
            .field("perspektiv", from: "individ", to: "kvalitet"))
        ])
      ])
  }

  @Test func `a goal that names none of them stands last, and its finding names those there are`()
    throws
  {
    var office = try Self.office()
    office.styrkort[0].goals[0].perspective = "förnyelse"
    var state = try State.sample(office)
    state.press("3")
    let rows = state.rows
    let last = try #require(rows.firstIndex { $0.contains("Individen:") })
    #expect(rows[(last + 1)...].contains { $0.contains("Fler i arbete") })
    #expect(
      state.desk.review.open.contains { item in
        guard case .finding(let finding) = item.kind else { return false }
        return finding.message
          == "”förnyelse” hör inte till de fokusområden som finns. "
          + "Välj bland samhallsnytta, kvalitet och individ."
      })
  }

  @Test(arguments: [1, 2, 3, 5, 7, 12, 40], [Size(80, 24), Size(60, 18), Size(160, 50)])
  func `any number of perspectives has room on the overview, and each is reached`(
    count: Int, size: Size
  ) throws {
    var office = try Office.sample
    office.styrkort[0].statements = try (1...count).map {
      try .sample(["perspektiv": "omrade-\($0)", "titel": "Område nummer \($0)"])
    }
    office.styrkort[0].goals[0].perspective = "omrade-1"
    office.styrkort[0].goals[1].perspective = "omrade-\(count)"
    var state = try State.sample(office, size: size)
    for number in 1...count {
      #expect(state.rows.count { $0.contains("▶ Område") } == 1, "\(number)")
      #expect(state.cursorRow.contains("▶ Område"), "\(number)")
      if number < count { state.press("l") }
    }
    state.press(.enter)
    #expect(state.rows[0].contains("Styrkort 2014"))
    #expect(state.cursorRow.contains("Område nummer \(count)"))
  }
}

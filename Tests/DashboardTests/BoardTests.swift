import Finsam
import ScreenSnapshots
import Testing
import TextUI

@testable import Dashboard

/// What is looked at before a meeting of the board.
@Suite struct BoardTests {
  private static let sizes = [Size(60, 18), Size(80, 24), Size(120, 40)]

  /// The shipped year with a year after it: one goal reworded, one new, one left out, some judged.
  private static func twoYears() throws -> Office {
    var office = ShippedData.reading().office
    var made = try #require(office.styrkort(Year(2014)))
    made.year = Year(2015)
    for index in made.goals.indices {
      made.goals[index].predecessor = "2014/\(made.goals[index].id)"
      made.goals[index].proposal = Assessment()
    }
    made.goals[0].wording =
      "Fler av deltagarna i samordnad rehabilitering har kommit närmare arbete på öppna arbetsmarknaden."
    made.goals[0].predecessor = ""
    made.goals[1].decision.status = .met
    made.goals[2].decision.status = .partlyMet
    made.goals.removeLast()
    made.goals.append(
      try .sample([
        "id": "ekonomi-3", "perspektiv": "ekonomi", "lydelse": "Lägre kostnad per deltagare",
      ]))
    office.styrkort.append(made)
    return office
  }

  @Test(arguments: sizes)
  func `goals that are not met stand first, with outcome, gap and why`(size: Size) throws {
    var state = try State.shipped(size: size)
    state.press("3", "v")
    state.type("varför")
    state.press(.enter)
    expectSnapshot(state.shown, named: "ej-uppnatt-\(size.width)x\(size.height)")
  }

  @Test(arguments: sizes)
  func `two years stand beside one another, goal by goal`(size: Size) throws {
    var state = try State.sample(try Self.twoYears(), size: size)
    state.press("3", "J")
    expectSnapshot(state.shown, named: "jamforelse-\(size.width)x\(size.height)")
  }

  @Test(arguments: sizes)
  func `what changed since the last meeting stands by record`(size: Size) throws {
    var state = try State.sample(
      try .sample, history: Self.history, size: size)
    state.command("ändrat sedan")
    state.press(.down)
    expectSnapshot(state.shown, named: "andrat-sedan-\(size.width)x\(size.height)")
  }

  private static var history: [HistoryEntry] {
    let goal = Address("styrkort/2014.yaml", [Step("mål", "individ-1")])
    let outcome = goal.appending(Step("mått", "m1")).appending(Step("utfall", "2014"))
    let assessment = [
      Change(goal, .field("förslag.status", from: "", to: "delvis")),
      Change(goal, .field("förslag.motivering", from: "", to: "Fler än väntat, men inte nog.")),
    ].map {
      HistoryEntry(
        $0, time: "2014-12-02 10:00:00", user: "Åsa Öberg", step: 8, origin: .edit, about: nil)
    }
    let figures = HistoryEntry(
      Change(outcome, .field("värde", from: "60", to: "65")), time: "2014-12-03 11:00:00",
      user: "Börje Ek", step: 9, origin: .edit, about: nil)
    let youth = HistoryEntry(
      Change(
        Address("kaa/ungdomar.csv", [Step("rader", "K-1")]),
        .field("kommun", from: "Norsjö", to: "Malå")), time: "2014-12-03 12:00:00",
      user: "Börje Ek", step: 10, origin: .edit, about: nil)
    return assessment + [figures, youth] + .sample
  }

  @Test func `one key goes through the statuses, and Esc shows all again`() throws {
    var state = try State.shipped(size: Size(120, 40))
    state.press("3")
    var titles: [String] = []
    for _ in 0..<3 {
      state.press("F")
      titles.append(state.rows[2].prefix(60).trimmed)
    }
    #expect(
      titles == [
        "Styrkort 2014 · 2 av 8 · bara ej uppnått", "Styrkort 2014 · 6 av 8 · bara uppnått",
        "Styrkort 2014 · 8",
      ])
    state.press("F", .escape)
    #expect(state.rows[2].hasPrefix(" Styrkort 2014 · 8"))
    state.press("F")
    #expect(state.availability(.moveDown) != .available)
  }

  @Test func `every list with a status is filtered by it, and no row is lost`() throws {
    for (place, keys) in [
      ("2", []), ("3", []), ("8", ["v", "a", "l", "l", "a", " ", "m", .enter]),
      ("6", ["v", "i", "n", "d", "i", .enter]),
    ] as [(Key, [Key])] {
      var state = try State.shipped(place == "6" ? "gavleborg" : "skelleftea-norsjo")
      state.press(place)
      for key in keys { state.press(key) }
      func count() -> Int {
        state.rows[2].split(separator: "·").dropFirst().lazy
          .compactMap { $0.split(separator: " ").first.flatMap { Int($0) } }.first ?? 0
      }
      let all = count()
      var sum = 0
      for _ in 0..<20 {
        state.press("F")
        guard state.rows[2].contains("bara") else { break }
        sum += count()
      }
      #expect(all > 0 && sum == all, "\(place): \(sum) of \(all)")
    }
  }

  @Test func `a goal is assessed where one reads why it is not met`() throws {
    var state = try State.sample(try .sample, size: Size(200, 50))
    state.command("ej uppnått")
    #expect(state.rows[0].contains("Styrkort 2014 ▸ Ej uppnått, och varför"))
    state.move(to: "Fler i arbete")
    state.press("b", .enter)
    state.type("ej")
    try state.carryOut(state.press(.enter, .control("s")))
    #expect(state.rows[0].contains("Ej uppnått, och varför"))
    #expect(state.cursorRowWhole.contains("föreslås ej uppnått"))
    state.press(.enter)
    #expect(state.rows[0].contains("Fler i arbete"))
  }

  @Test func `Översikt leads to the goals that are not met`() throws {
    var state = try State.shipped()
    state.move(to: "mål föreslås ej uppnådda")
    state.press(.enter)
    #expect(state.rows[2].contains("Ej uppnått, och varför 2014"))
  }

  @Test func `a goal that may be the same is confirmed in one key`() throws {
    var state = try State.sample(try Self.twoYears(), size: Size(200, 50))
    // The year that is to come waits for its time.
    state.press("3", ">", "J")
    state.move(to: "Fler av deltagarna")
    #expect(state.cursorRowWhole.contains("kanske samma"))
    let address = Address("styrkort/2015.yaml", [Step("mål", "individ-1")])
    let saved = state.press("a")
    #expect(
      saved == [.save([Change(address, .field("föregångare", from: "", to: "2014/individ-1"))])])
    try state.carryOut(saved)
    #expect(state.cursorRowWhole.contains("utpekad"))
    #expect(state.press("a") == [])
    #expect(state.notice?.text == "Inget annat mål är föreslaget som samma mål.")
  }

  @Test func `a day is asked for where no meeting is known, and may be typed`() throws {
    var office = try Office.sample
    office.insatser[0].decisions = []
    var state = try State.sample(office, history: Self.history)
    state.command("ändrat sedan")
    #expect(state.rows.joined().contains("skriv ett datum"))
    state.type("3 dec")
    state.press(.enter)
    #expect(state.rows[2].contains("Ändrat sedan 2014-12-03"))
    #expect(state.rows.joined().contains("60"))
    #expect(!state.rows.joined().contains("Fler än väntat"))
  }

  @Test func `changes lead to their records and become a report, and never tell of youths`() throws
  {
    var state = try State.sample(try .sample, history: Self.history, size: Size(120, 40))
    state.press("0", "v")
    state.type("2014-12-01")
    state.press(.enter)
    #expect(state.rows[2].contains("KAA: 1 visas inte"))
    state.move(to: "Föreslagen bedömning")
    state.press(.enter)
    #expect(state.rows.joined().contains("Fler i arbete"))
    state.press(.escape, "r")
    #expect(state.rows[0].contains("Rapport: Ändringar 2014-12-01"))
    let report = state.rows.joined(separator: "\n")
    for word in ["Malå", "K-1", "Norsjö"] { #expect(!report.contains(word)) }
    #expect(report.contains("Fler än väntat"))
  }

  @Test func `assessing again keeps who said it, to which meeting and where it stands`() throws {
    var office = try Office.sample
    office.styrkort[0].goals[0].proposal = try .sample(
      .partlyMet, by: "förbundschefen", meeting: "2015-03-05", source: "S4:9",
      motivation: "Få platser.")
    var state = try State.sample(office)
    let goal = Address("styrkort/2014.yaml", [Step("mål", "individ-1")])
    state.press("3", .down, "b", .enter)
    state.type("uppn")
    state.press(.enter)
    #expect(state.rows.joined().contains("Motiveringen och källan är kvar från ”delvis”"))
    state.move(to: "Förslagets motivering")
    state.type("Fler i november.")
    #expect(
      state.press(.control("s")) == [
        .save([
          Change(goal, .field("förslag.status", from: "delvis", to: "uppnått")),
          Change(
            goal,
            .field(
              "förslag.motivering", from: "Få platser.", to: "Få platser.\n\nFler i november.")),
          Change(goal, .field("förslag.dag", from: "", to: "2014-12-31")),
        ])
      ])
  }

  @Test func `another goal is proposed by the same role to the same meeting`() throws {
    var office = try Office.sample
    office.styrkort[0].goals[1].proposal = try .sample(
      .met, by: "förbundschefen", meeting: "2015-03-05", source: "S4:9", motivation: "")
    var state = try State.sample(office)
    let goal = Address("styrkort/2014.yaml", [Step("mål", "individ-1")])
    state.press("3", .down, "b", .enter)
    state.type("delv")
    #expect(
      state.press(.enter, .control("s")) == [
        .save([
          Change(goal, .field("förslag.status", from: "", to: "delvis")),
          Change(goal, .field("förslag.dag", from: "", to: "2014-12-31")),
          Change(goal, .field("förslag.av", from: "", to: "förbundschefen")),
          Change(goal, .field("förslag.till_möte", from: "", to: "2015-03-05")),
        ])
      ])
  }

  @Test func `looking at a reason without adding to it changes nothing`() throws {
    var office = try Office.sample
    office.styrkort[0].goals[0].proposal = try .sample(
      .partlyMet, by: "", meeting: "", source: "", motivation: "Få platser.")
    var state = try State.sample(office)
    state.press("3", .down, "b")
    state.move(to: "Förslagets motivering")
    state.press(.enter, .escape)
    #expect(state.notice?.text == "Fältet är som förut.")
    state.press(.enter)
    #expect(state.press(.control("s")) == [])
  }
}

extension Assessment {
  fileprivate static func sample(
    _ status: Status, by: String, meeting: String, source: String, motivation: String
  ) throws -> Assessment {
    var assessment = Assessment()
    assessment.status = status
    assessment.by = by
    assessment.meeting = meeting.isEmpty ? nil : try PrintedDay(text: meeting)
    assessment.source = source
    assessment.motivation = motivation
    return assessment
  }
}

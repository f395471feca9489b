import Finsam
import ScreenSnapshots
import Testing
import TextUI

@testable import Dashboard

/// The core indicators' screen: five views, and the answers of a group to write in.
@Suite struct IndicatorScreenTests {
  private static let sizes = [Size(60, 18), Size(80, 24), Size(120, 40)]

  private func state(
    _ view: String = "", of forbund: String = "gavleborg", size: Size = Size(120, 40)
  ) throws -> State {
    var state = try State.shipped(forbund, size: size)
    state.press("5")
    if !view.isEmpty {
      state.press("v")
      state.type(view)
      state.press(.enter)
    }
    return state
  }

  @Test(arguments: sizes)
  func `the indicators of the year open`(size: Size) throws {
    expectSnapshot(
      try state(size: size).shown, named: "indikatorer-\(size.width)x\(size.height)")
  }

  @Test(arguments: sizes)
  func `an indicator tells its value, its answers and its wording`(size: Size) throws {
    var state = try state(size: size)
    state.press(.down, .down, .down, .enter)
    expectSnapshot(state.shown, named: "indikator-\(size.width)x\(size.height)")
  }

  @Test(arguments: ["Rundan", "Mätpunkter", "Jämförelse", "Mål"])
  func `each view shows its list`(view: String) throws {
    let state = try state(view)
    #expect(state.rows[0].contains("Indikatorer ▸ \(view) 2019"), "\(state.rows[0])")
    expectSnapshot(state.shown, named: "indikatorer-\(NewId.slug(view))-120x40")
  }

  /// Gävleborg's round as if it were another förbund's, and not invented.
  private func peer(in year: Int) -> IndicatorPeer {
    let own = ShippedData.reading("gavleborg")
    var reading = OfficeReading(name: "norra")
    reading.office = own.office
    reading.office.forbund.name = "Samordningsförbundet Norra"
    for index in reading.office.indicators.rounds.indices {
      reading.office.indicators.rounds[index].isExample = nil
      reading.office.indicators.rounds[index].year = Year(year)
    }
    return IndicatorPeer(reading)
  }

  @Test(arguments: [2019, 2018])
  func `another förbund stands beside one's own, each figure with its year`(year: Int) throws {
    let session = try Session.sample(forbund: try .shipped)
    var state = State(
      reading: ShippedData.reading("gavleborg"), undo: UndoTitles(), session: session,
      size: Size(120, 40))
    state.press("5", "C")
    expectSnapshot(state.shown, named: "indikatorer-jamfor-med-120x40")
    state.type("skell")
    #expect(state.press(.enter) == [.readPeer("skelleftea-norsjo")])
    _ = state.update(.peerRead(peer(in: year)))
    #expect(state.notice == nil)
    #expect(state.rows[0].contains("Indikatorer ▸ Jämförelse 2019"), "\(state.rows[0])")
    expectSnapshot(state.shown, named: "indikatorer-bredvid-\(year)-120x40")

    state.press("C")
    state.type("inget")
    state.press(.enter)
    #expect(!state.rows.joined().contains("norra"))
    state.press("C")
    state.type("alla")
    #expect(state.press(.enter) == [.compareForbund])
  }

  @Test func `a förbund without values, or none at all to compare with, is told of`() throws {
    let session = try Session.sample(forbund: try .shipped)
    var state = State(
      reading: ShippedData.reading("skelleftea-norsjo"), undo: UndoTitles(), session: session,
      size: Size(120, 40))
    state.press("5")
    // The only round there is, is invented: it is nobody's figure.
    _ = state.update(.peerRead(IndicatorPeer(ShippedData.reading("gavleborg"))))
    #expect(
      state.notice
        == Notice("Samordningsförbund Gävleborg har inga värden att jämföra med.", .warning))
    var alone = try self.state()
    alone.press("C")
    #expect(alone.notice?.text == "Mappen har bara ett förbund.")
  }

  @Test(arguments: sizes)
  func `the answers of a group are written in, a line for each point`(size: Size) throws {
    var state = try state("Rundan", size: size)
    state.press("n", .down, "0")
    state.type(" 1 2")
    expectSnapshot(state.shown, named: "enkatsvar-\(size.width)x\(size.height)")
  }

  @Test func `a line is saved as one row of counts`() throws {
    var state = try state("Rundan")
    state.press("n")
    state.type("0 1 2 3 4")
    let effects = state.press(.enter)
    let file = Address("enkater/svar.csv")
    let ids = state.desk.office.indicators.answers.map(\.id)
    #expect(
      effects == [
        .save([
          Change(
            file,
            .insert(
              part: RegisterKey.rows, after: ids.last,
              Draft(
                id: "s-026",
                fields: [
                  Draft.Text("id", "s-026"), Draft.Text("runda", "2019"),
                  Draft.Text("mätpunkt", "1a"), Draft.Text("grupp", "deltagare"),
                  Draft.Text("insats", "supported-employment-coach-gavle"),
                  Draft.Text("svar_1", "0"), Draft.Text("svar_2", "1"), Draft.Text("svar_3", "2"),
                  Draft.Text("svar_4", "3"), Draft.Text("svar_5", "4"), Draft.Text("exempel", "ja"),
                ])))
        ])
      ])
    // The next point is at hand.
    #expect(state.cursorRow.contains("1b "))
  }

  @Test(arguments: [Size(80, 24), Size(120, 40)])
  func `figures stand under their headings`(size: Size) throws {
    var state = try state("Rundan", size: size)
    state.press("n")
    let heading = try #require(state.rows.first { $0.contains("Mätpunkt") })
    let row = try #require(state.rows.first { $0.contains("7a ") })
    func ends(_ text: String, _ words: [String]) -> [Int] {
      var from = text.startIndex
      return words.compactMap { word in
        guard let range = text[from...].firstRange(of: word) else { return nil }
        from = range.upperBound
        return text.distance(from: text.startIndex, to: range.upperBound)
      }
    }
    let figures = String(row.suffix(from: row.index(row.startIndex, offsetBy: 40)))
    let titles = String(heading.suffix(from: heading.index(heading.startIndex, offsetBy: 40)))
    #expect(
      ends(figures, ["1", "1", "3", "5", "4"]) == ends(titles, ["1", "2", "3", "4", "5"]),
      "\(heading)\n\(row)")
  }

  @Test func `more answers than came in are told of while they are written`() throws {
    var state = try state("Rundan")
    state.press("n")
    state.type("0 1 2 3 8")
    #expect(!state.rows.contains { $0.contains("≠") })
    state.type("9")
    #expect(
      state.rows.contains { $0.contains("≠ 95 svar på 1a från deltagare") }, "\(state.rows)")
    let effects = state.press(.enter)
    try state.carryOut(effects)
    #expect(state.notice?.text.hasPrefix("Sparat. ≠ 95 svar på 1a") == true)
  }

  @Test func `what is no five counts stays to be mended, and keys do nothing else`() throws {
    var state = try state("Rundan")
    state.press("n")
    state.type("1 2 q")
    #expect(state.press(.enter) == [])
    #expect(state.notice?.text == "1a: Här står 3 tal, men det ska vara fem eller sex.")
    state.press(.escape)
    #expect(state.notice?.text == "Raden är som förut.")
  }

  @Test func `a line that stands is changed field by field`() throws {
    var state = try state("Rundan")
    state.press("n")
    state.move(to: "7a ")
    state.press(.function(2), .backspace)
    state.type("7")
    let row = Address("enkater/svar.csv", [Step(RegisterKey.rows, "s-008")])
    #expect(
      state.press(.enter) == [
        .save([Change(row, .field("svar_5", from: "4", to: "7"))])
      ])
  }

  @Test func `without a round the screen says what to do first`() throws {
    let state = try state(of: "skelleftea-norsjo")
    #expect(state.rows[2].contains("Ingen enkätomgång för 2014. Börja med att göra en: n."))
    var other = state
    other.press("n")
    #expect(other.rows.contains { $0.contains("Ny enkätomgång") }, "\(other.rows)")
  }

  @Test func `years are turned through`() throws {
    var state = try state()
    state.press("<")
    #expect(state.notice?.text == "Det finns inget år före.")
  }
}

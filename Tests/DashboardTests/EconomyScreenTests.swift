import Finsam
import ScreenSnapshots
import Testing
import TextUI

@testable import Dashboard

/// The economy's screen: four figures, the equity and its views.
@Suite struct EconomyScreenTests {
  private static let sizes = [Size(60, 18), Size(80, 24), Size(120, 40)]

  private func state(_ view: String = "", size: Size = Size(120, 40)) throws -> State {
    var state = try State.shipped(size: size)
    state.press("4")
    if !view.isEmpty {
      state.press("v")
      state.type(view)
      state.press(.enter)
    }
    return state
  }

  @Test(arguments: sizes)
  func `the year's economy opens on its figures`(size: Size) throws {
    let state = try state(size: size)
    expectSnapshot(state.shown, named: "ekonomi-\(size.width)x\(size.height)")
  }

  @Test(arguments: [
    "Prognos", "Bokslut", "Medlemsbidrag", "Eget kapital", "Flera år", "Rekvisitioner",
  ])
  func `each view shows its list`(view: String) throws {
    let state = try state(view)
    #expect(state.rows[0].contains("Ekonomi ▸ \(view)"), "\(state.rows[0])")
    expectSnapshot(state.shown, named: "ekonomi-\(NewId.slug(view))-120x40")
  }

  @Test func `a sum that does not come out is marked, and its row says where else it stands`()
    throws
  {
    var state = try state()
    state.press("/")
    state.type("summa projekt")
    state.press(.enter, .end)
    #expect(state.rows.contains { $0.contains("≠ 6 052 000") }, "\(state.rows)")
    #expect(state.rows.contains { $0.contains("▼ ogynnsam") })
    // Below what the sum is made of.
    state.press(.enter)
    var seen = state.rows
    for _ in 0..<4 {
      state.press(.pageDown)
      seen += state.rows
    }
    #expect(seen.contains { $0.contains("Samma uppgift i källorna") }, "\(seen)")
  }

  @Test func `years are turned through, and what is not there is said`() throws {
    var state = try state()
    #expect(state.rows[0].contains("Budget och utfall 2014"))
    state.press("<")
    #expect(state.rows[0].contains("Budget och utfall 2013"), "\(state.rows[0])")
    state.press("<")
    #expect(state.notice?.text == "Det finns inget år före.")
  }

  @Test(arguments: sizes)
  func `applications stand step by step, with what each step comes to`(size: Size) throws {
    let state = try state("Ansökningar", size: size)
    expectSnapshot(state.shown, named: "ekonomi-ansokningar-\(size.width)x\(size.height)")
  }

  @Test(arguments: sizes)
  func `what is marked is added to the budget, and nothing is written`(size: Size) throws {
    var state = try state("Vad händer om", size: size)
    var effects = state.press(.space, .space, .down, .space)
    effects += state.press("y")
    #expect(!effects.contains { if case .save = $0 { true } else { false } })
    expectSnapshot(state.shown, named: "ekonomi-vad-hander-om-\(size.width)x\(size.height)")
  }

  @Test func `a requisition is added where the year it is for and the one it is booked in stand`()
    throws
  {
    var state = try state("Rekvisitioner")
    state.press("n")
    for label in ["Kvartal", "Bokförd år", "Rekvirerat", "Godkänt"] {
      #expect(state.rows.contains { $0.contains(label) }, "\(label)")
    }
  }

  /// The map leads project 101 to TExAS; the office's own accounts have no row yet.
  private func mapped(_ others: [(String, String)] = []) throws -> Office {
    var office = try State.shipped().desk.office
    office.economy.ledgerMap = ([("101", "", "texas")] + others.map { ("", $0.0, $0.1) })
      .enumerated().map { index, one in
        var mapping = LedgerMapping()
        (mapping.id, mapping.project, mapping.account, mapping.row) = (
          "m\(index)", one.0, one.1, one.2
        )
        return mapping
      }
    return office
  }

  @Test(arguments: sizes)
  func `a ledger is shown before it is read in, with what it lacks`(size: Size) throws {
    var state = try state(size: size)
    let report = LedgerReport.sample(into: try mapped(), asked: Year(2014))
    #expect(state.press("i").isEmpty)
    state.type("~/huvudbok.se")
    #expect(state.press(.enter) == [.readLedger(path: "~/huvudbok.se", year: Year(2014))])
    _ = state.update(.ledgerRead(report, Year(2014)))
    expectSnapshot(state.shown, named: "bokforing-\(size.width)x\(size.height)")
    #expect(state.press(.enter) == [.readLedger(path: report.file, year: Year(2014))])
  }

  @Test func `outcomes are written when all accounts have a row`() throws {
    var state = try State.sample(try mapped([("6110", "ovriga-kostnader")]), size: Size(80, 24))
    state.press("4")
    let report = LedgerReport.sample(into: state.desk.office, asked: Year(2014))
    _ = state.update(.ledgerRead(report, Year(2014)))
    expectSnapshot(state.shown, named: "bokforing-fardig-80x24")
    let file = Address("ekonomi/2014.csv")
    // What was printed of the outcome that goes, goes with it.
    func changes(_ id: String, _ fields: [(key: String, from: String, to: String)]) -> [Change] {
      fields.map {
        Change(
          file.appending(Step(RegisterKey.rows, id)), .field($0.key, from: $0.from, to: $0.to))
      }
    }
    #expect(
      state.press(.enter) == [
        .save(
          changes(
            "texas",
            [
              ("utfall", "580000", "580000,5"), ("avvikelse", "-500000", ""),
              ("dokument", "bilaga budget och utfall 2014", "huvudbok 2014"),
              ("källa", "S4:2947", "huvudbok 2014"),
            ])
            + changes(
              "ovriga-kostnader",
              [
                ("utfall", "245514", "12345"), ("avvikelse", "244486", ""),
                ("dokument", "bilaga budget och utfall 2014", "huvudbok 2014"),
                ("källa", "S4:2961–2964", "huvudbok 2014"),
              ]))
      ])
  }
}

extension EconomyScreenTests {
  /// The four figures above leave fewer rows to the detail than the screen has.
  @Test(arguments: [Size(60, 18), Size(80, 24), Size(120, 40)])
  func `the cursor is seen on every line of a row's detail`(size: Size) throws {
    var state = try State.shipped(size: size)
    state.press("4", "/")
    state.type("summa projekt")
    state.press(.enter, .enter)
    for step in 0..<60 {
      #expect(state.rows.contains { $0.contains("▶") }, "steg \(step): \(state.rows)")
      state.press(.down)
    }
  }
}

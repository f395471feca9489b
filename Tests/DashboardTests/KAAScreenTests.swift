import Finsam
import ScreenSnapshots
import Testing
import TextUI

@testable import Dashboard

/// The youths of KAA: what is due, what is masked, and how a contact is written down.
@Suite struct KAAScreenTests {
  /// Everything that tells who the youths are.
  private static let secrets = [
    "1998-03-04", "1997-05-06", "1994-12-01", "2014-12-01", "kvinna", "2014-10-09", "2014-10-15",
    "2014-11-20", "brev",
  ]

  private func secrets(in text: String) -> [String] {
    Self.secrets.filter { text.contains($0) }
  }

  @Test(arguments: [Size(80, 24), Size(60, 18), Size(120, 40)])
  func `the youths are a list by what is due`(size: Size) throws {
    var state = try State.shipped(size: size)
    state.press("7")
    expectSnapshot(state.shown, named: "kaa-\(size.width)x\(size.height)")
    state.press(.enter)
    expectSnapshot(state.shown, named: "kaa-arende-\(size.width)x\(size.height)")
  }

  @Test func `a finding about a youth shows and changes nothing that is masked`() throws {
    var office = try Office.youths
    office.kaa.followUps[0].caseID = "k-99"
    var state = try State.sample(office, size: Size(120, 40))
    state.press("9", "/")
    state.type("u-07")
    state.press(.enter)
    #expect(secrets(in: state.shown.snapshot) == [])
    state.press("e")
    #expect(state.notice?.text.contains("bara i KAA") == true)
    state.press(.tab, .end, .enter)
    #expect(state.notice?.text.contains("bara i KAA") == true)
    #expect(secrets(in: state.shown.snapshot) == [])
    state.press(.escape, .enter)
    #expect(state.rows[0].contains("KAA ") && !state.rows[0].contains("k-1"))
  }

  @Test func `a register that cannot be read is not called empty`() throws {
    var office = try Office.youths
    office.kaa.cases = []
    let problem = Problem(
      file: KAACase.path, line: 1, column: 9, message: "Kolumnen ”namn” tas inte emot.",
      advice: "Ta bort kolumnen.")
    var state = try State.sample(office, problems: [problem])
    state.press("7")
    let shown = state.shown.snapshot
    #expect(shown.contains("kaa/ungdomar.csv går inte att läsa.") && shown.contains("7 KAA"))
    #expect(!shown.contains("inga ungdomar"))
  }

  @Test func `what a due day means stands below it where the screen is narrow`() throws {
    var state = try State.sample(try .youths, size: Size(100, 30))
    state.press("7")
    state.move(to: "k-1")
    #expect(state.rows.contains { $0.contains("Senast  ") && $0.contains("2014-12-31  ◐ i dag") })
    state.move(.up, to: "✖")
    let rows = state.rows
    let index = try #require(rows.firstIndex { $0.contains("Senast  ") })
    #expect((rows[index] + rows[index + 1]).contains(/✖ försenat \d+ dag/))
  }

  @Test func `a contact is written in one short form, and the next due day stands there`() throws {
    var state = try State.sample(try .youths)
    state.press("7")
    state.move(to: "k-1")
    #expect(state.cursorRow.contains("2014-12-31"))
    #expect(state.cursorRow.contains("◐ i dag"))
    state.press("n", .enter)
    state.type("telefon")
    state.press(.enter, .enter)
    state.type("nådd")
    state.press(.enter)
    expectSnapshot(state.shown, named: "kaa-uppfoljning")
    let effects = state.press(.control("s"))
    let draft = Draft(
      id: "u-08",
      fields: [
        ("id", "u-08"), ("ärende", "k-1"), ("dag", "2014-12-31"), ("sätt", "telefon"),
        ("utfall", "nådd"), ("av", "KAA-ansvarig"), ("exempel", "ja"),
      ].map { Draft.Text($0.0, $0.1) })
    #expect(
      effects == [
        .save([
          Change(
            Address("kaa/uppfoljningar.csv"), .insert(part: "rader", after: "u-07", draft))
        ])
      ])
    try state.carryOut(effects)
    #expect(state.cursorRow.contains("k-1"))
    #expect(state.cursorRow.contains("2015-02-28"))
    #expect(state.cursorRow.contains("om 59 dagar"))
  }

  @Test func `a case is masked again when one has left its row, also when one comes back`() throws {
    var state = try State.sample(try .youths)
    func isRevealed() -> Bool {
      (state.screens.top.content as? KAAScreen)?.isRevealed ?? false
    }
    state.press("7")
    state.move(to: "k-1")
    _ = state.update(.revealed("k-1", state.desk.reading, UndoTitles()))
    #expect(isRevealed())
    state.press(.up)
    #expect(!isRevealed())
    state.press(.down)
    #expect(state.cursorRow.contains("k-1") && !isRevealed())
  }

  @Test func `what is seen must be written down, so nothing is shown with read-only`() throws {
    var state = try State.sample(try .youths, isReadOnly: true)
    #expect(state.press("7", "v") == [])
    #expect(state.notice?.text.contains("kan inte antecknas i historiken") == true)
  }

  @Test func `sorting by the same column again turns the order`() throws {
    var state = try State.sample(try .youths)
    func order() -> [String] {
      state.rows.compactMap { row in ["k-1", "k-2", "k-3"].first { row.contains($0) } }
    }
    state.press("7", "s")
    state.type("Kommun")
    state.press(.enter)
    #expect(order().last == "k-2")
    state.press("s")
    state.type("Kommun")
    state.press(.enter)
    #expect(order().first == "k-2")
  }

  @Test func `what must be filled in cannot be chosen empty`() throws {
    var state = try State.sample(try .youths)
    state.press("7", "N")
    for (label, hasEmpty) in [("Kön", true), ("Intagsgrupp *", false), ("Ansvarig", true)] {
      state.press(.home)
      state.move(to: label)
      state.press(.enter)
      #expect(state.rows.contains { $0.contains("(tomt)") } == hasEmpty, "\(label)")
      state.press(.escape)
    }
  }

  @Test func `Enter on Följ upp opens the same form`() throws {
    var state = try State.sample(try .youths)
    state.press("7", .enter)
    state.move(to: "Följ upp")
    state.press(.enter)
    #expect(state.rows[2].contains("Följ upp k-2"))
  }

  @Test func `what tells of the youth is masked everywhere until somebody asks`() throws {
    var state = try State.sample(try .youths, size: Size(120, 60))
    state.press("7")
    var seen = ""
    for _ in 0..<3 {
      seen += state.rows.joined()
      for case .copy(let text, _) in state.press("y") { seen += text }
      state.press(.enter)
      for _ in 0..<40 {
        for case .copy(let text, _) in state.press("y") { seen += text }
        state.press(.down)
      }
      state.press(.escape, .down)
    }
    state.press("r")
    seen += state.rows.joined()
    state.press(.escape, ":")
    seen += state.rows.joined()
    #expect(seen.contains("k-1") && seen.contains("k-2") && seen.contains("k-3"))
    #expect(secrets(in: seen) == [])
    state.press(.escape, "/")
    state.type("1998")
    #expect(state.rows.joined().contains("Inget passar filtret"))
  }

  @Test func `neither the list nor its order tells when somebody turns 20`() throws {
    var office = try Office.youths
    office.kaa.cases[1].birth = try SerialDay(text: "1995-02-11")
    office.kaa.cases[1].invited = try SerialDay(text: "2014-12-20")
    var rows: [[String]] = []
    for birth in ["1994-12-01", "1994-12-31"] {
      office.kaa.cases[2].birth = try SerialDay(text: birth)
      var state = try State.sample(office)
      state.press("7")
      rows.append(state.rows)
    }
    #expect(rows[0] == rows[1])
    #expect(rows[0].contains { $0.contains("k-3") && $0.contains("✖ ska avslutas") })
    #expect(rows[0].contains { $0.contains("k-2") && $0.contains("· senare") })
    #expect(!rows[0].joined().contains("2015-02-10"))
  }

  @Test func `a case is shown when the history tells of it, and masked again when one leaves`()
    throws
  {
    var state = try State.sample(try .youths, size: Size(200, 60))
    state.press("7")
    state.move(to: "k-1")
    #expect(state.press("v") == [.logReveal("k-1")])
    #expect(secrets(in: state.rows.joined()) == [])
    _ = state.update(.revealed("k-1", state.desk.reading, UndoTitles()))
    let shown = state.rows.joined()
    #expect(shown.contains("1998-03-04") && shown.contains("2014-11-20 · brev · ej nådd"))
    state.press(.up, .down)
    #expect(secrets(in: state.rows.joined()) == [])
    _ = state.update(.revealed("k-1", state.desk.reading, UndoTitles()))
    #expect(state.press("v") == [])
    #expect(secrets(in: state.rows.joined()) == [])
  }

  @Test func `a case that is not shown is not edited`() throws {
    var state = try State.sample(try .youths)
    state.press("7")
    #expect(state.press("e") == [])
    #expect(
      state.notice
        == Notice("Uppgifterna är dolda. v visar ärendet.", .warning))
    _ = state.update(.revealed("k-2", state.desk.reading, UndoTitles()))
    state.press("e")
    #expect(state.rows.joined().contains("1997-05-06"))
  }

  @Test func `the file about youths is not opened in an editor`() throws {
    var state = try State.sample(try .youths)
    state.press("7")
    #expect(state.press("E") == [])
    #expect(
      state.notice
        == Notice(
          "Filen innehåller uppgifter om ungdomar och visas inte i en editor. v visar ett ärende.",
          .warning))
  }

  @Test func `when the history cannot be written nothing is shown`() throws {
    var state = try State.sample(try .youths, size: Size(120, 60))
    state.press("7", "v")
    _ = state.update(.failed("Mappen är låst."))
    #expect(secrets(in: state.rows.joined()) == [])
  }

  @Test func `the way from the history to a case leads to its masked page`() throws {
    let change = Change(
      KAACase.address(id: "k-1"), .field("födelsedag", from: Mask.text, to: Mask.text))
    let entry = HistoryEntry(
      change, time: "2014-12-30 09:15:00", user: "Åsa", step: 1, origin: .edit, about: nil)
    var state = try State.sample(try .youths, history: [entry], size: Size(120, 60))
    state.press("0", .enter, .enter)
    #expect(state.rows[0].contains("KAA ▸ k-1"))
    #expect(secrets(in: state.rows.joined()) == [])
  }

  @Test func `only what there is consent for is shown to another agency`() throws {
    var state = try State.sample(try .youths)
    state.press("7", "d")
    state.type("AME")
    state.press(.enter)
    #expect(state.rows[2].contains("Får visas för AME · 1 av 3"))
    #expect(
      state.notice
        == Notice("2 ärenden visas inte: medgivande saknas. Esc visar alla."))
    state.press(.escape)
    #expect(state.rows[2].contains("med påhittade exempel · 3"))
  }

  @Test func `what is late is filtered, and sorted by any column`() throws {
    var state = try State.sample(try .youths)
    state.press("7", "/")
    state.type("försenad skellefteå")
    state.press(.enter)
    #expect(state.rows[2].contains("med påhittade exempel · 1 av 3"))
    #expect(state.cursorRow.contains("försenat 12 dagar"))
    state.press(.escape, "s")
    state.type("kommun")
    state.press(.enter, .home)
    #expect(state.cursorRow.contains("k-1"))
  }

  @Test func `the overview counts what is late and leads there`() throws {
    var state = try State.sample(try .youths)
    #expect(
      state.desk.overview.due.items.contains {
        $0.missing.contains {
          $0.hasPrefix("2 ärenden är försenade eller ska avslutas; den längsta")
        }
      })
    state.move(to: "Uppföljning i KAA")
    state.press(.enter)
    #expect(state.rows[0].contains("▸ KAA"))
  }

  @Test func `a follow-up is removed, and the half-year is a report`() throws {
    var state = try State.sample(try .youths)
    state.press("7")
    state.move(to: "k-1")
    state.press(.enter)
    state.move(to: "••• · ••• · •••")
    let effects = state.press(.delete)
    try state.carryOut(effects)
    #expect(state.rows.joined().contains("Uppföljningar (0)"))
    state.press("r")
    expectSnapshot(state.shown, named: "kaa-rapport")
    state.press("r", .enter)
    #expect(state.rows.contains { $0.contains("rapporter/kaa-2014-H2.html") })
    // In no form is there more than on the screen.
    let report = try #require(
      ReportRequest.kaa(HalfYear(containing: state.desk.board.day)).report(state.desk))
    for form in ReportForm.ofAll {
      #expect(!report.written(as: form).contains("k-1"), "\(form)")
      #expect(report.written(as: form).contains("dolt"), "\(form)")
    }
  }

  @Test func `without rules the screen says why nothing counts, and what to do`() throws {
    var office = try Office.youths
    office.kaa.sharedRules = KAARules()
    var state = try State.sample(office)
    state.move(to: "reglerna för KAA saknas")
    state.press("7")
    #expect(state.rows[2].contains("KAA: inget räknas, reglerna saknas · 3"))
    #expect(state.press("r") == [])
    #expect(state.notice == Notice("Inget ärende räknas: reglerna för KAA saknas.", .warning))
    state.press(.enter)
    expectSnapshot(state.shown, named: "kaa-utan-regler")
  }

  @Test func `a förbund without youths says how to begin`() throws {
    var state = try State.sample(try .sample)
    state.press("7")
    expectSnapshot(state.shown, named: "tomt-kaa")
  }
}

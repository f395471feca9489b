import Finsam
import ScreenSnapshots
import Testing
import TextUI

@testable import Dashboard

/// Figures of all insatser are written as in a spreadsheet.
@Suite struct PeriodScreenTests {
  /// The sheet of a quarter that nothing is written of yet.
  private func state(_ size: Size = Size(120, 40)) throws -> State {
    var state = try State.shipped(size: size)
    state.press("2", "p", "v")
    state.type("2014-q2")
    state.press(.enter, "K", .enter)
    return state
  }

  private func row(_ name: String, in state: State) throws -> String {
    try #require(state.rows.first { $0.contains(name) && !$0.hasPrefix(" " + name) })
  }

  @Test func `a figure is typed, saved when one goes on, and stands there`() throws {
    var state = try state()
    #expect(state.rows[2].contains("Siffror kvartal 2 2014"), "\(state.rows)")
    state.move(to: "MedUrs")
    state.type("12")
    #expect(state.rows.contains { $0.contains("MedUrs, kvinnor kvartal 2 2014") })
    let saved = state.press(.tab)
    #expect(saved.count == 1)
    try state.carryOut(saved)
    state.type("8")
    try state.carryOut(state.press(.enter))

    let made = try #require(
      state.desk.office.insats("medurs")?.participation.first { $0.id == "2014-Q2" })
    #expect(made.women?.text == "12" && made.men?.text == "8" && made.total == nil)
    // Enter goes down from where the first Tab was pressed.
    let screen = try #require(state.screens.top.content as? PeriodScreen)
    #expect(screen.column == .women && screen.row?.insats.id != "medurs")
  }

  /// Digits, and letters that begin a figure, are no commands here, whatever they are elsewhere.
  @Test func `no key that the help names writes a figure`() throws {
    let state = try state(Size(120, 60))
    let table = state.desk.session.keys
    let help = HelpPage(state: state).lines.map(\.text)
    for action in Action.allCases where action != .edit && action != .source {
      let title = "  \(action.facts.title). "
      guard let line = help.first(where: { $0.contains(title) }) else { continue }
      let named = line.prefix(16).split(separator: ",").map { String($0).trimmed }
      for key in table.keys(of: action) where named.contains(key.label) {
        var pressed = state
        pressed.press(key)
        let screen = pressed.screens.top.content as? PeriodScreen
        #expect(screen?.isWriting != true, "\(key.label): \(line)")
      }
    }
    #expect(help.contains { $0.hasPrefix("F8 ") } && help.contains { $0.hasPrefix("l  ") })
    #expect(!help.contains { $0.hasPrefix("1 ") || $0.hasPrefix("n ") || $0.contains("→, l") })
  }

  @Test func `sums are checked as one types, and what is no figure is not saved`() throws {
    var state = try state()
    state.move(to: "MedUrs")
    for text in ["4", "5"] {
      state.type(text)
      try state.carryOut(state.press(.tab))
    }
    state.type("8")
    #expect(try row("MedUrs", in: state).contains("≠ MedUrs"))
    #expect(state.rows.contains { $0.contains("≠ 4 + 5 är 9, inte 8") }, "\(state.rows)")
    state.type("x")
    #expect(state.press(.enter).isEmpty)
    #expect(state.notice?.tone == .error)
    state.press(.escape)
    #expect(state.notice?.text == "Cellen är som förut.")
    #expect(try !row("MedUrs", in: state).contains("≠"))
  }

  @Test func `a block from a spreadsheet fills cells as one step, or none`() throws {
    var state = try state()
    state.move(to: "MedUrs")
    let effects = [state.update(.input(.paste("3\t4\t7\n5\t6\t11\n")))].compactMap(\.self)
    #expect(effects.count == 1)
    try state.carryOut(effects)
    let made = state.desk.office.insatser.filter { insats in
      insats.participation.contains { $0.id == "2014-Q2" && $0.women != nil }
    }
    #expect(made.count == 2)

    #expect(state.update(.input(.paste("3\tx\n"))) == nil)
    #expect(state.notice?.text.contains("Män:") == true, "\(String(describing: state.notice))")
    #expect(state.update(.input(.paste("1\t2\t3\t4\t5\t6\t7\t8\n"))) == nil)
    #expect(state.notice?.text.contains("ryms inte") == true)
  }

  @Test func `arrows, Delete, periods before and after, and the way back`() throws {
    var state = try state()
    state.press("<")
    #expect(state.rows[2].contains("kvartal 1 2014"))
    state.press(">", ">")
    #expect(state.rows[2].contains("kvartal 3 2014"))
    state.press("v")
    state.type("2014")
    state.press(.enter)
    #expect(state.rows[2].contains("Siffror 2014"))
    state.move(to: "TExAS")
    state.press(.right, .right)
    let effects = state.press(.delete)
    try state.carryOut(effects)
    #expect(
      state.desk.office.insats("texas")?.participation.first { $0.id == "2014" }?.total == nil)
    state.press(.escape)
    #expect(state.rows[2].contains("Insatser"))
  }

  @Test func `a source is asked for once, and written with each figure`() throws {
    var state = try State.shipped(size: Size(120, 40))
    state.press("2", "p")
    state.move(to: "Unga In")
    state.type("12")
    #expect(state.press(.enter).isEmpty)
    #expect(state.rows.contains { $0.contains("Källa för det du skriver:") })
    state.type("SUS")
    try state.carryOut(state.press(.enter))
    #expect(state.rows.contains { $0.contains("Källa för det du skriver: SUS") })
    let made = try #require(
      state.desk.office.insats("unga-in")?.participation.first { $0.id == "2014" })
    #expect(made.women?.text == "12" && made.source == "SUS")
    let screen = try #require(state.screens.top.content as? PeriodScreen)
    #expect(screen.row?.insats.id == "utsikten-2-0" && screen.column == .women)
    state.press(.escape, "p")
    state.move(to: "MedUrs")
    state.type("3")
    #expect(state.press(.enter).count == 1)
  }

  /// What is typed next would stand in the place of the first figure.
  @Test(arguments: [(Key.tab, PeriodSheet.Column.men), (.right, .men), (.enter, .women)])
  func `once it is said where a figure is from, one stands where the key leads`(
    key: Key, column: PeriodSheet.Column
  ) throws {
    for source in ["SUS", ""] {
      var state = try State.shipped(size: Size(120, 40))
      state.press("2", "p")
      state.move(to: "MedUrs")
      state.type("12")
      #expect(state.press(key).isEmpty)
      state.type(source)
      try state.carryOut(state.press(.enter))
      let screen = try #require(state.screens.top.content as? PeriodScreen)
      #expect(screen.column == column && (screen.row?.insats.id == "medurs") == (key != .enter))
    }
  }

  @Test(arguments: ["Hälsans Trädgård", "Improve", "TExAS"])
  func `one stands on the insats that one came from, whether or not it runs then`(name: String)
    throws
  {
    for opens in [false, true] {
      var state = try State.shipped(size: Size(120, 40))
      state.press("2")
      state.move(to: name)
      if opens { state.press(.enter) }
      state.press("p", ">", ">")
      let screen = try #require(state.screens.top.content as? PeriodScreen)
      #expect(screen.row?.name == name)
      #expect(screen.period == .year(Year(2016)))
    }
  }

  @Test func `insatser that do not run in the period are counted, and shown when asked for`()
    throws
  {
    var state = try State.shipped(size: Size(120, 40))
    state.press("2", "p", "v")
    state.type("2014-h2")
    state.press(.enter)
    #expect(state.rows.contains { $0.contains("2 till pågår inte då. F visar dem.") })
    #expect(!state.rows.contains { $0.contains("SPIRA – Unga") })
    state.press("F")
    #expect(state.rows.contains { $0.contains("SPIRA – Unga") })
  }

  @Test func `the report and the file of the period are a key away`() throws {
    var state = try state()
    let effects = state.press("x")
    guard case .export(let name, let text, _)? = effects.first else {
      Issue.record("nothing is written")
      return
    }
    #expect(name == "siffror-2014-q2" && text.contains("Alla med förbundets medel"))
    state.press("r")
    #expect(state.rows.contains { $0.contains("Resultat, kvartal 2 2014") }, "\(state.rows)")
  }

  @Test func `what is written in a cell is seen whole`() throws {
    var state = try state(Size(60, 18))
    state.type("nästan 65")
    #expect(state.rows.contains { $0.contains("nästan 65") }, "\(state.rows)")
  }

  @Test func `nothing is written where nothing may be`() throws {
    var state = try State.sample(try .sample, isReadOnly: true)
    state.press("2", "p")
    #expect(state.rows[2].contains("Insatser"))
    #expect(state.notice?.text.contains("--skrivskyddad") == true)
  }

  @Test(arguments: [Size(60, 18), Size(80, 24), Size(120, 40)])
  func `figures of all insatser stand in one grid`(size: Size) throws {
    var state = try state(size)
    state.press("v")
    state.type("2014")
    state.press(.enter)
    state.move(to: "SPIRA – Anställ")
    expectSnapshot(state.shown, named: "siffror-\(size.width)x\(size.height)")
  }
}

import Finsam
import TextUI
import Testing

@testable import Dashboard

/// Where a förbund shows no register of youths, and before the responsibility began.
struct KAARegisterTests {
  /// The sample with `kaa.register: nej`, as it is read from a folder.
  private static var office: Office {
    get throws {
      var office = try Office.youths
      office.forbund.kaa.keepsRegister = false
      office.kaa.withholdRegister()
      return office
    }
  }

  /// What the screen says, whatever its width breaks.
  private static func text(_ state: State) -> String {
    state.rows.map(\.trimmed).joined(separator: " ")
  }

  @Test(arguments: [Size(60, 18), Size(80, 24), Size(120, 40)])
  func `counts are shown in the place of cases, and no key comes to one`(size: Size) throws {
    var state = try State.sample(try Self.office, size: size)
    state.press("7")
    #expect(state.rows[1].contains("7 KAA"))
    #expect(state.rows.contains { $0.contains("Ärenden visas inte här: kaa.register är nej") })
    #expect(state.rows.contains { $0.contains("Kommunernas aktivitetsansvar, andra halvåret") })
    let keys: [Key] = [
      "n", "N", "e", "v", "d", "s", "i", .delete, .enter, .right, .tab, "u", .down, .end, "/",
    ]
    for key in keys {
      var pressed = state
      let effects = pressed.press(key)
      #expect(effects.isEmpty, "\(key)")
      #expect(pressed.screens.depth == 0, "\(key)")
      for id in ["k-1", "k-2", "k-3", "u-07"] {
        #expect(!pressed.rows.contains { $0.contains(id) }, "\(key)")
      }
    }
    for key in ["n", "N", "v", "d", "s", "i"] as [Key] {
      var pressed = state
      pressed.press(key)
      #expect(pressed.notice == Notice(KAA.registerOff, .warning), "\(key)")
    }
    state.press("r")
    #expect(state.rows[0].contains("Rapport: KAA andra halvåret"))
    state.press(.end)
    #expect(state.rows.contains { $0.contains("S4:6802–6810") })
  }

  @Test func `no finding, count or line of attention tells of a case`() throws {
    var office = try Self.office
    var open = try Office.youths
    for index in [0, 1] {
      open.kaa.cases[index].residentThrough = nil
      open.kaa.cases[index].isResident = false
    }
    office.kaa = open.kaa
    office.kaa.withholdRegister()
    let state = try State.sample(office)
    #expect(state.desk.board.overdue == 0)
    #expect(!state.desk.overview.attention.contains { $0.kind == .youths })
    #expect(office.findings(on: state.desk.day).allSatisfy { $0.check != .impossibleCase })
    #expect(!open.findings(on: state.desk.day).allSatisfy { $0.check != .impossibleCase })
    #expect(state.rows[1].contains("7 KAA "))
  }

  @Test func `without a case in the register the screen says how to switch it on`() throws {
    var office = try Self.office
    office.kaa = KAA()
    office.kaa.withholdRegister()
    var state = try State.sample(office)
    state.press("7")
    #expect(Self.text(state).contains(KAA.registerOff))
    #expect(Self.text(state).contains(KAA.adviceOnRegister))
  }

  @Test func `before the first day the screen and its report say so, and nothing is late`() throws {
    var office = try Office.youths
    let first = try SerialDay(text: "2015-01-01")
    for index in office.kaa.sharedRules.groups.indices {
      office.kaa.sharedRules.groups[index].ground.validFrom = first
    }
    var state = try State.sample(office)
    #expect(!state.desk.overview.attention.contains { $0.kind == .youths })
    state.press("7")
    #expect(state.rows[1].contains("7 KAA "))
    #expect(state.rows[2].contains("aktivitetsansvaret börjar 2015-01-01"))
    #expect(!state.rows.contains { $0.contains("✖") })
    state.press("r")
    #expect(state.rows[0].contains("Rapport: KAA andra halvåret"))
    #expect(
      Self.text(state).contains(
        "före den första dagen för kommunernas aktivitetsansvar, 2015-01-01"))
    #expect(!state.rows.contains { $0.contains("%") || $0.contains("Kontaktade") })
  }

  /// An example's register may speak of another day than the rest of the förbund.
  @Test func `the register's own day is shown, counted from and proposed`() throws {
    var office = try Office.youths
    office.forbund.kaa.asOfDay = try SerialDay(text: "2015-03-02")
    var state = try State.sample(office)
    #expect(
      state.desk.overview.due.items.contains {
        $0.what.hasPrefix("Uppföljning i KAA per 2015-03-02")
      })
    #expect(state.rows[0].contains("per 2014-12-31"))
    state.press("7")
    #expect(state.rows[0].contains("per 2015-03-02"))
    state.press("n")
    #expect(state.rows.contains { $0.contains("2015-03-02") })
  }
}

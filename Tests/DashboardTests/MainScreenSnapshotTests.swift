import Finsam
import ScreenSnapshots
import Testing
import TextUI

@testable import Dashboard

/// Pictures of the main screens on the shipped data.
@Suite struct MainScreenSnapshotTests {
  @Test(arguments: [Size(80, 24), Size(60, 18), Size(160, 50)])
  func `the overview shows how the förbund stands`(size: Size) throws {
    let state = try State.shipped(size: size)
    expectSnapshot(state.shown, named: "oversikt-\(size.width)x\(size.height)")
  }

  @Test func `the overview of Gävleborg shows a year without assessments`() throws {
    expectSnapshot(try State.shipped("gavleborg").shown, named: "oversikt-gavleborg")
  }

  @Test func `several förbund are shown side by side to choose from`() throws {
    let session = try Session.sample(forbund: try .shipped)
    let state = State(
      reading: nil, undo: UndoTitles(), session: session, size: Size(80, 24))
    expectSnapshot(state.shown, named: "valj-forbund")
  }

  @Test func `insatser are a table`() throws {
    var state = try State.shipped()
    state.press("2", .down, .space)
    expectSnapshot(state.shown, named: "insatser")
  }

  @Test(arguments: [Size(60, 18), Size(80, 24), Size(120, 40), Size(200, 60)])
  func `results of all insatser stand beside one another`(size: Size) throws {
    var state = try State.shipped(size: size)
    state.press("2", "v")
    state.type("resultat, senaste")
    state.press(.enter)
    expectSnapshot(state.shown, named: "resultat-\(size.width)x\(size.height)")
    state.press("<", .home)
    expectSnapshot(state.shown, named: "resultat-2014-\(size.width)x\(size.height)")
  }

  @Test func `insatser of one year show figures of that year alone`() throws {
    var state = try State.shipped(size: Size(80, 24))
    state.press("2", "<")
    expectSnapshot(state.shown, named: "insatser-2014-80x24")
    state.press("<")
    #expect(state.rows[0].contains("Insatser 2013"))
    state.press(">", ">")
    #expect(state.rows[2].contains("Insatser"))
    #expect(!state.rows[2].contains("Insatser 20"))
  }

  @Test func `a filter shows what it found and stays to be seen`() throws {
    var state = try State.shipped()
    state.press("2", "/")
    state.type("spira")
    expectSnapshot(state.shown, named: "insatser-filtrerar")
    state.press(.enter)
    expectSnapshot(state.shown, named: "insatser-filtrerade")
  }

  @Test func `a filter that finds nothing says so`() throws {
    var state = try State.shipped()
    state.press("2", "/")
    state.type("finns inte")
    expectSnapshot(state.shown, named: "insatser-inget-passar")
  }

  @Test func `sorting is chosen from a list of columns`() throws {
    var state = try State.shipped()
    state.press("2", "s")
    expectSnapshot(state.shown, named: "insatser-sortera-efter")
    state.type("kost")
    state.press(.enter, "s")
    state.type("kost")
    state.press(.enter)
    expectSnapshot(state.shown, named: "insatser-efter-kostnad")
  }

  @Test(arguments: [Size(80, 24), Size(60, 18), Size(120, 40)])
  func `an insats shows everything about it`(size: Size) throws {
    var state = try State.shipped(size: size)
    state.press("2")
    state.move(to: "Utsikten")
    state.press(.enter)
    expectSnapshot(state.shown, named: "insats-\(size.width)x\(size.height)")
  }

  @Test func `an insats goes on below with goals, money and decisions`() throws {
    var state = try State.shipped()
    state.press("2")
    state.move(to: "Utsikten")
    state.press(.enter, .pageDown, .pageDown)
    expectSnapshot(state.shown, named: "insats-langre-ned")
  }

  @Test(arguments: [Size(80, 24), Size(60, 18), Size(160, 50)])
  func `the styrkort shows every goal under its perspective`(size: Size) throws {
    var state = try State.shipped(size: size)
    state.press("3")
    expectSnapshot(state.shown, named: "styrkort-\(size.width)x\(size.height)")
  }

  @Test(arguments: [Size(80, 24), Size(60, 18), Size(160, 50)])
  func `a goal shows assessment, measures and activities`(size: Size) throws {
    var state = try State.shipped(size: size)
    state.press("3", .down, .enter)
    expectSnapshot(state.shown, named: "mal-\(size.width)x\(size.height)")
  }

  @Test func `a goal goes on below with its chain and activities`() throws {
    var state = try State.shipped()
    state.press("3", .down, .enter, .end)
    expectSnapshot(state.shown, named: "mal-langst-ned")
  }

  @Test(arguments: [Size(80, 24), Size(60, 18), Size(160, 50)])
  func `a perspective shows its assessment and its goals`(size: Size) throws {
    var state = try State.shipped(size: size)
    state.press("3", .enter)
    expectSnapshot(state.shown, named: "perspektiv-\(size.width)x\(size.height)")
  }

  @Test func `the styrkort report is read before it is saved`() throws {
    var state = try State.shipped()
    state.press("3", "r")
    expectSnapshot(state.shown, named: "rapport")
  }

  @Test func `granskning lists what to decide`() throws {
    var state = try State.shipped()
    state.press("9")
    expectSnapshot(state.shown, named: "granskning")
    state.press(.tab)
    expectSnapshot(state.shown, named: "granskning-fynd")
  }

  @Test func `granskning of Gävleborg shows list and finding side by side`() throws {
    var state = try State.shipped("gavleborg", size: Size(120, 40))
    state.press("9")
    expectSnapshot(state.shown, named: "granskning-gavleborg")
  }

  @Test func `historik shows the latest change first`() throws {
    var state = try State.sample(try .sample, history: .sample)
    state.press("0")
    expectSnapshot(state.shown, named: "historik")
    state.press(.enter)
    expectSnapshot(state.shown, named: "historik-andring")
  }

  @Test func `an empty historik says so`() throws {
    var state = try State.sample(try .sample)
    state.press("0")
    expectSnapshot(state.shown, named: "historik-tom")
  }

  @Test func `an empty förbund says what to do`() throws {
    var state = try State.sample(Office())
    expectSnapshot(state.shown, named: "tomt-oversikt")
    state.press("3")
    expectSnapshot(state.shown, named: "tomt-styrkort")
    state.press("2")
    expectSnapshot(state.shown, named: "tomt-insatser")
  }
}

extension [ForbundSummary] {
  /// Both shipped förbund.
  static var shipped: [ForbundSummary] {
    get throws {
      let today = Today(try Day(text: "2014-12-31"))
      return ["gavleborg", "skelleftea-norsjo"].map {
        ForbundSummary(ShippedData.reading($0), today: today)
      }
    }
  }
}

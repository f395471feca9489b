import Finsam
import ScreenSnapshots
import Testing
import TextUI

@testable import Dashboard

/// Pictures of an import before it is made.
@Suite struct ImportSnapshotTests {
  private static let log = """
    Dag;Slag;VAD;Telefon;Anställda;Kommuner
    2019-03-05;möte;Frukostmöte om sociala företag och upphandling;0270-1;12;Bollnäs
    9/4 2019;annat;;;;
    09/04/2019;studiebesök;Café Ängen;;4;Söderhamn, Bollnäs

    """
  private static let youths = """
    ärende;födelsedag;kommun;intagsgrupp;händelsedag;kön;inbjuden
    k-81;1998-04-05;Hofors;avbrott;2014-10-01;kvinna;2014-10-09
    k-82;1999-01-15;Nordanstig;avbrott;2014-11-03;man;

    """

  private func state(_ size: Size, _ kind: DocumentKind, _ text: String) throws -> State {
    var state = try State.shipped("gavleborg", size: size)
    state.press(kind.isConfidential ? "7" : "6")
    if !kind.isConfidential {
      state.press("v")
      state.type("händelser")
      state.press(.enter)
    }
    _ = state.update(
      .importRead(.sample(kind, text, named: "/hem/åsa/mars.csv", into: state.desk.office)))
    return state
  }

  private static let good = log.replacing("9/4 2019", with: "2019-04-09")
    .replacing(";annat;;", with: ";annat;Mässa;")

  @Test(arguments: [Size(80, 24), Size(60, 18), Size(120, 40)])
  func `what would be added is shown before it is`(size: Size) throws {
    let state = try state(size, .events, Self.good)
    expectSnapshot(state.shown, named: "import-\(size.width)x\(size.height)")
  }

  @Test(arguments: [Size(80, 24), Size(60, 18)])
  func `every row that cannot be taken is told of`(size: Size) throws {
    var text = Self.log
    for row in 0..<8 { text += "2019-05-\(row + 10);fest;Sommarfest;;tolv;\n" }
    var state = try state(size, .events, text)
    expectSnapshot(state.shown, named: "import-fel-\(size.width)x\(size.height)")
    state.press("G")
    #expect(state.rows.contains { $0.contains("Kommuner") })
  }

  @Test func `the dialog tells what the file is to hold`() throws {
    var state = try State.shipped("gavleborg")
    state.press("6", "v")
    state.type("händelser")
    state.press(.enter, "i")
    expectSnapshot(state.shown, named: "import-fraga")
  }

  @Test func `what tells of a youth is masked`() throws {
    let state = try state(Size(80, 24), .cases, Self.youths)
    expectSnapshot(state.shown, named: "import-kaa")
    var headless = try self.state(
      Size(80, 40), .cases, String(Self.youths.drop { $0 != "\n" }.dropFirst()))
    var seen = state.rows.joined() + headless.rows.joined()
    for case .copy(let text, _) in headless.press("y") { seen += text }
    #expect(["1998", "1999", "2014-1", "kvinna"].filter { seen.contains($0) } == [])
  }
}

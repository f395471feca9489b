import Finsam
import ScreenSnapshots
import Testing
import TextUI

@testable import Dashboard

/// Pictures of forms, of what lies over the screens, and of what is shown when something is wrong.
@Suite struct FormSnapshotTests {
  @Test(arguments: [Size(80, 24), Size(60, 18)])
  func `the assessment form shows what was computed`(size: Size) throws {
    var state = try State.shipped(size: size)
    state.press("3", .down, "b")
    expectSnapshot(state.shown, named: "bedomning-\(size.width)x\(size.height)")
  }

  @Test func `the form of a decision shows what was proposed`() throws {
    var state = try State.shipped()
    state.press("3", .down, "d")
    expectSnapshot(state.shown, named: "beslut-80x24")
  }

  @Test func `the form of an insats has every field`() throws {
    var state = try State.shipped()
    state.press("2")
    state.move(to: "Utsikten")
    state.press("e")
    expectSnapshot(state.shown, named: "formular-insats")
    state.press(.end)
    expectSnapshot(state.shown, named: "formular-insats-langst-ned")
  }

  @Test func `a date is written in a field with help below`() throws {
    var state = try State.sample(try .sample)
    state.press("2", "e")
    state.move(to: "Period från")
    state.press(.enter)
    state.type(" x")
    expectSnapshot(state.shown, named: "formular-dag-med-fel")
  }

  @Test func `a new measure starts with an id of its own`() throws {
    var state = try State.shipped()
    state.press("3", .down, .enter)
    state.move(to: "Mått (")
    state.press("n")
    expectSnapshot(state.shown, named: "formular-nytt-matt")
  }

  @Test func `a new insats starts empty`() throws {
    var state = try State.shipped()
    state.press("2", "n")
    expectSnapshot(state.shown, named: "formular-ny-insats")
  }

  @Test func `long text has an editor of its own`() throws {
    var state = try State.shipped()
    state.press("2")
    state.move(to: "Utsikten")
    state.press("e")
    state.move(to: "Beskrivning")
    state.press(.enter)
    expectSnapshot(state.shown, named: "formular-lang-text")
  }

  @Test func `a choice is picked from a list`() throws {
    var state = try State.shipped()
    state.press("2", "e")
    state.move(to: "Skede")
    state.press(.enter)
    expectSnapshot(state.shown, named: "formular-val")
  }

  @Test func `a finding is accepted with a comment`() throws {
    var state = try State.shipped()
    state.press("9", "a")
    expectSnapshot(state.shown, named: "godta-fynd")
  }

  @Test func `the palette finds commands by Swedish words`() throws {
    var state = try State.shipped()
    state.press(":")
    expectSnapshot(state.shown, named: "kommandon")
    state.type("färg")
    expectSnapshot(state.shown, named: "kommandon-farg")
  }

  @Test(arguments: [Size(80, 24), Size(60, 18), Size(160, 50)])
  func `help tells what can be done here`(size: Size) throws {
    var state = try State.shipped(size: size)
    state.press("2", "?")
    expectSnapshot(state.shown, named: "hjalp-\(size.width)x\(size.height)")
  }

  @Test func `a conflict shows both values`() throws {
    var state = try State.sample(try .sample)
    state.press("2", "e")
    state.move(to: "Ägare")
    state.press(.enter, .control("u"))
    state.type("Skellefteå kommun")
    state.press(.enter)
    _ = state.update(.conflicted([.sample], state.desk.reading, UndoTitles()))
    expectSnapshot(state.shown, named: "konflikt")
  }

  @Test func `a window that is too small says how large it must be`() throws {
    expectSnapshot(try State.shipped(size: Size(59, 18)).shown, named: "for-litet")
    expectSnapshot(try State.shipped(size: Size(20, 5)).shown, named: "for-litet-20x5")
  }

  @Test func `read-only is said on the first row, and why when one tries`() throws {
    var state = try State.sample(try .sample, isReadOnly: true)
    state.press("2", "e")
    expectSnapshot(state.shown, named: "skrivskyddat")
  }

  @Test func `a file with errors is told of and cannot be changed`() throws {
    var state = try State.sample(try .sample, problems: [.sample])
    expectSnapshot(state.shown, named: "fel-i-fil-oversikt")
    state.press("2", "e")
    expectSnapshot(state.shown, named: "fel-i-fil-insatser")
    state.press(.function(8))
    expectSnapshot(state.shown, named: "fel-i-fil-granskning")
    state.press(.tab)
    expectSnapshot(state.shown, named: "fel-i-fil-felet")
  }

  @Test func `what was saved is told with its place`() throws {
    var state = try State.sample(try .sample)
    state.press("2", "e", .enter)
    state.type(" 2")
    try state.carryOut(state.press(.enter))
    expectSnapshot(state.shown, named: "sparat")
  }
}

extension SaveFailure.Conflict {
  /// Börje wrote another owner while Åsa did.
  static var sample: SaveFailure.Conflict {
    SaveFailure.Conflict(
      change: Change(
        Address("insatser/arbetstraning.yaml"),
        .field("ägare", from: "Norsjö kommun", to: "Skellefteå kommun")),
      label: "Ägare", mine: "Skellefteå kommun", theirs: "Region Västerbotten")
  }
}

extension Problem {
  /// A date that could not be read.
  static var sample: Problem {
    Problem(
      file: "insatser/arbetstraning.yaml", line: 7, column: 10,
      sourceLine: "  start: i våras", message: "”i våras” är inte ett datum.",
      advice: "Skriv till exempel 2014-12-31.")
  }
}

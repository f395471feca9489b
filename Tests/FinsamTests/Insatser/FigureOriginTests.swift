import Testing

@testable import Finsam

/// A figure that is written over does not keep the source that it is not from.
@Suite struct FigureOriginTests {
  private static let printed = FigureOrigin(
    sources: "S4:3179", note: "Tryckt ”Inga deltagare”.", readings: "totalt, period")

  @Test func `where all figures are written over the source is the new one`() {
    let after = Self.printed.writing(["totalt", "kvinnor"], among: ["totalt"], from: "70")
    #expect(
      after
        == FigureOrigin(
          sources: "70", note: "Om tidigare tal (S4:3179): Tryckt ”Inga deltagare”.",
          readings: "period"))
    // Written over once more, what was said of the first is still said of those alone.
    let again = after.writing(["totalt"], among: ["totalt", "kvinnor"], from: "71")
    #expect(again.sources == "70, 71" && again.note.contains("Från 70: kvinnor."))
  }

  @Test func `until then the note says which figures the old one is of`() {
    let figures = ["kvinnor", "män", "totalt"]
    var origin = FigureOrigin(sources: "S4:3179", note: "", readings: "")
    origin = origin.writing(["totalt"], among: figures, from: "70")
    #expect(
      origin
        == FigureOrigin(sources: "S4:3179, 70", note: "Från S4:3179: kvinnor, män.", readings: ""))
    origin = origin.writing(["män"], among: figures, from: "70")
    #expect(origin.note == "Från S4:3179: kvinnor.")
    origin = origin.writing(["kvinnor"], among: figures, from: "70")
    #expect(origin == FigureOrigin(sources: "70", note: "", readings: ""))
  }

  @Test func `without a new source the old one goes all the same`() {
    let after = Self.printed.writing(["totalt"], among: ["totalt"], from: "")
    #expect(after.sources.isEmpty && after.note.hasPrefix("Om tidigare tal (S4:3179): "))
  }

  @Test func `the same source once more, and a first one, change nothing else`() {
    #expect(Self.printed.writing(["kvinnor"], among: ["totalt"], from: "S4:3179") == Self.printed)
    let none = FigureOrigin(sources: "", note: "Min anteckning.", readings: "")
    #expect(
      none.writing(["totalt"], among: ["totalt"], from: "70")
        == FigureOrigin(sources: "70", note: "Min anteckning.", readings: ""))
    // Both stand there, and nothing says which is of what.
    let both = FigureOrigin(sources: "S4:1, 70", note: "", readings: "")
    #expect(both.writing(["totalt"], among: ["totalt", "män"], from: "70") == both)
  }
}

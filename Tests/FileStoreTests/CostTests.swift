import Finsam
import Testing

@testable import FileStore

/// Small files with large costs: what is kept of one is bounded, however much of the same it holds.
///
/// The work is counted, not timed: nodes, cells, problems and what they quote of the file.
struct CostTests {
  typealias Hostile = @Sendable (Int) -> String

  static let documents: [(String, Hostile)] = [
    (
      "unknown keys in a list on one line",
      { n in "resultat: [" + (0..<n).map { "{q\($0): 1}" }.joined(separator: ", ") + "]" }
    ),
    ("unknown keys", { n in (0..<n).map { "q\($0): 1\n" }.joined() }),
    ("one key again and again", { n in String(repeating: "namn: x\n", count: n) }),
    (
      "values of the wrong kind",
      { n in
        "deltagare:\n"
          + (0..<n).map { "  - period: \(1900 + $0 % 250)\n    totalt: mycket\n" }.joined()
      }
    ),
    ("one id again and again", { n in "mål:\n" + String(repeating: "  - id: a\n", count: n) }),
    ("anchors", { n in (0..<n).map { "k\($0): &a\($0) x\n" }.joined() }),
    ("aliases", { n in "a: &a x\n" + (0..<n).map { "k\($0): *a\n" }.joined() }),
    ("groups in groups", { n in String(repeating: "{a: ", count: min(n, 500)) }),
    ("lists without an end", { n in "namn: " + String(repeating: "[", count: min(n, 500)) }),
    ("quotes", { n in "namn: " + String(repeating: "\"", count: n) }),
    ("control characters", { n in "namn: " + String(repeating: "\u{1}", count: n) }),
    ("lines of nothing", { n in String(repeating: "\n", count: n) }),
    ("one long value", { n in "namn: " + String(repeating: "å", count: n) }),
    ("merge marks", { n in String(repeating: "<<<<<<< a\n=======\n>>>>>>> b\n", count: n) }),
  ]

  static let registers: [(String, Hostile)] = [
    (
      "unknown columns",
      { n in "id;" + (0..<n).map { "q\($0)" }.joined(separator: ";") + "\nh-1\n" }
    ),
    ("one column again and again", { n in String(repeating: "dag;", count: n) + "id\n" }),
    (
      "columns without names",
      { n in
        "id" + String(repeating: ";", count: n) + "\nh-1" + String(repeating: ";x", count: n) + "\n"
      }
    ),
    (
      "values of the wrong kind",
      { n in
        "id;dag;slag\n" + (0..<n).map { "h-\($0);ja;nej\n" }.joined()
      }
    ),
    ("one id again and again", { n in "id;slag\n" + String(repeating: "h-1;möte\n", count: n) }),
    (
      "rows of growing length",
      { n in
        "id;slag\n"
          + (0..<min(n, 600)).map { "h-\($0);möte" + String(repeating: ";x", count: $0) + "\n" }
          .joined()
      }
    ),
    ("quotes", { n in "id;slag\n" + String(repeating: "\"", count: n) + "\n" }),
    ("open quotes", { n in "id;slag\n" + String(repeating: "\"a;b\n", count: n) }),
    ("lines of nothing", { n in "id;slag\n" + String(repeating: "\n", count: n) }),
    ("delimiters", { n in "id;slag\n" + String(repeating: ";", count: n) }),
    ("one long cell", { n in "id;vad\nh-1;" + String(repeating: "x", count: n) + "\n" }),
    (
      "merge marks",
      { n in "id\n" + String(repeating: "<<<<<<< a\n=======\n>>>>>>> b\n", count: n) }
    ),
  ]

  /// Sizes that show what grows: kept short, since the tests are built for debugging.
  static let sizes = [1, 100, 5_000]

  @Test(arguments: documents.indices)
  func `a document keeps few problems, whatever is wrong with it`(index: Int) {
    let (name, hostile) = CostTests.documents[index]
    for size in CostTests.sizes {
      let document = Document(
        .insats, file: "insatser/x.yaml", bytes: Array((hostile(size) + "\n").utf8))
      #expect(document.tree.nodes.count <= TreeReader.nodeLimit + 100, "\(name) \(size)")
      expectFew(document.problems, "\(name) \(size)")
    }
  }

  @Test(arguments: registers.indices)
  func `a register keeps few problems, whatever is wrong with it`(index: Int) {
    let (name, hostile) = CostTests.registers[index]
    for size in CostTests.sizes {
      for kind in [DocumentKind.events, .cases] {
        let file = DataFiles.read(
          kind, file: kind.path(id: ""), bytes: Array(hostile(size).utf8))
        expectFew(file.problems, "\(name) \(size)")
      }
    }
  }

  private func expectFew(_ problems: [Problem], _ told: String) {
    #expect(problems.count <= 350, "\(told): \(problems.count)")
    let quoted = problems.map(\.sourceLine.utf8.count).max() ?? 0
    #expect(quoted <= 2_000, "\(told): \(quoted)")
    for problem in problems.prefix(3) { #expect(problem.rendered.utf8.count < 4_000) }
  }

  @Test func `what is not told of one by one is counted`() {
    let text = CostTests.documents[0].1(20_000)
    let document = Document(
      .insats, file: "insatser/x.yaml", bytes: Array(("namn: X\n" + text).utf8))
    #expect(document.problems.last?.message == "… och 19 980 anmärkningar till i filen.")
    #expect(document.problems.filter { $0.severity == .hint }.count == 21)
  }

  @Test func `more values than any file has end the reading, and lock the file`() throws {
    let text = "namn: X\n" + CostTests.documents[1].1(60_000) + "ägare: Region\n"
    let document = Document(.insats, file: "insatser/x.yaml", bytes: Array(text.utf8))
    #expect((document.record as? Insats)?.name == "X")
    #expect(
      document.errors.map(\.message) == [
        "Filen har fler än 100 000 uppgifter; resten läses inte."
      ])
  }

  @Test func `it may end within any collection`() {
    for size in 0..<12 {
      // Groups, lists and keys open in every way where the reading ends.
      let filler = (0..<(TreeReader.nodeLimit / 2 - 6)).map { "q\($0): 1\n" }.joined()
      guard size.isMultiple(of: 4) else { continue }
      let tail = "a: {b: [1, {c: [2, {d: [3, 4, 5, 6, 7, 8, 9]}]}]}\n"
      let text = filler + String(repeating: "z\(size): 1\n", count: size / 4) + tail
      let document = Document(.insats, file: "insatser/x.yaml", bytes: Array(text.utf8))
      for index in document.tree.nodes.indices {
        #expect(document.tree[index].next <= document.tree.nodes.count)
        #expect(
          document.tree.entries(of: index).allSatisfy { $0.value < document.tree.nodes.count })
      }
    }
  }
}

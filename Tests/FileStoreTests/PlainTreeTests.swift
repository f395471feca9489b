import Finsam
import Glibc
import Testing

@testable import FileStore

/// Two readers make one tree: the quick one reads nothing, or just what libyaml reads.
struct PlainTreeTests {
  /// The quick reader's tree, if it has one, and what libyaml makes of the same text.
  private static func trees(of bytes: [UInt8]) -> (plain: Tree, other: TreeReading)? {
    let source = SourceText(file: "x.yaml", bytes: bytes)
    let (cleaned, problems) = source.cleaned()
    guard problems.isEmpty, !MergeConflicts.mayBe(in: cleaned),
      let plain = PlainTreeReader.read(cleaned, from: source.textStart)
    else { return nil }
    return (plain, TreeReader.readEvents(of: source, cleaned, problems))
  }

  /// Whether the quick reader read it; what it read is what libyaml reads, without a complaint.
  @discardableResult
  private func isRead(_ bytes: [UInt8]) -> Bool {
    guard let (plain, other) = PlainTreeTests.trees(of: bytes) else { return false }
    let isSame =
      plain.nodes.map(Said.init) == other.tree.nodes.map(Said.init)
      && other.isWhole && other.problems.isEmpty
    #expect(isSame, "\(String(decoding: bytes, as: UTF8.self))")
    return true
  }

  private struct Said: Equatable {
    let kind: Tree.Node.Kind
    let style: Tree.Node.Style
    let bytes: [UInt8]
    let numbers: [Int]

    init(_ node: Tree.Node) {
      (kind, style, bytes) = (node.kind, node.style, Array(node.content.utf8))
      numbers = [
        node.depth, node.range.lowerBound, node.range.upperBound, node.fullEnd, node.next,
      ]
    }
  }

  /// The YAML files of the example data, with the rules that its förbund share.
  private static func example() -> [[UInt8]] {
    ExampleDataTests.folders.flatMap { path -> [[UInt8]] in
      (FolderListing(path: path).files + Folder.sharedFiles).filter { $0.hasSuffix(".yaml") }
        .compactMap { TemporaryFolder.bytes(path + "/" + $0) }
    }
  }

  /// Bytes are looked at eight at a time: wherever one stands among others, it is seen.
  @Test(arguments: [0x01, 0x0B, 0x1F, 0x7F] as [UInt8])
  func `a control character is found wherever it stands`(byte: UInt8) {
    for beside in ["a", "\n", " ", "~", "ö"] {
      let whole = Array(String(repeating: beside, count: 20).utf8)
      #expect(SourceText(file: "x.yaml", bytes: whole).cleaned().problems.isEmpty)
      for place in whole.indices where String(validating: whole[..<place], as: UTF8.self) != nil {
        let bytes = whole[..<place] + [byte] + whole[place...]
        let (cleaned, problems) = SourceText(file: "x.yaml", bytes: Array(bytes)).cleaned()
        #expect(cleaned == whole[..<place] + [UInt8(ascii: "?")] + whole[place...])
        #expect(problems.count == 1)
      }
    }
  }

  @Test func `every file of the example is read quickly`() {
    let files = PlainTreeTests.example()
    #expect(files.count > 20)
    for file in files { #expect(isRead(file)) }
  }

  /// What may stand anywhere, and mostly should not.
  private static let signs = [
    " ", "  ", "\n", "\n\n", "- ", "-", ": ", ":", "#", " #", "'", "\"", ">-", "|", "|-", ">",
    "|+", "&a ", "*a", "!t ", "[a]", "{b: c}", "?", "? ", ",", "%", "@", "`", "\\", "---", "...",
    "\t", "å", "\u{85}", "\u{2028}", "\u{FEFF}", "\u{A0}", "–", "~", "null", "<<: a\n", "k: v\n",
    "  k: v\n", "- a: b\n", "    - x\n", "''", "\r\n", "e\u{301}", "\n ", "\n  ", "\n    ", ":\n",
    "-\n", "k: >-\n", "x: |\n", "<<<<<<< a\n",
  ]

  @Test(arguments: 0..<8)
  func `whatever is changed in a file, the two agree`(seed: Int) {
    var chance = Chance(seed: seed)
    let files = PlainTreeTests.example()
    for _ in 0..<150 {
      let lines = chance.pick(files).split(separator: 0x0A, omittingEmptySubsequences: false)
      let start = Int.random(in: lines.indices, using: &chance)
      let some = lines[start..<min(lines.count, start + Int.random(in: 1...14, using: &chance))]
      let margins = some.filter { !$0.isEmpty }.map { line -> Int in
        line.prefix(while: { $0 == 0x20 }).count
      }
      let margin: Int = margins.min() ?? 0
      var text = Array(some.map { $0.dropFirst(margin) }.joined(separator: [0x0A]))
      for _ in 0..<Int.random(in: 0...3, using: &chance) {
        let place = Int.random(in: 0...text.count, using: &chance)
        let end = min(text.count, place + Int.random(in: 0...5, using: &chance))
        text.replaceSubrange(place..<end, with: Array(chance.pick(PlainTreeTests.signs).utf8))
      }
      isRead(text)
    }
  }

  private static let lines = [
    "a: 1", "b:", "- c", "-", "- d: e", "f: >-", "  text", "    mer", "- - g", "h: 'i'", "j: |",
    "# not",
    "", "  - k", "  l: m", "    n: o", "p: \"q\"", "  # x", "a: -1", "- -", "   ", "r: s t", "  u:",
    "-  v: w", "   x: y", "z: ?", "a: - b", "'q': r", "- >-", "  - |-", "å: ä", "k : v", "a:b",
    "- a:b: c", "m: n #o", "m: n#o", "x: >- ", "x: >2", "y: |  # c", "- 'a", "z: a'b", "e: \"f\" g",
  ]

  @Test func `the two agree on lines that chance has put together`() {
    var chance = Chance(seed: 1)
    var read = 0
    for _ in 0..<4_000 {
      let text = (0..<Int.random(in: 1...9, using: &chance)).map { _ in
        String(repeating: " ", count: chance.pick([0, 0, 0, 2, 2, 4, 1, 3]))
          + chance.pick(PlainTreeTests.lines)
      }.joined(separator: "\n")
      if isRead(Array((text + chance.pick(["\n", "\n", ""])).utf8)) { read += 1 }
    }
    #expect(read > 100)
  }
}

import Finsam
import Testing

@testable import FileStore

/// Which file another is called after, found without comparing all with all.
struct NamesakesTests {
  private static let words = ["mysam", "texas", "2", "kopia", "å", "unga-in", "0"]
  private static let breaks = [" ", "-", "_", " - ", "(", "", "~"]

  @Test(arguments: 0..<40)
  func `it is the longest name that another begins or ends with`(seed: Int) {
    var chance = Chance(seed: seed)
    func name(_ most: Int) -> String {
      (0..<Int.random(in: 1...most, using: &chance)).map { _ in
        chance.pick(Self.words) + chance.pick(Self.breaks)
      }.joined()
    }
    let known = Set((0..<8).map { _ in "insatser/\(name(2)).yaml" }).sorted()
    let documents = known.map { Document(.insats, file: $0, bytes: []) }
    let names = Namesakes(documents)
    for _ in 0..<200 {
      let stray = "insatser/\(name(4)).yaml"
      #expect(
        names.original(of: stray)?.file == Self.original(of: stray, among: known),
        "\(stray) \(known)")
    }
  }

  private static func original(of stray: String, among known: [String]) -> String? {
    func stem(_ file: String) -> String { String(file.dropFirst(9).dropLast(5)) }
    func isBreak(_ letter: Character?) -> Bool {
      letter.map { !$0.isLetter && !$0.isNumber } ?? true
    }
    let name = stem(stray)
    return known.filter { file in
      let known = stem(file)
      return !known.isEmpty
        && (name.hasPrefix(known) && isBreak(name.dropFirst(known.count).first)
          || name.hasSuffix(known) && isBreak(name.dropLast(known.count).last))
    }.max { stem($0).utf8.count < stem($1).utf8.count }
  }

  @Test(arguments: 0..<24)
  func `a damaged word is found wherever it stands`(offset: Int) {
    let text = "vad: " + String(repeating: "x", count: offset) + " MÃ¶te på ön" + "\n"
    let document = Document(.insats, file: "insatser/x.yaml", bytes: Array(text.utf8))
    let told = document.problems.filter { $0.message.contains("”Möte”") }
    #expect(told.map(\.column) == [offset + 7])
  }

  @Test func `places are found forwards and back among letters of any length`() {
    let bytes = Array("aåa–𝄞b\u{301}cö".utf8)
    let offsets = bytes.indices.filter { bytes[$0] & 0xC0 != 0x80 } + [bytes.count]
    var chance = Chance(seed: 3)
    var cursor = ScalarCursor(offset: 0)
    for _ in 0..<200 {
      let wanted = Int.random(in: 0..<offsets.count, using: &chance)
      #expect(cursor.offset(ofScalar: wanted, in: bytes) == offsets[wanted])
    }
  }
}

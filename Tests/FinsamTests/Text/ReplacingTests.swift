import Finsam
import Testing

struct ReplacingTests {
  /// The standard library's, which the program has its own in place of, is the reference.
  @Test func `words are replaced as the standard library replaces them`() {
    var generator = SplitMix(seed: 7)
    let pieces = ["a", "ä", "ab", " ", "–", "−", ", ", "aa", "och", "🙂"]
    func text(_ count: ClosedRange<Int>) -> String {
      (0..<Int.random(in: count, using: &generator)).map { _ in
        pieces.randomElement(using: &generator) ?? ""
      }.joined()
    }
    for _ in 0..<2_000 {
      let (whole, old, new) = (text(0...12), text(1...3), text(0...2))
      let expected = String(whole[...].replacing(old[...], with: new[...]))
      if whole.replacing(old, with: new) != expected {
        Issue.record("”\(whole)”: ”\(old)” → ”\(new)”")
      }
    }
    #expect("a−b−".replacing("−", with: "-") == "a-b-")
    #expect("aaa".replacing("aa", with: "b") == "ba")
    #expect("a".replacing("", with: "b") == "a")
  }
}

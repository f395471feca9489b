/// A row of values drawn as text one cell each, and their direction in words.
package struct Sparkline: Equatable, Sendable {
  /// nil is a value that is missing.
  package let values: [Double?]

  package init(_ values: [Double?]) { self.values = values.map { $0?.isFinite == true ? $0 : nil } }

  /// Blocks from the lowest value to the highest; a missing value is `·`.
  package var text: String {
    let known = values.compactMap(\.self)
    guard let lowest = known.min(), let highest = known.max() else {
      return String(repeating: "·", count: values.count)
    }
    return String(
      values.map { value -> Character in
        guard let value else { return "·" }
        guard highest > lowest else { return Sparkline.blocks[3] }
        let share = (value - lowest) / (highest - lowest)
        return share.isFinite ? Sparkline.blocks[Int(share * 7 + 0.5)] : Sparkline.blocks[3]
      })
  }

  /// The last known value against the first, and which way it turned between them: `upp`, `ner`,
  /// `oförändrat`, `upp, sedan ned`; nil if there is one.
  package var direction: String? {
    let known = values.compactMap(\.self)
    guard known.count > 1, let first = known.first, let last = known.last else { return nil }
    let (most, least) = (known.max() ?? first, known.min() ?? first)
    if most > max(first, last), least < min(first, last) { return "upp och ned" }
    if most > max(first, last) { return "upp, sedan ned" }
    if least < min(first, last) { return "ned, sedan upp" }
    return last > first ? "upp" : last < first ? "ner" : "oförändrat"
  }

  package static let nothing = "–"

  /// The line and which way it goes: `▁▅█ upp`.
  package var words: String {
    values.contains { $0 != nil }
      ? text + (direction.map { " " + $0 } ?? "") : Sparkline.nothing
  }

  private static let blocks: [Character] = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]
}

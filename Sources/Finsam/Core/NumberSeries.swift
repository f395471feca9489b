/// Ids that end in a number after the same letters: `h-012`, `h-013`.
struct NumberSeries {
  let prefix: String

  init(prefix: String) { self.prefix = prefix }

  /// The series that an id belongs to; nil where it ends in no number.
  init?(of id: String) {
    let digits = id.reversed().prefix { ("0"..."9").contains($0) }
    guard !digits.isEmpty else { return nil }
    prefix = String(id.dropLast(digits.count))
  }

  /// The number after the highest, as wide as the others: `h-013` after `h-012`.
  func next(after taken: [String]) -> String {
    let digits = taken.filter { NumberSeries(of: $0)?.prefix == prefix }
      .map { $0.dropFirst(prefix.count) }
    let number = (digits.compactMap { Int($0) }.filter { $0 < .max }.max() ?? 0) + 1
    let width = digits.contains { $0.hasPrefix("0") } ? digits.map(\.count).max() ?? 1 : 1
    let text = String(number)
    return prefix + String(repeating: "0", count: max(0, width - text.count)) + text
  }
}

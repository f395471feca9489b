extension String {
  /// The paragraphs: parted by empty lines where there are any, and else by the ends of lines that
  /// no sentence runs across. Points of a list stand by themselves.
  var paragraphs: [String] {
    let lines = normalizedLines.split(separator: "\n", omittingEmptySubsequences: false)
      .map { String($0).trimmed }
    let hasEmpty = lines.drop(while: \.isEmpty).reversed().drop(while: \.isEmpty)
      .contains(where: \.isEmpty)
    var paragraphs: [String] = []
    var last: String?
    for line in lines {
      if line.isEmpty {
        last = nil
        continue
      }
      if let before = last, !line.isPoint, hasEmpty || line.continues(before) {
        paragraphs[paragraphs.count - 1] += " " + line
      } else {
        paragraphs.append(line)
      }
      last = line
    }
    return paragraphs
  }

  /// Whether it begins as a point of a list: `- `, `• `, `1. `.
  private var isPoint: Bool {
    guard let space = firstIndex(of: " ") else { return false }
    let mark = self[..<space]
    if ["-", "–", "•", "*", "·"].contains(mark) { return true }
    return mark.utf8.count <= 3 && mark.last.map { ".)".contains($0) } == true
      && mark.dropLast().allSatisfy { $0.isNumber || $0.isLetter } && mark.utf8.count > 1
  }

  /// Whether it goes on with the sentence of the line before: in small letters, or after a line that
  /// is as long as lines are where they are broken.
  private func continues(_ before: String) -> Bool {
    if first?.isLowercase == true { return true }
    return before.count >= String.brokenLine && before.last.map { ".!?:;”\"".contains($0) } != true
  }

  private static let brokenLine = 60
}

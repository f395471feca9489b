/// Finds the word that a person probably meant.
enum Spelling {
  /// The nearest of the words, if it is near enough to be meant.
  static func closest(to word: String, among words: [String]) -> String? {
    let found = words.map { (distance($0, word), $0) }.min { $0.0 < $1.0 }
    guard let (distance, likely) = found, distance <= max(1, word.count / 3) else { return nil }
    return likely
  }

  /// How many letters must be added, removed or replaced.
  private static func distance(_ left: String, _ right: String) -> Int {
    let right = Array(right.prefix(60))
    var row = Array(0...right.count)
    for (line, letter) in left.prefix(60).enumerated() {
      var diagonal = row[0]
      row[0] = line + 1
      for (column, other) in right.enumerated() {
        let cost = diagonal + (letter == other ? 0 : 1)
        diagonal = row[column + 1]
        row[column + 1] = min(cost, row[column] + 1, diagonal + 1)
      }
    }
    return row[right.count]
  }
}

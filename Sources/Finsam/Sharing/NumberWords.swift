/// Whole numbers and shares as they stand in a text: `tre`, `tjugotvå`, `2–4`, `en tredjedel`.
enum NumberWords {
  private static let small = [
    "en": 1, "ett": 1, "enda": 1, "två": 2, "båda": 2, "bägge": 2, "tre": 3, "fyra": 4, "fem": 5,
    "sex": 6, "sju": 7, "åtta": 8, "nio": 9, "tio": 10, "elva": 11, "tolv": 12, "tretton": 13,
    "fjorton": 14, "femton": 15, "sexton": 16, "sjutton": 17, "arton": 18, "nitton": 19,
  ]

  private static let tens = [
    "tjugo": 20, "trettio": 30, "fyrtio": 40, "femtio": 50, "sextio": 60, "sjuttio": 70,
    "åttio": 80, "nittio": 90,
  ]

  /// The parts that a whole is in, by how they are called without their ending.
  private static let parts = [
    "tredje": 3, "fjärde": 4, "femte": 5, "sjätte": 6, "sjunde": 7, "åttonde": 8, "åtton": 8,
    "nion": 9, "tion": 10,
  ]

  static func isDigits(_ word: String) -> Bool {
    !word.isEmpty && word.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }

  /// The number that a word in small letters is; the least of a range.
  static func whole(_ word: String) -> Int? {
    if isDigits(word) { return word.utf8.count > 9 ? nil : Int(word) }
    if let known = small[word] ?? tens[word] { return known }
    let ends = word.split(whereSeparator: { $0 == "-" || $0 == "–" }).map(String.init)
    if ends.count == 2, let least = whole(ends[0]), whole(ends[1]) != nil { return least }
    guard let ten = tens.keys.first(where: word.hasPrefix), let tenth = tens[ten],
      let one = small[String(word.dropFirst(ten.count))], one < 10
    else { return nil }
    return tenth + one
  }

  /// The share that words begin with, as so many of so many, and how many of the words it takes.
  static func share(_ words: ArraySlice<String>) -> (count: Int, parts: Int, length: Int)? {
    guard let first = words.first else { return nil }
    let next = words.dropFirst().first
    if ["hälften", "halva", "halvan", "varannan", "vartannat"].contains(first) {
      return (1, 2, 1)
    }
    if ["var", "vart"].contains(first), let next, let size = parts[next] { return (1, size, 2) }
    if !first.contains("delar"), let size = part(first) { return (1, size, 1) }
    guard let count = whole(first), let next else { return nil }
    if ["%", "procent"].contains(next), count <= 100 { return (count, 100, 2) }
    return part(next).map { (count, $0, 2) }
  }

  /// `tredjedel`, `fjärdedelar`, `femtedelen`.
  private static func part(_ word: String) -> Int? {
    for ending in ["del", "delar", "delen", "delarna"] where word.hasSuffix(ending) {
      return parts[String(word.dropLast(ending.count))]
    }
    return nil
  }
}

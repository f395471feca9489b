/// Proposes ids that are not taken.
package enum NewId {
  /// `m3` after `m1` and `m2`.
  package static func numbered(after taken: [String], letter: String) -> String {
    let letter = slug(String(letter.prefix(1)))
    let numbers = 1...(taken.count + 1)
    return numbers.map { "\(letter)\($0)" }.first { !taken.contains($0) } ?? "\(letter)0"
  }

  /// `halsans-tradgard` for `Hälsans Trädgård`.
  package static func slug(_ name: String) -> String {
    var slug = ""
    for character in name.lowercased() {
      switch character {
      case "å", "ä", "à", "á": slug += "a"
      case "ö", "ø": slug += "o"
      case "é", "è", "ë": slug += "e"
      case "ü": slug += "u"
      case "a"..."z", "0"..."9": slug.append(character)
      default: if !slug.isEmpty, !slug.hasSuffix("-") { slug += "-" }
      }
    }
    while slug.hasSuffix("-") { slug.removeLast() }
    return String(slug.prefix(60))
  }
}

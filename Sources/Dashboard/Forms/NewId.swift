/// Proposes ids that are not taken.
package enum NewId {
  /// `m3` after `m1` and `m2`.
  package static func numbered(after taken: [String], letter: String) -> String {
    let letter = slug(String(letter.prefix(1)))
    let numbers = 1...(taken.count + 1)
    return numbers.map { "\(letter)\($0)" }.first { !taken.contains($0) } ?? "\(letter)0"
  }

  /// `plug-in`, or `plug-in-2` where that is taken.
  static func free(for name: String, among taken: [String]) -> String {
    let slug = slug(name)
    let base = slug.isEmpty ? "insats" : slug
    let ids = [base] + (2...taken.count + 2).map { "\(base)-\($0)" }
    return ids.first { !taken.contains($0) } ?? base
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

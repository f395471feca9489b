/// The name of a column in a CSV file, as people write it.
package struct ColumnNames {
  private let shapes: [FieldShape]
  private let keys: [String: Int]
  /// By the words of the keys, else of the labels; made when a column is not called by a key.
  private var words: [String: Int]?

  package init(_ shapes: [FieldShape]) {
    self.shapes = shapes
    keys = Dictionary(zip(shapes.map(\.key), shapes.indices)) { first, _ in first }
  }

  private mutating func knownWords() -> [String: Int] {
    if let words { return words }
    let places = shapes.indices
    let made = Dictionary(
      zip(
        shapes.map { ColumnWords($0.key).run } + shapes.map { ColumnWords($0.label).run },
        Array(places) + places)
    ) { first, _ in first }
    words = made
    return made
  }

  /// The field with this key, else with this key or label but for capitals, accents and marks:
  /// `Födelsedag`, `fodelsedag`, `Aktiv från` and `aktiv_från` are all found.
  package mutating func field(named name: String) -> Int? {
    if let exact = keys[name] { return exact }
    let wanted = ColumnWords(name).run
    return wanted.isEmpty ? nil : knownWords()[wanted]
  }

  /// The field that a column from elsewhere most likely holds: by another word for it, else by a
  /// key or label with one letter wrong. `taken` are fields that other columns hold by their own
  /// names.
  package func likelyField(named name: String, besides taken: Set<Int>) -> Int? {
    let wanted = ColumnWords(name).run
    if wanted.isEmpty { return nil }
    let free = shapes.indices.filter { !taken.contains($0) }
    let meant = free.first { place in
      ColumnSynonyms.byKey[shapes[place].key]?.contains { ColumnWords($0).run == wanted } == true
    }
    if let meant { return meant }
    guard wanted.utf8.count >= ColumnNames.leastLettersOfNear else { return nil }
    let near = free.filter { place in
      [shapes[place].key, shapes[place].label].contains { known in
        NearestWord.to(wanted, among: [ColumnWords(known).run], most: 1) != nil
      }
    }
    return near.count == 1 ? near[0] : nil
  }

  /// In shorter names one letter makes another word.
  private static let leastLettersOfNear = 5
}

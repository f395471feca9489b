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
}

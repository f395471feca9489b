/// The name of a column in a CSV file, as people write it.
package struct ColumnNames {
  private let keys: [String: Int]
  /// By the words of the keys, else of the labels.
  private let words: [String: Int]

  package init(_ shapes: [FieldShape]) {
    let places = shapes.indices
    keys = Dictionary(zip(shapes.map(\.key), places)) { first, _ in first }
    words = Dictionary(
      zip(
        shapes.map { ColumnWords($0.key).run } + shapes.map { ColumnWords($0.label).run },
        Array(places) + places)
    ) { first, _ in first }
  }

  /// The field with this key, else with this key or label but for capitals, accents and marks:
  /// `Födelsedag`, `fodelsedag`, `Aktiv från` and `aktiv_från` are all found.
  package func field(named name: String) -> Int? {
    if let exact = keys[name] { return exact }
    let wanted = ColumnWords(name).run
    return wanted.isEmpty ? nil : words[wanted]
  }
}

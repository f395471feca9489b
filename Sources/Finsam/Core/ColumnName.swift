/// The name of a column in a CSV file, as people write it.
package enum ColumnName {
  /// The field with this key, else with this key or label but for capitals, accents and marks:
  /// `Födelsedag`, `fodelsedag`, `Aktiv från` and `aktiv_från` are all found.
  package static func field(named name: String, among shapes: [FieldShape]) -> Int? {
    if let exact = shapes.firstIndex(where: { $0.key.isIdentical(to: name) }) { return exact }
    let wanted = ColumnWords(name).run
    guard !wanted.isEmpty else { return nil }
    return shapes.firstIndex { ColumnWords($0.key).run == wanted }
      ?? shapes.firstIndex { ColumnWords($0.label).run == wanted }
  }
}

/// The figures of one record that are from the same lines, as the columns of a printed row are:
/// budget, outcome and variance.
struct FigureColumns {
  /// The words of each one's key: those of one part, `period.start`, are columns beside each other.
  private let columns: [(part: String, name: String)]
  /// What the record's main figure is, as statements have it; empty where it says nothing.
  private let key: String

  init(_ fields: [FieldText], key: String) {
    columns = fields.map {
      (FigureColumns.part(of: $0.shape.key), FigureColumns.name(of: $0.shape.key))
    }
    self.key = key
  }

  /// The last word of a field's key, without å, ä and ö.
  static func name(of key: String) -> String {
    NewId.slug(String(key.split(separator: ".").last ?? ""))
  }

  private static func part(of key: String) -> String {
    key.split(separator: ".").dropLast().joined(separator: ".")
  }

  /// Whether the row may be of the field: one whose key ends with a column's name is of that, and
  /// one that has the record's own key is of its outcome.
  func mayHold(_ row: StatedLine, in field: String) -> Bool {
    let (part, name) = (Self.part(of: field), Self.name(of: field))
    let names = columns.filter { $0.part == part }.map(\.name)
    guard names.count > 1, row.field == "värde" else { return true }
    if let last = row.words.last, names.contains(last) { return last == name }
    guard !key.isEmpty, row.statement.key == key, names.contains(Self.outcome) else { return true }
    return name == Self.outcome
  }

  private static let outcome = name(of: EconomyRow.key(\.outcome))
}

/// What kind of value a field holds. From it follow the form's editor, the checks while one types,
/// the column's alignment and the sort order.
package enum Kind: Hashable, Sendable {
  case text
  /// Text of several lines.
  case prose
  case day
  case year
  /// A quarter, a half-year, a year, or all the time that an insats runs.
  case period
  /// Whole Swedish kronor.
  case kronor
  case number
  /// A number, a range, about a number, or yes or no.
  case quantity
  case answer
  case choice([String])
  /// Several of a list, with commas between.
  case choices([String])
  /// The id of another record.
  case reference(Referent)
  /// Several names, with commas between.
  case list
  /// The short name of a member municipality.
  case municipality
  /// Several of them, with commas between.
  case municipalities
  case identifier
  /// What people name by a Swedish word: small letters, digits and hyphens.
  case word
  /// One of the perspectives that the document's goals are sorted under.
  case perspective
  /// What a printed figure should be by others.
  case formula
}

extension Kind {
  package var isNumeric: Bool {
    switch self {
    case .kronor, .number, .quantity, .year: true
    case .text, .prose, .day, .period, .answer, .choice, .choices, .reference, .list, .municipality,
      .municipalities, .identifier, .word, .perspective, .formula:
      false
    }
  }
}

import Finsam

/// The fields of the form for a document of a new year: which year, and what to take over.
enum YearField {
  static let year = "år"
  static let source = "från"
  static let left = "utan"

  static func shapes(of kind: DocumentKind, years: [String], lists: [String]) -> [FieldShape] {
    let named = kind.shape.fields.filter { $0.key == year }
    // The year of a register is that of its file, and of no field.
    let own = named.isEmpty ? [FieldShape(key: year, label: "År", kind: .year)] : named
    guard !years.isEmpty else { return own }
    return own + [
      FieldShape(
        key: source, label: "Ta över från", kind: .choice(years),
        help: "Det planerade tas med; utfall, bedömningar, kommentarer och anteckningar tas inte "
          + "med. Tomt: börja från början."),
      FieldShape(
        key: left, label: "Ta inte med", kind: .choices(lists),
        help: "Listor som inte ska tas med. Tomt: alla tas med."),
    ]
  }
}

extension Address {
  /// The year of a document of the kind, where it is of one as a whole.
  func year(of kind: DocumentKind) -> Year? {
    steps.isEmpty && DocumentKind(path: file) == kind ? Year(id: DocumentKind.stem(of: file)) : nil
  }
}

extension DocumentKind {
  /// Whether it tells of a year that has ended.
  var closesYear: Bool { self == .annualReport || self == .accounts }

  /// `Ny insats`, `Nytt styrkort för ett år`, `Ny årsbudget`
  var titleOfNew: String {
    let words = row.words
    let one = (words.isNeuter ? "Nytt " : "Ny ") + words.singular
    if case .yearly = row.creation, !words.singular.hasPrefix("års") { return one + " för ett år" }
    return one
  }
}

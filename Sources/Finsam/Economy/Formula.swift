/// What a printed figure should be by other printed figures: it is compared with them and never
/// filled in from them.
///
/// `intakter − kostnader`, `summa(projekt)`, `not(1)`, `föregående(summa-eget-kapital)`,
/// `antal × à-pris`, `summa(ekonomi.utfall, insats = improve)`. Between `=` stand several that each
/// should come to what is printed.
package struct Formula: FieldValue, Hashable {
  package static let kind = Kind.formula

  /// Each should come to what is printed.
  package let expressions: [Expression]

  package struct Expression: Hashable, Sendable {
    package let terms: [Term]
  }

  /// Figures that are multiplied and divided, and whether what they come to is added or taken away.
  package struct Term: Hashable, Sendable {
    package let isSubtracted: Bool
    package let factors: [Factor]
    package var divisors: [Factor] = []
  }

  package enum Factor: Hashable, Sendable {
    case row(RowName)
    /// The same row the year before.
    case previous(RowName)
    /// The total of the note with this number.
    case note(String)
    case sum(Sum)
  }

  /// A row, or a figure of the formula's own row: `kostnader`, `antal`, `balansräkning.fordringar`.
  package struct RowName: Hashable, Sendable {
    /// Another table than the formula's own; empty for that.
    package let table: String
    package let row: String

    var text: String {
      table.isEmpty ? row : row.isEmpty ? table : table + "." + row
    }
  }

  /// All rows of a group, `del` for the formula's own; or of another register one of its columns.
  package struct Sum: Hashable, Sendable {
    package let group: String
    /// Empty where the group is one of the formula's own table.
    package let column: String
    package let filters: [Filter]
  }

  package struct Filter: Hashable, Sendable {
    package let field: String
    package let value: String
  }
}

extension Formula {
  /// The words that stand before brackets.
  enum Word: String, CaseIterable {
    case sum = "summa"
    case previous = "föregående"
    case note = "not"
  }

  /// What stands for the formula's own group.
  static let ownGroup = "del"

  package var text: String { expressions.map(\.text).joined(separator: " = ") }
}

extension Formula.Expression {
  var text: String {
    terms.enumerated().map { index, term in
      let sign = term.isSubtracted ? "− " : index == 0 ? "" : "+ "
      return sign + term.factors.map(\.text).joined(separator: " × ")
        + term.divisors.map { " / " + $0.text }.joined()
    }.joined(separator: " ")
  }
}

extension Formula.Factor {
  var text: String {
    switch self {
    case .row(let name): name.text
    case .previous(let name): "\(Formula.Word.previous.rawValue)(\(name.text))"
    case .note(let number): "\(Formula.Word.note.rawValue)(\(number))"
    case .sum(let sum): "\(Formula.Word.sum.rawValue)(\(sum.text))"
    }
  }
}

extension Formula.Sum {
  var text: String {
    ([column.isEmpty ? group : group + "." + column]
      + filters.map { "\($0.field) = \($0.value)" }).joined(separator: ", ")
  }
}

/// What of the documents of a kind may be given to others, and how they count people.
package enum Sharing: Sendable {
  /// All of it: it counts no people.
  case whole
  /// Nothing, and why.
  case withheld(String)
  /// Participants and what became of them, by period and sex.
  case insats
  /// Rows of answers by insats and sex; the fields that a row's people are counted in.
  case answers([String])
  /// Parts of which all have their people hidden where one has few, and with them what is told of them
  /// in words.
  case parts(String, [String], words: [String] = [])
  /// Shares of a number of people that stands beside them.
  case shares
}

extension CatalogueRow {
  /// The same, with what of it may be given to others. That is asked for when somebody shares.
  func sharing(_ sharing: @escaping @Sendable () -> Sharing) -> Self {
    var row = self
    row.sharing = sharing
    return row
  }

  /// The same, with ids that are numbers as rows come, and say nothing of them.
  var numbered: Self {
    var row = self
    row.isNumbered = true
    return row
  }
}

extension DocumentKind {
  /// What of its documents may be given to others: of personal data nothing.
  var sharing: Sharing {
    personalData.map { .withheld("uppgifter om \($0.people)") } ?? row.sharing()
  }
}

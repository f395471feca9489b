/// What of the documents of a kind may be given to others, and how they count people.
package enum Sharing: Sendable {
  /// All of it: it counts no people.
  case whole
  /// Nothing, and why.
  case withheld(String)
  /// Participants and what became of them, by period and sex.
  case insats
  /// Rows of what is registered of an insats: its people once more, under these fields.
  case registered([String])
  /// Rows of answers by insats and sex; the fields that a row's people are counted in, and those of
  /// them that say what they answered.
  case answers([String], cells: [String])
  /// The same where each of the fields counts a group that others know of.
  case pairs([String])
  /// Parts of which all have their people hidden where one has few, and with them what is told of
  /// them in words. The sums are those of one part.
  case parts(String, [String], words: [String] = [], sums: [RegisterSum] = [])
  /// Goals whose measures may count people.
  case goals
  /// Indicators that may count people.
  case indicators
  /// Rows of a budget, where a number of people stands with what each of them costs.
  case prices
  /// Totals of all insatser as a source states them.
  case statedTotals
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

/// A fact with two values that a check of printed tables tells of: that places disagree on it is
/// not told once more.
struct ToldFact: Hashable {
  private let key: StatedFacts.Key
  private let values: Set<String>

  init(_ one: SourceStatement, _ other: SourceStatement) {
    key = StatedFacts.Key(other, basis: nil)
    values = [one.value, other.value]
  }
}

extension PrintedTrial {
  /// Where it holds two figures of one fact against each other.
  var toldFact: ToldFact? {
    guard terms.count == 1, !terms[0].isSubtracted, terms[0].cells.count == 1 else { return nil }
    return ToldFact(terms[0].cells[0].statement, cell.statement)
  }
}

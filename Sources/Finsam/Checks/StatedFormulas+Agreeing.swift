extension StatedFormulas {
  /// What else goes the way that a word for a direction says, where one series belies it: another
  /// series of the same thing, of which another place says the same. `rows` have formulas.
  func agreeing(_ row: SourceStatement, _ rows: [SourceStatement]) -> [String] {
    guard case .opposite(let direction) = StatedValue(row), let opposite = direction.turned else {
      return []
    }
    return rows.lazy.filter { other in
      let whole = other.key.wholeOfFact
      return !whole.isEmpty && other.key != row.key && row.key.isBegun(by: whole + "/")
        && !other.meaning.isEmpty && StatedValue(other) == .opposite(direction)
    }.compactMap { other -> String? in
      // A series bears a word out where it belies the opposite.
      var turned = other
      turned.value = opposite
      guard let told = other.formula?.expressions.lazy.compactMap({ finding(turned, $0) }).first,
        told.check == .wordAgainstFigure
      else { return nil }
      let sources = told.others.compactMap { $0.address.steps.last?.id }
        .compactMap { SourceStatement.place(of: $0, ids, in: statements) }
        .map { statements[$0].source }
      return "Det stämmer däremot för \(other.meaning): "
        + "\(told.arithmetic)\(SourceSpan.merged(sources).asPlace)."
    }.prefix(1).map(\.self)
  }
}

extension StatedValue.Opposite {
  /// A word for the other way; nil of what has no direction.
  fileprivate var turned: String? {
    switch self {
    case .more: "minskat"
    case .fewer: "ökat"
    case .same, .woman, .man: nil
    }
  }
}

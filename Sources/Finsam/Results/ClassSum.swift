/// What all insatser that tell of a class come to together, and how much of the table that is of.
package struct ClassSum: Equatable, Sendable {
  package let figure: ResultFigure
  package let coverage: ResultCoverage
}

extension ResultTable {
  /// What the insatser of which persons are known, printed or worked out from a share, come to; nil
  /// where each is of its own time, or where none is known.
  ///
  /// As a share they are only those of which it is known how many they are of.
  package func classSum(_ group: ResultGroup, asShare: Bool = false) -> ClassSum? {
    guard isOfOneTime else { return nil }
    let coverage = self.coverage(of: group, asShare: asShare)
    let figures = rows.compactMap { $0.addend(group, asShare: asShare) }
    guard let persons = Quantity.sum(figures.compactMap(\.estimate)) else { return nil }
    let all = figures.compactMap(\.denominator)
    let whole = all.count == figures.count ? Quantity.sum(all) : nil
    func sum(_ counts: [Quantity?]) -> Quantity? {
      counts.contains(nil) ? nil : Quantity.sum(counts.compactMap(\.self))
    }
    let figure = ResultFigure(
      persons: persons, women: sum(figures.map(\.women)), men: sum(figures.map(\.men)),
      share: .percent(persons, of: whole), denominator: whole,
      isReading: figures.contains(where: \.isReading))
    return ClassSum(figure: figure, coverage: coverage)
  }

  /// What all insatser with a figure of the class come to together.
  package func sum(_ group: ResultGroup) -> ResultFigure? { classSum(group)?.figure }

  /// How many of the insatser that the class is asked of tell of it, so that it can be added.
  package func coverage(of group: ResultGroup, asShare: Bool = false) -> ResultCoverage {
    ResultCoverage(
      rows.filter { group.isAsked(of: $0.insats) }, addsPersons: isOfOneTime,
      of: { row in row.addend(group, asShare: asShare).map(\.denominator) },
      unadded: { $0.figure(group)?.shown })
  }
}

extension ResultRow {
  /// Its figure of the class, where it can be added to those of other insatser.
  fileprivate func addend(_ group: ResultGroup, asShare: Bool) -> ResultFigure? {
    figure(group).flatMap { figure in
      figure.estimate == nil || asShare && figure.denominator == nil ? nil : figure
    }
  }
}

extension ClassSum {
  /// `ca 31 (ca 34 %; 2 av 9)`, with how many insatser it is of where that is not all.
  var cell: CellText {
    let short = coverage.isPart ? "\(coverage.stated) av \(coverage.all)" : ""
    let facts = [figure.share.map { $0.shown + " %" } ?? "", short].filter { !$0.isEmpty }
    return CellText(
      figure.persons.text,
      shown: (figure.persons?.shown ?? "")
        + (facts.isEmpty ? "" : " (\(facts.joined(separator: "; ")))")
        + (figure.isReading ? Readings.sign : ""))
  }
}

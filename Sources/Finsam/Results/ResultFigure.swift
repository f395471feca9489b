/// What became of the participants of an insats in some classes together, in one time.
package struct ResultFigure: Equatable, Sendable {
  package let persons: Quantity?
  package let women: Quantity?
  package let men: Quantity?
  /// In percent: as printed, else computed from the persons where it is known how many they are of.
  package let share: Quantity?
  /// How many they are of; nil where that is not known.
  package let denominator: Quantity?
  package let isReading: Bool
}

extension ResultFigure {
  /// `53 (37 %)`, `63 %`, `18`
  package var shown: String {
    let share = share.map { $0.shown + " %" }
    guard let persons else { return share ?? "" }
    return persons.shown + (share.map { " (\($0))" } ?? "")
  }

  /// In a table, whose title says what the sign means.
  var cell: CellText {
    CellText(persons.text, shown: shown + (isReading ? Readings.sign : ""))
  }

  /// The persons, worked out from a printed share where they are not printed: then about so many.
  var estimate: Quantity? {
    if let persons { return persons }
    guard let share = share?.number, let all = denominator?.number else { return nil }
    return .about(Number(Number.share(share.thousandths, of: 100_000, in: all.thousandths) / 1_000))
  }
}

extension [PersonOutcome] {
  /// What they say of the classes together: figures that have just these, else the sum of figures
  /// that have some of them, where there is one for every class.
  ///
  /// A part of another figure is not added to it, what is told again counts once, and what is of a
  /// group is not of all.
  func figure(of classes: [OutcomeClass], among ended: Quantity?) -> ResultFigure? {
    let stated = filter { $0.isStated && $0.group.isEmpty && !$0.isTold(againIn: self) }
    let wanted = Set(classes)
    let own = stated.filter { $0.classes.all == classes }.withoutParts
    if !own.isEmpty { return own.together(among: ended) }
    let within = stated.filter { Set($0.classes.all).isSubset(of: wanted) }.withoutParts
    guard Set(within.flatMap(\.classes.all)) == wanted else { return nil }
    return within.together(among: ended)
  }

  /// Those that are no part of another among them.
  private var withoutParts: [PersonOutcome] {
    let ids = Set(map(\.id))
    return filter { !ids.contains($0.partOf) }
  }

  /// One of them as it is; several by what they come to.
  private func together(among ended: Quantity?) -> ResultFigure? {
    let denominators = map { $0.denominator ?? ended }
    guard let common = denominators.first else { return nil }
    let denominator = denominators.allSatisfy { $0 == common } ? common : nil
    let persons = sum(\.persons)
    let isOfSame = count == 1 || denominator != nil
    let printed = isOfSame ? sum(\.share) : nil
    return ResultFigure(
      persons: persons, women: sum(\.women), men: sum(\.men),
      share: printed ?? .percent(persons, of: denominator), denominator: denominator,
      isReading: isReading(PersonOutcome.figureKeys))
  }

  /// Nil unless all of them have it; one as it is printed.
  private func sum(_ count: (PersonOutcome) -> Quantity?) -> Quantity? {
    let counts = compactMap(count)
    guard counts.count == self.count else { return nil }
    return counts.count == 1 ? counts[0] : Quantity.sum(counts)
  }
}

extension PersonOutcome {
  /// The fields that a figure comes of.
  static let figureKeys = ["period", "klass", "kvinnor", "män", "totalt", "nämnare"]

  func isTold(againIn outcomes: [PersonOutcome]) -> Bool {
    !sameAs.isEmpty && outcomes.contains { $0.id == sameAs && $0.id != id }
  }
}

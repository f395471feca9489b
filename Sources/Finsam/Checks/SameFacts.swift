extension Survey {
  /// One fact that two places of one document state otherwise.
  var sameFacts: [Finding] { contradictions.filter { $0.check == .sameFact } }

  /// The same of two documents, which may have been written on different days.
  var factsBetweenDocuments: [Finding] {
    contradictions.filter { $0.check == .factBetweenDocuments } + stated(.factBetweenDocuments)
  }

  /// One thing that two places name otherwise, or a goal that they word otherwise.
  var differentNames: [Finding] { contradictions.filter { $0.check == .naming } }

  var differentUnits: [Finding] {
    contradictions.filter { $0.check == .unit } + unknownUnits
  }

  var differentDefinitions: [Finding] { stated.definitions }
}

extension StatedFacts {
  /// The same number of one fact, of people in one place and of households in another.
  func differentUnits(_ names: InsatsNames) -> [StatedFindings.Contradiction] {
    differing.compactMap { rows in
      for (index, row) in rows.enumerated() {
        let other = rows[..<index].first { other in
          guard other.value == row.value, other.unit != row.unit, other.isDefined(as: row),
            let (one, measured) = other.measured.flatMap({ one in row.measured.map { (one, $0) } })
          else { return false }
          return one != measured
        }
        if let other {
          return StatedFindings.Contradiction(
            one: other, other: row, finding: row.contradicting(other, as: .unit, names))
        }
      }
      return nil
    }
  }

  /// One fact in two definitions with two values: no contradiction, but neither can stand for the
  /// other. Where places contradict each other in one definition, that is told of alone.
  func differentDefinitions(_ names: InsatsNames) -> [StatedFindings.Contradiction] {
    var contradicted: Set<String> = []
    for (_, other) in contradictions { contradicted.insert(other.key + other.year.text) }
    return definitions.filter { !contradicted.contains($1.key + $1.year.text) }.map { one, other in
      let before = "\(one.told(withMeaning: true)), men \(other.told(withMeaning: true))."
      let finding = other.finding(
        .differentDefinition, field: "avser",
        ["nyckel": other.key, one.id: one.value, other.id: other.value],
        one.told(against: other, withMeaning: true), before: before, against: [one], names
      ).ofDefinition.advising(Finding.adviceOnDefinitions)
        .formerly(as: other.contradicting(one, names))
      return StatedFindings.Contradiction(one: one, other: other, finding: finding)
    }
  }
}

extension Finding {
  static let adviceOnPlaces =
    "Jämför båda ställena med källan. Står det så i båda: godta fyndet och skriv vilket som gäller."

  fileprivate static let adviceOnAbsence =
    "Lägg till det som saknas, eller stryk det där det nämns. Är källan sådan: godta fyndet."

  fileprivate static let adviceOnGoals =
    "Säg vad målet räknar när resultatet redovisas. Står det så i källan: godta fyndet."

  static let adviceOnDefinitions =
    "Säg vilken definition som gäller när uppgiften används. Menar båda detsamma: stryk det som "
    + "står "
    + "i fältet Definition på båda ställena."

  fileprivate var asRounding: Finding {
    ofRounding.advising("Beror skillnaden på avrundning i källan: godta fyndet.")
  }
}

extension SourceStatement {
  /// Whether the other is this amount rounded to tens or more, three digits of it left: 1 030 of
  /// 1 028. People and the like are counted and not rounded, where no word says so.
  fileprivate func isRounded(to other: SourceStatement) -> Bool {
    guard isMoney(beside: other), let exact = exactAmount, let round = other.exactAmount, exact > 0
    else { return false }
    var grain = 1
    while round / grain >= 1_000, round % grain.times(10) == 0 { grain = grain.times(10) }
    return grain > 1 && exact % grain != 0
      && exact.subtracting(round).magnitude.multipliedReportingOverflow(by: 2).partialValue
        <= grain.magnitude
  }

  /// What it states in whole kronor; nil where that is not one exact number.
  private var exactAmount: Int? {
    Number.whole(value).map { $0.times(StatedFigure.size(of: unit)) }
  }

  /// Whether both are amounts: a table may leave the unit out.
  private func isMoney(beside other: SourceStatement) -> Bool {
    let units = [self, other].filter { !$0.unit.isEmpty }
    return !units.isEmpty && units.allSatisfy { $0.measured == .money }
  }

  /// How much more it states in kronor than the other; nil where either is no amount.
  fileprivate func gap(to other: SourceStatement) -> Int? {
    guard isMoney(beside: other), let one = exactAmount, let second = other.exactAmount else {
      return nil
    }
    return one.subtracting(second)
  }
}

extension [StatedFindings.Contradiction] {
  /// A krona more here and one less there is how two tables round the same amounts: such pairs of
  /// the same two documents, year and part of the economy are told as rounding.
  func withOffsetsAsRounding() -> [StatedFindings.Contradiction] {
    let gaps = map { pair -> Int? in
      guard pair.finding.check == .factBetweenDocuments, let gap = pair.one.gap(to: pair.other),
        gap.magnitude == 1
      else { return nil }
      return gap
    }
    return indices.map { index in
      let isOffset = indices.contains { other in
        guard let gap = gaps[index], gaps[other] == -gap else { return false }
        return self[index].isBeside(self[other])
      }
      return isOffset ? self[index].asRounding : self[index]
    }
  }
}

extension StatedFindings.Contradiction {
  fileprivate func isBeside(_ pair: Self) -> Bool {
    one.key != pair.one.key && one.year == pair.one.year
      && one.key.split(separator: "/").first == pair.one.key.split(separator: "/").first
      && one.document == pair.one.document && other.document == pair.other.document
  }

  fileprivate var asRounding: Self {
    StatedFindings.Contradiction(one: one, other: other, finding: finding.asRounding)
  }
}

extension SourceStatement {
  /// That it and one before it cannot both be right, by the check that tells of it.
  func contradicting(_ one: SourceStatement, _ names: InsatsNames) -> Finding {
    let check: Check =
      isWording ? .naming : one.document == document ? .sameFact : .factBetweenDocuments
    return contradicting(one, as: check, names)
  }

  fileprivate func contradicting(_ one: SourceStatement, as check: Check, _ names: InsatsNames)
    -> Finding
  {
    let finding = finding(
      check, ["nyckel": key, one.id: one.value, id: value], one.told(against: self),
      before: "\(one.told()), men \(told()).", against: [one], names
    ).formerly(
      "\(one.told(quotingAbsence: true)), men \(told(quotingAbsence: true)).".capitalizedFirst
    ).advising(advice(against: one))
      .comparing(one.value, value, at: [one.source, source])
      .adding([one, self].compactMap(\.impossibleDay))
    return one.isRounded(to: self) || isRounded(to: one) ? finding.asRounding : finding
  }
}

extension SourceStatement {
  private func advice(against other: SourceStatement) -> String {
    if isAbsent != other.isAbsent { return Finding.adviceOnAbsence }
    let isOfGoal = [self, other].contains { $0.part == "i målet" }
    let isOfOutcome = [self, other].contains { ["i måttet", "i resultatet"].contains($0.part) }
    return isOfGoal && isOfOutcome ? Finding.adviceOnGoals : Finding.adviceOnPlaces
  }

  /// `2014-06-31 finns inte: juni 2014 har bara 30 dagar.`; nil of anything else.
  private var impossibleDay: String? {
    guard isMark else { return nil }
    return Survey.reasonNotToExist(value).map { "\(value) finns inte: \($0)." }
  }
}

extension SourceStatement {
  /// A finding at the row: what the fact is in words, and what is told of it. `before` is how that
  /// was told when keys were the names of facts.
  func finding(
    _ check: Check, field: String = "värde", _ facts: Facts, _ message: String,
    before: String? = nil, against others: [SourceStatement], _ names: InsatsNames
  ) -> Finding {
    let former = before ?? message
    let readings = ([self] + others).compactMap(\.reading).unique
    let known = [former.capitalizedFirst, "\(factWords(names).capitalizedFirst): \(former)"]
    return Finding(
      check, at: place(of: field), facts,
      message.capitalizedFirst
    ).named(shownFact(names, besides: others))
      .formerly(known)
      .formerly(readings.isEmpty ? [] : [([known[0]] + readings).joined(separator: " ")])
      .against(others.map { $0.place(of: field) })
      .adding(readings)
      .adding(([self] + others).compactMap(\.inference).unique)
      .adding(
        others.count == 1 ? grounds(against: others[0]) + others[0].grounds(against: self) : [])
  }

  /// Whether the transcriber has read into the source what it states.
  var isReading: Bool {
    note.utf8.count >= Self.ofReader.utf8.count && note.mentions(Self.ofReader)
  }

  /// What the note says of that; nil where it says nothing.
  private var reading: String? {
    isReading ? toldNote : nil
  }

  private var toldNote: String {
    let words = note.oneLine.capitalizedFirst
    return words.hasSuffix(".") ? words : words + "."
  }

  /// Where its number comes from, when the source's words as they are quoted do not have it: what
  /// the note says, or that it is read into them.
  private var inference: String? {
    guard !isReading, !hasNumberInWording else { return nil }
    return note.isEmpty
      ? "\(Year(id: value) == nil ? shownFigure : value) står inte i "
        + "ordalydelsen\(source.asPlace): det är vår läsning."
      : toldNote
  }

  /// The note where it leads to lines that neither place has: the ground for holding the two
  /// against each other may stand there.
  private func grounds(against other: SourceStatement) -> [String] {
    guard !isReading, hasNumberInWording else { return [] }
    let known = SourceLines.all(in: source) + SourceLines.all(in: other.source)
    let cited = SourceLines.cited(in: note)
    return cited.allSatisfy { line in known.contains { $0.holds(line) } } ? [] : [toldNote]
  }

  private static let ofReader = "vår läsning"

  /// Where it stands.
  private func place(of field: String) -> Place {
    cell ?? Place(SourceStatement.address(id: id), field: field)
  }
}

extension CheckRow {
  static let sameFact = CheckRow(
    "samma-uppgift", "Samma uppgift anges olika",
    "Ett dokument säger samma sak på två ställen, men olika.",
    advice:
      "Se efter vilken uppgift som är rätt, och rätta den andra. Säger källorna olika: godta "
      + "fyndet.",
    comparesWhatIsRead: true
  ) { survey, _ in survey.sameFacts }

  static let factBetweenDocuments = CheckRow(
    "mellan-dokument", "Dokument som säger olika",
    "Två dokument säger samma sak olika. De kan vara skrivna olika dagar.",
    advice:
      "Se efter vilken uppgift som är rätt, och rätta den andra. Säger källorna olika: godta "
      + "fyndet.",
    comparesWhatIsRead: true
  ) { survey, _ in survey.factsBetweenDocuments }

  static let differentDefinition = CheckRow(
    "olika-definition", "Samma uppgift med olika definition",
    "Två ställen anger olika värden för att de räknar olika: det ena kan inte stå för det andra.",
    advice: "Ange i Avser vad var och en räknar, och jämför dem inte.",
    comparesWhatIsRead: true
  ) { survey, _ in survey.differentDefinitions }

  static let naming = CheckRow(
    "benämning", "Samma sak sägs på olika sätt",
    "Två ställen har olika namn på samma sak, säger olika om den i ord, eller har olika lydelse av "
      + "samma mål.",
    advice: "Se efter vilket som gäller. Skriver källorna olika: godta fyndet.",
    comparesWhatIsRead: true
  ) { survey, _ in survey.differentNames }

  static let unit = CheckRow(
    "enhet", "Samma tal i olika enheter",
    "Två ställen har samma tal för samma uppgift, men det ena i personer och det andra i hushåll, "
      + "eller det ena i procent; eller ett belopp har ingen enhet, eller en okänd.",
    advice: "Rätta enheten där den är fel.", comparesWhatIsRead: true
  ) { survey, _ in survey.differentUnits }
}

extension Range<Int> {
  /// Each place with the first group that has one which it belongs with; `isOne` is asked with the
  /// earlier place first.
  func grouped(by isOne: (Int, Int) -> Bool) -> [[Int]] {
    var groups: [[Int]] = []
    for index in self {
      let known = groups.firstIndex { $0.contains { isOne($0, index) } }
      if let known { groups[known].append(index) } else { groups.append([index]) }
    }
    return groups
  }
}

extension [StatedFindings.Contradiction] {
  /// One contradiction is told of once, with all its places: the same two words against each other
  /// in the same documents, and the parts of one fact that stand beside each other in both places.
  func toldOnce() -> [StatedFindings.Contradiction] {
    let compared = map(ComparedPlaces.init)
    let groups = indices.grouped { place, index in
      guard let own = compared[index], let other = compared[place] else { return false }
      return own.isTold(with: other)
    }
    return groups.map { group in
      group.dropFirst().reduce(self[group[0]]) { $0.telling(self[$1]) }
    }
  }

  /// Wordings that one document has of many facts and another has otherwise are one edition against
  /// another: told of as one from three on.
  func withRewordingsAsOne(_ names: InsatsNames) -> [StatedFindings.Contradiction] {
    let editions = map { pair in
      // Of places that name no document nobody knows that they are one edition.
      pair.other.isWording && !pair.one.document.isEmpty && !pair.other.document.isEmpty
        ? [pair.one.document, pair.one.meaning, pair.other.document, pair.other.meaning] : []
    }
    return indices.compactMap { index in
      let own = indices.filter { !editions[$0].isEmpty && editions[$0] == editions[index] }
      guard own.count > 2 else { return self[index] }
      return own[0] == index ? rewording(own, names) : nil
    }
  }

  private func rewording(_ places: [Int], _ names: InsatsNames) -> StatedFindings.Contradiction {
    let (one, other) = (self[places[0]].one, self[places[0]].other)
    let facts = places.map { self[$0].other.shownFact(names, besides: [self[$0].one]) }
    func edition(_ row: SourceStatement) -> String {
      [row.document, row.meaning.isEmpty ? "" : "(\(row.meaning))"].filter { !$0.isEmpty }
        .joined(separator: " ")
    }
    let finding = Finding(
      .differentDefinition, at: self[places[0]].finding.place,
      places.map { self[$0].finding.facts }.reduce([:], +),
      "\(places.count) lydelser är andra i \(edition(other)) än i \(edition(one)): "
        + "\(facts.swedishList). Till exempel: \(self[places[0]].finding.message)"
    ).ofDefinition.named("Lydelser i \(other.document)").advising(Finding.adviceOnDefinitions)
      .against(
        places.dropFirst().map { self[$0].finding.place }
          + places.flatMap { self[$0].finding.others })
    return StatedFindings.Contradiction(one: one, other: other, finding: finding)
  }
}

extension StatedFindings.Contradiction {
  /// The same, with what another of its group says.
  fileprivate func telling(_ pair: Self) -> Self {
    let isOfOneAbsence = other.isAbsent && pair.other.isAbsent && other.source == pair.other.source
    let sentence =
      isOfOneAbsence
      ? "Detsamma gäller \(pair.one.quotedValue)\(pair.one.source.asPlace)."
      : pair.sentence(in: one.document)
    return Self(one: one, other: other, finding: finding.telling(pair.finding, sentence))
  }

  /// What it says, in a document that has been named.
  private func sentence(in document: String) -> String {
    let opening = "I \(document) står "
    guard !document.isEmpty, finding.message.hasPrefix(opening) else { return finding.message }
    return "Där står också " + finding.message.dropFirst(opening.count)
  }

  /// The same, with what its figures come to by a formula.
  func reckoned(as formula: Finding) -> Self {
    Self(
      one: one, other: other,
      finding: finding.telling(formula, formula.message)
        .reckoning(formula.arithmetic))
  }
}

extension Finding {
  /// The same, with another that is of the same: its facts and places, and a sentence of it.
  func telling(_ other: Finding, _ sentence: String) -> Finding {
    let known = Set([place] + others)
    return adding([sentence]).withFacts(facts + other.facts)
      .against(others + ([other.place] + other.others).filter { !known.contains($0) })
  }
}

/// What two places hold against each other, to see whether two contradictions are one.
private struct ComparedPlaces {
  private let check: Check
  /// Both words or units, in order; empty where one of the places has nothing of it.
  private let values: [String]
  private let documents: [String]
  /// What the fact is a part of: `mål/individ/1`; empty where it is a wording of its own.
  private let whole: String
  private let lines: [SourceLines]

  /// Nil where both state figures: each figure is a fact of its own.
  init?(_ pair: StatedFindings.Contradiction) {
    check = pair.finding.check
    guard check == .naming || check == .unit else { return nil }
    let words =
      check == .unit
      ? [pair.one.unit, pair.other.unit] : [pair.one.value, pair.other.value]
    let isMissing = pair.one.isAbsent || pair.other.isAbsent
    values = isMissing ? [] : words.map(\.normalizedWording).sorted()
    documents = [pair.one.document, pair.other.document]
    lines = [pair.one.source, pair.other.source].compactMap { SourceLines.all(in: $0).first }
    let key = pair.other.key
    // The wording of a goal is one, however many stand together.
    let isGoal = pair.other.unit == "lydelse" && key.contains("mål/")
    whole = check == .unit || isGoal ? "" : key.wholeOfFact
  }

  /// Lines that people see at a glance to stand together.
  private static let near = 10

  func isTold(with other: Self) -> Bool {
    guard documents == other.documents else { return false }
    if !values.isEmpty, values == other.values { return true }
    guard check == other.check, !whole.isEmpty, whole == other.whole, lines.count == 2,
      other.lines.count == 2
    else { return false }
    return zip(lines, other.lines).allSatisfy { $0.isNear($1, within: Self.near) }
  }
}

extension String {
  /// What a fact is a part of: `mål/individ/1`; empty where that is no thing but a field, as `mål`.
  var wholeOfFact: String {
    let whole = prefixBeforeLastSlash
    return whole.utf8.contains(UInt8(ascii: "/")) ? whole : ""
  }

  /// `mål/individ/1` of `mål/individ/1/gäller`; empty where there is no slash.
  var prefixBeforeLastSlash: String {
    utf8.lastIndex(of: UInt8(ascii: "/")).map { String(self[..<$0]) } ?? ""
  }
}

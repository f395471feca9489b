extension Survey {
  /// One fact that two places of one document state otherwise.
  var sameFacts: [Finding] {
    contradictingStatements.filter { $0.document == $1.document && !$1.isWording }.map {
      contradiction(.sameFact, $0, $1)
    }
  }

  /// The same of two documents, which may have been written on different days.
  var factsBetweenDocuments: [Finding] {
    let pairs = contradictingStatements.filter { $0.document != $1.document && !$1.isWording }
    return pairs.map { one, other in
      let finding = contradiction(.factBetweenDocuments, one, other)
      // A krona more here and one less there is how two tables round the same amounts.
      return pairs.contains { $0.isOffset(by: (one, other), $1) } ? finding.asRounding : finding
    } + stated(.factBetweenDocuments)
  }

  /// One thing that two places name otherwise, or a goal that they word otherwise.
  var differentNames: [Finding] {
    contradictingStatements.filter { _, other in other.isWording }.map {
      contradiction(.naming, $0, $1)
    }
  }

  /// The same number of one fact, of people in one place and of households in another.
  var differentUnits: [Finding] {
    statedFacts.differing.compactMap { rows in
      for (index, row) in rows.enumerated() {
        let other = rows[..<index].first { other in
          guard other.value == row.value, other.unit != row.unit, other.isDefined(as: row),
            let (one, measured) = other.measured.flatMap({ one in row.measured.map { (one, $0) } })
          else { return false }
          return one != measured
        }
        if let other { return contradiction(.unit, other, row) }
      }
      return nil
    }
  }

  private func contradiction(_ check: Check, _ one: SourceStatement, _ other: SourceStatement)
    -> Finding
  {
    let finding = other.finding(
      check, ["nyckel": other.key, one.id: one.value, other.id: other.value],
      "\(one.told()), men \(other.told()).", against: [one], in: office
    ).formerly(
      "\(one.told(quotingAbsence: true)), men \(other.told(quotingAbsence: true)).".capitalizedFirst
    ).advising(Finding.adviceOnPlaces)
      .comparing(one.value, other.value, at: [one.source, other.source])
    return one.isRounded(to: other) || other.isRounded(to: one) ? finding.asRounding : finding
  }

  /// One fact in two definitions with two values: no contradiction, but neither can stand for the
  /// other.
  var differentDefinitions: [Finding] {
    statedFacts.definitions.map { one, other in
      other.finding(
        .differentDefinition, field: "avser",
        ["nyckel": other.key, one.id: one.value, other.id: other.value],
        "\(one.told(withMeaning: true)), men \(other.told(withMeaning: true)).", against: [one],
        in: office
      ).ofDefinition.advising(
        "Säg vilken definition som gäller när siffran används. Är det samma sak: töm ”avser”.")
    }
  }
}

extension Finding {
  static let adviceOnPlaces =
    "Jämför båda ställena med källan. Skiljer källan: godta fyndet med en kommentar som säger vad "
    + "som gäller."

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

  /// Whether it is of the year and part of the economy that a pair of two documents is of, and both
  /// documents' figures together differ by nothing: one more in the one, one less in the other.
  fileprivate func isOffset(by pair: (SourceStatement, SourceStatement), _ other: SourceStatement)
    -> Bool
  {
    let documents = [document, other.document]
    let theirs = [pair.0, pair.1]
    guard key != pair.0.key, year == pair.0.year, documents == theirs.map(\.document),
      key.split(separator: "/").first == pair.0.key.split(separator: "/").first,
      let gap = gap(to: other), let their = pair.0.gap(to: pair.1)
    else { return false }
    return gap.magnitude == 1 && gap == -their
  }

  private func gap(to other: SourceStatement) -> Int? {
    guard isMoney(beside: other), let one = exactAmount, let second = other.exactAmount else {
      return nil
    }
    return one.subtracting(second)
  }
}

extension SourceStatement {
  /// A finding at the row: what the fact is in words, and what is told of it.
  func finding(
    _ check: Check, field: String = "värde", _ facts: Facts, _ message: String,
    against others: [SourceStatement], in office: Office
  ) -> Finding {
    let name = factWords(in: office).capitalizedFirst
    return Finding(
      check, at: place(of: field), facts,
      message.capitalizedFirst
    ).named(name).formerly("\(name): \(message)").against(
      others.map { $0.place(of: field) })
  }

  /// Where it stands.
  private func place(of field: String) -> Place {
    cell ?? Place(SourceStatement.address(id: id), field: field)
  }
}

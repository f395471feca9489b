extension Survey {
  /// Measures that count a kind which does not exist.
  var countedKinds: [Finding] {
    ownMeasures.compactMap { measure, address in
      let kind = measure.countedKind
      guard let counting = measure.counting, !counting.takes(kind) else { return nil }
      let what = kind.isEmpty ? "Det står inte vilka" : "”\(kind)” finns inte bland"
      let advice = counting.choices?.orList ?? "till exempel styrelsen"
      return Finding(
        .danglingReference, at: Place(address, field: "räknar_slag"),
        ["räknar": counting.rawValue, "räknar_slag": kind],
        "\(what) \(counting.rawValue) som ska räknas: skriv \(advice).")
    }
  }

  /// Occasions that name an insats which does not exist.
  var occasionReferences: [Finding] {
    let occasions = records.filter { $0.address.steps.last?.part == PartKey.occasions }
    let known = occasions.isEmpty ? [] : Set(office.insatser.map(\.id))
    return occasions.compactMap { record in
      guard let id = record.outline.text("insats"), !id.isEmpty, !known.contains(id) else {
        return nil
      }
      return Finding(
        .danglingReference, at: Place(record.address, field: "insats"), ["insats": id],
        "Insatsen ”\(id)” finns inte.")
    }
  }

  /// Measures for which somebody has entered another number than the records come to.
  var countedAgainstEntered: [Finding] {
    ownMeasures.compactMap { measure, address in
      // What is counted of a part says nothing against what somebody has entered of all.
      guard measure.isCounted, let counted = measure.countedValue,
        let outcome = measure.latestOutcome,
        let entered = outcome.value, entered != counted
      else { return nil }
      return Finding(
        .impossibleFigure,
        at: Place(address.appending(Step(PartKey.outcomes, outcome.id)), field: "värde"),
        ["värde": entered.text, "räknat": counted.text],
        "Inskrivet utfall är \(measure.shown(entered)). \(measure.countedWords)"
      ).reckoning("\(measure.shown(entered)) ≠ \(measure.shown(counted))")
    }
  }

  /// Outcomes of the same day and the same thing that are not the same.
  var contradictingOutcomes: [Finding] {
    ownMeasures.flatMap { measure, address in
      measure.contradictions.map {
        Finding(
          .impossibleFigure,
          at: Place(address.appending(Step(PartKey.outcomes, $0.outcome.id)), field: "värde"),
          ["värde": $0.outcome.value.text, "tidigare": $0.earlier.value.text], $0.words
        ).comparing(
          $0.outcome.value.text, $0.earlier.value.text,
          at: [$0.outcome.source, $0.earlier.source]
        ).reckoning($0.arithmetic).against([
          Place(address.appending(Step(PartKey.outcomes, $0.earlier.id)), field: "värde")
        ])
      }
    }
  }

  private var ownMeasures: [(Measure, Address)] {
    goals.flatMap { goal in
      goal.goal.measures.map { ($0, goal.address.appending(Step(PartKey.measures, $0.id))) }
    }
  }
}

extension [String] {
  /// `a, b eller c`
  fileprivate var orList: String {
    count < 2 ? joined() : dropLast().joined(separator: ", ") + " eller " + self[count - 1]
  }
}

extension Survey {
  /// One fact that two places of one document state otherwise.
  var sameFacts: [Finding] {
    contradictingStatements.filter { $0.document == $1.document && !$1.isWording }.map {
      contradiction(.sameFact, $0, $1)
    }
  }

  /// The same of two documents, which may have been written on different days.
  var factsBetweenDocuments: [Finding] {
    contradictingStatements.filter { $0.document != $1.document && !$1.isWording }.map {
      contradiction(.factBetweenDocuments, $0, $1)
    }
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
        guard let measured = row.measured else { continue }
        let other = rows[..<index].first { other in
          other.value == row.value && other.unit != row.unit && other.isDefined(as: row)
            && other.measured.map { $0 != measured } ?? false
        }
        if let other { return contradiction(.unit, other, row) }
      }
      return nil
    }
  }

  private func contradiction(_ check: Check, _ one: SourceStatement, _ other: SourceStatement)
    -> Finding
  {
    other.finding(
      check, ["nyckel": other.key, one.id: one.value, other.id: other.value],
      "\(one.told()), men \(other.told()).", against: [one], in: office
    ).advising(
      "Jämför båda ställena med källan. Skiljer källan: godta fyndet med en kommentar som säger vad "
        + "som gäller.")
  }

  /// One fact in two definitions with two values: no contradiction, but neither can stand for the
  /// other.
  var differentDefinitions: [Finding] {
    statedFacts.differing.compactMap { rows in
      let one = rows[0]
      let others = rows.filter { row in
        row.value != one.value && !row.isDefined(as: one) && !row.isOnlySigned(otherwise: one)
      }
      guard !others.isEmpty else { return nil }
      let value = StatedValue(one)
      guard let other = others.first(where: { StatedValue($0).contradicts(value) }) else {
        return nil
      }
      return other.finding(
        .differentDefinition, field: "avser",
        ["nyckel": other.key, one.id: one.value, other.id: other.value],
        "\(one.told(withMeaning: true)), men \(other.told(withMeaning: true)).", against: [one],
        in: office
      ).ofDefinition.advising(
        "Säg vilken definition som gäller när siffran används. Är det samma sak: töm ”avser”.")
    }
  }
}

extension StatedFacts {
  /// Each value of a fact and definition that an earlier row of it contradicts, beside that row. What
  /// a third place says again is told of once.
  var contradictions: [(SourceStatement, SourceStatement)] {
    differing.flatMap { rows -> [(SourceStatement, SourceStatement)] in
      // Most of what differs is only defined otherwise: of that no value need be known.
      var known: [StatedValue?] = Array(repeating: nil, count: rows.count)
      func value(_ index: Int) -> StatedValue {
        let value = known[index] ?? StatedValue(rows[index])
        known[index] = value
        return value
      }
      return rows.indices.compactMap { index in
        let alike = (0..<index).filter { rows[$0].isDefined(as: rows[index]) }
        let isSaid = alike.contains {
          (rows[$0].value == rows[index].value || rows[$0].isWording)
            && !value($0).contradicts(value(index))
        }
        guard !isSaid, let first = alike.first(where: { value($0).contradicts(value(index)) })
        else { return nil }
        return (rows[first], rows[index])
      }
    }
  }
}

extension SourceStatement {
  /// Whether the one is printed with a minus before it, as costs are in a statement of income.
  fileprivate func isOnlySigned(otherwise other: SourceStatement) -> Bool {
    value != other.value
      && value.drop { $0 == "-" } == other.value.drop { $0 == "-" }
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

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

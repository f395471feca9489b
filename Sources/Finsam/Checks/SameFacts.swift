extension Survey {
  /// One fact that two places of one document state otherwise.
  var sameFacts: [Finding] { contradictions.filter { $0.check == .sameFact } }

  /// The same of two documents, which may have been written on different days.
  var factsBetweenDocuments: [Finding] {
    contradictions.filter { $0.check == .factBetweenDocuments }
  }

  /// One thing that two places name otherwise, or a goal that they word otherwise.
  var differentNames: [Finding] { contradictions.filter { $0.check == .naming } }

  var differentUnits: [Finding] { stated.units }

  var differentDefinitions: [Finding] { stated.definitions }
}

extension StatedFacts {
  /// The same number of one fact, of people in one place and of households in another.
  func differentUnits(_ names: InsatsNames) -> [Finding] {
    differing.compactMap { rows in
      for (index, row) in rows.enumerated() {
        let other = rows[..<index].first { other in
          guard other.value == row.value, other.unit != row.unit, other.isDefined(as: row),
            let (one, measured) = other.measured.flatMap({ one in row.measured.map { (one, $0) } })
          else { return false }
          return one != measured
        }
        if let other { return row.contradicting(other, as: .unit, names) }
      }
      return nil
    }
  }

  /// One fact in two definitions with two values: no contradiction, but neither can stand for the
  /// other.
  func differentDefinitions(_ names: InsatsNames) -> [Finding] {
    definitions.map { one, other in
      other.finding(
        .differentDefinition, field: "avser",
        ["nyckel": other.key, one.id: one.value, other.id: other.value],
        "\(one.told(withMeaning: true)), men \(other.told(withMeaning: true)).", against: [one],
        names
      ).ofDefinition.advising(
        "Säg vilken definition som gäller när siffran används. Är det samma sak: töm ”avser”.")
    }
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
    finding(
      check, ["nyckel": key, one.id: one.value, id: value], "\(one.told()), men \(told()).",
      against: [one], names
    ).advising(
      "Jämför båda ställena med källan. Skiljer källan: godta fyndet med en kommentar som säger vad "
        + "som gäller.")
  }
}

extension SourceStatement {
  /// A finding at the row: what the fact is in words, and what is told of it.
  func finding(
    _ check: Check, field: String = "värde", _ facts: Facts, _ message: String,
    against others: [SourceStatement], _ names: InsatsNames
  ) -> Finding {
    let name = factWords(names).capitalizedFirst
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

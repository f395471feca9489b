extension Survey {
  /// One fact that two places of one document state otherwise.
  var sameFacts: [Finding] {
    contradictingStatements.filter { $0.document == $1.document }.map {
      contradiction(.sameFact, $0, $1)
    }
  }

  /// The same of two documents, which may have been written on different days.
  var factsBetweenDocuments: [Finding] {
    contradictingStatements.filter { $0.document != $1.document }.map {
      contradiction(.factBetweenDocuments, $0, $1)
    }
  }

  private func contradiction(_ check: Check, _ one: SourceStatement, _ other: SourceStatement)
    -> Finding
  {
    Finding(
      check, at: Place(SourceStatement.address(id: other.id), field: "värde"),
      ["nyckel": other.key, one.id: one.value, other.id: other.value],
      "\(other.factWords(in: office).capitalizedFirst): \(one.told()), men \(other.told()).")
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
      return Finding(
        .differentDefinition, at: Place(SourceStatement.address(id: other.id), field: "avser"),
        ["nyckel": other.key, one.id: one.value, other.id: other.value],
        "\(other.factWords(in: office).capitalizedFirst): \(one.told(withMeaning: true)), men "
          + "\(other.told(withMeaning: true))."
      ).ofSilence
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
          rows[$0].value == rows[index].value && !value($0).contradicts(value(index))
        }
        guard !isSaid, let first = alike.first(where: { value($0).contradicts(value(index)) })
        else { return nil }
        return (rows[first], rows[index])
      }
    }
  }
}

extension SourceStatement {
  fileprivate func isDefined(as other: SourceStatement) -> Bool {
    meaning == other.meaning
      || meaning.isEmpty == other.meaning.isEmpty
        && meaning.normalizedWording == other.meaning.normalizedWording
  }

  /// Whether the one is printed with a minus before it, as costs are in a statement of income.
  fileprivate func isOnlySigned(otherwise other: SourceStatement) -> Bool {
    value != other.value
      && value.drop { $0 == "-" } == other.value.drop { $0 == "-" }
  }

  /// `ekonomi, eget kapital, ingång 2014`, `insats, Utsikten 2.0, period, slut`
  fileprivate func factWords(in office: Office) -> String {
    let words = key.split(separator: "/").map { word in
      office.insats(String(word))?.shownName ?? String(word).replacing("-", with: " ")
    }
    let name = words.joined(separator: ", ")
    let time = year?.text ?? day?.text ?? ""
    return [name, sex?.rawValue ?? "", time].filter { !$0.isEmpty }.joined(separator: " ")
  }
}

extension Survey {
  /// What a row of a list has not, and all its fellows have: a figure, or what a member pays in a
  /// year; and funded insatser of no known time. 0.4, `fullständighet`.
  var lonelyGaps: [Finding] {
    var findings: [Finding] = []
    for register in office.registerDocuments where !register.isConfidential {
      findings += lonelyGaps(in: register)
    }
    // Where they lie: few lists are of one thing year by year.
    records.lend { _, record in
      let parts = record.pointee.outline.parts
      for index in parts.indices {
        let children = parts[index].children
        guard children.count >= Self.fewest, Year(id: children[0].id) != nil else { continue }
        findings += lonelyGaps(
          in: children.map {
            (record.pointee.address.appending(Step(parts[index].key, $0.id)), $0.fields)
          })
      }
    }
    return findings + missingContributions + untimedInsatser
  }

  /// A row and three fellows: of fewer none is the rule.
  private static let fewest = 4
  /// Longer lists nobody looks over row by row.
  private static let most = 500

  private func lonelyGaps<R: RegisterDocument>(in register: R) -> [Finding] {
    guard (Self.fewest...Self.most).contains(register.rows.count) else { return [] }
    return lonelyGaps(
      in: register.rows.map { (R.Row.address(id: $0.id), $0.fieldTexts) })
  }

  private func lonelyGaps(in rows: [(address: Address, fields: [FieldText])]) -> [Finding] {
    // Lists of one thing year by year: of others each row is of something of its own.
    guard let shapes = rows.first?.fields.map(\.shape), rows.count <= Self.most,
      rows.allSatisfy({ Year(id: $0.address.steps.last?.id ?? "") != nil })
    else { return [] }
    var gaps: [Int: [FieldShape]] = [:]
    for (column, shape) in shapes.enumerated() where shape.traits.contains(.figure) {
      let empty = rows.indices.filter {
        rows[$0].fields[column].text.isEmpty && !rows[$0].fields[column].isUnread
      }
      if empty.count == 1 { gaps[empty[0], default: []].append(shape) }
    }
    return gaps.sorted { $0.key < $1.key }.compactMap { row, shapes in
      guard let first = shapes.first else { return nil }
      let labels = shapes.map { "”\($0.label)”" }.swedishList
      return Finding(
        .incompleteRow, at: Place(rows[row].address, field: first.key),
        .missing(shapes.map(\.key).joined(separator: ", ")),
        "\(labels) står inte för \(rows[row].address.steps.last?.id ?? ""), men för alla andra "
          + "år i listan."
      ).ofSilence
    }
  }

  /// A member that pays every year but one in which all others who pay do.
  private var missingContributions: [Finding] {
    let payers = office.forbund.members.filter { !$0.contributions.isEmpty }
    let years = Set(payers.flatMap(\.contributions).compactMap(\.year)).sorted()
    return years.flatMap { year -> [Finding] in
      let without = payers.filter { member in
        !member.contributions.contains { $0.year == year }
      }
      guard without.count == 1, payers.count >= Self.fewest, let member = without.first,
        let first = Day(year: year.number, month: 1, day: 1),
        member.from?.day.map({ $0 <= first }) ?? true
      else { return [] }
      let shared = payers.flatMap(\.contributions).contains {
        $0.year == year && $0.sharedWith.contains(member.id)
      }
      if shared { return [] }
      let address = member.address
      return [
        Finding(
          .incompleteRow, at: Place(address), .missing("bidrag \(year.text)"),
          "Bidraget för \(year.text) står inte, men det gör alla andra medlemmars."
        ).ofSilence
      ]
    }
  }

  private var untimedInsatser: [Finding] {
    let insatser = office.insatser
    let untimed = insatser.offsets {
      $0.pointee.period.start == nil && $0.pointee.period.end == nil
    }
    guard insatser.count - untimed.count >= Self.fewest - 1 else { return [] }
    return untimed.filter { place in
      insatser[place].isFunded && insatser[place].unread(["period.start", "period.slut"]) == nil
    }.map { place in
      Finding(
        .incompleteRow, at: Place(insatser[place].address, field: "period.start"),
        .missing("period"),
        "Insatsens tid står inte: varken när den började eller när den slutar."
      ).ofSilence
    }
  }
}

extension CheckRow {
  static let incompleteRow = CheckRow(
    "fullständighet", "Något som de andra raderna har",
    "Ett år saknar en siffra som alla andra år i samma lista har, en medlem saknar ett års "
      + "bidrag, eller "
      + "en insats saknar tid.",
    advice: "Skriv in det som fattas, eller godta fyndet om källan inte säger det."
  ) { survey, _ in survey.lonelyGaps }
}

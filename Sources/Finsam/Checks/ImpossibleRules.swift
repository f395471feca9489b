extension KAA {
  /// Figures of rules that count for nothing, and must not pass for ones that are set: those of the
  /// förbund in its own file, and those of all förbund, which stood there before, in theirs.
  var impossibleFigures: [Finding] {
    let own = Set(ownRules.impossibleFigures)
    return rules.impossibleFigures.map { finding in
      own.contains(finding) ? finding : finding.moved(to: KAARules.sharedPath)
    }
  }
}

extension Finding {
  fileprivate func moved(to file: String) -> Finding {
    let address = Address(file, place.address.steps)
    return Finding(check, at: Place(address, field: place.field), facts, message)
      .formerly(at: place)
  }
}

extension KAARules {
  fileprivate var impossibleFigures: [Finding] {
    limits.compactMap(\.impossible) + deadlines.compactMap(\.impossible)
      + followUps.flatMap(\.unknownMonths) + groups.compactMap(\.impossible)
  }

  fileprivate static func place(_ part: String, _ id: String, _ key: String) -> Place {
    Place(Address(DocumentKind.rules.path(id: ""), [Step(part, id)]), field: key)
  }
}

extension KAADeadlineRule {
  fileprivate var impossible: Finding? {
    guard let term, readyTerm == nil else { return nil }
    let (key, range) =
      switch term {
      case .fixedDay: (KAADeadlineRule.key(\.day), "en månad, 1–12, och en dag som finns i den")
      case .days: (KAADeadlineRule.key(\.count), "ett heltal i antal, 0–366")
      case .months: (KAADeadlineRule.key(\.count), "ett heltal i antal, 0–24")
      case .none: (KAADeadlineRule.key(\.term), "ingen")
      }
    return Finding(
      .impossibleFigure, at: KAARules.place("frister", id, key),
      ["frist": term.text, "antal": count.text, "månad": month.text, "dag": day.text],
      "Fristen ”\(id)” gäller inte: skriv \(range).")
  }
}

extension KAAFollowUpRule {
  fileprivate var unknownMonths: [Finding] {
    months.filter { Self.month($0) == nil }.map {
      Finding(
        .impossibleFigure, at: KAARules.place("uppföljning", id, Self.key(\.months)),
        [Self.key(\.months): $0],
        "”\($0.oneLine)” är ingen månad och räknas inte: skriv till exempel februari, april.")
    }
  }
}

extension KAAGroupRule {
  fileprivate var impossible: Finding? {
    guard let least, youngestYears == nil else { return nil }
    return Finding(
      .impossibleFigure, at: KAARules.place("intagsgrupper", id, Self.key(\.least)),
      [Self.key(\.least): least.text],
      "Fyller minst är \(least.shown) och gäller inte: skriv ett heltal, "
        + "\(Self.ages.lowerBound)–\(Self.ages.upperBound).")
  }
}

extension KAALimitRule {
  /// A limit that counts for nothing must not pass for one that is set.
  fileprivate var impossible: Finding? {
    guard let limit, let value, count == nil else { return nil }
    let range = "\(limit.range.lowerBound)–\(Number(limit.range.upperBound).shown)"
    return Finding(
      .impossibleFigure,
      at: KAARules.place("gränser", id, Self.key(\.value)),
      ["gräns": limit.rawValue, Self.key(\.value): value.text],
      "Gränsen ”\(limit.rawValue)” är \(value.shown) och gäller inte: skriv ett heltal, \(range).")
  }
}

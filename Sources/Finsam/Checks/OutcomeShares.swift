extension Survey {
  /// Shares of what became of people that are not what is counted beside them, or that no whole
  /// number of people makes: 60 % of 144, with 53 counted. 0.4, `andel`.
  var outcomeShares: [Finding] {
    var findings: [Finding] = []
    office.insatser.lend { _, insats in
      for outcome in insats.pointee.outcomes {
        if let finding = outcome.shareAgainstCount(at: insats.pointee.address) {
          findings.append(finding)
        }
      }
    }
    return findings
  }
}

extension PersonOutcome {
  fileprivate func shareAgainstCount(at insats: Address) -> Finding? {
    guard case .number(let share)? = share, case .number(let all)? = denominator,
      all > Number(0), (Number(0)...Number(100)).contains(share)
    else { return nil }
    let whole = all.whole
    // As many thousandths of a per cent up and down as the share may be rounded by.
    let half =
      share.thousandths.isMultiple(of: 1_000)
      ? 500 : share.thousandths.isMultiple(of: 100) ? 50 : 5
    let (least, most) = ((share.thousandths - half) * whole, (share.thousandths + half) * whole)
    let place = insats.appending(Step(PartKey.outcomes, id))
    func finding(_ words: String, _ facts: Facts, _ arithmetic: String, _ other: String) -> Finding
    {
      Finding(
        .share, at: Place(place, field: "andel"),
        ["andel": share.text, "nämnare": all.text] + facts,
        "\(title): \(share.shown) % av \(all.shown)\(source.asPlace) \(words)."
      ).reckoning(arithmetic).against([Place(place, field: other)]).advising(
        "Jämför med källan. Räknar källan fel: godta fyndet med en kommentar.")
    }
    if case .number(let persons)? = persons {
      let count = persons.whole
      guard !(least...most).contains(count * 100_000) else { return nil }
      let real = Number(thousandths: count * 100_000 / whole)
      let parts =
        total == nil ? [women, men].compactMap { $0?.shown }.joined(separator: " + ") : ""
      return finding(
        "är ungefär \(share.people(of: whole)), men det står \(persons.shown)",
        ["totalt": persons.text],
        (parts.isEmpty ? "" : "\(parts) = \(persons.shown), ")
          + "\(persons.shown) / \(all.shown) = \(real.roundedTenths.shown) %",
        total == nil ? "kvinnor" : "totalt")
    }
    let fewer = max(0, most / 100_000)
    guard fewer * 100_000 < least else { return nil }
    return finding(
      "är inget helt antal: \(fewer) är färre och \(fewer + 1) är fler", [:],
      "\(fewer) / \(all.shown) < \(share.shown) % < \(fewer + 1) / \(all.shown)", "nämnare")
  }
}

extension Number {
  /// To the nearest tenth.
  fileprivate var roundedTenths: Number { Number(thousandths: (thousandths + 50) / 100 * 100) }
}

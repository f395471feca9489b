extension Survey {
  /// Shares that are not what is counted beside them, or that no whole number of people makes, and
  /// parts that are more than the whole.
  var impossibleShares: [Finding] {
    stated.shares + stated(.share) + outcomeShares
  }

  /// GEN-2: women and men that are not together what is stated of both.
  var statedWomenAndMen: [Finding] { stated.womenAndMen }

  /// Words for a part that the figures beside them belie.
  var wordsAgainstFigures: [Finding] { stated.wordsAgainstFigures + stated(.wordAgainstFigure) }
}

extension CountedFacts {
  func impossibleShares(_ names: InsatsNames) -> [Finding] {
    facts.flatMap { fact in
      fact.partsAboveTheWhole(names) + fact.sharesOfNobody(names) + fact.sharesAgainstCounts(names)
    }
  }

  func womenAndMenAgainstTotal(_ names: InsatsNames) -> [Finding] {
    facts.flatMap { $0.womenAndMenAgainstTotal(names) }
  }

  func wordsAgainstShares(_ names: InsatsNames) -> [Finding] {
    facts.flatMap { $0.wordsAgainstShares(names) }
  }
}

extension CountedFacts.Fact {
  /// Of how many a row is a part, and the row that tells where its own does not.
  private func whole(of row: SourceStatement) -> (number: Number, row: SourceStatement?)? {
    let own =
      row.denominator
      ?? rows.lazy.filter { $0.isOfSameTime(as: row) }.compactMap(\.denominator).first
    if let own, own.isExact, let number = own.number, number > Number(0) {
      return (number, nil)
    }
    guard own == nil, let whole = wholes.first(where: { $0.isOfSameTime(as: row) }),
      let number = Quantity.stated(whole)?.number, number > Number(0)
    else { return nil }
    return (number, whole)
  }

  private func finding(
    _ check: Check, _ row: SourceStatement, _ others: [SourceStatement], _ names: InsatsNames,
    _ words: String
  ) -> Finding {
    var facts: Facts = ["nyckel": row.key, row.id: row.value]
    for other in others { facts = facts + [other.id: other.value] }
    return row.finding(check, facts, words + ".", against: others, names).advising(
      "Jämför med källan. Räknar källan fel: godta fyndet med en kommentar.")
  }

  /// 61 of 37.
  fileprivate func partsAboveTheWhole(_ names: InsatsNames) -> [Finding] {
    rows.compactMap { row in
      guard let whole = row.denominator?.countLimits.most, let least = row.counted?.least,
        whole < least
      else { return nil }
      return finding(
        .share, row, [], names, "\(row.told()) är fler än \(whole.shown), som de är en del av")
    }
  }

  /// 63 % of 10: no whole number is so large a part.
  fileprivate func sharesOfNobody(_ names: InsatsNames) -> [Finding] {
    shares.compactMap { row, share in
      guard let all = row.denominator, all.isExact, let whole = all.number,
        case .number? = Quantity.stated(row)
      else { return nil }
      let most = share.most.part(of: whole).thousandths
      let least = share.least.part(of: whole).thousandths
      guard most >= 0, (most / 1_000).times(1_000) < least else { return nil }
      return finding(
        .share, row, [], names,
        "\(row.told()) av \(whole.shown) är inget helt antal: "
          + "\(Number(most / 1_000).shown) är färre och \(Number(most / 1_000 + 1).shown) är fler")
    }
  }

  /// 60 % of 144, with 53 counted beside it.
  ///
  /// What is counted in another definition contradicts nothing, and is told of only where nothing
  /// in the same one does.
  fileprivate func sharesAgainstCounts(_ names: InsatsNames) -> [Finding] {
    shares.compactMap { row, share in
      guard let whole = whole(of: row) else { return nil }
      let counts = counts.filter { $0.rows[0].isOfSameTime(as: row) }
      let isAlike = counts.map { $0.rows[0].isDefined(as: row) }
      let alike = counts.indices.filter { isAlike[$0] }
      let otherwise = alike.isEmpty ? counts.indices.filter { !isAlike[$0] } : []
      for (other, count) in (alike + otherwise).map({ counts[$0] }) {
        let least = share.least.part(of: whole.number)
        let most = share.most.part(of: whole.number)
        guard count.most < least || most < count.least else { continue }
        let isDefinedAlike = !alike.isEmpty
        let middle = Number(thousandths: least.thousandths.adding(most.thousandths) / 2).rounded
        let told = other.map { $0.told(withMeaning: !isDefinedAlike) }
          .joined(separator: " och ")
        let sum =
          other.count > 1 && count.least == count.most ? ", tillsammans \(count.least.shown)" : ""
        let words =
          "\(row.told(withMeaning: !isDefinedAlike)) av "
          + "\(whole.row?.told() ?? whole.number.shown) är ungefär \(middle.shown)"
        let finding = finding(.share, row, other, names, "\(words), men det står \(told)\(sum)")
        if isDefinedAlike { return finding }
        return finding.ofDefinition.advising(
          "Säg vilken definition som gäller när siffran används. Är det samma sak: töm ”avser”.")
      }
      return nil
    }
  }

  /// What is counted of the fact: each number of both, and women and men of one document together.
  private var counts: [(rows: [SourceStatement], count: (least: Number, most: Number))] {
    let both = rows.filter { $0.sex == nil }.compactMap { row in
      row.counted.map { (rows: [row], count: $0) }
    }
    return both + sexes
  }

  private var sexes: [(rows: [SourceStatement], count: (least: Number, most: Number))] {
    rows.filter { $0.sex == .women }.compactMap { women in
      let men = rows.first {
        $0.sex == .men && $0.document == women.document && $0.isDefined(as: women)
          && $0.isOfSameTime(as: women)
      }
      guard let men, let one = women.counted, let other = men.counted else { return nil }
      return ([women, men], (one.least + other.least, one.most + other.most))
    }
  }

  fileprivate func womenAndMenAgainstTotal(_ names: InsatsNames) -> [Finding] {
    sexes.flatMap { sexes, sum -> [Finding] in
      let told = "\(sexes[0].told()) och \(sexes[1].told()) är \(sum.least.shown)"
      guard sexes.allSatisfy({ Quantity.stated($0)?.isExact ?? ($0.counted != nil) }),
        sum.least == sum.most
      else { return [] }
      let totals = rows.filter {
        $0.sex == nil && $0.isDefined(as: sexes[0]) && $0.isOfSameTime(as: sexes[0])
      }
      // A total that fits is itself held against the others.
      if totals.contains(where: { $0.counted?.least == sum.least && $0.counted?.most == sum.most })
      {
        return []
      }
      let wrong = totals.first { row in
        row.counted.map { sum.most < $0.least || $0.most < sum.least } ?? false
      }
      if let wrong {
        return [
          finding(
            .womenAndMen, wrong, sexes, names, "\(told), men totalt står \(wrong.told())")
        ]
      }
      guard let whole = sexes.compactMap(\.denominator).first, whole.isExact,
        let number = whole.number, number != sum.least
      else { return [] }
      return [
        finding(
          .womenAndMen, sexes[1], [sexes[0]], names, "\(told), men av \(number.shown)")
      ]
    }
  }

  fileprivate func wordsAgainstShares(_ names: InsatsNames) -> [Finding] {
    let figures = shares.filter { $0.row.sex == nil }
    guard !figures.isEmpty else { return [] }
    return rows.compactMap { row in
      guard row.sex == nil, !row.isShare, let words = StatedShare(row) else { return nil }
      let figure = figures.first { other, share in
        other.isDefined(as: row) && other.isOfSameTime(as: row) && words.excludes(share)
      }
      guard let figure else { return nil }
      return finding(
        .wordAgainstFigure, row, [figure.row], names,
        "\(row.told()), men \(figure.row.told())")
    }
  }
}

extension Quantity {
  /// What a row states, where it is one or can be read as one.
  fileprivate static func stated(_ row: SourceStatement) -> Quantity? {
    do throws(InvalidInput) { return try Quantity(text: row.value) } catch { return nil }
  }
}

extension Number {
  /// So many per cent of it.
  fileprivate func part(of whole: Number) -> Number {
    Number(thousandths: thousandths.times(whole.thousandths) / 100_000)
  }

  /// To the nearest whole number.
  fileprivate var rounded: Number { Number(thousandths.adding(500) / 1_000) }
}

extension CheckRow {
  static let share = CheckRow(
    "andel", "Andel som inte stämmer",
    "En andel är inte vad som räknas bredvid den, inget helt antal är så stor andel, eller en del "
      + "är större än det hela.",
    advice: "Skriv in antalet som andelen är av, eller rätta andelen.",
    comparesWhatIsRead: true
  ) { survey, _ in survey.impossibleShares }

  static let wordAgainstFigure = CheckRow(
    "text-mot-siffra", "Ord mot siffra",
    "Ord för hur många eller åt vilket håll, eller ett belopp i kontorets egen text, säger något "
      + "annat än siffrorna om samma sak.", advice: "Rätta ordet eller siffran.",
    looksElsewhere: true, alone: { $0.wordsAgainstFigures }
  ) { survey, day in
    survey.wordsAgainstFigures + survey.typedFigures(on: day)
      + survey.phasesAgainstPeriods(on: day)
  }
}

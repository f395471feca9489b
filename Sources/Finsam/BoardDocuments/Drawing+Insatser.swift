/// What is drawn in of the insatser.
extension Drawing {
  var targetGroups: [DrawnGroup] {
    let rows = insatser.map { insats -> [DrawnPiece.Cell] in
      [
        .init(insats.shownName),
        .init(insats.targetGroup.oneLine, from: [Origin(insats.address, "målgrupp")]),
        .init(insats.ages.words, from: [Origin(insats.address, "ålder")]),
      ]
    }
    return [DrawnGroup([.table(["Insats", "Målgrupp", "Ålder"], rows)])]
  }

  /// As S4:1866–1884: what each cost this year and the year before.
  var costs: [DrawnGroup] {
    let before = Year(year.number.subtracting(1))
    func cell(_ insats: Insats, _ year: Year) -> DrawnPiece.Cell {
      let cost = insats.cost(in: .year(year))
      return .init(
        CellText(cost?.amount.text ?? "", shown: cost?.amount?.shown ?? CellText.none),
        from: insats.costOrigins(in: year))
    }
    let years = hasOutcome ? [year, before] : [before]
    let rows = insatser.map { insats -> [DrawnPiece.Cell] in
      [.init(insats.shownName), .init(insats.form.text, from: [Origin(insats.address, "form")])]
        + years.map { cell(insats, $0) }
    }
    let sums = years.map { CostSum(insatser, in: .year($0)) }
    let isWhole = sums.allSatisfy(\.coverage.isEmpty)
    let cells = sums.map { sum -> DrawnPiece.Cell in
      let share = sum.coverage.isEmpty ? "" : " (\(sum.coverage))"
      return .init(
        CellText(
          sum.amount.text, shown: sum.amount.map { $0.shown + share } ?? CellText.none, .strong))
    }
    // What other insatser cost the year before is not in the table.
    let name = isWhole ? "Summa" : "Summa av raderna med tal"
    let total: [[DrawnPiece.Cell]] =
      rows.count > 1 ? [[.init(CellText(name, .strong)), .init("")] + cells] : []
    return [
      DrawnGroup([
        .table(["Insats", "Form"] + years.map(\.text), numeric: [2, 3], rows + total)
      ])
    ]
  }

  var overview: [DrawnGroup] {
    let rows = (insatser + othersInsatser).map { insats -> [DrawnPiece.Cell] in
      let period = insats.shownPeriod.isEmpty ? "" : ", \(insats.shownPeriod)"
      let payer = insats.isFunded ? "" : " (\(Insats.paidByOthers))"
      return [
        .init(
          insats.shownName + period + payer,
          from: [Origin(insats.address, "period")]
            + (insats.isFunded ? [] : [Origin(insats.address, "finansieras_av_förbundet")])),
        .init(insats.targetGroup.oneLine, from: [Origin(insats.address, "målgrupp")]),
        .init(participantWords(insats), from: insats.participantOrigins(in: year)),
        .init(
          results(of: insats).map { told($0, of: insats) }.joined(separator: "; "),
          from: results(of: insats).map { resultOrigin($0, insats) }),
      ]
    }
    return [DrawnGroup([.table(["Insats", "Målgrupp", "Deltagare", "Resultat"], rows)])]
  }

  func results(of insats: Insats) -> [Result] { insats.results.filter { $0.isOf(year) } }

  /// In words, without the figure of a small group.
  func told(_ result: Result, of insats: Insats) -> String {
    let address = resultOrigin(result, insats).address
    return hidden?.hides(address, "värde", "i_ord") == true
      ? "\(result.name.oneLine): \(CellText.hidden.shown)" : result.told.oneLine
  }

  func resultOrigin(_ result: Result, _ insats: Insats) -> Origin {
    Origin(insats.address.appending(Step("resultat", result.id)))
  }

  /// Of the year alone: what is counted of the whole time is no year's.
  func participantWords(_ insats: Insats) -> String {
    switch insats.participants(in: year) {
    case .counted(let count): count.cell.shown
    case _ where hidden?.hidesParticipants(of: insats, in: year) == true: CellText.hidden.shown
    case .unreadable: "går inte att läsa"
    case .partOfYear: "bara en del av \(year.text)"
    case .wholeTimeOnly: "bara hela projekttiden"
    case .missing: insats.takesParticipants ? Quantity.notStatedText : CellText.none
    }
  }

  var womenAndMen: [DrawnGroup] {
    let counted = insatser.filter { $0.takesParticipants }
    let rows = counted.map { insats -> [DrawnPiece.Cell] in
      let period = CountPeriod.year(year)
      func count(_ count: PersonCount) -> Quantity? {
        insats.headcount(count, in: period)?.persons
      }
      let isHidden = hidden?.hidesParticipants(of: insats, in: year) == true
      func cell(_ quantity: Quantity?) -> DrawnPiece.Cell {
        .init(
          quantity == nil && isHidden
            ? CellText.hidden
            : CellText(quantity.text, shown: quantity?.shown ?? CellText.none),
          from: insats.participantOrigins(in: year))
      }
      let (women, all) = (count(.women), count(.all))
      let share = Quantity.percent(women, of: all).map { $0.shown + " %" }
      return [
        .init(insats.shownName), cell(women), cell(count(.men)), cell(all),
        .init(share ?? (isHidden ? CellText.hidden.shown : "uppdelning saknas")),
      ]
    }
    return [
      DrawnGroup([
        .table(
          ["Insats", "Kvinnor", "Män", "Alla", "Andel kvinnor"], numeric: [1, 2, 3, 4], rows)
      ])
    ]
  }

  /// What has money for the year, by what it is for.
  var granted: [DrawnGroup] {
    Insats.Orientation.allCases.compactMap { orientation in
      let own = insatser.filter { $0.orientation == orientation }
      return own.isEmpty ? nil : DrawnGroup(granted(own, heading: orientation.heading))
    }
  }

  /// What is planned for the insats in the year, by its own costs, else by its rows in the budget.
  /// What it has cost is no plan.
  private func budget(of insats: Insats) -> (Kronor?, [Origin]) {
    if let own = insats.costs.first(where: { $0.period == .year(year) })?.budget {
      return (own, insats.costOrigins(in: year, Cost.key(\.budget)))
    }
    guard let file = office.economy.year(year) else { return (nil, []) }
    let rows = file.rows.filter {
      $0.table.isEmpty && $0.insats == insats.id && $0.budget != nil
    }
    let amounts = rows.compactMap { Kronor($0.budget, $0.unit) }
    guard !rows.isEmpty, amounts.count == rows.count else { return (nil, []) }
    return (
      amounts.reduce(Kronor(0), +),
      rows.map { Origin(file.address(of: $0), EconomyRow.key(\.budget)) }
    )
  }

  private func granted(_ insatser: [Insats], heading: String) -> [DrawnPiece] {
    let rows = insatser.map { insats -> [DrawnPiece.Cell] in
      let (amount, origins) = budget(of: insats)
      return [
        .init(insats.shownName, from: [Origin(insats.address, "namn")]),
        .init(insats.owner.oneLine, from: [Origin(insats.address, "ägare")]),
        .init(insats.periodWithExtension, from: [Origin(insats.address, "period")]),
        .init(
          CellText(amount.text, shown: amount?.shown ?? Quantity.notStatedText),
          from: origins),
      ]
    }
    return [
      .block(.heading(ReportText(heading), level: 3)),
      .table(["Insats", "Ägare", "Period", "Budget \(year.text)"], numeric: [3], rows),
    ]
  }

  var chapters: [DrawnGroup] {
    (insatser + othersInsatser).map { DrawnGroup(InsatsChapter($0, self).pieces) }
  }
}

extension CellText {
  /// In the place of a figure that would tell of a small group.
  static let hidden = CellText("", shown: "dolt", .dim)
}

extension Insats.Orientation {
  fileprivate var heading: String {
    switch self {
    case .individual: "Individinriktade insatser"
    case .structural: "Strukturinriktade insatser"
    case .preventive: "Förebyggande insatser"
    }
  }
}

extension Office {
  /// The insatser that the förbund finances in the year.
  func insatser(of year: Year) -> [Insats] {
    insatser.offsets { $0.pointee.isFunded(in: year) }.map { insatser[$0] }
  }

  /// The insatser that ran in the year, or have figures of it, and that the förbund does not
  /// finance.
  func othersInsatser(of year: Year) -> [Insats] {
    insatser.filter { !$0.isFunded && ($0.runs(during: year) || $0.hasFigures(of: year)) }
  }
}

extension Insats {
  /// What an insats that the förbund does not finance is marked by.
  static let paidByOthers = "finansieras inte av förbundet"

  /// Of what it cost, or of what it was to cost.
  func costOrigins(in year: Year, _ key: String = "belopp") -> [Origin] {
    costs.filter { $0.period?.year == year }.map {
      Origin(address.appending(Step(PartKey.costs, $0.id)), key, "period")
    }
  }

  func participantOrigins(in year: Year) -> [Origin] {
    participation.filter { $0.period?.year == year }.map {
      Origin(address.appending(Step(PartKey.participation, $0.id)))
    }
  }
}

/// Women and men in every insats for individuals: participants, those who ended, and those who went on
/// to work or studies. GEN-1 – GEN-3, part H.
///
/// No money is shared out by sex: no source has it, and how long people stay differs (S4:7010).
package struct EqualityTable: Sendable {
  package struct Row: Sendable {
    package let insats: Insats
    /// What its participants are of; nil where none are counted.
    package let period: CountPeriod?
    package let women: Quantity?
    package let men: Quantity?
    package let all: Quantity?
    package let goodWomen: Quantity?
    package let goodMen: Quantity?
  }

  /// Those with the largest differences first, and then those whose split is missing.
  package let rows: [Row]

  /// Of one time, or without one of the latest time of each insats.
  package init(_ office: Office, in wanted: CountPeriod? = nil) {
    let rows = office.insatser.filter { insats in
      guard insats.takesParticipants, insats.hasBegun else { return false }
      guard let year = wanted?.year else { return true }
      return insats.runs(during: year) || insats.participation.contains { $0.period?.year == year }
    }.map { Row($0, in: wanted) }
    self.rows = rows.enumerated().sorted { left, right in
      (left.element.order, left.offset) < (right.element.order, right.offset)
    }.map(\.element)
  }

  package var list: AnyList {
    AnyList(rows, Row.columns) { row in
      AnyList.Line(
        id: row.insats.id, address: row.insats.address, title: row.insats.shownName)
    }
  }
}

extension EqualityTable.Row {
  init(_ insats: Insats, in wanted: CountPeriod?) {
    self.insats = insats
    let times = insats.participation.filter { wanted == nil || $0.period == wanted }
    let split = times.filter { $0.women != nil && $0.men != nil }
    let latest = { (rows: [Participation]) in
      rows.filter { $0.period != nil && $0.period != .whole }
        .max { left, right in
          guard let one = left.period, let other = right.period else { return false }
          return one < other
        } ?? rows.first
    }
    let own = latest(split) ?? latest(times.filter { $0.headcount(.all)?.persons != nil })
    period = own?.period
    women = own?.women
    men = own?.men
    all = own?.headcount(.all)?.persons
    // A share of one time is not held against a share of another.
    let outcomes = ResultRow(insats, in: wanted ?? own?.period)
    let figure = outcomes.figure(.workOrStudies)
    goodWomen = figure?.women
    goodMen = figure?.men
  }

  package var isSplit: Bool { women?.number != nil && men?.number != nil }

  /// Whether it has a count of persons and no split by sex.
  package var lacksSplit: Bool { all != nil && !isSplit }

  /// Women's share of the participants, in thousandths of a percent.
  var womenShare: Number? { share(women, men) }

  /// Women's share of those who went on to work or studies.
  var goodShare: Number? { share(goodWomen, goodMen) }

  private func share(_ women: Quantity?, _ men: Quantity?) -> Number? {
    guard let women = women?.number?.whole, let men = men?.number?.whole else { return nil }
    return .percent(women, of: women.adding(men))
  }

  /// How many points more of those who went on are women than of the participants.
  var gap: Number? {
    guard let good = goodShare, let all = womenShare else { return nil }
    return Number(thousandths: good.thousandths.subtracting(all.thousandths))
  }

  /// How many women more, or fewer, went on than their share of the participants would be.
  package var gapInPersons: Number? {
    guard let gap, let women = goodWomen?.number?.whole, let men = goodMen?.number?.whole else {
      return nil
    }
    let all = women.adding(men).times(10)
    return Number(thousandths: Number.share(gap.thousandths, of: 100_000, in: all).times(100))
  }

  fileprivate var order: Int {
    if let gap { return -abs(gap.thousandths) }
    return isSplit ? 1 : all != nil ? 2 : 3
  }

  static let columns: [Column<EqualityTable.Row>] = [
    Column(ColumnHead("Insats", .flexible(18, weight: 3), priority: 99)) {
      CellText($0.insats.shownName)
    },
    Column(ColumnHead("Period", .fixed(9), priority: 70)) {
      CellText($0.period.text, shown: $0.period?.shown ?? "")
    },
    Column(ColumnHead("Kvinnor", .fixed(7), priority: 97, isNumeric: true)) { row in
      row.isSplit || row.all == nil
        ? CellText(row.women.text, shown: row.women?.shown ?? "")
        : CellText("", shown: "saknas", .warning)
    },
    Column(ColumnHead("Män", .fixed(6), priority: 96, isNumeric: true)) {
      CellText($0.men.text, shown: $0.men?.shown ?? "")
    },
    Column(ColumnHead("Alla", .fixed(6), priority: 80, isNumeric: true)) {
      CellText($0.all.text, shown: $0.all?.shown ?? "")
    },
    Column(
      ColumnHead("Andel kvinnor, %", short: "Kvinnor, %", .fixed(10), priority: 95, isNumeric: true)
    ) { CellText($0.womenShare.text, shown: $0.womenShare?.shown ?? "") },
    Column(
      ColumnHead(
        "Andel kvinnor av dem som gick till arbete eller studier, %", short: "Av utfallet, %",
        .fixed(14), priority: 90, isNumeric: true)
    ) { CellText($0.goodShare.text, shown: $0.goodShare?.shown ?? "") },
    Column(
      ColumnHead(
        "Skillnad, procentenheter", short: "Skillnad", .fixed(8), priority: 92, isNumeric: true)
    ) { CellText($0.gap.text, shown: $0.gap?.shownWithSign ?? "") },
    Column(
      ColumnHead("Skillnad, personer", short: "Personer", .fixed(8), priority: 60, isNumeric: true)
    ) { CellText($0.gapInPersons.text, shown: $0.gapInPersons?.shownWithSign ?? "") },
  ]
}

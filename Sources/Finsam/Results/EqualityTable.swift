/// Women and men in every insats for individuals: participants, those who ended, and those who went
/// on to work or studies; and in all else that counts people by sex. GEN-1 – GEN-3, part H.
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
    package let ended: Quantity?
    package let goodWomen: Quantity?
    package let goodMen: Quantity?
    /// What those who went on went on to: a source may tell of work alone.
    package let good: ResultGroup?
    /// How long people stay, by sex where a source says so.
    package let stayTimes: [StayTime]
  }

  /// Those with the largest differences first, and then those whose split is missing.
  package let rows: [Row]
  /// Counts by sex beside the insatser.
  package let others: [CountBySex]

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
    others = CountBySex.all(of: office, in: wanted?.year)
  }

  /// Insatser first, and then what else counts people by sex.
  package var list: AnyList {
    let all = rows.map(EqualityEntry.insats) + others.map(EqualityEntry.other)
    return AnyList(all, EqualityEntry.columns) { entry in
      switch entry {
      case .insats(let row):
        AnyList.Line(
          id: row.insats.id, address: row.insats.address, title: row.insats.shownName)
      case .other(let count):
        AnyList.Line(id: count.id, address: count.address, title: count.title)
      }
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
    ended = own?.headcount(.ended)?.persons
    stayTimes = insats.times.filter { $0.period == nil || $0.period == own?.period }
    // A share of one time is not held against a share of another.
    let outcomes = ResultRow(insats, in: wanted ?? own?.period)
    let told = [ResultGroup.workOrStudies, .work, .studies].lazy.compactMap { group in
      outcomes.figure(group).flatMap { figure in
        figure.women == nil && figure.men == nil ? nil : (group: group, figure: figure)
      }
    }.first
    good = told?.group
    goodWomen = told?.figure.women
    goodMen = told?.figure.men
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

  /// `arbete`, where it is not work or studies together; empty where it is.
  var goodWords: String { good == nil || good == .workOrStudies ? "" : good?.word ?? "" }

  /// `kvinnor: 11 månader; män: 13 månader`
  var timeWords: String { stayTimes.map(\.shown).joined(separator: "; ") }
}

/// A row of the list: an insats, or another count by sex.
private enum EqualityEntry: Sendable {
  case insats(EqualityTable.Row)
  case other(CountBySex)

  private var row: EqualityTable.Row? {
    if case .insats(let row) = self { row } else { nil }
  }

  private var women: Quantity? {
    switch self {
    case .insats(let row): row.women
    case .other(let count): count.women
    }
  }

  private var men: Quantity? {
    switch self {
    case .insats(let row): row.men
    case .other(let count): count.men
    }
  }

  private var all: Quantity? {
    switch self {
    case .insats(let row): row.all
    case .other(let count): count.all
    }
  }

  private var womenShare: Number? {
    switch self {
    case .insats(let row): row.womenShare
    case .other(let count): count.womenShare
    }
  }

  private var isMissing: Bool {
    if let row { return !row.isSplit && row.all != nil }
    return women == nil && men == nil
  }

  private static func number(
    _ title: String, short: String? = nil, _ width: Int, _ priority: Int,
    _ quantity: @escaping @Sendable (EqualityEntry) -> Quantity?
  ) -> Column<EqualityEntry> {
    Column(
      ColumnHead(title, short: short, .fixed(width), priority: priority, isNumeric: true)
    ) { entry in
      let own = quantity(entry)
      return CellText(own.text, shown: own?.shown ?? "")
    }
  }

  private static func share(
    _ title: String, short: String, _ width: Int, _ priority: Int, isSigned: Bool = false,
    _ number: @escaping @Sendable (EqualityEntry) -> Number?
  ) -> Column<EqualityEntry> {
    Column(
      ColumnHead(title, short: short, .fixed(width), priority: priority, isNumeric: true)
    ) { entry in
      let own = number(entry)
      return CellText(own.text, shown: (isSigned ? own?.shownWithSign : own?.shown) ?? "")
    }
  }

  static let columns: [Column<EqualityEntry>] = [
    Column(ColumnHead("Vad", .flexible(18, weight: 3), priority: 99)) { entry in
      switch entry {
      case .insats(let row): CellText(row.insats.shownName)
      case .other(let count): CellText(count.title)
      }
    },
    Column(ColumnHead("Period", .fixed(9), priority: 70)) { entry in
      switch entry {
      case .insats(let row): CellText(row.period.text, shown: row.period?.shown ?? "")
      case .other(let count): CellText(count.time)
      }
    },
    Column(ColumnHead("Kvinnor", .fixed(7), priority: 97, isNumeric: true)) { entry in
      entry.isMissing
        ? CellText("", shown: "saknas", .warning)
        : CellText(entry.women.text, shown: entry.women?.shown ?? "")
    },
    number("Män", 6, 96, \.men), number("Alla", 6, 80, \.all),
    share("Andel kvinnor, %", short: "Kvinnor, %", 10, 95, \.womenShare),
    number("Avslutade", 9, 50) { $0.row?.ended },
    number("Kvinnor som gick till arbete eller studier", short: "Kv. utfall", 10, 78) {
      $0.row?.goodWomen
    },
    number("Män som gick till arbete eller studier", short: "Män utfall", 10, 77) {
      $0.row?.goodMen
    },
    Column(ColumnHead("Utfallet är bara", .flexible(8), priority: 40)) {
      CellText($0.row?.goodWords ?? "")
    },
    share(
      "Andel kvinnor av dem som gick till arbete eller studier, %", short: "Av utfallet, %", 14, 90
    ) { $0.row?.goodShare },
    share("Skillnad, procentenheter", short: "Skillnad", 8, 92, isSigned: true) { $0.row?.gap },
    share("Skillnad, personer", short: "Personer", 8, 60, isSigned: true) {
      $0.row?.gapInPersons
    },
    Column(ColumnHead("Tid i insatsen", .flexible(14, weight: 2), priority: 45)) {
      CellText($0.row?.timeWords ?? "")
    },
  ]
}

/// Who pays what for which insats, and what each of them pays in all. CAPABILITIES J.
package struct FinancingTable: Sendable {
  /// What one financier gives an insats.
  package struct Row: Sendable {
    let insats: Insats
    let part: Financing
    /// In percent: as printed, else of what all financiers of the insats give in the same year,
    /// where an amount is known of each of them.
    package let share: Quantity?
    /// What the financier pays in the year for all insatser.
    let sum: Sum
  }

  /// What one financier pays in one year; amounts of different years are never added up.
  package struct Sum: Equatable, Sendable {
    package let financier: String
    package let year: Year?
    /// What is known of it; nil where no amount is.
    package let amount: Quantity?
    /// In percent of what is known of all financiers in the year.
    package let share: Quantity?
    /// Of how many of the contributions an amount is known, and of how many there are.
    package let known: Int
    package let count: Int
  }

  /// The sums of a financier under one another, the latest year first; below each what it is of.
  package let groups: [(sum: Sum, rows: [Row])]

  package init(_ insatser: [Insats]) {
    let all = insatser.inOrderOfNames.flatMap { insats in
      insats.financing.map { (insats: insats, part: $0) }
    }
    var names: [String] = []
    for one in all where !names.contains(one.part.financier) { names.append(one.part.financier) }
    let ordered = names.map { (SwedishOrder($0), $0) }.sorted { $0.0 < $1.0 }.map(\.1)
    groups = ordered.flatMap { name -> [(sum: Sum, rows: [Row])] in
      let own = all.filter { $0.part.financier == name }
      let years = Set(own.compactMap(\.part.year)).sorted(by: >).map(Optional.some)
      let undated: [Year?] = own.contains { $0.part.year == nil } ? [nil] : []
      return (years + undated).map { year in
        let parts = own.filter { $0.part.year == year }
        let sum = Sum(
          name, in: year, parts.map(\.part), among: all.map(\.part).filter { $0.year == year })
        let rows = parts.map { one in
          Row(insats: one.insats, part: one.part, share: one.insats.share(of: one.part), sum: sum)
        }
        return (sum, rows)
      }
    }
  }

  package var rows: [Row] { groups.flatMap(\.rows) }

  package var sums: [Sum] { groups.map(\.sum) }
}

extension FinancingTable.Sum {
  init(_ financier: String, in year: Year?, _ own: [Financing], among all: [Financing]) {
    let amounts = own.compactMap(\.given)
    self.init(
      financier: financier, year: year, amount: Quantity.sum(amounts),
      share: amounts.isEmpty
        ? nil : .percent(Quantity.sum(amounts), of: Quantity.sum(all.compactMap(\.given))),
      known: amounts.count, count: own.count)
  }

  /// `Samordningsförbundet 2014: 530 000 kr (22 %)`
  fileprivate var headed: String {
    [financier, year.text].filter { !$0.isEmpty }.joined(separator: " ") + ": " + words
  }

  /// `530 000 kr (22 %)`, `ca 1 450 000 kr (60 %; 2 av 3 med belopp)`; that no amount is known
  /// where none is.
  package var words: String {
    guard let amount else { return "belopp framgår inte" }
    let facts = [
      share.map { "\($0.shown) %" }, known < count ? "\(known) av \(count) med belopp" : nil,
    ].compactMap(\.self)
    return amount.shown(in: "kr") + (facts.isEmpty ? "" : " (\(facts.joined(separator: "; ")))")
  }
}

extension Financing {
  /// What is given: the amount, else about what it was expected to be.
  var given: Quantity? {
    amount.map { .number(Number($0.amount)) } ?? estimate.map { .about(Number($0.amount)) }
  }
}

extension Insats {
  /// The financier's share of what all give to the insats in the year, in percent.
  func share(of part: Financing) -> Quantity? {
    if let printed = part.share { return .number(printed) }
    let all = financing.filter { $0.year == part.year }
    let given = all.compactMap(\.given)
    guard all.count > 1, given.count == all.count else { return nil }
    return .percent(part.given, of: Quantity.sum(given))
  }

  /// What each financier gives the insats year by year, of years that several give in.
  var financingSums: [FinancingTable.Sum] {
    FinancingTable([self]).sums.filter { sum in
      sum.amount != nil && financing.count { $0.year == sum.year } > 1
    }
  }
}

extension FinancingTable {
  private static let columns: [Column<Row>] = [
    Column(ColumnHead("Insats", .flexible(18, weight: 2), priority: 96)) {
      CellText($0.insats.shownName)
    },
    Column(ColumnHead("Finansiär", .flexible(14, weight: 2), priority: 20)) {
      $0.part.cell(CellText($0.part.financier), of: ["vem"])
    },
    Column(ColumnHead("År", .fixed(4), priority: 60, isNumeric: true)) {
      CellText($0.part.year.text)
    },
    Column(ColumnHead("Belopp", .fixed(13), priority: 90, isNumeric: true)) {
      CellText($0.part.amount.text, shown: $0.part.amount?.shown ?? "")
    },
    Column(
      ColumnHead(
        "Uppskattat belopp", short: "Uppskattat", .fixed(13), priority: 70, isNumeric: true)
    ) {
      $0.part.cell(
        CellText($0.part.estimate.text, shown: $0.part.estimate?.shown ?? ""), of: ["uppskattat"])
    },
    Column(
      ColumnHead(
        "Andel av insatsen, %", short: "Andel, %", .fixed(8), priority: 80, isNumeric: true)
    ) { CellText($0.share.text, shown: $0.share?.shown ?? "") },
    Column(ColumnHead("Form", .flexible(14, weight: 2), priority: 50)) {
      CellText($0.part.form.oneLine)
    },
    Column(
      ColumnHead(
        "Finansiärens summa det året", short: "Summa", .fixed(13), isNumeric: true,
        isFileOnly: true)
    ) { CellText($0.sum.amount.text) },
    Column(
      ColumnHead(
        "Finansiärens andel det året, %", short: "Andel", .fixed(8), isNumeric: true,
        isFileOnly: true)
    ) { CellText($0.sum.share.text) },
    Column(ColumnHead("Källa", .flexible(10), priority: 10)) { CellText($0.part.source) },
  ]

  private static func line(_ row: Row) -> AnyList.Line {
    AnyList.Line(
      id: "\(row.insats.id)/\(row.part.id)",
      address: row.insats.address.appending(Step(PartKey.financing, row.part.id)),
      title: "\(row.insats.shownName), \(row.part.title)")
  }

  /// Under what each financier pays in a year.
  package var list: AnyList {
    let shown = groups.flatMap { group in
      [Grouped<Row, Sum>.heading(group.sum)] + group.rows.map { .row($0) }
    }
    let grouped: [GroupedColumn<Row, Sum>] = FinancingTable.columns.enumerated().map {
      index, column in
      index == 0 ? GroupedColumn(column) { CellText($0.headed, .heading) } : GroupedColumn(column)
    }
    var list = AnyList(
      grouped.map(\.whole), count: shown.count, nesting: { shown[$0].nesting },
      row: { shown[$0] },
      line: { row in
        switch shown[row] {
        case .heading(let sum):
          AnyList.Line(id: "/\(sum.financier)/\(sum.year.text)", title: sum.financier)
        case .row(let one): FinancingTable.line(one)
        }
      })
    list.signs = [AnyList.Sign.reading]
    return list
  }

  /// The same without the rows above them.
  package var flatList: AnyList {
    AnyList(rows, FinancingTable.columns, line: FinancingTable.line)
  }
}

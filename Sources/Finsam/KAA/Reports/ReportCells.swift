/// Tables and shares of the same youths in one sheet of counts.
struct ReportCells {
  private(set) var sheet = CountSheet()
  private(set) var tables: [TableCells] = []
  private(set) var shares: [ShareCells] = []

  private init(_ tables: [PeopleTable], _ layouts: [TableLayout]) {
    guard let first = tables.first else { return }
    let total = TableCells.Line(
      "Alla", first.total, showsSexes: layouts.contains(where: \.showsSexes), in: &sheet)
    self.tables = zip(tables, layouts).map { TableCells($0, $1, total: total, in: &sheet) }
  }

  /// The tables laid out so that small groups can be hidden, and the figures.
  ///
  /// `tables` count the same youths. Where hiding cannot help, or would leave less than half of the
  /// figures, rows are put together, or sexes or rows left out: the most detailed layout that shows
  /// half of its figures, or else the one that shows most.
  static func clearest(
    _ tables: [PeopleTable], below limit: Int, shares: (inout ReportCells) -> Void
  ) -> (cells: ReportCells, figures: [KAASummary.Figure]) {
    var best: (cells: ReportCells, shown: Int)?
    for (layouts, most) in choices(of: tables, below: limit) where most > best?.shown ?? -1 {
      var cells = ReportCells(tables, layouts)
      shares(&cells)
      guard let hidden = cells.sheet.hidden(below: limit, tries: 0) else { continue }
      let shown = cells.tables.reduce(0) { $0 + $1.shownCount(hidden, cells.sheet.counts) }
      if shown > best?.shown ?? -1 { best = (cells, shown) }
      if shown * 2 >= most { break }
    }
    let cells = best?.cells ?? onlyTotals(tables, shares: shares)
    let hidden = cells.sheet.hidden(below: limit) ?? cells.sheet.counts.map { $0 > 0 }
    return (cells, zip(cells.sheet.counts, hidden).map { $1 ? Figure.hidden : .count($0) })
  }

  /// Enough can always be hidden of one count; should the search miss it, all is.
  private static func onlyTotals(
    _ tables: [PeopleTable], shares: (inout ReportCells) -> Void
  ) -> ReportCells {
    var cells = ReportCells(tables, tables.map { _ in TableLayout(merged: nil, showsSexes: false) })
    shares(&cells)
    return cells
  }

  private typealias Figure = KAASummary.Figure

  /// Ways to lay the tables out and how many figures each can show at most, the most first.
  private static func choices(of tables: [PeopleTable], below limit: Int) -> [(
    layouts: [TableLayout], most: Int
  )] {
    var choices: [(layouts: [TableLayout], most: Int)] = [([], 0)]
    for table in tables {
      let layouts = TableLayout.layouts(of: table)
        .filter { table.canBeHidden($0, below: limit) }
        .map { (layout: $0, most: table.mostShown($0, below: limit)) }
      choices = choices.flatMap { choice in
        layouts.map { (choice.layouts + [$0.layout], choice.most + $0.most) }
      }
    }
    return choices.enumerated()
      .sorted { ($1.element.most, $0.offset) < ($0.element.most, $1.offset) }.map(\.element)
  }

  /// The number of everybody whom the tables count.
  var everybody: Int? { tables.first?.total.all }

  mutating func add(_ title: String, _ share: PeriodShare, _ explanation: String) {
    guard let everybody else { return }
    shares.append(ShareCells(title, share, among: everybody, explanation, in: &sheet))
  }

  /// Adds the share of those in the `first` table whose row is one of `labels`.
  ///
  /// A row that is put together has some of both kinds, which stand nowhere.
  mutating func add(_ title: String, rows labels: Set<String>, _ explanation: String) {
    guard let table = tables.first else { return }
    let count = table.table.rows.reduce(0) { $0 + (labels.contains($1.label) ? $1.count.all : 0) }
    let share = ShareCells(title, part: count, whole: table.total.all, explanation, in: &sheet)
    shares.append(share)
    guard !table.rows.isEmpty else { return }
    var (those, rest): ([Int], [Int]) = ([], [])
    for row in table.rows {
      if labels.contains(row.label) {
        those.append(row.all)
      } else if row.label == table.table.others {
        let left = count - those.reduce(0) { $0 + sheet.counts[$1] }
        those.append(sheet.add(left, isShown: false))
        rest.append(sheet.add(sheet.counts[row.all] - left, isShown: false))
        sheet.relate(total: row.all, parts: [those[those.count - 1], rest[rest.count - 1]])
      } else {
        rest.append(row.all)
      }
    }
    sheet.relate(total: share.part, parts: those)
    sheet.relate(total: share.rest, parts: rest)
  }
}

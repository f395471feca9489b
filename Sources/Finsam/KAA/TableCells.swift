/// A table's places in the sheet of counts.
struct TableCells {
  struct Line {
    let label: String
    let women: Int
    let men: Int
    let unstated: Int
    let all: Int
  }

  let title: String
  let heading: String
  let rows: [Line]
  let total: Line

  /// Counts `entries` by `key`; `total` is another table's where both count the same youths.
  init<Key: Equatable>(
    _ title: String, heading: String, _ keys: [(label: String, key: Key)],
    of entries: [PeriodEntry],
    by key: (PeriodEntry) -> Key, total: Line? = nil, in sheet: inout CountSheet
  ) {
    self.title = title
    self.heading = heading
    let rows = keys.map { item in
      Line(item.label, entries.filter { key($0) == item.key }, in: &sheet)
    }
    let total = total ?? Line("Alla", entries, in: &sheet)
    for path in [\Line.women, \Line.men, \Line.unstated, \Line.all] {
      sheet.relate(total: total[keyPath: path], parts: rows.map { $0[keyPath: path] })
    }
    self.rows = rows
    self.total = total
  }

  func table(_ figures: [KAASummary.Figure]) -> KAASummary.Table {
    KAASummary.Table(
      title: title, heading: heading, rows: rows.map { $0.row(figures) }, total: total.row(figures))
  }
}

extension TableCells.Line {
  fileprivate init(_ label: String, _ entries: [PeriodEntry], in sheet: inout CountSheet) {
    self.label = label
    women = sheet.add(entries.filter { $0.sex == .woman }.count)
    men = sheet.add(entries.filter { $0.sex == .man }.count)
    unstated = sheet.add(entries.filter { $0.sex == nil }.count)
    all = sheet.add(entries.count)
    sheet.relate(total: all, parts: [women, men, unstated])
  }

  fileprivate func row(_ figures: [KAASummary.Figure]) -> KAASummary.Row {
    KAASummary.Row(
      label: label, women: figures[women], men: figures[men], unstated: figures[unstated],
      all: figures[all])
  }
}

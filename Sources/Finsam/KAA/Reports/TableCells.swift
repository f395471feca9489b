/// A table's places in the sheet of counts.
struct TableCells {
  struct Line {
    let label: String
    /// Women, men and not stated; empty where they are not shown apart.
    let sexes: [Int]
    let all: Int

    /// The line counts `least` youths or more, as every reader knows where it counts any.
    init(
      _ label: String, _ count: SexCount, showsSexes: Bool, least: Int = 1,
      in sheet: inout CountSheet
    ) {
      self.label = label
      sexes = showsSexes ? count.sexes.map { sheet.add($0) } : []
      all = sheet.add(count.all, least: least)
      if showsSexes { sheet.relate(total: all, parts: sexes) }
    }
  }

  let table: PeopleTable
  let layout: TableLayout
  let rows: [Line]
  let total: Line

  /// `total` is shared by tables of the same youths.
  init(_ table: PeopleTable, _ layout: TableLayout, total: Line, in sheet: inout CountSheet) {
    self.table = table
    self.layout = layout
    self.total = total
    // Of the rows that are put together, two at least count somebody.
    let rows = table.rows(in: layout).map {
      Line(
        $0.label, $0.count, showsSexes: layout.showsSexes,
        least: $0.label == table.others ? 2 : 1, in: &sheet)
    }
    self.rows = rows
    guard !rows.isEmpty else { return }
    sheet.relate(total: total.all, parts: rows.map(\.all))
    guard layout.showsSexes else { return }
    for sex in total.sexes.indices {
      sheet.relate(total: total.sexes[sex], parts: rows.map { $0.sexes[sex] })
    }
  }

  func table(_ figures: [KAASummary.Figure]) -> KAASummary.Table {
    KAASummary.Table(
      title: table.title, heading: table.heading, rows: rows.map { row($0, figures) },
      total: row(total, figures), note: note)
  }

  /// How many counts of the table above nought are shown.
  func shownCount(_ hidden: [Bool], _ counts: [Int]) -> Int {
    (rows + [total]).reduce(0) { sum, line in
      sum
        + ((layout.showsSexes ? line.sexes : []) + [line.all])
        .count { !hidden[$0] && counts[$0] > 0 }
    }
  }

  private func row(_ line: Line, _ figures: [KAASummary.Figure]) -> KAASummary.Row {
    let sexes = layout.showsSexes ? line.sexes.map { figures[$0] } : []
    return KAASummary.Row(
      label: line.label, women: sexes.first, men: sexes.dropFirst().first, unstated: sexes.last,
      all: figures[line.all])
  }

  private var note: String? {
    let why = "så små grupper hade gått att räkna ut."
    let row = "varje \(table.heading.lowercased()) för sig"
    let sexes = "kvinnor och män för sig"
    let leftOut: String? =
      switch (layout.merged == nil && !table.rows.isEmpty, layout.showsSexes) {
      case (true, true): "Här visas inte \(row): \(why)"
      case (true, false): "Här visas varken \(row) eller \(sexes): \(why)"
      case (false, false): "Här visas inte \(sexes): \(why)"
      case (false, true): nil
      }
    let merged =
      (layout.merged ?? 0) > 0
      ? "Raden ”\(table.others)” är flera rader hoplagda: annars hade små grupper gått att räkna "
        + "ut."
      : nil
    let notes = [merged, leftOut].compactMap(\.self)
    return notes.isEmpty ? nil : notes.joined(separator: " ")
  }
}

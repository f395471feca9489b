/// Where the rows of a table that are seen stand, and what their cells have room for.
struct TableLayout {
  /// A row and the lines it takes.
  struct Row {
    var spans: [Span]
    var height = 1
  }

  let places: [ColumnPlace]
  private(set) var rows: [Row]
  /// Where the names stand that tell rows apart.
  private let naming: ColumnPlace?

  init(_ table: Table, seen: Range<Int>, height: Int, x: Int, width: Int) {
    rows = seen.map { Row(spans: table.row($0)) }
    let cells = table.cells(of: rows.map(\.spans))
    places = table.columns.places(x: x, width: width, needs: table.columnNeeds(cells))
    naming = places.first { $0.column == table.columns.naming }
    let cut = places.filter { cells[$0.column] > $0.width }
    guard !cut.isEmpty else { return }
    let groups = sameNames
    if rows.count == table.rows {
      let alike = naming.map { place in groups.filter { differ($0, in: place) } } ?? []
      addLines(height - rows.count, for: cut, first: alike.flatMap(\.self).sorted())
    }
    for group in groups {
      let single = group.filter { rows[$0].height == 1 }
      for place in cut where table.columns[place.column].alignment == .left {
        tellApart(single, in: place)
      }
    }
  }

  /// What is drawn of a cell, line by line.
  func lines(of row: Row, in place: ColumnPlace) -> [String] {
    let text = row.spans[place.column].text
    guard row.height > 1, TextWidth.cells(of: text) > place.width else { return [text] }
    let cell = WrappedCell(text, width: place.width)
    let isWhole = place == naming || !cell.breaksWords(atMost: row.height)
    return isWhole ? cell.lines(atMost: row.height) : [text]
  }

  /// Gives lines to rows that are cut while there are any: to names before other text, of names to
  /// those that read alike before others, and of others one each from the top, over and over.
  private mutating func addLines(_ spare: Int, for cut: [ColumnPlace], first alike: [Int]) {
    var spare = spare
    func add(_ indices: [Int], _ places: [ColumnPlace]) {
      var needed = indices.map { (index: $0, lines: linesNeeded(rows[$0], places)) }
      while spare > 0, !needed.isEmpty {
        needed.removeAll { rows[$0.index].height >= $0.lines }
        for (index, _) in needed.prefix(spare) { rows[index].height += 1 }
        spare -= min(spare, needed.count)
      }
    }
    let names = cut.filter { $0 == naming }
    add(alike, names)
    add(Array(rows.indices), names)
    add(Array(rows.indices), cut)
  }

  /// As many as a name needs. Other text has two at most, and none for the rest of a broken word.
  private func linesNeeded(_ row: Row, _ places: [ColumnPlace]) -> Int {
    places.map { place in
      guard place.column < row.spans.count else { return 1 }
      let text = row.spans[place.column].text
      guard TextWidth.cells(of: text) > place.width else { return 1 }
      let cell = WrappedCell(text, width: place.width)
      if place == naming { return cell.lineCount }
      return cell.breaksWords(atMost: 2) ? 1 : min(2, cell.lineCount)
    }.max() ?? 1
  }

  /// The rows whose names read the same as far as there is room for them.
  private var sameNames: [[Int]] {
    guard let naming else { return [] }
    let named = rows.indices.filter { rows[$0].spans.indices.contains(naming.column) }
    let names = named.map { index in
      let text = rows[index].spans[naming.column].text
      return text.utf8.count <= naming.width ? text : text.clipped(to: naming.width)
    }
    // So few as are seen at once are compared sooner than they are hashed.
    var groups: [[Int]] = []
    var isGrouped = Array(repeating: false, count: names.count)
    for first in names.indices where !isGrouped[first] {
      let same = names.indices[first...].filter { names[$0] == names[first] }
      guard same.count > 1 else { continue }
      for place in same { isGrouped[place] = true }
      groups.append(same.map { named[$0] })
    }
    return groups
  }

  private func differ(_ group: [Int], in place: ColumnPlace) -> Bool {
    group.contains { rows[$0].spans[place.column].text != rows[group[0]].spans[place.column].text }
  }

  /// What would read the same in several rows, and is not, is cut where it is the same.
  private mutating func tellApart(_ group: [Int], in place: ColumnPlace) {
    guard group.count > 1, group.allSatisfy({ rows[$0].spans.indices.contains(place.column) }),
      differ(group, in: place)
    else { return }
    let texts = group.map { rows[$0].spans[place.column].text }
    for (index, text) in zip(group, TellingApart.shown(texts, width: place.width)) {
      rows[index].spans[place.column].text = text
    }
  }
}

extension Table {
  /// The cells of each column's widest text in a list: to be measured when the list is arranged,
  /// not at each key. A list longer than 500 rows is measured in its first 500.
  package static func needs(of columns: Int, rows: Int, row: (Int) -> [Span]) -> [Int] {
    var needs = Array(repeating: 0, count: columns)
    for index in 0..<max(0, min(rows, mostMeasured)) {
      for (column, span) in row(index).prefix(columns).enumerated() {
        needs[column] = max(needs[column], TextWidth.cells(of: span.text))
      }
    }
    return needs
  }

  package static let mostMeasured = 500

  /// The widest of each column; where there is no row, as much as the column asks for.
  func cells(of seen: [[Span]]) -> [Int] {
    if rows == 0 { return columns.map(\.leastWidth) }
    if let needs, needs.count == columns.count { return needs }
    return Table.needs(of: columns.count, rows: seen.count) { seen[$0] }
  }

  /// With the titles and the signs of sorting. What is sorted by is never empty.
  func columnNeeds(_ cells: [Int]) -> [ColumnNeed] {
    columns.indices.map { column in
      let isSorted = sort.prefix(2).contains { $0.column == column }
      return ColumnNeed(
        title: TextWidth.cells(of: columns[column].title) + (isSorted ? 2 : 0),
        cells: max(cells[column], isSorted ? 1 : 0))
    }
  }
}

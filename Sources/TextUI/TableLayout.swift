/// Where the rows of a table that are seen stand, and what their cells have room for.
struct TableLayout: Sendable {
  /// A row and the lines it takes.
  struct Row: Sendable {
    fileprivate var spans: [Span]
    fileprivate(set) var height = 1
    /// Its cells that are cut, by column, as they were laid when their lines were counted.
    fileprivate var wrapped: [(column: Int, cell: WrappedCell)] = []
    /// What is drawn of it.
    fileprivate(set) var pieces: [Piece] = []

    /// The cell of a column, which needs more room than it has.
    fileprivate func cell(in place: ColumnPlace) -> WrappedCell {
      wrapped.first { $0.column == place.column }?.cell
        ?? WrappedCell(spans[place.column].text, width: place.width)
    }
  }

  /// A line of a cell, so many lines below the first of its row.
  struct Piece: Sendable {
    let text: AlignedText
    let line: Int
    let role: Role
  }

  let places: [ColumnPlace]
  private(set) var rows: [Row]
  /// Where the names stand that tell rows apart.
  private let naming: ColumnPlace?
  private let alignments: [Alignment]

  init(_ ground: TableGround) {
    let columns = ground.columns
    rows = ground.rows.map { Row(spans: $0) }
    alignments = columns.map(\.alignment)
    places = columns.places(x: ground.x, width: ground.width, needs: ground.columnNeeds)
    naming = places.first { $0.column == columns.naming }
    let cells = ground.cells
    let cut = places.filter { cells[$0.column] > $0.width }
    if !cut.isEmpty { fit(cut, ground) }
    for index in rows.indices { rows[index].pieces = pieces(of: rows[index]) }
  }

  /// Gives what is cut the lines there are, and tells apart what would read the same.
  private mutating func fit(_ cut: [ColumnPlace], _ ground: TableGround) {
    let groups = sameNames
    if rows.count == ground.allRows {
      let alike = naming.map { place in groups.filter { differ($0, in: place) } } ?? []
      addLines(ground.height - rows.count, for: cut, first: alike)
    }
    for group in groups {
      let single = group.filter { rows[$0].height == 1 }
      for place in cut where alignments[place.column] == .left { tellApart(single, in: place) }
    }
  }

  private func pieces(of row: Row) -> [Piece] {
    var pieces: [Piece] = []
    /// What is before it is written already.
    var end = Int.min
    for place in places where place.column < row.spans.count && place.x >= end {
      let role = row.spans[place.column].role
      let alignment = alignments[place.column]
      let place = self.place(of: place, in: row)
      end = place.x + place.width
      for (line, text) in lines(of: row, in: place).enumerated() {
        let text = AlignedText(text, alignment, x: place.x, width: place.width)
        pieces.append(Piece(text: text, line: line, role: role))
      }
    }
    return pieces
  }

  /// What is drawn of a cell, line by line, in the place that it has.
  private func lines(of row: Row, in place: ColumnPlace) -> [String] {
    let text = row.spans[place.column].text
    guard row.height > 1, TextWidth.cells(of: text) > place.width else { return [text] }
    let cell = row.cell(in: place)
    let isWhole = place.column == naming?.column || !cell.breaksWords(atMost: row.height)
    return isWhole ? cell.lines(atMost: row.height) : [text]
  }

  /// The place of a row's cell. Text that is longer than its column runs over the columns to the
  /// right in which the row says nothing.
  private func place(of place: ColumnPlace, in row: Row) -> ColumnPlace {
    guard row.spans.indices.contains(place.column), alignments[place.column] == .left else {
      return place
    }
    let text = row.spans[place.column].text
    guard text.utf8.count > place.width else { return place }
    let cells = TextWidth.cells(of: text)
    var wide = place
    for next in places where next.x > place.x {
      if cells <= wide.width { break }
      guard !row.spans.indices.contains(next.column) || row.spans[next.column].text.isEmpty else {
        break
      }
      wide.width = next.x + next.width - place.x
    }
    return wide
  }

  /// As many as a name needs. Other text has two at most, and none for the rest of a broken word.
  private mutating func linesNeeded(_ index: Int, in places: [ColumnPlace]) -> Int {
    var most = 1
    for place in places where place.column < rows[index].spans.count {
      let place = self.place(of: place, in: rows[index])
      guard TextWidth.cells(of: rows[index].spans[place.column].text) > place.width else {
        continue
      }
      let cell = rows[index].cell(in: place)
      if !rows[index].wrapped.contains(where: { $0.column == place.column }) {
        rows[index].wrapped.append((place.column, cell))
      }
      let isName = place.column == naming?.column
      most = max(
        most, isName ? cell.lineCount : cell.breaksWords(atMost: 2) ? 1 : min(2, cell.lineCount))
    }
    return most
  }

  /// Gives lines to rows that are cut while there are any: to names before other text, of names to
  /// those that read alike until they do not, and of others one each from the top, over and over.
  private mutating func addLines(_ spare: Int, for cut: [ColumnPlace], first alike: [[Int]]) {
    var spare = spare
    func add(_ indices: [Int], _ places: [ColumnPlace], atMost most: [Int] = []) {
      guard spare > 0 else { return }
      var needed: [(index: Int, lines: Int)] = []
      for index in indices {
        let limit = most.isEmpty ? .max : most[index]
        needed.append((index, min(linesNeeded(index, in: places), limit)))
      }
      while spare > 0, !needed.isEmpty {
        needed.removeAll { rows[$0.index].height >= $0.lines }
        for (index, _) in needed.prefix(spare) { rows[index].height += 1 }
        spare -= min(spare, needed.count)
      }
    }
    let names = cut.filter { $0 == naming }
    /// By row; 0 of those that no other reads like.
    var most = [Int](repeating: 0, count: rows.count)
    for group in alike {
      let lines = linesApart(group)
      for index in group { most[index] = lines }
    }
    add(rows.indices.filter { most[$0] > 0 }, names, atMost: most)
    add(Array(rows.indices), names)
    add(Array(rows.indices), cut)
  }

  /// How many lines of their names tell rows apart; as many as there are where they all read alike.
  private func linesApart(_ group: [Int]) -> Int {
    guard let naming else { return 1 }
    let cells = group.map { rows[$0].cell(in: place(of: naming, in: rows[$0])) }
    let most = cells.map(\.lineCount).max() ?? 1
    return (1..<max(2, most)).first { lines in
      Set(cells.map { $0.lines(atMost: lines) }).count == cells.count
    } ?? most
  }

  /// The rows whose names read the same as far as there is room for them.
  private var sameNames: [[Int]] {
    guard let naming else { return [] }
    let named = rows.indices.filter { rows[$0].spans.indices.contains(naming.column) }
    let names = named.map { index in
      let text = rows[index].spans[naming.column].text
      if text.utf8.count <= naming.width { return text }
      return text.clipped(to: place(of: naming, in: rows[index]).width)
    }
    return TellingApart.alike(names).map { group in group.map { named[$0] } }
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
    let widths = group.map { self.place(of: place, in: rows[$0]).width }
    let shown = zip(texts, widths).map { $0.clipped(to: $1) }
    for alike in TellingApart.alike(shown) {
      let width = alike.map { widths[$0] }.min() ?? place.width
      let apart = TellingApart.shown(alike.map { texts[$0] }, width: width)
      for (member, text) in zip(alike, apart) {
        rows[group[member]].spans[place.column].text = text
      }
    }
  }
}

extension AnyList {
  /// The same list, where cells and titles show the names of those that they refer to by id; files
  /// have the ids.
  func naming(_ office: Office) -> AnyList {
    var names: [Int: [String: String]] = [:]
    for (column, head) in heads.enumerated() {
      guard let referent = head.referent else { continue }
      if referent == .elsewhere {
        names[column] = namesElsewhere(in: column, office)
        continue
      }
      guard referent.isKnownByName else { continue }
      let known = office.referred(referent).filter { !$0.name.isEmpty }
      if known.isEmpty { continue }
      names[column] = Dictionary(
        known.map { ($0.id, $0.name.oneLine) }, uniquingKeysWith: { first, _ in first })
    }
    names = names.filter { !$0.value.isEmpty }
    if names.isEmpty { return self }
    var list = self
    let (cell, cells, line, sortKey) = (makeCell, makeCells, makeLine, makeSortKey)
    let named = names
    @Sendable func shown(_ cell: CellText, _ column: Int) -> CellText {
      guard let names = named[column], !cell.text.isEmpty else { return cell }
      let shown = cell.text.listed.reduce(cell.shown) { $0.naming($1, names[$1]) }
      return shown == cell.shown ? cell : CellText(cell.text, shown: shown, cell.tone)
    }
    list.makeCell = { row, column in shown(cell(row, column), column) }
    list.makeCells = { row in cells(row).enumerated().map { shown($1, $0) } }
    list.makeSortKey = { row, column in
      named[column] == nil ? sortKey(row, column) : SortKey(shown(cell(row, column), column).shown)
    }
    list.makeLine = { row in
      let own = line(row)
      let title = named.keys.sorted().reduce(own.title) { title, column in
        let id = cell(row, column).text
        return title.naming(id, named[column]?[id])
      }
      return Line(id: own.id, address: own.address, title: title)
    }
    for column in named.keys { list.sortFields[column] = nil }
    // A filter finds names and ids alike.
    if let search {
      list.search?.addRest = { row, text in
        search.addRest(row, &text)
        for column in named.keys {
          let own = shown(cell(row, column), column)
          if own.shown != own.text { text.add(own.shown) }
        }
      }
    }
    return list
  }

  /// What the ids in a column name that may stand anywhere, in lists so short that one may look.
  private func namesElsewhere(in column: Int, _ office: Office) -> [String: String] {
    guard count > 0, count <= 500, let file = line(count - 1).address?.file else { return [:] }
    let ids = (0..<count).flatMap { cell($0, column).text.listed }.unique
    return ids.isEmpty ? [:] : ReferenceNames(office, in: file).elsewhere(ids)
  }
}

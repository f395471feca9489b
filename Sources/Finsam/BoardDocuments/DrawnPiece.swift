/// Where something that is drawn in stands in the data: a record with all that it holds, or some of
/// its fields.
struct Origin: Hashable, Sendable {
  let address: Address
  /// What their keys begin with; empty where the whole record is meant.
  let keys: [String]

  init(_ address: Address, _ keys: String...) { (self.address, self.keys) = (address, keys) }

  /// Whether the place is in it.
  func holds(_ place: Place) -> Bool {
    guard place.address.file == address.file,
      place.address.steps.starts(with: address.steps)
    else { return false }
    if keys.isEmpty { return true }
    guard place.address == address, let field = place.field else { return false }
    return keys.contains { field == $0 || field.hasPrefix($0 + ".") }
  }
}

/// Something that is drawn in, with where each figure of it comes from.
enum DrawnPiece: Sendable {
  struct Cell: Sendable {
    let cell: CellText
    let from: [Origin]

    init(_ cell: CellText, from: [Origin] = []) { (self.cell, self.from) = (cell, from) }

    init(_ text: String, from: [Origin] = []) { self.init(CellText(text), from: from) }
  }

  struct Line: Sendable {
    let text: ReportText
    let from: [Origin]

    init(_ text: ReportText, from: [Origin] = []) { (self.text, self.from) = (text, from) }
  }

  case block(ReportBlock, from: [Origin] = [])
  /// What is left to do, which stands in the draft alone.
  case note(ReportText)
  case lines([Line])
  case table([ReportTable.Head], [[Cell]])

  /// The columns of a list with these titles that say anything; each row comes from its record.
  static func table(_ list: AnyList, columns titles: [String]? = nil) -> DrawnPiece {
    let rows = 0..<list.count
    let columns = (titles ?? list.heads.map(\.title)).compactMap { title in
      list.heads.firstIndex { $0.title == title }
    }.filter { column in rows.contains { !list.cell($0, column).shown.isEmpty } }
    return .table(
      columns.map {
        ReportTable.Head(list.heads[$0].title, isNumeric: list.heads[$0].isNumeric)
      },
      rows.map { row in
        let from = list.line(row).address.map { [Origin($0)] } ?? []
        return columns.enumerated().map { place, column in
          Cell(list.cell(row, column), from: place == 0 ? from : [])
        }
      })
  }

  static func table(_ titles: [String], numeric: Set<Int> = [], _ rows: [[Cell]]) -> DrawnPiece {
    // A column of which nothing is known says nothing, but for the first, which says what they are.
    let kept = titles.indices.filter { column in
      column == 0
        || rows.contains { row in
          row.indices.contains(column) && !row[column].cell.shown.isEmpty
        }
    }
    return .table(
      kept.map { ReportTable.Head(titles[$0], isNumeric: numeric.contains($0)) },
      rows.map { row in kept.filter(row.indices.contains).map { row[$0] } })
  }

  /// All that it comes from, in the order that it is read.
  var origins: [Origin] {
    switch self {
    case .block(_, let from): from
    case .note: []
    case .lines(let lines): lines.flatMap(\.from)
    case .table(_, let rows): rows.flatMap { $0.flatMap(\.from) }
    }
  }

  var isEmpty: Bool {
    switch self {
    case .block(let block, _): block.isEmpty
    case .note(let text): text.isEmpty
    case .lines(let lines): lines.allSatisfy(\.text.isEmpty)
    case .table(let heads, let rows): heads.isEmpty || rows.isEmpty
    }
  }
}

/// Pieces that are told together, with one line below them of where they come from.
struct DrawnGroup: Sendable {
  let pieces: [DrawnPiece]

  init(_ pieces: [DrawnPiece]) { self.pieces = pieces.filter { !$0.isEmpty } }

  /// Whether it says anything but headings.
  var isEmpty: Bool {
    pieces.allSatisfy { piece in
      if case .block(.heading, _) = piece { return true }
      return false
    }
  }
}

/// A block of a spreadsheet on its way into a sheet.
///
/// Where its first column has names of insatser, each row goes to the insats that it names,
/// whatever the order. A first row of column titles says which columns they are; else they begin at
/// the cursor.
package struct SheetPaste: Equatable, Sendable {
  package let entries: [SheetEntry]

  package enum Refusal: Error, Equatable, Sendable {
    case tooLarge(rows: Int, columns: Int)
    case unknownName(String)
    case ambiguousName(String)
    case repeatedName(String)
    case unknownTitle(String)
  }

  /// `row` and `column` are where the cursor is.
  package init(
    _ text: String, into sheet: PeriodSheet, row: Int, column: PeriodSheet.Column
  ) throws(Refusal) {
    var block = SheetPaste.lines(of: text).map { line in
      line.split(separator: "\t", omittingEmptySubsequences: false).map(\.trimmed)
    }
    while block.last?.allSatisfy(\.isEmpty) == true { block.removeLast() }
    let all = PeriodSheet.Column.allCases
    var columns = Array(all[column.index...])
    let isTitled = block.first?.first.map { $0.lowercased() == "insats" } ?? false
    if isTitled {
      columns = []
      for title in block.removeFirst().dropFirst() where !title.isEmpty {
        guard
          let named = all.first(where: {
            [$0.title, $0.shortTitle].map { $0.lowercased() }.contains(title.lowercased())
          })
        else {
          throw .unknownTitle(title)
        }
        columns.append(named)
      }
    }
    let hasNames =
      isTitled
      || block.contains { $0.count > 1 && SheetPaste.isName($0[0]) }
      || block.contains { $0.count == 1 && SheetPaste.row(named: $0[0], in: sheet) != nil }
    let width = (block.map(\.count).max() ?? 0) - (hasNames ? 1 : 0)
    guard width <= columns.count, hasNames || row + block.count <= sheet.rows.count else {
      throw .tooLarge(rows: block.count, columns: width)
    }
    var entries: [SheetEntry] = []
    var taken: Set<Int> = []
    for (down, cells) in block.enumerated() where !cells.allSatisfy(\.isEmpty) {
      let place: Int
      if hasNames {
        let name = cells[0]
        let rows = SheetPaste.rows(named: name, in: sheet)
        guard let first = rows.first else { throw .unknownName(name) }
        guard rows.count == 1 else { throw .ambiguousName(name) }
        guard taken.insert(first).inserted else { throw .repeatedName(name) }
        place = first
      } else {
        place = row + down
      }
      for (across, typed) in (hasNames ? cells.dropFirst() : cells[...]).enumerated() {
        entries.append(SheetEntry(row: place, column: columns[across], typed: typed))
      }
    }
    self.entries = entries
  }

  /// Whether a cell is no figure of any column, so that it must be a name.
  private static func isName(_ cell: String) -> Bool {
    guard cell.contains(where: \.isLetter) else { return false }
    return Quantity(canonical: cell) == nil && Kronor(canonical: cell) == nil
  }

  private static func row(named name: String, in sheet: PeriodSheet) -> Int? {
    rows(named: name, in: sheet).first
  }

  /// Those with the name, whatever its capitals, or with the id.
  private static func rows(named name: String, in sheet: PeriodSheet) -> [Int] {
    let wanted = name.oneLine.lowercased()
    let named = sheet.rows.indices.filter {
      sheet.rows[$0].name.oneLine.trimmed.lowercased() == wanted
    }
    return named.isEmpty ? sheet.rows.indices.filter { sheet.rows[$0].insats.id == wanted } : named
  }
}

extension SheetPaste {
  /// The lines of a pasted text. A terminal sends each line feed as a carriage return, so that what
  /// a spreadsheet ends by both arrives as two: where every end is doubled, two are one.
  static func lines(of text: String) -> [String] {
    var lines: [String] = [""]
    var ends: [Int] = []
    var isEnd = false
    let scalars = text.replacingCRLF
    for scalar in scalars {
      let isBreak = scalar == "\r" || scalar == "\n"
      if isBreak {
        if isEnd { ends[ends.count - 1] += 1 } else { ends.append(1) }
        lines.append("")
      } else {
        lines[lines.count - 1].unicodeScalars.append(scalar)
      }
      isEnd = isBreak
    }
    guard !text.unicodeScalars.contains("\n"), !ends.isEmpty,
      ends.allSatisfy({ $0.isMultiple(of: 2) })
    else { return lines }
    return lines.enumerated().filter { place, line in
      !line.isEmpty || place == 0
    }.map(\.element)
  }
}

extension String {
  /// Its scalars with a line's end of two, or of two and one more before, as one.
  fileprivate var replacingCRLF: [Unicode.Scalar] {
    var kept: [Unicode.Scalar] = []
    for scalar in unicodeScalars {
      if scalar == "\n" {
        while kept.last == "\r" { kept.removeLast() }
      }
      kept.append(scalar)
    }
    return kept
  }
}

extension SheetPaste.Refusal {
  /// What is wrong, and what to do, as Swedish sentences.
  package var message: String {
    switch self {
    case .tooLarge(let rows, let columns):
      "Blocket är \(rows.inRows) och \(columns) kolumner, och ryms inte från den här cellen."
    case .unknownName(let name):
      "Ingen rad heter ”\(name)”. Skriv namnet som det står i rutnätet, eller ta bort raden ur "
        + "blocket."
    case .ambiguousName(let name): "Flera rader heter ”\(name)”. Skriv insatsens id i stället."
    case .repeatedName(let name):
      "”\(name)” står på flera rader i blocket. Låt en av dem vara kvar."
    case .unknownTitle(let title): "Ingen kolumn heter ”\(title)”."
    }
  }
}

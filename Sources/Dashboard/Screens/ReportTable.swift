import TextUI

/// A table of Markdown as columns; cells that do not fit are wrapped.
struct ReportTable {
  /// The header, the rule below it, and the rows.
  let rows: [[String]]

  /// The cells of `| a | b |`, as they are read.
  static func cells(_ row: Substring) -> [String] {
    var cells = [""]
    var rest = row.dropFirst()
    while let character = rest.popFirst() {
      if character == "\\", let escaped = rest.popFirst() {
        cells[cells.count - 1] += "\\" + String(escaped)
      } else if character == "|" {
        cells.append("")
      } else {
        cells[cells.count - 1].append(character)
      }
    }
    return cells.dropLast().map { cell in
      let text = cell.split(separator: "<br>").joined(separator: " ")
      return ReportText(text.drop { $0 == " " }, .text).plain.trimmedEnd
    }
  }

  private static let gap = 2

  func lines(width: Int) -> [Line] {
    guard let header = rows.first else { return [] }
    let body = rows.dropFirst(2)
    let widths = widths([header] + body, width: width)
    return lines(header, widths, .strong) + body.flatMap { lines($0, widths, .text) }
  }

  /// Each column as wide as its widest cell; the widest give way until all fit.
  private func widths(_ rows: [[String]], width: Int) -> [Int] {
    let count = rows.map(\.count).max() ?? 0
    var widths = (0..<count).map { column in
      rows.map { column < $0.count ? TextWidth.cells(of: $0[column]) : 0 }.max() ?? 0
    }
    let room = width - ReportTable.gap * (count - 1)
    while widths.reduce(0, +) > room, let widest = widths.max(), widest > 1,
      let index = widths.firstIndex(of: widest)
    {
      widths[index] -= 1
    }
    return widths
  }

  private func lines(_ row: [String], _ widths: [Int], _ role: Role) -> [Line] {
    let cells = zip(row, widths).map { $0.wrapped(to: max(1, $1)) }
    let height = cells.map(\.count).max() ?? 0
    return (0..<height).map { y in
      let texts = zip(cells, widths).map { cell, width in
        (y < cell.count ? cell[y] : "").padded(to: width + ReportTable.gap)
      }
      return Line(texts.joined().trimmedEnd, role)
    }
  }
}

extension String {
  fileprivate var trimmedEnd: String {
    String(reversed().drop { $0 == " " }.reversed())
  }
}

import Finsam
import TextUI

/// A report in Markdown as lines to read: headings, tables and lists without their signs.
struct ReportReading: Equatable, Sendable {
  let markdown: String

  func lines(width: Int) -> [Line] {
    var lines: [Line] = []
    var table: [[String]] = []
    for row in markdown.split(separator: "\n", omittingEmptySubsequences: false) {
      if row.hasPrefix("|") {
        table.append(ReportTable.cells(row))
        continue
      }
      lines += ReportTable(rows: table).lines(width: width)
      table = []
      lines += ReportReading.lines(row, width: width)
    }
    return lines + ReportTable(rows: table).lines(width: width)
  }

  private static let marks: [(sign: String, shown: String, role: Role)] = [
    ("### ", "", .strong), ("## ", "", .heading), ("# ", "", .heading),
    ("- [x] ", "✔ klar   ", .text), ("- [ ] ", "· öppen  ", .text), ("- ", "• ", .text),
    ("> ", "  ", .dim),
  ]

  private static func lines(_ row: Substring, width: Int) -> [Line] {
    guard let mark = marks.first(where: { row.hasPrefix($0.sign) }) else {
      return ReportText(row, .text).lines(width: width)
    }
    let text = ReportText(row.dropFirst(mark.sign.count), mark.role)
    let room = mark.shown.count
    return text.lines(width: max(1, width - room)).enumerated().map { index, line in
      let start = index == 0 ? mark.shown : String(repeating: " ", count: room)
      return Line((room == 0 ? [] : [Span(start, mark.role)]) + line.spans)
    }
  }
}

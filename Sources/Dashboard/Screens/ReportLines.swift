import Finsam
import TextUI

/// A report as lines to read.
struct ReportLines {
  let report: Report
  let width: Int

  var lines: [Line] {
    var lines = text(ReportText(report.title), .heading)
    for block in report.blocks {
      lines.append(.blank)
      lines += self.lines(of: block)
    }
    return lines
  }

  private func lines(of block: ReportBlock) -> [Line] {
    switch block {
    case .heading(let text, let level, _): self.text(text, level <= 2 ? .heading : .strong)
    case .byline(let text), .origin(let text): self.text(text, .dim)
    case .paragraph(let text): self.text(text, .text)
    case .quotation(let text): self.text(text, .dim, first: "  ", then: "  ")
    case .remark(let text): self.text("\(strong: "Obs:", .warning) \(text)", .text)
    case .list(let items):
      items.flatMap { item in
        text(item.text, .text, first: "• ", then: "  ")
          + item.below.flatMap { text($0, .text, first: "  • ", then: "    ") }
      }
    case .table(let table): ReportTableLines(table: table, width: width).lines
    case .bars(let bars): self.bars(bars)
    case .trends(let trends): self.trends(trends)
    }
  }

  /// Wrapped, with what stands before the first line and the others.
  private func text(
    _ text: ReportText, _ role: Role, first: String = "", then rest: String = ""
  ) -> [Line] {
    let room = max(1, width - TextWidth.cells(of: first))
    let rows = text.lines.flatMap { WrappedSpans($0, role).lines(width: room) }
    return rows.enumerated().map { index, row in
      let start = index == 0 ? first : rest
      return Line((start.isEmpty ? [] : [Span(start, role)]) + row)
    }
  }

  private func bars(_ bars: [ReportBar]) -> [Line] {
    let labels = bars.map(\.label.plain.oneLine)
    let longest = labels.map(TextWidth.cells).max() ?? 0
    let most = max(1, width / 3)
    let room = min(longest, most)
    return zip(bars, labels).flatMap { bar, label in
      let before = label.clipped(to: room).padded(to: room) + "  "
      let length = min(20, width / 4)
      let indent = String(repeating: " ", count: TextWidth.cells(of: before) + length + 1)
      let own = Bar(value: Double(bar.share), text: "").spans(width: length)
      let words = bar.words.plain.oneLine.wrapped(to: max(1, width - TextWidth.cells(of: indent)))
      return words.enumerated().map { index, row in
        Line(index == 0 ? [Span(before)] + own + [Span(" " + row)] : [Span(indent + row)])
      }
    }
  }
}

extension ReportLines {
  /// Each with its line behind its name, and its words below where they do not fit beside.
  private func trends(_ trends: [ReportTrend]) -> [Line] {
    trends.flatMap { trend -> [Line] in
      let text = "\(trend.label.plain.oneLine)  "
      let line = Span(trend.line.text, .bar)
      let words = trend.words.plain.oneLine
      let cells = TextWidth.cells(of: text + trend.line.text + " " + words)
      if cells <= width { return [Line([Span(text), line, Span(" " + words)])] }
      return text.trimmed.wrapped(to: width).map { Line($0) }
        + [Line([Span("  "), line])]
        + words.wrapped(to: max(1, width - 2)).map { Line("  " + $0) }
    }
  }
}

/// A table of a report as columns; cells that do not fit are wrapped.
private struct ReportTableLines {
  let table: ReportTable
  let width: Int

  private static let gap = 2
  /// The least room for words beside others: narrower than this they are not read.
  private static let leastText = 8

  var lines: [Line] {
    let header = table.heads.map { CellText($0.title, .strong) }
    let rows = [header] + table.rows
    guard let widths = widths(rows.map { $0.map(\.shown.oneLine) }) else {
      return table.rows.flatMap(stacked)
    }
    return rows.flatMap { lines($0, widths) }
  }

  /// A row as lines of its own, each cell after what it is called.
  private func stacked(_ row: [CellText]) -> [Line] {
    let cells = zip(table.heads.map(\.title), row).filter { !$1.shown.isEmpty }
    return cells.enumerated().flatMap { index, cell in
      let (title, text) = (cell.0 + "  ", cell.1.shown.oneLine)
      if index == 0 {
        return text.wrapped(to: max(1, width)).map { Line([Span($0, .strong)]) }
      }
      let room = width - TextWidth.cells(of: title) - 2
      // What would be broken, and need not be, stands on lines of its own.
      if TextWidth.cells(of: text) > room {
        return [Line([Span("  " + cell.0, .dim)])]
          + text.wrapped(to: max(1, width - 4)).map {
            Line([Span("    "), Span($0, Role(cell.1.tone))])
          }
      }
      return [Line([Span("  " + title, .dim), Span(text, Role(cell.1.tone))])]
    } + [.blank]
  }

  /// Each column as wide as its widest cell; the widest give way until all fit, those with a word
  /// that would break last, and figures never. Nil where they cannot stand beside one another.
  private func widths(_ rows: [[String]]) -> [Int]? {
    var widths = table.heads.indices.map { column in
      rows.map { TextWidth.cells(of: $0[column]) }.max() ?? 0
    }
    let room = width - ReportTableLines.gap * (widths.count - 1)
    guard widths.reduce(0, +) > room else { return widths }
    let words = table.heads.indices.map { column in
      rows.flatMap { $0[column].split(separator: " ") }.map { TextWidth.cells(of: String($0)) }
        .max() ?? 0
    }
    let figures = table.heads.indices.map { column in
      table.heads[column].isNumeric
        ? rows.dropFirst().map { TextWidth.cells(of: $0[column]) }.max() ?? 0 : 0
    }
    let leasts = zip(words, figures).map { word, figure in
      max(figure, min(word, ReportTableLines.leastText))
    }
    while widths.reduce(0, +) > room {
      let roomy = widths.indices.filter { widths[$0] > max(words[$0], figures[$0]) }
      let open = roomy.isEmpty ? widths.indices.filter { widths[$0] > leasts[$0] } : roomy
      guard let widest = open.max(by: { (widths[$0], $1) < (widths[$1], $0) }) else { return nil }
      widths[widest] -= 1
    }
    return widths
  }

  private func lines(_ row: [CellText], _ widths: [Int]) -> [Line] {
    let cells = zip(row, widths).map { $0.shown.oneLine.wrapped(to: max(1, $1)) }
    return (0..<(cells.map(\.count).max() ?? 0)).map { y in
      var spans: [Span] = []
      for (column, width) in widths.enumerated() {
        let text = y < cells[column].count ? cells[column][y] : ""
        let isLast = column == widths.count - 1
        let padding = String(repeating: " ", count: max(0, width - TextWidth.cells(of: text)))
        let shown =
          table.heads[column].isNumeric ? padding + text : isLast ? text : text + padding
        spans.append(Span(shown, Role(row[column].tone)))
        if !isLast { spans.append(Span(String(repeating: " ", count: ReportTableLines.gap))) }
      }
      return Line(spans.trimmedEnd.merged)
    }
  }
}

/// A line of a report wrapped as plain text is; what wrapping leaves out is spaces.
private struct WrappedSpans {
  private var characters: [(character: Character, role: Role)] = []

  init(_ spans: [ReportText.Span], _ role: Role) {
    for span in spans {
      let own = span.tone == .plain ? (span.isStrong ? .strong : role) : Role(span.tone)
      characters += span.text.map { ($0, own) }
    }
  }

  func lines(width: Int) -> [[Span]] {
    guard !characters.isEmpty else { return [[Span("")]] }
    var rest = characters[...]
    return String(characters.map(\.character)).wrapped(to: width).map { row in
      var spans: [Span] = []
      for character in row {
        while let next = rest.first, next.character != character { rest.removeFirst() }
        spans.append(Span(String(character), rest.popFirst()?.role ?? .text))
      }
      return spans.merged
    }
  }
}

extension [Span] {
  /// Runs of one role as one span.
  fileprivate var merged: [Span] {
    reduce(into: []) { spans, next in
      if spans.last?.role == next.role {
        spans[spans.count - 1].text += next.text
      } else if !next.text.isEmpty {
        spans.append(next)
      }
    }
  }

  /// Without spaces at the end of the line.
  fileprivate var trimmedEnd: [Span] {
    var spans = self
    while let last = spans.last {
      let text = String(last.text.reversed().drop { $0 == " " }.reversed())
      if !text.isEmpty {
        spans[spans.count - 1].text = text
        return spans
      }
      spans.removeLast()
    }
    return spans
  }
}

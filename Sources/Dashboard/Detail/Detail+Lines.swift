import Finsam
import TextUI

extension Detail {
  /// As it stands on the screen.
  func lines(width: Int) -> [DetailLine] {
    let shown = items.filter { $0.reader != .print }
    let longest = shown.map(\.labelCells).max() ?? 0
    // Labels are whole where the values have more than half of the line beside them.
    let usual = min(20, max(16, width / 4))
    let label = max(usual, min(longest, width * 2 / 5))
    return shown.flatMap { $0.lines(width: width, label: label) }
  }
}

extension DetailItem {
  /// The cells of the label of a field; none for what has no label beside its value.
  fileprivate var labelCells: Int {
    if case .field(let label, _) = body { TextWidth.cells(of: label) } else { 0 }
  }

  fileprivate func lines(width: Int, label labelCells: Int) -> [DetailLine] {
    let room = max(10, width - indent)
    switch body {
    case .blank: return [.blank]
    case .title(let text): return wrapped(text, .strong, room)
    case .heading(let text): return [line([Span(text, .heading)])]
    case .trend(let text, let values):
      let trend = Sparkline(values).words
      return [
        line([Span(text + (trend == Sparkline.nothing ? "" : "  " + trend), .heading)])
      ]
    case .row(let status, let text):
      let text = text.clipped(to: max(10, width - 23))
      return [line([Span(status.shown.padded(to: 22), Role(status.tone)), Span(text)])]
    case .field(let label, let texts):
      return field(label, texts, width: width, labelWidth: labelCells + 1)
    case .line(let texts): return [line(texts.map { $0.span })]
    case .prose(let text): return wrapped(text.shown, Role(text.tone), room)
    case .marked(let mark, let text):
      let margin = String(repeating: " ", count: mark.shown.count)
      return text.wrapped(to: max(10, room - mark.shown.count)).enumerated().map { index, row in
        line([index == 0 ? mark.span : Span(margin), Span(row)], isFirst: index == 0)
      }
    case .chart(let chart):
      let spans = chart.spans(width: width - indent)
      return spans.isEmpty ? [] : [line(spans)]
    }
  }

  /// A row of the item; only the first stands for its place.
  private func line(_ spans: [Span], isFirst: Bool = true) -> DetailLine {
    isFirst
      ? DetailLine(
        spans, indent: indent, place: place, destination: link.map(Destination.init), list: list)
      : DetailLine(spans, indent: indent)
  }

  private func wrapped(_ text: String, _ role: Role, _ room: Int) -> [DetailLine] {
    text.wrapped(to: room).enumerated().map { index, row in
      line([Span(row, role)], isFirst: index == 0)
    }
  }

  /// Several texts stand behind one another, or below one another where there is no room.
  private func field(_ label: String, _ texts: [CellText], width: Int, labelWidth: Int)
    -> [DetailLine]
  {
    let room = max(10, width - indent - labelWidth)
    let isOneRow =
      texts.count > 1
      && TextWidth.cells(of: texts.map(\.shown).joined(separator: "  ")) <= room
    let rows: [[Span]] =
      isOneRow
      ? [Array(texts.map { [$0.span] }.joined(separator: [Span("  ")]))]
      : texts.flatMap { text in
        text.shown.wrapped(to: room).map { [Span($0, Role(text.tone))] }
      }
    return rows.enumerated().map { index, row in
      let label = (index == 0 ? label : "").padded(to: labelWidth - 1) + " "
      return line([Span(label, .label)] + row, isFirst: index == 0)
    }
  }
}

extension DetailItem.Chart {
  /// The bar as wide as the line allows, between its label and its words.
  fileprivate func spans(width: Int) -> [Span] {
    let room = min(self.width, width - margin)
    let words = self.words.map { $0.span }
    let start = label.isEmpty ? [] : [Span(label.padded(to: labelWidth) + " ", .label)]
    guard let value, top > 0, room >= 5 else { return start + words }
    let bar = Bar(range: value, target: target, scale: 0...top, text: "").spans(width: room)
    return start + bar + (words.isEmpty ? [] : [Span(" ")]) + words
  }
}

extension Destination {
  init(_ link: DetailLink) {
    self =
      switch link {
      case .record(let place): .record(place)
      case .asf(let link): .asf(link)
      case .indicator(let number, let year): .indicator(number, year)
      case .newRow(let kind, let texts): .form(.addRow(kind, proposing: texts))
      case .styrkort(let place, let perspective): .statement(place, perspective: perspective)
      }
  }
}

extension Desk {
  /// What details look at besides their record.
  var detailContext: DetailContext { detailContext(isRevealed: false) }

  func detailContext(isRevealed: Bool) -> DetailContext {
    var context = DetailContext(reading, on: session.today, isRevealed: isRevealed)
    context.lend(kept)
    if session.keys != .usual {
      context.keys = DetailKeys(
        new: key(.new), comment: key(.comment), reveal: key(.reveal),
        nextFinding: key(.nextFinding), accept: key(.accept), edit: key(.edit))
    }
    return context
  }
}

extension CellText {
  /// As it is, also with spaces at its ends.
  fileprivate var span: Span { Span(shown, Role(tone)) }
}

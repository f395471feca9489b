import Finsam
import TextUI

extension EconomyScreen {
  func draw(on canvas: inout Canvas, in area: Rect, _ desk: Desk) {
    let rows = summary == nil || area.height < 12 ? 0 : 3
    let (head, body) = area.splitTop(rows)
    if rows > 0, let summary { draw(summary, on: &canvas, in: head) }
    draw(
      list.table(panes), title: list.title(title), shown: list.count, of: list.total,
      detailTitle: list.title(at: panes.table.cursor), on: &canvas, in: body, desk)
  }

  /// The four figures of the year side by side, and below them the equity.
  private func draw(_ summary: EconomySummary, on canvas: inout Canvas, in area: Rect) {
    let used = summary.usedPercent.map { " (\($0) %)" } ?? ""
    let figures = [
      ("Att förfoga över", summary.disposable.short),
      ("Budget \(summary.year.text)", summary.budget.short),
      ("Utfall", summary.outcome.short + used), ("Prognos", summary.prognosis.short),
    ]
    let width = area.width / figures.count
    for (index, (label, figure)) in figures.enumerated() {
      let x = area.x + index * width
      canvas.write(
        label, at: Point(x: x + 1, y: area.y), width: width - 2, .left, .dim, in: area)
      canvas.write(
        figure, at: Point(x: x + 1, y: area.y + 1), width: width - 2, .left, .strong, in: area)
    }
    guard let equity = summary.equity, let own = equity.equity else { return }
    let row = Rect(x: area.x + 1, y: area.y + 2, width: area.width - 2, height: 1)
    let words = equity.words
    guard let ceiling = equity.ceiling else {
      canvas.write(words, x: row.x, y: row.y, .text, in: row)
      return
    }
    let most = Double(max(own.amount, ceiling.amount, 1))
    Bar(
      value: Double(own.amount), target: Double(ceiling.amount), scale: 0...(most * 1.05),
      text: words
    ).draw(on: &canvas, in: row, textRole: equity.isOver ? .warning : .text)
  }
}

extension Kronor? {
  /// Without its unit, which all have; a dash where it is not known.
  fileprivate var short: String { map { Number($0.amount).shown } ?? CellText.none }
}

extension EconomySummary {
  fileprivate var usedPercent: Int? {
    guard let budget, let outcome, budget.amount != 0 else { return nil }
    return Int((Double(outcome.amount) / Double(budget.amount) * 100).rounded())
  }
}

import Finsam
import TextUI

extension EconomyScreen {
  func draw(on canvas: inout Canvas, in area: Rect, _ desk: Desk) {
    let (head, body) = area.splitTop(headRows(in: area, desk))
    if let run = run(in: area, desk) { draw(run, on: &canvas, in: head) }
    if head.height > 0, let summary {
      if view == .whatIf {
        draw(whatIf(summary, desk), on: &canvas, in: head)
      } else {
        draw(summary, on: &canvas, in: head)
      }
    }
    draw(
      list.table(panes), title: list.title(title), shown: list.count, of: list.total,
      detailTitle: list.title(at: panes.table.cursor), on: &canvas, in: body, desk)
  }

  func body(of area: Rect, _ desk: Desk) -> Rect {
    area.splitTop(headRows(in: area, desk)).rest
  }

  private func headRows(in area: Rect, _ desk: Desk) -> Int {
    summary == nil || area.height < 12 ? 0 : run(in: area, desk) == nil ? 3 : 4
  }

  /// Where there is room for it.
  private func run(in area: Rect, _ desk: Desk) -> EconomySummary.Run? {
    view == .budget && area.height >= 16 ? summary?.run(on: desk.day) : nil
  }

  /// The outcome as a share of the budget, with a mark where the year stands.
  private func draw(_ run: EconomySummary.Run, on canvas: inout Canvas, in area: Rect) {
    let row = Rect(x: area.x + 1, y: area.y + 3, width: area.width - 2, height: 1)
    let most = Double(max(100, run.used))
    Bar(
      value: Double(max(run.used, 0)), target: Double(run.gone), scale: 0...(most * 1.05),
      text: run.words
    ).draw(on: &canvas, in: row)
  }

  /// The four figures of the year side by side, and below them the equity.
  private func draw(_ summary: EconomySummary, on canvas: inout Canvas, in area: Rect) {
    let used = summary.usedPercent.map { " (\($0) %)" } ?? ""
    let figures = [
      ("Att förfoga över", summary.disposable.short),
      ("Budget \(summary.year.text)", summary.budget.short),
      ("Utfall", summary.outcome.short + used), ("Prognos", summary.prognosis.short),
    ]
    draw(figures, on: &canvas, in: area)
    guard let equity = summary.equity, let own = equity.equity else {
      let row = Rect(x: area.x + 1, y: area.y + 2, width: area.width - 2, height: 1)
      canvas.write(summary.equityWords, x: row.x, y: row.y, .dim, in: row)
      return
    }
    draw(
      summary.equityWords, own, of: equity.ceiling, isOver: equity.isOver, on: &canvas, in: area)
  }

  /// What there is, what is decided and marked, and what that leaves.
  private func draw(_ whatIf: WhatIf?, on canvas: inout Canvas, in area: Rect) {
    guard let whatIf else {
      let words = "Det går inte att räkna ut: årets medel eller beslutade kostnader är inte kända."
      canvas.write(words, x: area.x + 1, y: area.y, .dim, in: area)
      return
    }
    let room = whatIf.room
    draw(
      [
        ("Att förfoga över", Number(room.disposable.amount).shown),
        ("Beslutat", Number(room.decided.amount).shown),
        ("Markerat", whatIf.granted.known == 0 ? CellText.none : whatIf.granted.shown),
        ("Kvar \(room.year.text)", whatIf.shownClosing),
      ], on: &canvas, in: area)
    draw(
      whatIf.ceilingWords, whatIf.closing.upperBound, of: room.ceiling, isOver: whatIf.mayBeOver,
      on: &canvas, in: area)
  }

  private func whatIf(_ summary: EconomySummary, _ desk: Desk) -> WhatIf? {
    summary.room.map { room in
      WhatIf(
        room, granting: desk.office.openApplications.filter { panes.marked.contains($0.id) },
        since: desk.office.granted(since: room))
    }
  }

  /// Side by side, each under its label: in columns of one width, or each as wide as it needs where
  /// one of them would be cut.
  private func draw(
    _ figures: [(label: String, figure: String)], on canvas: inout Canvas, in area: Rect
  ) {
    let needs = figures.map { label, figure in
      max(TextWidth.cells(of: label), TextWidth.cells(of: figure)) + 2
    }
    let width = area.width / figures.count
    let isCut = needs.contains { $0 > width } && needs.reduce(0, +) <= area.width
    var x = area.x
    for (index, (label, figure)) in figures.enumerated() {
      let width = isCut ? needs[index] : width
      canvas.write(
        label, at: Point(x: x + 1, y: area.y), width: width - 2, .left, .dim, in: area)
      canvas.write(
        figure, at: Point(x: x + 1, y: area.y + 1), width: width - 2, .left, .strong, in: area)
      x += width
    }
  }

  /// An amount beside its ceiling, as a bar and in words, in the third row of the area.
  private func draw(
    _ words: String, _ own: Kronor, of ceiling: Kronor?, isOver: Bool,
    on canvas: inout Canvas, in area: Rect
  ) {
    let row = Rect(x: area.x + 1, y: area.y + 2, width: area.width - 2, height: 1)
    // What all amounts are in goes before an amount is cut.
    let words =
      TextWidth.cells(of: words) > row.width ? words.replacing(Self.unit, with: "") : words
    guard let ceiling else {
      canvas.write(words, x: row.x, y: row.y, .text, in: row)
      return
    }
    let most = Double(max(own.amount, ceiling.amount, 1))
    Bar(
      value: Double(max(own.amount, 0)), target: Double(ceiling.amount), scale: 0...(most * 1.05),
      text: words
    ).draw(on: &canvas, in: row, textRole: isOver ? .warning : .text)
  }
}

extension EconomyScreen {
  /// Behind an amount.
  private static let unit = " kr"
}

extension Kronor? {
  /// Without its unit, which all have; a dash where it is not known.
  fileprivate var short: String { map { Number($0.amount).shown } ?? CellText.none }
}

import Finsam
import TextUI

extension ASFScreen {
  func draw(on canvas: inout Canvas, in area: Rect, _ desk: Desk) {
    guard !desk.office.asf.isEmpty else {
      let lines =
        unread(desk).map { [$0.unreadText] } ?? [
          "Förbundet har inga uppgifter om arbetsintegrerande sociala företag än.",
          "Tryck n för att göra en handlingsplan. Eller tryck v och välj vad du vill börja med: "
            + "där lägger n till en händelse, ett företag eller en plats, och i läser in flera "
            + "från en CSV-fil.",
        ]
      for (y, line) in lines.flatMap({ $0.wrapped(to: area.width - 4) }).enumerated() {
        canvas.write(line, x: area.x + 2, y: area.y + 1 + y, .dim, in: area)
      }
      canvas.cursor = Point(x: area.x + 2, y: area.y + 1)
      return
    }
    let drawn = Table(columns: table.columns, rows: rows.count, sort: panes.sort, needs: needs) {
      rows[$0].cells
    }
    draw(
      drawn, title: title, shown: shownCount, of: count,
      detailTitle: selected?.title ?? "", on: &canvas, in: area, desk)
  }

  func copyText(_ desk: Desk) -> String {
    if panes.pane == .detail { return line(desk)?.text ?? "" }
    return selected.map { row in row.cells.map(\.text.trimmed).joined(separator: "\t") } ?? ""
  }
}

extension ASFRow {
  /// What the row is called where there is no table around it.
  var title: String { ownTitle.isEmpty ? cells.first?.text.trimmed ?? "" : ownTitle }
}

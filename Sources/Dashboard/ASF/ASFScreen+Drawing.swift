import Finsam
import TextUI

extension ASFScreen {
  func draw(on canvas: inout Canvas, in area: Rect, _ desk: Desk) {
    guard !desk.office.asf.isEmpty else {
      let new = desk.key(.new)
      let lines =
        unread(desk).map { [$0.unreadText(desk)] } ?? [
          "Förbundet har inga uppgifter om arbetsintegrerande sociala företag än.",
          "Tryck \(new) för att göra en handlingsplan. Eller tryck \(desk.key(.chooseYear)) och "
            + "välj "
            + "vad du vill börja med: där lägger \(new) till en händelse, ett företag eller en "
            + "plats, "
            + "och \(desk.key(.importRows)) läser in flera "
            + "från en CSV-fil.",
        ]
      for (y, line) in lines.flatMap({ $0.wrapped(to: area.width - 4) }).enumerated() {
        canvas.write(line, x: area.x + 2, y: area.y + 1 + y, .dim, in: area)
      }
      canvas.cursor = Point(x: area.x + 2, y: area.y + 1)
      return
    }
    let table = list.table(panes)
    draw(
      table, title: list.title(title + leftOut(of: table, in: area)), shown: list.count,
      of: list.total,
      detailTitle: list.title(at: panes.table.cursor), on: &canvas, in: area, desk)
  }
}

extension ASFScreen {
  /// ` ‹ 3 år till` where the table has no room for all years: the detail of a row has them.
  private func leftOut(of table: Table, in area: Rect) -> String {
    guard let list = panes.areas(in: area).list else { return "" }
    let years = table.columns.indices.filter { Year(id: table.columns[$0].title) != nil }
    let left = Set(years).subtracting(table.shownColumns(width: list.width)).count
    return left == 0 ? "" : " ‹ \(left) år till"
  }
}

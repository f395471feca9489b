import Finsam
import TextUI

extension ASFScreen {
  func draw(on canvas: inout Canvas, in area: Rect, _ desk: Desk) {
    guard !desk.office.asf.isEmpty else {
      let new = desk.key(.new)
      let lines =
        unread(desk).map { [$0.unreadText(desk)] } ?? [
          "Förbundet har inga uppgifter om arbetsintegrerande sociala företag än.",
          "Tryck \(new) för att göra en handlingsplan. Eller tryck \(desk.key(.chooseYear)) och välj "
            + "vad du vill börja med: där lägger \(new) till en händelse, ett företag eller en plats, "
            + "och \(desk.key(.importRows)) läser in flera "
            + "från en CSV-fil.",
        ]
      for (y, line) in lines.flatMap({ $0.wrapped(to: area.width - 4) }).enumerated() {
        canvas.write(line, x: area.x + 2, y: area.y + 1 + y, .dim, in: area)
      }
      canvas.cursor = Point(x: area.x + 2, y: area.y + 1)
      return
    }
    draw(
      list.table(panes), title: list.title(title), shown: list.count, of: list.total,
      detailTitle: list.title(at: panes.table.cursor), on: &canvas, in: area, desk)
  }
}

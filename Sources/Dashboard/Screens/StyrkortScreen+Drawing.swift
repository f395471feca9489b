import Finsam
import TextUI

extension StyrkortScreen {
  func draw(on canvas: inout Canvas, in area: Rect, _ desk: Desk) {
    guard let styrkort = styrkort(desk) else {
      let lines =
        unread(desk).map { [$0.unreadText(desk)] } ?? [
          "Förbundet har inget styrkort än.", "Tryck \(desk.key(.new)) för att göra ett.",
        ]
      for (y, line) in lines.flatMap({ $0.wrapped(to: area.width - 4) }).enumerated() {
        canvas.write(line, x: area.x + 2, y: area.y + 1 + y, .dim, in: area)
      }
      canvas.cursor = Point(x: area.x + 2, y: area.y + 1)
      return
    }
    draw(
      list.table(panes), title: view.title(styrkort, desk), shown: list.count, of: list.total,
      detailTitle: paneTitle(styrkort), on: &canvas, in: area, desk)
  }

  func detailTitle(_ styrkort: Styrkort?) -> String {
    switch row {
    case .goal(let address): styrkort?.goal(address.steps.last?.id ?? "")?.wording.oneLine ?? ""
    case .perspective(let id): styrkort?.perspective(id)?.name ?? id
    case .group, nil: ""
    }
  }

  private func paneTitle(_ styrkort: Styrkort) -> String {
    if case .goal = row { return "Mål" }
    return detailTitle(styrkort)
  }
}

import Finsam
import TextUI

extension BrowsingScreen {
  /// The lines of the detail; at hand where they are what is shown.
  func shownLines(_ desk: Desk, width: Int) -> [DetailLine] {
    desk.detail?.lines(of: asItsDetailSeesIt, width: width) ?? lines(desk, width: width)
  }

  func shownDetail(_ desk: Desk, in area: Rect) -> ShownDetail? {
    if panes.areas(in: area).detail == nil { return nil }
    let (screen, width) = (asItsDetailSeesIt, panes.detailWidth(in: area))
    if let known = desk.detail, known.lines(of: screen, width: width) != nil { return known }
    return ShownDetail(of: screen, width: width, lines(desk, width: width))
  }

  /// Without where somebody is in the detail, and in the list but for its row.
  private var asItsDetailSeesIt: Self {
    var screen = self
    var panes = TwoPane()
    panes.table = TableState(cursor: self.panes.table.cursor)
    screen.panes = panes
    return screen
  }
}

/// A frame over the screen that takes all clicks.
package struct Popup: Equatable, Sendable {
  package var title: String
  /// What the content wants; it may get less, and at least `Popup.least` where there is room.
  package var contentSize: Size

  package init(title: String, contentSize: Size) {
    self.title = title
    self.contentSize = contentSize
  }

  /// The whole frame, in the middle of the screen.
  package func frame(in screen: Rect) -> Rect {
    let wanted = max(contentSize.width, min(TextWidth.cells(of: title) + 4, Popup.mostTitleCells))
    let width = min(screen.width, max(wanted, Popup.least.width) + 4)
    let height = min(screen.height, max(contentSize.height, Popup.least.height) + 2)
    return Rect(
      x: screen.x + (screen.width - width) / 2, y: screen.y + (screen.height - height) / 2,
      width: width, height: height)
  }

  /// Where the content goes, one cell inside the frame's sides.
  package func content(in screen: Rect) -> Rect { frame(in: screen).inset(x: 2, y: 1) }

  /// Draws the empty frame and returns where the content goes.
  package func draw(on canvas: inout Canvas, in screen: Rect) -> Rect {
    let frame = frame(in: screen)
    canvas.add(Hotspot(screen, .nothing))
    canvas.fill(frame, .popup)
    canvas.box(frame, title: title, role: .popup, titleRole: .popupTitle)
    return content(in: screen)
  }

  private static let least = Size(24, 3)
  private static let mostTitleCells = 60
}

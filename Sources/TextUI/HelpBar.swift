/// The last row of the screen: the keys that matter now, each of which can be clicked.
package struct HelpBar: Equatable, Sendable {
  package var bindings: [KeyBinding]

  package init(_ bindings: [KeyBinding]) { self.bindings = bindings }

  /// Draws at most eight bindings, as many as fit whole.
  package func draw(on canvas: inout Canvas, in area: Rect) {
    let row = area.splitTop(1).top
    canvas.fill(row, .help)
    var x = row.x
    for binding in bindings.prefix(HelpBar.most) {
      guard let key = binding.keys.first else { continue }
      let spans = [
        Span(" \(key.label) ", .helpKey), Span(" \(binding.title) ", .help),
      ]
      let width = spans.reduce(0) { $0 + TextWidth.cells(of: $1.text) }
      guard x + width <= row.right else { return }
      canvas.write(spans, x: x, y: row.y, in: row)
      canvas.add(Hotspot(Rect(x: x, y: row.y, width: width, height: 1), .key(key)))
      x += width + 1
    }
  }

  private static let most = 8
}

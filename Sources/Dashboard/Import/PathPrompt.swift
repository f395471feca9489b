import Finsam
import TextUI

/// Asks for the CSV file to import rows from.
struct PathPrompt: Equatable, Sendable {
  enum Answer: Equatable {
    case open, cancelled
    /// There is no path yet.
    case incomplete
    case asked(Effect)
  }

  /// The register that the rows go to.
  let kind: DocumentKind
  private(set) var editor = LineEditor()
  /// The names that the path may go on with, where there are several.
  private(set) var names: [String] = []

  init(_ kind: DocumentKind) { self.kind = kind }

  var bindings: [KeyBinding] {
    [
      KeyBinding(.enter, title: "Visa filen"), KeyBinding(.tab, title: "Fyll i namnet"),
      KeyBinding(.escape, title: "Avbryt"),
    ]
  }

  mutating func handle(_ key: Key) -> Answer {
    switch key {
    case .escape: return .cancelled
    case .tab: return .asked(.completePath(editor.text))
    case .enter:
      let path = editor.text.trimmed
      return path.isEmpty ? .incomplete : .asked(.readImport(kind, path: path))
    default:
      names = []
      _ = editor.handle(key)
      return .open
    }
  }

  mutating func paste(_ text: String) {
    names = []
    editor.paste(text)
  }

  mutating func complete(_ path: String, _ names: [String]) {
    editor = LineEditor(path)
    self.names = names
  }

  func draw(on canvas: inout Canvas, in screen: Rect) {
    let width = min(72, screen.width - 6)
    let below = self.below(width)
    let popup = Popup(
      title: "Läs in från CSV-fil: \(kind.registerTitle)",
      contentSize: Size(width, below.count + 3))
    let content = popup.draw(on: &canvas, in: screen)
    let (label, rest) = content.splitTop(1)
    canvas.write("Filens sökväg. Du kan också dra filen hit.", x: label.x, y: label.y, .popup)
    let (line, notes) = rest.splitTop(1)
    for (y, text) in below.prefix(max(0, notes.height - 1)).enumerated() {
      canvas.write(text, x: notes.x, y: notes.y + 1 + y, .popup, in: notes)
    }
    editor.draw(on: &canvas, in: line, placeholder: "till exempel ~/Hämtningar/mars.csv")
  }

  /// The names to choose among, else what the file is to hold.
  private func below(_ width: Int) -> [String] {
    guard names.isEmpty else {
      let most = 12
      let more = names.count > most ? " … och \(names.count - most) till" : ""
      return ("Här finns " + names.prefix(most).joined(separator: ", ") + more)
        .wrapped(to: width)
    }
    let columns = (kind.rowShape?.fields ?? []).filter { $0.key != "exempel" && !$0.isPrinted }
      .map(\.key)
    let notes =
      ["Första raden är rubriker: " + columns.joined(separator: ", ") + "."]
      + (kind.isConfidential ? ["Inga namn, personnummer eller uppgifter om hälsa."] : [])
    return notes.flatMap { $0.wrapped(to: width) }
  }
}

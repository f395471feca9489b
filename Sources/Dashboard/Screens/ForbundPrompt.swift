import Finsam
import TextUI

/// Asks what a new förbund is called, and in which folder it is to lie.
struct ForbundPrompt: Equatable, Sendable {
  /// The folder that förbund lie in.
  private let home: String
  private var name = LineEditor()
  /// Nil until the name is written.
  private var path: LineEditor?

  init(home: String) { self.home = home }

  var bindings: [KeyBinding] {
    [
      KeyBinding(.enter, title: path == nil ? "Gå vidare" : "Skapa förbundet"),
      KeyBinding(.escape, title: path == nil ? "Avbryt" : "Tillbaka till namnet"),
    ]
  }

  private var asked: String {
    path == nil ? "Vad heter förbundet?" : "I vilken mapp ska dess filer ligga?"
  }

  /// What is asked, where nothing is drawn; an empty line takes the folder that is proposed.
  var question: String { asked + (path.map { " Tom rad: \($0.text)" } ?? "") }

  var advice: String { path == nil ? "Skriv förbundets namn." : "Skriv mappens sökväg." }

  mutating func handle(_ key: Key) -> PromptAnswer {
    switch (key, path) {
    case (.escape, nil): return .cancelled
    case (.escape, _): path = nil
    case (.enter, nil):
      guard !name.text.trimmed.isEmpty else { return .incomplete }
      path = LineEditor(proposed)
    case (.enter, let path?):
      let folder = path.text.trimmed
      guard !folder.isEmpty else { return .incomplete }
      return .asked(.makeForbund(name: name.text.trimmed, folder: folder))
    case (_, var path?):
      _ = path.handle(key)
      self.path = path
    case (_, nil): _ = name.handle(key)
    }
    return .open
  }

  mutating func paste(_ text: String) {
    if path == nil { name.paste(text) } else { path?.paste(text) }
  }

  private var proposed: String {
    home + "/" + NewId.folder(for: name.text.trimmed)
  }

  func draw(on canvas: inout Canvas, in screen: Rect) {
    let popup = Popup(title: "Nytt förbund", contentSize: Size(min(72, screen.width - 6), 4))
    let content = popup.draw(on: &canvas, in: screen)
    let (label, rest) = content.splitTop(1)
    canvas.write(asked, x: label.x, y: label.y, .popup)
    let (line, notes) = rest.splitTop(1)
    if notes.height > 1 {
      let note = path == nil ? "Till exempel Samordningsförbundet Norra." : "Mappen skapas."
      canvas.write(note, x: notes.x, y: notes.y + 1, .popup, in: notes)
    }
    (path ?? name).draw(on: &canvas, in: line, placeholder: "")
  }
}

import Finsam
import TextUI

/// A sentence for the status row.
struct Notice: Hashable, Sendable {
  enum Tone: Hashable, Sendable { case plain, good, warning, error }

  let tone: Tone
  let text: String
  /// The file and line of what it tells, which stay where the text is cut.
  let position: String

  init(_ text: String, _ tone: Tone = .plain, at position: String = "") {
    self.tone = tone
    self.text = text
    self.position = position
  }

  /// How many cells it takes when it is whole.
  var width: Int { TextWidth.cells(of: text) + TextWidth.cells(of: tail) }

  private var tail: String { position.isEmpty ? "" : " · " + position }

  /// In a width: the text gives way to the position, though not beyond a third of it.
  func shown(width: Int) -> String {
    let room = max(width / 3, width - TextWidth.cells(of: tail) - 1)
    return (" " + text.oneLine.clipped(to: room) + tail).clipped(to: width)
  }

  var role: Role {
    switch tone {
    case .plain: .status
    case .good: .good
    case .warning: .warning
    case .error: .error
    }
  }
}

extension Notice {
  static let reloaded = Notice("Filerna är lästa på nytt.", .good)

  /// Of a file that cannot be read whole.
  static func broken(_ file: String, _ desk: Desk) -> Notice {
    Notice(
      "Fel i \(file). \(desk.key(.nextFinding)) visar felet; filen är skrivskyddad så länge.",
      .error)
  }
}

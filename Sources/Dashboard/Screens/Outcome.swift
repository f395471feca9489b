import Finsam
import TextUI

/// What a screen answers.
enum Outcome: Equatable {
  case stay
  case open(Screen)
  case back
  case ask(Effect)
  case go(Destination)
  case pick(PickerRequest)
  /// Asks for the file to import rows from.
  case askForFile(PathPrompt)
  case say(Notice)
}

/// A place in the program that a line, a card or a finding leads to.
enum Destination: Hashable, Sendable {
  case overview, insatser, review, history
  case insats(String)
  case phase(Insats.Phase)
  case styrkort(Year)
  /// By its id.
  case perspective(Year, String)
  case goal(Address)
  case asf(ASFLink)
  /// The plan's activities with this status.
  case activities(ActivityProgress.Status)
  case record(Place)
}

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

/// A list to choose from, and what the choice is for.
struct PickerRequest: Equatable {
  enum Purpose: Hashable {
    case command
    case sort(second: Bool)
    case year
    case choice(field: Int)
    case reference(field: Int)
    case list(of: Address)
    case party
    case importKind
    /// A draft that waits for an answer, by its name on disk.
    case draft(String)
  }

  let purpose: Purpose
  let title: String
  let items: [PickerItem]
  var selected = 0
  /// The key that asked for the list, where it begins the search in it.
  var typed: Key?
}

/// An item to choose, and what the program calls it.
struct PickerItem: Equatable {
  let id: String
  let item: Picker.Item

  init(id: String, _ item: Picker.Item) {
    self.id = id
    self.item = item
  }
}

import Finsam
import TextUI

/// A list to choose from, and what the choice is for.
struct PickerRequest: Equatable {
  enum Purpose: Hashable {
    case commands([Command])
    case sort(second: Bool)
    case year
    /// Since when changes are shown: one may type another day.
    case changes
    case choice(field: Int)
    case reference(field: Int)
    case list(of: Address)
    case party
    case importKind
    case exportList
    case reportForm
    /// What a new item of a meeting is about.
    case agendaItem
    /// Who was at the meeting with this address: the same as at the one before, or somebody.
    case attendance(Address)
    /// Whose answers are written in.
    case tally
    /// Which förbund to stand beside one's own.
    case peer
    /// What to do with a report that is written, by its path.
    case writtenReport(String)
    /// Goes where the chosen item leads.
    case going([Destination])
    /// Removes what has parts, when somebody says that they go too.
    case removal([Change])
    /// A draft that waits for an answer, by its name on disk.
    case draft(String)
  }

  let purpose: Purpose
  let title: String
  let items: [PickerItem]
  var selected = 0
  /// Those that are ticked, where one ticks as many as one likes; nil where one picks one.
  var marked: Set<Int>?
  /// The key that asked for the list, where it begins the search in it.
  var typed: Key?
  /// Whether what is typed may be chosen too, as it is written.
  var takesWords = false
  /// What one should know before one chooses.
  var note = ""
}

/// An item to choose, and what the program calls it.
struct PickerItem: Equatable, Sendable {
  let id: String
  let item: Picker.Item

  init(id: String, _ item: Picker.Item) {
    self.id = id
    self.item = item
  }
}

/// What the palette offers: something to do, somewhere to go, or a theme.
enum Command: Hashable, Sendable {
  case perform(Action)
  case visit(MainScreen)
  /// To a record or a setting that was found by what was typed.
  case go(Destination)
  case useTheme(String)
}

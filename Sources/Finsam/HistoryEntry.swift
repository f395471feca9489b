/// One row of `historik.csv`: one change, as it was made.
package struct HistoryEntry: Hashable, Sendable {
  /// Where a förbund's history lies, within its folder.
  package static let path = "historik.csv"
  /// Where the values lie that it may not tell.
  package static let secretPath = "kaa/angra.csv"

  package enum Action: String, CaseIterable, Sendable {
    case field = "ändrade"
    case insert = "lade till"
    case remove = "tog bort"
    case move = "flyttade"
    case create = "skapade"
    case delete = "raderade"
    /// Somebody looked at masked values; which, the history does not tell.
    case reveal = "visade"
    /// Cases were removed for good when the time to keep them had passed.
    case purge = "gallrade"

    /// Whether the row tells of a change that can be taken back.
    package var isChange: Bool { self != .reveal && self != .purge }
  }

  /// What the step it belongs to did.
  package enum Origin: String, CaseIterable, Sendable {
    case edit = "ändring"
    case undo = "ångra"
    case redo = "gör om"
  }

  /// `2 av 3`: the second of a step's three rows.
  package struct Part: Hashable, Sendable {
    package let number: Int
    package let count: Int

    /// Of a step in an older history, which does not say.
    package static let unknown = Part(number: 0, count: 0)

    package init(number: Int, count: Int) {
      self.number = number
      self.count = count
    }
  }

  /// Local time, `2014-12-31 14:02:11`.
  package let time: String
  package let user: String
  /// Changes made together have the same step, and are undone together.
  package let step: StepID
  /// Which of the step's rows it is.
  package let part: Part
  package let origin: Origin
  /// The step that is undone or done again, as it stands in the file; nil for an edit.
  package let about: String?
  package let action: Action
  package let address: Address
  /// The field or list, by its key in the file.
  package let key: String
  package let from: String
  package let to: String
  /// What the file said in the change's place and what it says now, where undo could not write the
  /// former by itself; empty where it can, and in older histories.
  package let replaced: String

  package init(
    time: String, user: String, step: StepID, part: Part = .unknown, origin: Origin,
    about: String?, action: Action, address: Address, key: String, from: String, to: String,
    replaced: String = ""
  ) {
    self.time = time
    self.user = user
    self.step = step
    self.part = part
    self.origin = origin
    self.about = about
    self.action = action
    self.address = address
    self.key = key
    self.from = from
    self.to = to
    self.replaced = replaced
  }
}

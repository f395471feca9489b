import Finsam

/// A user's steps that can be undone and done again by what the history tells, the next one last.
///
/// The entries are in order, those of other users among them.
struct Steps {
  private(set) var undoable: [StepID] = []
  private(set) var redoable: [StepID] = []

  init(_ entries: [HistoryEntry], of user: String) {
    var last: StepID?
    // Few steps of many are ever undone, and only those are asked for.
    var known: [String: [HistoryEntry]] = [:]
    for index in entries.indices {
      if entries[index].origin != .edit, let about = entries[index].about { known[about] = [] }
    }
    for index in entries.indices {
      guard entries[index].user == user, entries[index].action.isChange,
        entries[index].step != last
      else { continue }
      let entry = entries[index]
      last = entry.step
      switch entry.origin {
      case .edit:
        if !known.isEmpty { known[entry.step.text]?.append(entry) }
        undoable.append(entry.step)
        redoable = []
      case .undo:
        guard let about = Steps.step(about: entry, among: known) else { continue }
        Steps.remove(about, from: &undoable)
        Steps.remove(about, from: &redoable)
        redoable.append(about)
      case .redo:
        guard let about = Steps.step(about: entry, among: known) else { continue }
        Steps.remove(about, from: &redoable)
        Steps.remove(about, from: &undoable)
        undoable.append(about)
      }
    }
  }

  /// The step that an entry speaks of. Where two copies of an older history have given it the same
  /// number, the one that changed the same thing, else the later one.
  private static func step(about entry: HistoryEntry, among known: [String: [HistoryEntry]])
    -> StepID?
  {
    guard let about = entry.about, let steps = known[about] else { return nil }
    let alike = steps.count == 1 ? nil : steps.last { $0.isAboutTheSame(as: entry) }
    return (alike ?? steps.last)?.step
  }

  private static func remove(_ step: StepID, from steps: inout [StepID]) {
    if let index = steps.lastIndex(of: step) { steps.remove(at: index) }
  }
}

extension HistoryEntry {
  fileprivate func isAboutTheSame(as other: HistoryEntry) -> Bool {
    address == other.address && key == other.key
      && (from == other.to && to == other.from || from == other.from && to == other.to)
  }
}

import Finsam

/// A user's steps that can be undone and done again by what the history tells, the next one last.
struct Steps {
  private(set) var undoable: [Int] = []
  private(set) var redoable: [Int] = []

  init(_ entries: [HistoryEntry], of user: String) {
    var last: Int?
    for entry in entries where entry.user == user && entry.step != last && entry.action.isChange {
      last = entry.step
      switch entry.origin {
      case .edit:
        undoable.append(entry.step)
        redoable = []
      case .undo:
        undoable.removeAll { $0 == entry.about }
        if let about = entry.about { redoable.append(about) }
      case .redo:
        redoable.removeAll { $0 == entry.about }
        if let about = entry.about { undoable.append(about) }
      }
    }
  }
}

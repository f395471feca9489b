package import Finsam

extension Folder {
  /// Takes back this user's last step that still stands.
  package mutating func undo() throws(SaveFailure) -> UndoneStep {
    lookAtHistory()
    guard let step = steps.undoable.last else { throw .nothingToUndo }
    let changes = try remembered(of: step)
    let remembered = (replaced[step] ?? []).map { Optional($0.inverse) }
    return try take(
      changes.reversed().map(\.inverse), of: step, as: .undo,
      remembering: changes.count == remembered.count ? remembered.reversed() : [])
  }

  /// Makes the step again that was undone last.
  package mutating func redo() throws(SaveFailure) -> UndoneStep {
    lookAtHistory()
    guard let step = steps.redoable.last else { throw .nothingToRedo }
    let changes = try remembered(of: step)
    let remembered = (replaced[step] ?? []).map { Optional($0) }
    return try take(
      changes, of: step, as: .redo,
      remembering: changes.count == remembered.count ? remembered : [])
  }

  private mutating func take(
    _ changes: [Change], of step: Int, as origin: HistoryEntry.Origin,
    remembering remembered: [ReplacedBytes?]
  ) throws(SaveFailure) -> UndoneStep {
    let title = title(of: step)
    do throws(SaveFailure) {
      let saved = try save(changes, as: origin, about: step, remembering: remembered)
      return UndoneStep(changes: saved, title: title)
    } catch {
      guard case .conflict(let conflicts) = error, let first = conflicts.first,
        case .field(_, let from, _) = first.change.edit
      else { throw error }
      throw .refused(.changedSince(field: first.label, expected: from, found: first.theirs))
    }
  }

  private mutating func lookAtHistory() {
    history = History.read(fullPath(History.file), keeping: history)
    nameSteps()
  }

  /// Finds the titles of what can be undone and done again, after the history has changed.
  mutating func nameSteps() {
    let steps = steps
    undoTitle = steps.undoable.last.map(title)
    redoTitle = steps.redoable.last.map(title)
  }

  /// The step's changes with their values, which the history may not hold.
  private func remembered(of step: Int) throws(SaveFailure) -> [Change] {
    if let changes = secrets[step] { return changes }
    let changes = changes(of: step)
    if let secret = changes.first(where: \.isConfidential) {
      throw .forgotten(file: secret.address.file)
    }
    return changes
  }

  private func changes(of step: Int) -> [Change] {
    history.entries.filter { $0.step == step }.compactMap(\.change)
  }

  private func title(of step: Int) -> String { Change.title(of: changes(of: step)) }

  /// Steps of this user that can be undone and done again, the next one last.
  private var steps: (undoable: [Int], redoable: [Int]) {
    var undoable: [Int] = []
    var redoable: [Int] = []
    var last: Int?
    for entry in history.entries
    where entry.user == user && entry.step != last && entry.action.isChange {
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
    return (undoable, redoable)
  }
}

package import Finsam

extension Folder {
  /// A step to take back or make again, and the later ones that are passed over since their values
  /// are gone.
  private struct Next {
    var step: (number: Int, changes: [Change])?
    var passedOver: [Int] = []
  }

  /// Takes back this user's last step that still stands.
  package mutating func undo() throws(SaveFailure) -> UndoneStep {
    history.refresh(in: path)
    let next = next(of: Steps(history.entries, of: user).undoable)
    guard let step = next.step else { throw failure(next, orElse: .nothingToUndo) }
    let remembered = (replaced[step.number] ?? []).map { Optional($0.inverse) }
    return try take(step.changes.reversed().map(\.inverse), next, .undo, remembered.reversed())
  }

  /// Makes the step again that was undone last.
  package mutating func redo() throws(SaveFailure) -> UndoneStep {
    history.refresh(in: path)
    let next = next(of: Steps(history.entries, of: user).redoable)
    guard let step = next.step else { throw failure(next, orElse: .nothingToRedo) }
    return try take(step.changes, next, .redo, (replaced[step.number] ?? []).map { Optional($0) })
  }

  private mutating func take(
    _ changes: [Change], _ next: Next, _ origin: HistoryEntry.Origin,
    _ remembered: [ReplacedBytes?]
  ) throws(SaveFailure) -> UndoneStep {
    let number = next.step?.number ?? 0
    let (title, passedOver) = (title(of: number), next.passedOver.map(title))
    do throws(SaveFailure) {
      let saved = try save(
        changes, as: origin, about: number,
        remembering: changes.count == remembered.count ? remembered : [])
      return UndoneStep(changes: saved, title: title, passedOver: passedOver)
    } catch {
      guard case .conflict(let conflicts) = error, let first = conflicts.first,
        case .field(let key, let from, _) = first.change.edit
      else { throw error }
      let isMasked = DocumentKind(path: first.change.address.file)?.isSensitive(key) == true
      throw .refused(
        .changedSince(
          field: first.label, expected: isMasked ? Mask.text : from,
          found: isMasked ? Mask.text : first.theirs))
    }
  }

  private func failure(_ next: Next, orElse nothing: SaveFailure) -> SaveFailure {
    next.passedOver.first.map { .forgotten(title: title(of: $0)) } ?? nothing
  }

  /// Finds the titles of what can be undone and done again, after the history has changed.
  mutating func nameSteps() {
    let steps = Steps(history.entries, of: user)
    undoTitle = name(next(of: steps.undoable))
    redoTitle = name(next(of: steps.redoable))
  }

  private func name(_ next: Next) -> String? {
    (next.step?.number ?? next.passedOver.first).map(title)
  }

  /// The last of the steps whose values are there.
  private mutating func next(of steps: [Int]) -> Next {
    guard let last = steps.last else { return Next() }
    if history.entries.contains(where: { $0.step == last && $0.isConfidential }) {
      secrets.refresh(in: path)
    }
    if let changes = changes(of: last) { return Next(step: (last, changes)) }
    let told = Dictionary(grouping: history.entries, by: \.step)
    let kept = Dictionary(grouping: secrets.entries, by: \.step)
    var next = Next()
    for step in steps.reversed() {
      if let changes = Folder.changes(told[step] ?? [], kept[step] ?? []) {
        next.step = (step, changes)
        break
      }
      next.passedOver.append(step)
    }
    return next
  }

  private func title(of step: Int) -> String {
    Change.title(of: history.entries.filter { $0.step == step }.compactMap(\.change))
  }
}

package import Finsam

extension Folder {
  /// Takes back this user's latest step that still stands in the files, wherever it was made.
  package mutating func undo() throws(SaveFailure) -> UndoneStep { try takeLatest(.undo) }

  /// Makes the step again that was undone last, if it still can be made.
  package mutating func redo() throws(SaveFailure) -> UndoneStep { try takeLatest(.redo) }

  private mutating func takeLatest(_ origin: HistoryEntry.Origin) throws(SaveFailure) -> UndoneStep
  {
    let time = clock()
    let lock = try FolderLock(folder: path, user: user, time: time, disk: disk)
    defer { _ = lock }
    settle()
    var rows = StepRows(told.entries)
    var passed: [UndoneStep.Passed] = []
    for step in candidates(for: origin) {
      let title = title(of: rows[step])
      do throws(Hindrance) {
        let changes = try recalled(step, &rows, origin)
        let made = try take(changes, of: rows[step], Deed(time: time, origin: origin, about: step))
        return UndoneStep(
          changes: made.changes.map { SavedChange(change: $0.change, warning: made.warning) },
          title: title, passedOver: passed, isExact: made.isExact)
      } catch {
        switch error {
        case .obstacle(let obstacle): passed.append(UndoneStep.Passed(title, obstacle))
        case .failure(let failure): throw failure
        }
      }
    }
    nameSteps()
    guard passed.isEmpty else { throw .passedOver(passed) }
    if !history.isReadable { throw .readOnlyFile(history.problems) }
    throw origin == .undo ? .nothingToUndo : .nothingToRedo
  }

  /// Why a step is not taken: it is passed over, or nothing is to be done at all.
  private enum Hindrance: Error {
    case obstacle(UndoneStep.Obstacle)
    case failure(SaveFailure)
  }

  /// The next one first.
  private func candidates(for origin: HistoryEntry.Origin) -> [StepID] {
    let steps = Steps(told.entries, of: user)
    return (origin == .undo ? steps.undoable : steps.redoable).reversed()
  }

  /// The changes that take the step back or make it again.
  private mutating func recalled(
    _ step: StepID, _ rows: inout StepRows, _ origin: HistoryEntry.Origin
  ) throws(Hindrance) -> [Change] {
    let told = rows[step]
    guard told.isWhole else { throw .obstacle(.incomplete) }
    if told.contains(where: \.isConfidential) {
      if !rows.knowsSecrets {
        secrets.refresh(in: path)
        rows.add(secrets: secrets.entries)
      }
    }
    guard let changes = Folder.changes(told, rows.secrets(of: step)) else {
      throw .obstacle(.forgotten)
    }
    return origin == .undo ? changes.reversed().map(\.inverse) : changes
  }

  private mutating func take(_ changes: [Change], of told: [HistoryEntry], _ deed: Deed)
    throws(Hindrance) -> (changes: [FileEdit.Made], warning: String?, isExact: Bool)
  {
    let remembered = remembered(of: told, deed)
    let made: (changes: [FileEdit.Made], warning: String?)
    do throws(SaveFailure) {
      made = try make(
        changes, deed, remembering: changes.count == remembered.count ? remembered : [])
    } catch {
      throw error.obstacle.map { .obstacle($0) } ?? .failure(error)
    }
    guard !made.changes.isEmpty else { throw .obstacle(.alreadyMade) }
    let isLost = deed.origin == .undo && told.contains { $0.replaced == ReplacedBytes.lost }
    return (made.changes, made.warning, !isLost && made.changes.allSatisfy(\.isExact))
  }

  /// Bytes that this session has replaced, or that the history has kept, one for each change.
  private func remembered(of told: [HistoryEntry], _ deed: Deed) -> [ReplacedBytes?] {
    let known = deed.about.flatMap { replaced[$0] } ?? kept(told, deed.about)
    // Where all can be written as it was, rows can be made together.
    if deed.origin == .redo, known.allSatisfy({ $0 == nil }) { return [] }
    return deed.origin == .undo ? known.reversed().map { $0?.inverse } : known
  }

  private func kept(_ told: [HistoryEntry], _ step: StepID?) -> [ReplacedBytes?] {
    var secrets = self.secrets.entries.filter { $0.step == step }[...]
    return told.filter { $0.change != nil }.map { entry in
      let source = entry.isConfidential ? secrets.popFirst()?.replaced : entry.replaced
      return source.flatMap(ReplacedBytes.init(text:))
    }
  }

  /// Finds the titles of what can be undone and done again, after the history has changed.
  mutating func nameSteps() {
    let steps = Steps(told.entries, of: user)
    undoTitle = nextTitle(.undo, among: steps.undoable.reversed())
    redoTitle = nextTitle(.redo, among: steps.redoable.reversed())
  }

  /// What the next step is about, as far as can be told without looking through the whole history:
  /// the first that still stands, else the one that will say why it does not.
  private mutating func nextTitle(
    _ origin: HistoryEntry.Origin, among candidates: some Collection<StepID>
  ) -> String? {
    guard let next = candidates.first else { return nil }
    var rows = StepRows(told.entries)
    for step in candidates.prefix(20) {
      do throws(Hindrance) {
        let changes = try recalled(step, &rows, origin)
        if obstacle(to: changes) == nil { return title(of: rows[step]) }
      } catch { continue }
    }
    return title(of: rows[next])
  }

  private func title(of told: [HistoryEntry]) -> String {
    Change.title(of: told.compactMap(\.change))
  }
}

/// The history's rows, found by step; all are put in order when the second step is asked for.
private struct StepRows {
  private let entries: [HistoryEntry]
  private var first: (step: StepID, rows: [HistoryEntry])?
  private var bySteps: [StepID: [HistoryEntry]]?
  private var secrets: [StepID: [HistoryEntry]]?

  init(_ entries: [HistoryEntry]) { self.entries = entries }

  var knowsSecrets: Bool { secrets != nil }

  mutating func add(secrets: [HistoryEntry]) {
    self.secrets = Dictionary(grouping: secrets, by: \.step)
  }

  func secrets(of step: StepID) -> [HistoryEntry] { secrets?[step] ?? [] }

  subscript(step: StepID) -> [HistoryEntry] {
    mutating get {
      if let bySteps { return bySteps[step] ?? [] }
      if let first, first.step == step { return first.rows }
      if first == nil {
        let rows = entries.filter { $0.step == step }
        first = (step, rows)
        return rows
      }
      let all = Dictionary(grouping: entries, by: \.step)
      bySteps = all
      return all[step] ?? []
    }
  }
}

extension [HistoryEntry] {
  /// Whether no row of the step is lost, as far as an older history can tell.
  fileprivate var isWhole: Bool {
    guard let count = first?.part.count else { return false }
    return count == 0 || self.count == count && zip(self, 1...).allSatisfy { $0.part.number == $1 }
  }
}

extension SaveFailure {
  /// What it means for a step that is to be taken back: that it no longer stands; nil where that is
  /// not why.
  fileprivate var obstacle: UndoneStep.Obstacle? {
    switch self {
    case .conflict(let conflicts):
      guard let first = conflicts.first, case .field(let key, let from, _) = first.change.edit
      else { return nil }
      let isMasked = DocumentKind(path: first.change.address.file)?.isSensitive(key) == true
      return .refused(
        .changedSince(
          field: first.label, expected: isMasked ? Mask.text : from,
          found: isMasked ? Mask.text : first.theirs))
    case .refused(let refusal): return .refused(refusal)
    case .deleted(let file): return .noFile(file)
    case .exists(let file): return .fileThere(file)
    case .readOnlyFile, .locked, .diskFull, .noPermission, .wouldDamage, .modifiedConcurrently,
      .passedOver,
      .notPurged, .nothingToUndo, .nothingToRedo, .io:
      return nil
    }
  }
}

import Finsam

extension Folder {
  /// Keeps the values of a step's confidential changes, so that it can be undone for
  /// `DocumentKind.undoDays` days. What undoes a step needs none of its own. Answers what could not
  /// be written.
  mutating func keep(_ new: [HistoryEntry]) -> String? {
    guard let first = new.first, history.isReadable else { return nil }
    do throws(SaveFailure) {
      secrets.refresh(in: path)
      try secrets.keep(in: path, disk) { $0.isRecent(at: first.time) }
      try secrets.append(new, in: path, disk)
      return nil
    } catch {
      return "Sparat, men går inte att ångra: \(error.message)"
    }
  }

  /// Drops the values of a step that came to nothing.
  mutating func forgetSecrets(of step: StepID?) throws(SaveFailure) {
    guard FileSignature(path: fullPath(History.secretFile)) != nil else { return }
    secrets.refresh(in: path)
    try secrets.keep(in: path, disk) { $0.step != step }
  }

  /// Drops values that are older than undo may remember, but those of the step that is taken back
  /// or made again: without them that could not be changed once more.
  mutating func forgetOldSecrets(at time: String, except step: String? = nil) throws(SaveFailure) {
    secrets.refresh(in: path)
    try secrets.keep(in: path, disk) { $0.step.text == step || $0.isRecent(at: time) }
  }

  /// Nothing is changed that the history could not tell of, or undo not take back, for a merge has
  /// left both sides' rows there.
  mutating func refuseConflicts(about changes: [Change]) throws(SaveFailure) {
    try history.refuseConflict()
    guard changes.contains(where: \.isConfidential) else { return }
    secrets.refresh(in: path)
    try secrets.refuseConflict()
  }

  /// Why what undo keeps may not be written; it is read no further until it is needed.
  func secretHindrances() -> [Problem] {
    guard let signature = FileSignature(path: fullPath(History.secretFile)) else { return [] }
    if signature == secrets.signature { return secrets.problems.filter(\.isBlocking) }
    do throws(FileBytes.Failure) {
      let bytes = try FileBytes.read(
        fullPath(History.secretFile), largest: FileBytes.largestRegister, disk
      ).bytes
      return History.hindrances(in: bytes, of: History.secretFile)
    } catch {
      return []
    }
  }

  /// What the history tells of a step, with the values that stand beside it. The rows must be the
  /// very same but for what is masked.
  static func changes(_ told: [HistoryEntry], _ kept: [HistoryEntry]) -> [Change]? {
    guard told.contains(where: \.isConfidential) else { return told.compactMap(\.change) }
    var kept = kept[...]
    var changes: [Change] = []
    for entry in told {
      guard let change = entry.change else { continue }
      guard entry.isConfidential else {
        changes.append(change)
        continue
      }
      guard let secret = kept.popFirst(), secret.tells(of: change, as: entry),
        let change = secret.change
      else { return nil }
      changes.append(change)
    }
    return kept.isEmpty ? changes : nil
  }
}

extension HistoryEntry {
  var isConfidential: Bool {
    action.isChange && DocumentKind(path: address.file)?.isConfidential == true
  }

  /// Whether the row holds the values of what another tells masked.
  fileprivate func tells(of change: Change, as entry: HistoryEntry) -> Bool {
    time == entry.time && user == entry.user && origin == entry.origin
      && self.change?.told == change
  }

  /// Whether the row is so new at `now` that undo may remember it.
  fileprivate func isRecent(at now: String) -> Bool {
    do throws(InvalidInput) {
      let day = try SerialDay(text: String(time.prefix(10)))
      return try SerialDay(text: String(now.prefix(10))) - day <= DocumentKind.undoDays
    } catch {
      return false
    }
  }
}

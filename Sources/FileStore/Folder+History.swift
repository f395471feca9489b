import Finsam

extension Folder {
  /// Tells of a step that is on disk: first, where only undo looks, what the history may not say.
  /// Answers what could not be written.
  mutating func record(_ told: [HistoryEntry], secrets: [HistoryEntry]) -> String? {
    var warning: String?
    do throws(SaveFailure) {
      try keep(secrets)
    } catch {
      warning = "Sparat, men går inte att ångra: \(error.message)"
    }
    if secrets.isEmpty, let first = told.first(where: \.isConfidential) {
      do throws(SaveFailure) {
        try forgetOldSecrets(at: first.time, except: first.about)
      } catch {
        warning = "Sparat, men äldre uppgifter om KAA kunde inte tas bort: \(error.message)"
      }
    }
    do throws(SaveFailure) {
      try history.append(told, in: path, disk)
    } catch {
      warning = "Sparat, men historiken kunde inte skrivas: \(error.message)"
    }
    return warning
  }

  /// Writes rows that tell of no change, under a lock.
  mutating func log(
    _ action: HistoryEntry.Action, _ events: [(address: Address, text: String)], time: String
  ) throws(SaveFailure) {
    history.refresh(in: path)
    let step = history.nextStep
    let entries = events.map { event in
      HistoryEntry(
        time: time, user: user, step: step, origin: .edit, about: nil, action: action,
        address: event.address, key: "", from: "", to: event.text)
    }
    try history.append(entries, in: path, disk)
    seen[History.file] = FileSignature(path: fullPath(History.file))
    nameSteps()
  }
}

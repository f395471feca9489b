import Finsam

extension Folder {
  /// Tells of a step that is on disk. Answers what could not be written.
  mutating func record(_ told: [HistoryEntry], hasSecrets: Bool, _ intent: String?) -> String? {
    var warnings: [String] = []
    if !hasSecrets, let first = told.first(where: \.isConfidential) {
      do throws(SaveFailure) {
        try forgetOldSecrets(at: first.time, except: first.about)
      } catch {
        warnings.append(
          "Sparat, men äldre personuppgifter kunde inte tas bort: \(error.message)")
      }
    }
    do throws(SaveFailure) {
      try history.append(told, in: path, disk)
      if let intent { _ = disk.remove(fullPath(intent)) }
    } catch {
      // The intent stays, and is told of when the history can be written again.
      untold += told
      warnings.append("Sparat, men historiken kunde inte skrivas: \(error.message)")
    }
    self.told = HistoryOrder(history.entries + untold)
    return warnings.isEmpty ? nil : warnings.joined(separator: " ")
  }

  /// Takes back what was told of a step that came to nothing.
  mutating func abandon(_ intent: Intent, _ name: String?) {
    guard let name, rowsMade(of: intent)?.isEmpty == true else { return }
    do throws(SaveFailure) {
      try forgetSecrets(of: intent.step)
      _ = disk.remove(fullPath(name))
    } catch {
      // The next to open the folder tries again.
    }
  }

  /// Writes rows that tell of no change, under a lock.
  mutating func log(
    _ action: HistoryEntry.Action, _ events: [(address: Address, text: String)], time: String
  ) throws(SaveFailure) {
    let step = StepID(
      at: time, after: told.newest, host: Host.name, process: Host.process,
      chance: .random(in: 0...UInt32.max))
    let entries = events.enumerated().map { index, event in
      HistoryEntry(
        time: time, user: user, step: step,
        part: HistoryEntry.Part(number: index + 1, count: events.count), origin: .edit,
        about: nil, action: action, address: event.address, key: "", from: "", to: event.text)
    }
    try history.append(entries, in: path, disk)
    told = HistoryOrder(history.entries + untold)
    seen[History.file] = FileSignature(path: fullPath(History.file))
    nameSteps()
  }
}

package import Finsam

extension Folder {
  /// Writes in the history that cases are shown with their masked values: who, when and which.
  package mutating func logReveal(_ ids: [String]) throws(SaveFailure) {
    let time = clock()
    let lock = try FolderLock(folder: path, user: user, time: time)
    defer { _ = lock }
    try log(.reveal, ids.map { (KAACase.address(id: $0), "") }, time: time)
  }

  /// Writes rows that tell of no change, under a lock.
  mutating func log(
    _ action: HistoryEntry.Action, _ events: [(address: Address, text: String)], time: String
  ) throws(SaveFailure) {
    history = History.read(fullPath(History.file), keeping: history)
    let step = history.nextStep
    try append(
      events.map { event in
        HistoryEntry(
          time: time, user: user, step: step, origin: .edit, about: nil, action: action,
          address: event.address, key: "", from: "", to: event.text)
      })
    seen[History.file] = FileSignature(path: fullPath(History.file))
    nameSteps()
  }
}

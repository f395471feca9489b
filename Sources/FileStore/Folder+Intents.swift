import Finsam
import Glibc

extension Folder {
  /// Reads the history as it is now, and what a crash has kept from it; `intents` are the names of
  /// such files, where they are known.
  mutating func refreshHistory(intents: [String]? = nil) {
    let known = history.signature
    history.refresh(in: path)
    let found = Intent.all(in: path, intents).compactMap(\.intent).flatMap {
      lacking(rowsMade(of: $0) ?? [])
    }
    guard
      history.signature == nil || history.signature != known || !found.isEmpty || !untold.isEmpty
        || told.entries.isEmpty
    else { return }
    untold = found
    told = HistoryOrder(history.entries + untold)
  }

  /// Writes in the history what others' crashes have kept from it, under a lock. What cannot be
  /// written now stays where it is.
  mutating func settle() {
    let intents = Intent.all(in: path)
    if !intents.isEmpty {
      history.refresh(in: path)
      for (name, intent) in intents {
        guard let intent, let rows = rowsMade(of: intent) else { continue }
        do throws(SaveFailure) {
          if rows.isEmpty { try forgetSecrets(of: intent.step) }
          try history.append(lacking(rows), in: path, disk)
          _ = disk.remove(fullPath(name))
        } catch { continue }
      }
    }
    refreshHistory()
  }

  /// The rows of an intent that its files say were made; nil where nobody can know now.
  func rowsMade(of intent: Intent) -> [HistoryEntry]? {
    var made: [String] = []
    for file in intent.files {
      guard let isMade = isMade(file, of: intent) else { return nil }
      if isMade { made.append(file.name) }
    }
    let rows = intent.rows.filter { made.contains($0.address.file) }
    if rows.count == intent.rows.count { return rows }
    return rows.enumerated().map { index, row in
      row.with(HistoryEntry.Part(number: index + 1, count: rows.count))
    }
  }

  /// Those of a step's rows that the history has not told of.
  private func lacking(_ rows: [HistoryEntry]) -> [HistoryEntry] {
    guard let step = rows.first?.step else { return [] }
    let known = Set(history.entries.filter { $0.step == step }.map(\.part.number))
    return rows.filter { !known.contains($0.part.number) }
  }

  private func isMade(_ file: Intent.File, of intent: Intent) -> Bool? {
    guard let kind = DocumentKind(path: file.name) else { return false }
    let bytes: [UInt8]
    do throws(FileBytes.Failure) {
      bytes = try FileBytes.read(fullPath(file.name), largest: FileBytes.largestRegister).bytes
    } catch {
      return error == .missing ? file.new == nil : nil
    }
    let digest = Intent.digest(bytes)
    if digest == file.new { return true }
    if digest == file.old { return false }
    // Somebody has written the file since: then the values tell.
    let rows = intent.rows.filter { $0.address.file == file.name }
    let changes = Folder.changes(rows, secrets(of: intent.step))
    guard let changes, !changes.isEmpty else { return false }
    let record = DataFiles.read(kind, file: file.name, bytes: bytes).record
    return record.obstacle(to: changes.reversed().map(\.inverse)) == nil
  }

  private func secrets(of step: StepID?) -> [HistoryEntry] {
    var secrets = secrets
    secrets.refresh(in: path)
    return secrets.entries.filter { $0.step == step }
  }
}

extension HistoryEntry {
  fileprivate func with(_ part: Part) -> HistoryEntry {
    HistoryEntry(
      time: time, user: user, step: step, part: part, origin: origin, about: about,
      action: action, address: address, key: key, from: from, to: to, replaced: replaced)
  }
}

package import Finsam
import Glibc

extension Folder {
  /// Makes the changes as one step. Nothing is written unless all can be.
  package mutating func save(_ changes: [Change]) throws(SaveFailure) -> [SavedChange] {
    try save(changes, as: .edit, about: nil, remembering: [])
  }

  /// `remembered` are bytes to put back, one for each change, if they do what the change says.
  mutating func save(
    _ changes: [Change], as origin: HistoryEntry.Origin, about: Int?,
    remembering remembered: [ReplacedBytes?]
  ) throws(SaveFailure) -> [SavedChange] {
    let time = clock()
    let lock = try FolderLock(folder: path, user: user, time: time)
    defer { _ = lock }
    let edits = try writtenEdits(
      changes, remembering: remembered, restoring: origin != .edit)
    history.refresh(in: path)
    let made = edits.flatMap(\.made).sorted { $0.index < $1.index }
    let step = history.nextStep
    let entry = { [user] (change: Change) in
      HistoryEntry(change, time: time, user: user, step: step, origin: origin, about: about)
    }
    let secrets = origin == .edit ? made.map(\.change).filter(\.isConfidential).map(entry) : []
    let warning = record(made.map(\.change.told).map(entry), secrets: secrets)
    replaced[step] = made.map(\.bytes)
    // Only our own writing: what others have changed meanwhile is still to be noticed.
    for file in edits.map(\.file) + [History.file] {
      seen[file] = FileSignature(path: fullPath(file))
    }
    nameSteps()
    return changes.map { SavedChange(change: $0, warning: warning) }
  }

  /// Makes the changes in memory and writes them, under a lock; again where another program, which does not
  /// know our lock, saves in the middle.
  mutating func writtenEdits(
    _ changes: [Change], remembering remembered: [ReplacedBytes?], restoring: Bool = false
  ) throws(SaveFailure) -> [FileEdit] {
    var attempts = 0
    while true {
      do throws(SaveFailure) {
        let edits = try prepared(changes, remembering: remembered, restoring: restoring)
        try write(edits)
        return edits
      } catch {
        attempts += 1
        guard case .restless = error, attempts < 3 else { throw error }
      }
    }
  }

  /// Writes file by file; where one fails, those before it get their old bytes back.
  private mutating func write(_ edits: [FileEdit]) throws(SaveFailure) {
    var done: [FileEdit] = []
    for edit in edits where !edit.made.isEmpty {
      do throws(SaveFailure) {
        try write(edit.current?.bytes, edit.file, over: edit.signature)
      } catch {
        for earlier in done {
          do throws(SaveFailure) {
            let signature = FileSignature(path: fullPath(earlier.file))
            try write(earlier.original?.bytes, earlier.file, over: signature)
          } catch let second {
            throw .io(
              file: edit.file,
              text: "\(error.message) \(earlier.file) hann sparas (\(second.message))")
          }
        }
        throw error
      }
      done.append(edit)
    }
    for edit in done { remember(edit) }
  }

  private func write(_ new: [UInt8]?, _ file: String, over signature: FileSignature?)
    throws(SaveFailure)
  {
    let replacement = FileReplacement(
      disk: disk, file: file, path: fullPath(file),
      isPrivate: DocumentKind(path: file)?.isConfidential ?? false)
    FileReplacement.removeStale(
      in: FileReplacement.folder(of: fullPath(file)), now: time(nil))
    switch (signature, new) {
    case (nil, nil): break
    case (nil, .some(let new)): try replacement.create(with: new)
    case (.some(let signature), nil): try replacement.delete(signature)
    case (.some(let signature), .some(let new)): try replacement.replace(signature, with: new)
    }
  }

  private mutating func remember(_ edit: FileEdit) {
    let signature = FileSignature(path: fullPath(edit.file))
    guard let document = edit.current, let signature else {
      files[edit.file] = nil
      return
    }
    files[edit.file] = LoadedFile(signature: signature, isFresh: true, document: document)
  }
}

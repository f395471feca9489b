package import Finsam
import Glibc

extension Folder {
  /// What a step is, apart from its changes.
  struct Deed: Sendable {
    let time: String
    let origin: HistoryEntry.Origin
    /// The step that is undone or done again.
    let about: StepID?
  }

  /// Makes the changes as one step. Nothing is written unless all can be.
  package mutating func save(_ changes: [Change]) throws(SaveFailure) -> [SavedChange] {
    let time = clock()
    let lock = try FolderLock(folder: path, user: user, time: time, disk: disk)
    defer { _ = lock }
    settle()
    return try save(changes, at: time)
  }

  /// The same with changes that hang on what others have just saved, such as the next free id:
  /// `changes` is given the folder as it is, while nobody else can write.
  package mutating func save(making changes: (OfficeReading) throws -> [Change]) throws
    -> [SavedChange]
  {
    let time = clock()
    let lock = try FolderLock(folder: path, user: user, time: time, disk: disk)
    defer { _ = lock }
    settle()
    return try save(try changes(read()), at: time)
  }

  /// The same with a new row or part whose id was proposed when others had not yet taken it.
  package mutating func save(_ changes: [Change], proposedBy office: Office) throws(SaveFailure)
    -> [SavedChange]
  {
    guard changes.count == 1, let change = changes.first, change.hasProposedId(in: office)
    else { return try save(changes) }
    let time = clock()
    let lock = try FolderLock(folder: path, user: user, time: time, disk: disk)
    defer { _ = lock }
    settle()
    let fresh = read().office
    let isOvertaken = change.isOvertaken(by: fresh, since: office)
    return try save(isOvertaken ? [change.renumbered(in: fresh)] : changes, at: time)
  }

  private mutating func save(_ changes: [Change], at time: String) throws(SaveFailure)
    -> [SavedChange]
  {
    let made = try make(changes, Deed(time: time, origin: .edit, about: nil), remembering: [])
    return changes.map { SavedChange(change: $0, warning: made.warning) }
  }

  /// Makes the changes under a lock, and tells of them; again where another program, which does not
  /// know our lock, saves in the middle.
  ///
  /// `remembered` are bytes to put back, one for each change, if they do what the change says.
  mutating func make(
    _ changes: [Change], _ deed: Deed, remembering remembered: [ReplacedBytes?]
  ) throws(SaveFailure) -> (changes: [FileEdit.Made], warning: String?) {
    try retrying { (folder) throws(SaveFailure) in
      let edits = try folder.prepared(
        changes, remembering: remembered, restoring: deed.origin != .edit,
        keepingSource: deed.origin == .edit)
      return try folder.commit(edits, deed)
    }
  }

  /// Makes the changes and writes them, under a lock, without telling of them.
  mutating func writtenEdits(_ changes: [Change], remembering remembered: [ReplacedBytes?])
    throws(SaveFailure) -> [FileEdit]
  {
    try retrying { (folder) throws(SaveFailure) in
      let edits = try folder.prepared(changes, remembering: remembered)
      _ = try folder.write(edits)
      return edits
    }
  }

  private mutating func retrying<Answer>(
    _ attempt: (inout Folder) throws(SaveFailure) -> Answer
  ) throws(SaveFailure) -> Answer {
    var attempts = 0
    while true {
      do throws(SaveFailure) {
        return try attempt(&self)
      } catch {
        attempts += 1
        guard case .modifiedConcurrently = error, attempts < 3 else { throw error }
      }
    }
  }

  /// Writes the edits, told beforehand where a crash would keep them from the history.
  private mutating func commit(_ edits: [FileEdit], _ deed: Deed) throws(SaveFailure)
    -> (changes: [FileEdit.Made], warning: String?)
  {
    let made = edits.flatMap(\.made).sorted { $0.index < $1.index }
    guard let file = edits.first(where: { !$0.made.isEmpty })?.file else { return ([], nil) }
    try refuseConflicts(about: made.map(\.change))
    let step = StepID(
      at: deed.time, after: told.newest, host: Host.name, process: Host.process,
      chance: .random(in: 0...UInt32.max))
    let rows = rows(of: made, step, deed)
    let intent = Intent(edits, rows: rows.told)
    let name = try intent.write(in: path, for: file, disk)
    var warnings = [keep(rows.secrets)]
    do throws(SaveFailure) {
      warnings.append(try write(edits))
    } catch {
      abandon(intent, name)
      throw error
    }
    warnings.append(record(rows.told, hasSecrets: !rows.secrets.isEmpty, name))
    replaced[step] = made.map(\.bytes)
    // Only our own writing: what others have changed meanwhile is still to be noticed.
    for file in edits.map(\.file) + [History.file, History.secretFile] {
      seen[file] = FileSignature(path: fullPath(file))
    }
    nameSteps()
    let told = warnings.compactMap(\.self)
    return (made, told.isEmpty ? nil : told.joined(separator: " "))
  }

  /// What the history tells of the changes, and what undo alone may know.
  private func rows(of made: [FileEdit.Made], _ step: StepID, _ deed: Deed)
    -> (told: [HistoryEntry], secrets: [HistoryEntry])
  {
    var (told, secrets): ([HistoryEntry], [HistoryEntry]) = ([], [])
    for (number, one) in made.enumerated() {
      let part = HistoryEntry.Part(number: number + 1, count: made.count)
      let row = { [user] (change: Change, replaced: String) in
        HistoryEntry(
          change, time: deed.time, user: user, step: step, part: part, origin: deed.origin,
          about: deed.about?.text, replaced: replaced)
      }
      let isConfidential = one.change.isConfidential
      told.append(row(one.change.told, isConfidential ? "" : one.source))
      if isConfidential, deed.origin == .edit { secrets.append(row(one.change, one.source)) }
    }
    return (told, secrets)
  }

  /// Writes file by file; where one fails, those before it get their old bytes back.
  ///
  /// Answers a warning where what is in place may not outlast a power cut.
  private mutating func write(_ edits: [FileEdit]) throws(SaveFailure) -> String? {
    var done: [FileEdit] = []
    var doubt: String?
    // A crash may have come in any folder, and the next save be in another.
    for folder in [path] + DocumentKind.folders.map({ fullPath($0) }) {
      FileReplacement.removeStale(in: folder, now: time(nil), disk)
    }
    for edit in edits where !edit.made.isEmpty {
      do throws(SaveFailure) {
        let told = try write(edit.current?.bytes, edit.file, over: edit.signature)
        doubt = doubt ?? told
      } catch {
        for earlier in done {
          do throws(SaveFailure) {
            let signature = FileSignature(path: fullPath(earlier.file))
            _ = try write(earlier.original?.bytes, earlier.file, over: signature)
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
    return doubt.map {
      "Sparat, men det är osäkert om det finns kvar efter ett strömavbrott: disken svarade ”\($0)”."
    }
  }

  private func write(_ new: [UInt8]?, _ file: String, over signature: FileSignature?)
    throws(SaveFailure) -> String?
  {
    let replacement = FileReplacement(
      disk: disk, file: file, path: fullPath(file),
      isPrivate: DocumentKind(path: file)?.isConfidential ?? false)
    return switch (signature, new) {
    case (nil, nil): nil
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

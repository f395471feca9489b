import Finsam
import Glibc

extension Folder {
  /// All files with all changes made in memory.
  mutating func prepared(
    _ changes: [Change], remembering remembered: [ReplacedBytes?], restoring: Bool = false,
    keepingSource: Bool = false
  ) throws(SaveFailure) -> [FileEdit] {
    var edits: [FileEdit] = []
    for run in Folder.runs(in: changes) {
      let file = changes[run.lowerBound].address.file
      let place = edits.firstIndex { $0.file == file } ?? edits.count
      if place == edits.count { edits.append(try opened(file, restoring, keepingSource)) }
      let bytes = Array(remembered.dropFirst(run.lowerBound).prefix(run.count))
      let isMade = try edits[place].applyBatch(
        Array(changes[run]), from: run.lowerBound, remembering: bytes)
      for index in run where !isMade {
        try edits[place].make(
          changes[index], index: index,
          remembering: index < remembered.count ? remembered[index] : nil)
      }
    }
    let conflicts = edits.flatMap(\.conflicts)
    guard conflicts.isEmpty else { throw .conflict(conflicts) }
    return edits
  }

  /// Changes behind one another that do the same kind of thing to the same file.
  private static func runs(in changes: [Change]) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    for index in changes.indices {
      if let last = runs.last, changes[index].isAlike(changes[last.lowerBound]) {
        runs[runs.count - 1] = last.lowerBound..<(index + 1)
      } else {
        runs.append(index..<(index + 1))
      }
    }
    return runs
  }

  /// The file as it is on disk now; never as it was read some time ago.
  private mutating func opened(_ file: String, _ restoring: Bool, _ keepsSource: Bool)
    throws(SaveFailure) -> FileEdit
  {
    guard let kind = DocumentKind(path: file) else {
      throw .refused(.noSuchRecord(Address(file)))
    }
    files[file]?.isFresh = true
    do throws(FileBytes.Failure) {
      let loaded = try load(file, now: time(nil))
      files[file] = loaded
      return FileEdit(file, kind, loaded, restoring: restoring, keepsSource: keepsSource)
    } catch {
      if error == .missing {
        return FileEdit(file, kind, nil, restoring: restoring, keepsSource: keepsSource)
      }
      throw .readOnlyFile([error.problem(file: file)])
    }
  }
}

extension Change {
  fileprivate func isAlike(_ other: Change) -> Bool {
    guard address.file == other.address.file else { return false }
    return switch (edit, other.edit) {
    case (.field, .field), (.insert, .insert), (.remove, .remove): true
    default: false
    }
  }
}

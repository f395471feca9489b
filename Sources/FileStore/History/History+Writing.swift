import Finsam
import Glibc

extension History {
  /// Adds rows to the file. Where they cannot be added whole it is as it was.
  mutating func append(_ new: [HistoryEntry], in folder: String, _ disk: Disk) throws(SaveFailure) {
    guard !new.isEmpty else { return }
    let path = folder + "/" + file
    try refuseConflict()
    try refuseUnreadable()
    try widen(in: folder, disk)
    let isNew = signature == nil
    if isNew, isSecret {
      try FileReplacement(disk: disk, file: file, path: path, isPrivate: true).makeFolder()
    }
    let descriptor = open(
      path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC | O_NONBLOCK, isSecret ? 0o600 : 0o666)
    guard descriptor >= 0 else { throw SaveFailure(code: errno, file: file) }
    defer { close(descriptor) }
    let length = lseek(descriptor, 0, SEEK_END)
    do throws(SaveFailure) {
      try disk.writeAll((isNew ? opening : seam) + rows(new), to: descriptor, file: file)
      guard disk.synchronize(descriptor, path) == 0 else {
        throw SaveFailure(code: errno, file: file)
      }
      if isNew, let doubt = disk.doubt(about: FileReplacement.folder(of: path)) {
        throw .io(file: file, text: doubt)
      }
    } catch {
      ftruncate(descriptor, length)
      throw error
    }
    entries += new
    seam = []
    signature = FileSignature(path: path)
  }

  /// Names the columns that an older history lacks; its rows are left as they are.
  private mutating func widen(in folder: String, _ disk: Disk) throws(SaveFailure) {
    guard let header = oldHeader, let signature else { return }
    let path = folder + "/" + file
    let bytes: [UInt8]
    do throws(FileBytes.Failure) {
      bytes = try FileBytes.read(path, largest: FileBytes.largestRegister).bytes
    } catch {
      throw .readOnlyFile([error.problem(file: file)])
    }
    guard header.upperBound <= bytes.count else { throw .modifiedConcurrently(file: file) }
    let names = History.row(Array(History.columns.dropFirst(History.oldColumnCount)), [])
    try FileReplacement(disk: disk, file: file, path: path, isPrivate: isSecret)
      .replace(
        signature,
        with: bytes.applying([
          Splice(header.upperBound..<header.upperBound, [History.delimiter] + names)
        ]))
    oldHeader = nil
    self.signature = FileSignature(path: path)
  }

  /// Removes all rows but those that are to be kept, and what could not be read.
  mutating func keep(
    in folder: String, _ disk: Disk, where isKept: (HistoryEntry) -> Bool
  ) throws(SaveFailure) {
    guard let signature, !problems.isEmpty || !entries.allSatisfy(isKept) else { return }
    try refuseConflict()
    try refuseUnreadable()
    let kept = entries.filter(isKept)
    try FileReplacement(disk: disk, file: file, path: folder + "/" + file, isPrivate: isSecret)
      .replace(signature, with: opening + rows(kept))
    refresh(in: folder)
  }

  func refuseConflict() throws(SaveFailure) {
    if let conflict { throw .readOnlyFile([conflict]) }
  }

  /// What cannot be read is left as it is.
  private func refuseUnreadable() throws(SaveFailure) {
    if !isReadable, let problem = problems.first {
      throw .io(file: file, text: String(problem.message.dropLast()))
    }
  }

  private var opening: [UInt8] {
    SourceText.byteOrderMark + History.row(History.columns, lineBreak)
  }

  private func rows(_ entries: [HistoryEntry]) -> [UInt8] {
    entries.flatMap { History.row($0.row, lineBreak) }
  }

  static func row(_ texts: [String], _ lineBreak: [UInt8]) -> [UInt8] {
    Array(
      texts.map(HistoryRows.written).joined(separator: [delimiter]))
      + lineBreak
  }
}

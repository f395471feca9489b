import Finsam
import Glibc

extension History {
  /// Adds rows to the file, after the data is in place.
  mutating func append(_ new: [HistoryEntry], in folder: String, _ disk: Disk) throws(SaveFailure) {
    guard !new.isEmpty else { return }
    let path = folder + "/" + file
    if !isReadable, let problem = problems.first {
      throw .io(file: file, text: String(problem.message.dropLast()))
    }
    let bytes = (signature == nil ? opening : seam) + rows(new)
    let descriptor = open(
      path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC | O_NONBLOCK, isSecret ? 0o600 : 0o666)
    guard descriptor >= 0 else { throw SaveFailure(code: errno, file: file) }
    defer { close(descriptor) }
    let length = lseek(descriptor, 0, SEEK_END)
    do throws(SaveFailure) {
      try disk.writeAll(bytes, to: descriptor, file: file)
    } catch {
      ftruncate(descriptor, length)
      throw error
    }
    guard fsync(descriptor) == 0 else { throw SaveFailure(code: errno, file: file) }
    entries += new
    seam = []
    signature = FileSignature(path: path)
  }

  /// Removes all rows but those that are to be kept, and what could not be read.
  mutating func keep(
    in folder: String, _ disk: Disk, where isKept: (HistoryEntry) -> Bool
  ) throws(SaveFailure) {
    guard let signature, !problems.isEmpty || !entries.allSatisfy(isKept) else { return }
    let kept = entries.filter(isKept)
    try FileReplacement(disk: disk, file: file, path: folder + "/" + file, isPrivate: isSecret)
      .replace(signature, with: opening + rows(kept))
    refresh(in: folder)
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

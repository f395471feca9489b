import Finsam
import Glibc

extension Folder {
  /// Adds rows to the history, after the data is in place.
  mutating func append(_ entries: [HistoryEntry]) throws(SaveFailure) {
    guard !entries.isEmpty else { return }
    let path = fullPath(History.file)
    if let problem = history.problems.first(where: { $0.line == 0 }) {
      throw .io(file: History.file, text: String(problem.message.dropLast()))
    }
    var bytes: [UInt8] = []
    if history.signature == nil {
      bytes += SourceText.byteOrderMark
      bytes += History.row(History.columns, history.lineBreak)
    } else {
      bytes += history.seam
    }
    for entry in entries { bytes += History.row(entry.row, history.lineBreak) }
    let descriptor = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC | O_NONBLOCK, 0o666)
    guard descriptor >= 0 else { throw SaveFailure(code: errno, file: History.file) }
    defer { close(descriptor) }
    let length = lseek(descriptor, 0, SEEK_END)
    do throws(SaveFailure) {
      try disk.writeAll(bytes, to: descriptor, file: History.file)
    } catch {
      ftruncate(descriptor, length)
      throw error
    }
    guard fsync(descriptor) == 0 else { throw SaveFailure(code: errno, file: History.file) }
    history.entries += entries
    history.seam = []
    history.signature = FileSignature(path: path)
  }
}

extension History {
  static func row(_ texts: [String], _ lineBreak: [UInt8]) -> [UInt8] {
    Array(
      texts.map { DelimitedText.written($0, delimiter: delimiter) }.joined(separator: [delimiter]))
      + lineBreak
  }
}

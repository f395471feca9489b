import Finsam
import Glibc

/// A step that is about to be written, told beforehand: where a crash comes between the data and
/// the history, the next to open the folder finds here what was done.
///
/// It holds what `historik.csv` is to tell, and no value that may not stand there.
struct Intent: Sendable {
  /// A file that the step changes: what it held before and is to hold; nil where there is none.
  struct File: Sendable {
    let name: String
    let old: String?
    let new: String?
  }

  static let prefix = ".kansli-avsikt-"

  let files: [File]
  let rows: [HistoryEntry]

  init(_ edits: [FileEdit], rows: [HistoryEntry]) {
    files = edits.filter { !$0.made.isEmpty }.map { edit in
      File(
        name: edit.file, old: edit.original.map { Intent.digest($0.bytes) },
        new: edit.current.map { Intent.digest($0.bytes) })
    }
    self.rows = rows
  }

  var step: StepID? { rows.first?.step }

  /// The intents in a folder, with their files' names; `names` where those are known.
  static func all(in folder: String, _ names: [String]? = nil) -> [(name: String, intent: Intent?)]
  {
    let names = names ?? (FolderListing.names(in: folder) ?? []).filter { $0.hasPrefix(prefix) }
    return names.map { name in
      do throws(FileBytes.Failure) {
        return (name, Intent(try FileBytes.read(folder + "/" + name).bytes, name))
      } catch {
        // Another's, who alone may read it.
        return (name, nil)
      }
    }
  }

  /// What says that all of it was written.
  private static let end = "slut"

  /// An intent that was not written whole tells of no file: none was changed before it stood there.
  private init(_ bytes: [UInt8], _ name: String) {
    let rows = HistoryRows(SourceText(file: name, bytes: bytes))
    let texts = (0..<rows.count).map(rows.texts)
    guard rows.broken.isEmpty, texts.last == [Intent.end] else {
      files = []
      self.rows = []
      return
    }
    files = texts.filter { $0.count == 3 }.map {
      File(name: $0[0], old: $0[1].isEmpty ? nil : $0[1], new: $0[2].isEmpty ? nil : $0[2])
    }
    self.rows = texts.compactMap { HistoryEntry(row: $0) }
  }

  /// Writes it so that it lasts; answers its name.
  func write(in folder: String, for file: String, _ disk: Disk) throws(SaveFailure) -> String? {
    guard let step else { return nil }
    let name = Intent.prefix + step.text
    let path = folder + "/" + name
    let isConfidential = files.contains { DocumentKind(path: $0.name)?.isConfidential == true }
    let descriptor = open(
      path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, isConfidential ? 0o600 : 0o666)
    guard descriptor >= 0 else { throw SaveFailure(code: errno, file: file) }
    defer { close(descriptor) }
    let lines =
      files.map { [$0.name, $0.old ?? "", $0.new ?? ""] } + rows.map(\.row) + [[Intent.end]]
    do throws(SaveFailure) {
      try disk.writeAll(lines.flatMap { History.row($0, [0x0A]) }, to: descriptor, file: file)
      guard disk.synchronize(descriptor, path) == 0 else {
        throw SaveFailure(code: errno, file: file)
      }
    } catch {
      _ = disk.remove(path)
      throw error
    }
    _ = disk.doubt(about: folder)
    return name
  }

  /// What tells one content of a file from another: its length, and a sum of its bytes, eight at a
  /// time, in the way of FNV-1a.
  static func digest(_ bytes: [UInt8]) -> String {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    bytes.withUnsafeBytes { buffer in
      var offset = 0
      while offset + 8 <= buffer.count {
        add(buffer.loadUnaligned(fromByteOffset: offset, as: UInt64.self).littleEndian, to: &hash)
        offset += 8
      }
      for byte in buffer[offset...] { add(UInt64(byte), to: &hash) }
    }
    return "\(bytes.count)-\(String(hash, radix: 16))"
  }

  private static func add(_ word: UInt64, to hash: inout UInt64) {
    hash = (hash ^ word) &* 0x0000_0100_0000_01B3
    // What only the highest bytes say is to count in all of it.
    hash ^= hash >> 32
  }
}

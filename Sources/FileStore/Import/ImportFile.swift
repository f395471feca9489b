package import Finsam
import Glibc

/// A file from elsewhere, read once: what standard input holds cannot be read again.
package struct ImportFile {
  /// What it is called in messages.
  package let name: String
  package let bytes: [UInt8]

  /// `-` is standard input.
  package init(path: String) throws(Problem) {
    guard path == "-" else {
      name = path
      do throws(FileBytes.Failure) {
        let read = try FileBytes.read(path, largest: FileBytes.largestRegister).bytes
        bytes = ImportFile.utf8(read) ?? read
      } catch {
        throw error.problem(file: path)
      }
      return
    }
    name = "standard in"
    var all: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = Glibc.read(STDIN_FILENO, &part, part.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { break }
      all += part[..<count]
      guard all.count <= FileBytes.largestRegister else {
        throw FileBytes.Failure.tooLarge(all.count, largest: FileBytes.largestRegister)
          .problem(file: name)
      }
    }
    bytes = ImportFile.utf8(all) ?? all
  }

  /// The same text in UTF-8 where the bytes are UTF-16 behind a byte order mark, as what Excel
  /// calls Unicode text is; nil where they are not, or are damaged.
  static func utf8(_ bytes: [UInt8]) -> [UInt8]? {
    let isLittle = bytes.starts(with: [0xFF, 0xFE])
    guard isLittle || bytes.starts(with: [0xFE, 0xFF]), bytes.count.isMultiple(of: 2) else {
      return nil
    }
    let units = stride(from: 2, to: bytes.count, by: 2).map { place in
      let (first, second) = (UInt16(bytes[place]), UInt16(bytes[place + 1]))
      return isLittle ? second << 8 | first : first << 8 | second
    }
    return String(validating: units, as: UTF16.self).map { Array($0.utf8) }
  }

  /// Whether it holds JSON and not rows of CSV.
  package var isJSON: Bool { ImportFile.isJSON(bytes) }

  static func isJSON(_ bytes: [UInt8]) -> Bool {
    let first = bytes.first { !" \t\r\n".utf8.contains($0) && $0 < 0x80 }
    return first == UInt8(ascii: "[") || first == UInt8(ascii: "{")
  }
}

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
        bytes = try FileBytes.read(path, largest: FileBytes.largestRegister).bytes
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
    bytes = all
  }

  /// Whether it holds JSON and not rows of CSV.
  package var isJSON: Bool { ImportFile.isJSON(bytes) }

  static func isJSON(_ bytes: [UInt8]) -> Bool {
    let first = bytes.first { !" \t\r\n".utf8.contains($0) && $0 < 0x80 }
    return first == UInt8(ascii: "[") || first == UInt8(ascii: "{")
  }
}

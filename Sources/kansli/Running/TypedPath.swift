import FileStore
import Finsam
import Glibc

/// A path as a person wrote it, or as a terminal writes a file that is dropped on it.
struct TypedPath {
  let text: String
  let home: String

  init(_ text: String, home: String = Surroundings.environment["HOME"] ?? "~") {
    self.text = text
    self.home = home
  }

  /// The file that is meant: the first reading that is there, else the likeliest. Letters with dots
  /// and rings are the same however they are composed.
  var path: String {
    readings.first { access($0, F_OK) == 0 }
      ?? readings.lazy.compactMap(FolderNames.path(spelledAs:)).first ?? readings.last ?? text
  }

  /// As it stands, and without what a shell would take away. The first goes before, since a file's
  /// name may hold anything.
  var readings: [String] {
    [text, unquoted].map(expanded)
  }

  /// Without quotes and with escaped letters as they are; `file://` is how some desktops write it.
  var unquoted: String {
    let scheme = "file://"
    if text.trimmed.lowercased().hasPrefix(scheme) {
      let rest = text.trimmed.dropFirst(scheme.count)
      // What stands before the first slash names a machine: this one.
      return TypedPath.decoded(rest.drop { $0 != "/" })
    }
    var result = ""
    var quote: Character?
    var rest = Substring(text)
    while let character = rest.popFirst() {
      if character == quote {
        quote = nil
      } else if quote == nil, character == "'" || character == "\"" {
        quote = character
      } else if character == "\\", quote != "'", let next = rest.popFirst() {
        result.append(next)
      } else {
        result.append(character)
      }
    }
    return result
  }

  /// With the byte in the place of each `%C3`; all else, also a lone `%`, stays.
  private static func decoded(_ text: Substring) -> String {
    var bytes: [UInt8] = []
    var rest = text.utf8
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "%"), rest.prefix(2).count == 2,
        rest.prefix(2).allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }),
        let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
      {
        bytes.append(value)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// With the home folder in the place of `~`.
  func expanded(_ path: String) -> String {
    path == "~" || path.hasPrefix("~/") ? home + path.dropFirst() : path
  }
}

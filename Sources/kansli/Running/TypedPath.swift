import FileStore
import Finsam
import Glibc

/// A path as a person wrote it, or as a terminal writes a file that is dropped on it.
struct TypedPath {
  let text: String
  let home: String

  init(_ text: String, home: String = SystemEnvironment.environment["HOME"] ?? "~") {
    self.text = text
    self.home = home
  }

  /// The file that is meant: the first reading that is there, else the likeliest. Letters with dots
  /// and rings are the same however they are composed.
  var path: String { pathThere ?? readings.last ?? text }

  /// The same; nil where there is none.
  var pathThere: String? {
    readings.first { access($0, F_OK) == 0 }
      ?? readings.lazy.compactMap(FolderNames.path(spelledAs:)).first
  }

  /// As it stands, and without what a shell would take away. The first goes before, since a file's
  /// name may hold anything.
  var readings: [String] {
    [text, unquoted].map(expanded)
  }

  /// What a desktop's `file://` address leads to, `file:/` as others write it; nil for other texts.
  /// RFC 8089.
  var addressed: String? {
    let scheme = "file:/"
    guard text.trimmed.lowercased().hasPrefix(scheme) else { return nil }
    let rest = text.trimmed.dropFirst(scheme.count - 1)
    // What stands between two slashes and the next names a machine: this one.
    return TypedPath.decoded(rest.hasPrefix("//") ? rest.dropFirst(2).drop { $0 != "/" } : rest)
  }

  /// Without quotes and with escaped letters as they are, or what an address leads to.
  var unquoted: String {
    if let addressed { return addressed }
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

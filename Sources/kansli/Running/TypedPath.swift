import FoundationEssentials
import Glibc

/// A path as a person wrote it, or as a terminal writes a file that is dropped on it.
struct TypedPath {
  let text: String
  let home: String

  /// The file that is meant: the first reading that is there, else the likeliest.
  var path: String {
    readings.first { access($0, F_OK) == 0 } ?? readings.last ?? text
  }

  /// As it stands, and without what a shell would take away. The first goes before, since a file's
  /// name may hold anything.
  var readings: [String] {
    [text, unquoted].map(expanded)
  }

  /// Without quotes and with escaped letters as they are; `file://` is how some desktops write it.
  var unquoted: String {
    if text.hasPrefix("file://") {
      return URL(string: text)?.path ?? text
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

  /// With the home folder in the place of `~`.
  func expanded(_ path: String) -> String {
    path == "~" || path.hasPrefix("~/") ? home + path.dropFirst() : path
  }
}

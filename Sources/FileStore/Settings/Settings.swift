package import Finsam

/// What a person has chosen once for all förbund, in a file of their own.
package struct Settings: Equatable, Sendable {
  package enum Key: String, CaseIterable, Sendable {
    case theme = "tema"
    case user = "användare"
    case folder = "mapp"

    /// What it is for, as the file says it.
    package var purpose: String {
      switch self {
      case .theme: "Färgtema. Tangenten t i panelen byter, och skriver det här."
      case .user: "Namnet som historiken får. Annars inloggningsnamnet."
      case .folder: "Mappen som öppnas när du skriver kansli utan mapp."
      }
    }

    var example: String {
      switch self {
      case .theme: "norrsken"
      case .user: "anna"
      case .folder: "/home/anna/norra"
      }
    }
  }

  package private(set) var values: [Key: String] = [:]
  /// What is wrong in the file; the rest of it holds all the same.
  package private(set) var problems: [Problem] = []

  /// The file as it is; empty where there is none, or it cannot be read.
  package private(set) var text = ""

  package static let fileName = "installningar.yaml"

  package init() {}

  /// Those of the file at a path; none where there is no file.
  package init(path: String) {
    self.init()
    do throws(FileBytes.Failure) {
      self = Settings(bytes: try FileBytes.read(path).bytes)
    } catch .missing {
      return
    } catch {
      problems = [error.problem(file: Settings.fileName)]
    }
  }

  package init(bytes: [UInt8]) {
    text = String(decoding: bytes, as: UTF8.self)
    let source = SourceText(file: Settings.fileName, bytes: bytes)
    let reading = TreeReader.read(source)
    let tree = reading.tree
    problems = reading.problems.summed(file: Settings.fileName)
    guard let root = tree.root, !tree.isEmpty(root) else { return }
    for (key, value) in tree.entries(of: root) {
      guard let known = Key(rawValue: tree[key].content) else {
        let names = Key.allCases.map(\.rawValue)
        problems.append(
          source.problem(
            at: tree[key].range.lowerBound,
            "”\(tree[key].content)” är ingen inställning.",
            advice: "Inställningarna är \(names.swedishList)."))
        continue
      }
      let text = tree.text(value)
      if !text.isEmpty { values[known] = text }
    }
  }
}

extension Settings {
  /// A file with every setting and what it is for; what is not chosen stands behind a `#`.
  package static func text(_ values: [Key: String] = [:]) -> String {
    let lines = Key.allCases.flatMap { key in
      let line = values[key].map { Settings.line(key, $0) } ?? "#\(key.rawValue): \(key.example)"
      return ["", "# \(key.purpose)", line]
    }
    let opening = "# Inställningar för kansli. En rad som börjar med # gäller inte."
    return ([opening] + lines).joined(separator: "\n") + "\n"
  }

  /// The file's text with the setting in its place, and every other byte as it is.
  package static func text(_ text: String, setting key: Key, to value: String) -> String {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let own = lines.firstIndex { $0.hasPrefix("\(key.rawValue):") }
    let example = lines.firstIndex { $0.hasPrefix("#\(key.rawValue):") }
    guard let place = own ?? example else {
      let end = lines.last == "" ? lines.count - 1 : lines.count
      lines.insert(Settings.line(key, value), at: end)
      if lines.last != "" { lines.append("") }
      return lines.joined(separator: "\n")
    }
    lines[place] = Settings.line(key, value)
    return lines.joined(separator: "\n")
  }

  private static func line(_ key: Key, _ value: String) -> String {
    "\(key.rawValue): '\(value.replacing("'", with: "''"))'"
  }
}

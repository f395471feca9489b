package import Finsam

/// What a person has chosen once for all förbund, in a file of their own.
package struct Settings: Equatable, Sendable {
  package enum Key: String, CaseIterable, Sendable {
    case theme = "tema"
    case user = "användare"
    case folder = "mapp"
    case tour = "rundtur"

    /// What it is for, as the file says it.
    package var purpose: String {
      switch self {
      case .theme: "Färgtema. Tangenten t i Kansli byter, och skriver det här."
      case .user: "Namnet som historiken får. Annars inloggningsnamnet."
      case .folder: "Mappen som öppnas när du skriver kansli utan mapp."
      case .tour: "sedd: rundturen visas inte vid start. ? visar den igen."
      }
    }

    /// What stands there when the tour has been seen.
    package static let seen = "sedd"

    var example: String {
      switch self {
      case .theme: "norrsken"
      case .user: "anna"
      case .folder: "/home/anna/norra"
      case .tour: Key.seen
      }
    }
  }

  private struct Entry: Equatable, Sendable {
    let key: Key
    let value: String
    /// Where in the file it stands.
    let offset: Int
  }

  /// What is chosen, each setting once.
  private var entries: [Entry] = []
  /// Which keys actions are to have, as written.
  package private(set) var keyChoices: [KeyChoice] = []
  /// What is wrong in the file; the rest of it holds all the same.
  package private(set) var problems: [Problem] = []

  /// The file as it is; empty where there is none, or it cannot be read.
  package private(set) var text = ""
  /// Whether `text` is the file to the byte.
  private var isExact = true

  package static let fileName = "installningar.yaml"
  /// What the choices of keys stand under.
  package static let keysWord = "tangenter"

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
    isExact = Array(text.utf8) == bytes
    let source = SourceText(file: Settings.fileName, bytes: bytes)
    let reading = TreeReader.read(source)
    let tree = reading.tree
    problems = reading.problems.summed(file: Settings.fileName)
    guard let root = tree.root, !tree.isEmpty(root) else { return }
    for (key, value) in tree.entries(of: root) {
      if tree[key].content == Settings.keysWord {
        readKeys(tree, value, source)
        continue
      }
      guard let known = Key(rawValue: tree[key].content) else {
        let names = Key.allCases.map(\.rawValue) + [Settings.keysWord]
        problems.append(
          source.problem(
            at: tree[key].range.lowerBound,
            "”\(tree[key].content)” är ingen inställning.",
            advice: "Inställningarna är \(names.swedishList)."))
        continue
      }
      let text = tree.text(value)
      if text.isEmpty { continue }
      // The last of several holds.
      entries.removeAll { $0.key == known }
      entries.append(Entry(key: known, value: text, offset: tree[value].range.lowerBound))
    }
  }

  /// What is chosen; nil where nothing is.
  package subscript(key: Key) -> String? { entries.first { $0.key == key }?.value }

  package var values: [Key: String] {
    Dictionary(uniqueKeysWithValues: entries.map { ($0.key, $0.value) })
  }

  private mutating func readKeys(_ tree: Tree, _ value: Int, _ source: SourceText) {
    if tree.saysNothing(value) { return }
    guard tree[value].kind == .mapping else {
      problems.append(
        source.problem(
          at: tree[value].range.lowerBound, "Under ”\(Settings.keysWord)” står en rad per åtgärd.",
          advice: "Skriv till exempel ”ändra: F2” på en egen rad, med två blanksteg före."))
      return
    }
    for (key, value) in tree.entries(of: value) {
      let words = tree[value].kind == .scalar ? [value] : tree.children(of: value)
      let text = words.map { tree.text($0) }.joined(separator: " ")
      if text.isEmpty { continue }
      // The last of several holds, as for every other setting.
      keyChoices.removeAll { $0.name == tree[key].content }
      keyChoices.append(
        KeyChoice(
          name: tree[key].content, value: text, nameOffset: tree[key].range.lowerBound,
          valueOffset: tree[value].range.lowerBound))
    }
  }

  /// A problem of what stands at a place in the file.
  package func problem(at offset: Int, _ message: String, advice: String) -> Problem {
    SourceText(file: Settings.fileName, bytes: Array(text.utf8))
      .problem(at: offset, message, advice: advice)
  }

  /// A problem of a setting that stands in the file.
  package func problem(of key: Key, _ message: String, advice: String) -> Problem {
    problem(at: entries.first { $0.key == key }?.offset ?? 0, message, advice: advice)
  }
}

/// What a person has chosen as an action's keys, and where in the file.
package struct KeyChoice: Equatable, Sendable {
  package let name: String
  package let value: String
  package let nameOffset: Int
  package let valueOffset: Int
}

extension Settings {
  /// A line that may stand under `tangenter`: an action, its usual keys, and what it does.
  package typealias KeyLine = (name: String, value: String, purpose: String)

  /// A file with every setting and what it is for; what is not chosen stands behind a `#`.
  package static func text(_ values: [Key: String] = [:], keys: [KeyLine] = []) -> String {
    let lines = Key.allCases.flatMap { block($0, values[$0]) }
    return ([opening] + lines + block(keys)).joined(separator: "\n") + "\n"
  }

  /// The file's text, and behind it the settings that it says nothing of.
  package static func text(_ text: String, completedWith keys: [KeyLine]) -> String {
    let lines = lines(text)
    func isThere(_ word: String) -> Bool {
      lines.contains { $0.hasPrefix("\(word):") || $0.hasPrefix("#\(word):") }
    }
    let missing =
      Key.allCases.filter { !isThere($0.rawValue) }.flatMap { block($0, nil) }
      + (isThere(keysWord) ? [] : block(keys))
    let end = text.isEmpty || text.utf8.last == 0x0A ? "" : "\n"
    return missing.isEmpty ? text : text + end + missing.joined(separator: "\n") + "\n"
  }

  private static let opening = "# Inställningar för kansli. En rad som börjar med # gäller inte."

  private static func block(_ key: Key, _ value: String?) -> [String] {
    let line = value.map { Settings.line(key, $0) } ?? "#\(key.rawValue): \(key.example)"
    return ["", "# \(key.purpose)", line]
  }

  private static func block(_ keys: [KeyLine]) -> [String] {
    if keys.isEmpty { return [] }
    let width = keys.map { $0.name.count + $0.value.count }.max() ?? 0
    let lines = keys.map { key in
      let line = "#  \(key.name): '\(key.value)'"
      let gap = String(repeating: " ", count: width - key.name.count - key.value.count + 2)
      return line + gap + "# " + key.purpose
    }
    return [
      "",
      "# Egna tangenter. Ta bort # framför raden och skriv dina i stället, med blanksteg mellan.",
      "# nej tar bort dem; åtgärden finns kvar bland kommandona (Ctrl+P).",
      "# Enter, Esc, Tab och pilarna gäller alltid. Siffrorna leder till skärmarna.",
      "\(keysWord):",
    ] + lines
  }

  /// The file's text with the setting in its place, and every other byte as it is; nil where the
  /// file is not written so that this is possible.
  package func text(setting key: Key, to value: String) -> String? {
    let changed = Settings.text(text, setting: key, to: value)
    let read = Settings(bytes: Array(changed.utf8))
    var wanted = values
    wanted[key] = value
    let keys = [read, self].map { $0.keyChoices.map { [$0.name, $0.value] } }
    guard isExact, read.values == wanted, keys[0] == keys[1],
      read.problems.count <= problems.count
    else { return nil }
    return changed
  }

  /// The same, of a file where a setting has a line of its own.
  package static func text(_ text: String, setting key: Key, to value: String) -> String {
    var lines = Settings.lines(text)
    let lineEnd = lines.first?.hasSuffix("\r") == true ? "\r" : ""
    let line = line(key, value) + lineEnd
    let own = lines.lastIndex { $0.hasPrefix("\(key.rawValue):") }
    let example = lines.firstIndex { $0.hasPrefix("#\(key.rawValue):") }
    if let place = own ?? example {
      lines[place] = line
    } else {
      if lines.last == "" { lines.removeLast() }
      lines += [line, ""]
    }
    return lines.joined(separator: "\n")
  }

  /// With the carriage return of those that end in one.
  private static func lines(_ text: String) -> [String] {
    text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self) }
  }

  private static func line(_ key: Key, _ value: String) -> String {
    "\(key.rawValue): '\(value.replacing("'", with: "''"))'"
  }
}

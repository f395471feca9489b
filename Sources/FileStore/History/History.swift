import Finsam

/// What `historik.csv` holds; or, in the same form, the values that it may not tell.
struct History: Sendable {
  static let file = HistoryEntry.path
  /// Confidential changes with their values, for undo alone: only the owner may read the file, and
  /// nothing shows it. When a case or follow-up is changed, rows older than
  /// `KAARetention.undoDays` go; `kansli kaa gallra` takes the cases that it removes out of it.
  static let secretFile = "kaa/angra.csv"
  static let columns = [
    "tid", "användare", "steg", "ursprung", "gäller_steg", "åtgärd", "fil", "post", "fält", "från",
    "till",
  ]
  static let delimiter = UInt8(ascii: ";")

  let file: String
  var entries: [HistoryEntry] = []
  var problems: [Problem] = []
  var signature: FileSignature?
  var lineBreak: [UInt8] = [0x0D, 0x0A]
  /// What must stand between the last byte and a new row.
  var seam: [UInt8] = []

  init(_ file: String = History.file) { self.file = file }

  var isSecret: Bool { file == History.secretFile }

  /// Whether all of the file could be read, be it that rows of it make no sense.
  var isReadable: Bool { problems.allSatisfy { $0.line > 0 } }

  /// Reads the file in a folder, unless it is the one that was read before.
  mutating func refresh(in folder: String) {
    let path = folder + "/" + file
    if let signature, signature == FileSignature(path: path) { return }
    self = History(file)
    do throws(FileBytes.Failure) {
      let (bytes, signature) = try FileBytes.read(path, largest: FileBytes.largestRegister)
      self.signature = signature
      take(SourceText(file: file, bytes: bytes))
    } catch {
      if error != .missing { problems = [error.problem(file: file)] }
    }
  }

  mutating func take(_ source: SourceText) {
    if source.lineCount > 1 { lineBreak = source.lineBreak }
    let rows = HistoryRows(source)
    seam = seam(after: rows)
    for row in 0..<rows.count {
      let texts = rows.texts(row)
      if texts == [""] || (row == 0 && texts == History.columns) { continue }
      let entry = rows.broken.contains(row) ? nil : HistoryEntry(row: texts)
      if let entry {
        entries.append(entry)
      } else {
        problems.append(
          source.problem(
            .hint, at: rows.range(row).lowerBound, "Raden i historiken går inte att läsa.",
            advice: "Den hoppas över och behålls. Ändra helst inte i \(file)."))
      }
    }
  }

  /// A row that a crash tore inside quotes would swallow all that follow it: it is closed, with so
  /// many cells that it is never taken for whole.
  private func seam(after rows: HistoryRows) -> [UInt8] {
    if rows.isTornInQuotes {
      return [UInt8(ascii: "\"")] + History.columns.map { _ in History.delimiter } + lineBreak
    }
    let last = rows.source.bytes.last ?? 0x0A
    return last == 0x0A || last == 0x0D ? [] : lineBreak
  }

  var nextStep: Int { (entries.map(\.step).max() ?? 0) + 1 }
}

extension HistoryEntry {
  /// The entry in a row of cells; nil where it does not hold together.
  init?(row: [String]) {
    guard row.count == History.columns.count, let step = Int(row[2]), step > 0,
      let origin = Origin(rawValue: row[3]), row[4].isEmpty || Int(row[4]) != nil,
      let action = Action(rawValue: row[5]), let address = Address(file: row[6], path: row[7])
    else { return nil }
    self.init(
      time: row[0], user: row[1], step: step, origin: origin, about: Int(row[4]), action: action,
      address: address, key: row[8], from: row[9], to: row[10])
    if change == nil, action.isChange { return nil }
  }

  var row: [String] {
    [
      time, user, String(step), origin.rawValue, about.map(String.init) ?? "", action.rawValue,
      address.file, address.path, key, from, to,
    ]
  }
}

extension Problem {
  /// The same problem where it is not in the way of anything.
  var asHint: Problem {
    Problem(
      .hint, file: file, line: line, column: column, sourceLine: sourceLine,
      caret: caret, message: message, advice: advice)
  }
}

import Finsam

/// What `historik.csv` holds; or, in the same form, the values that it may not tell.
struct History: Sendable {
  static let file = HistoryEntry.path
  /// Confidential changes with their values, for undo alone: only the owner may read the file, and
  /// nothing shows it. When a case or follow-up is changed, rows older than
  /// `DocumentKind.undoDays` go; `kansli kaa gallra` takes the cases that it removes out of it.
  static let secretFile = HistoryEntry.secretPath
  static let columns = [
    "tid", "användare", "steg", "ursprung", "gäller_steg", "åtgärd", "fil", "post", "fält", "från",
    "till", "del", "ersatte",
  ]
  /// How many of the columns older histories have.
  static let oldColumnCount = 11
  static let delimiter = UInt8(ascii: ";")

  let file: String
  var entries: [HistoryEntry] = []
  var problems: [Problem] = []
  var signature: FileSignature?
  var lineBreak: [UInt8] = [0x0D, 0x0A]
  /// What must stand between the last byte and a new row.
  var seam: [UInt8] = []
  /// Where the names of the columns stand that are to have new ones beside them; nil where all are
  /// there, or none.
  var oldHeader: Range<Int>?

  init(_ file: String = History.file) { self.file = file }

  var isSecret: Bool { file == History.secretFile }

  /// Whether all of the file could be read, be it that rows of it make no sense.
  var isReadable: Bool { problems.allSatisfy { $0.line > 0 } }

  /// Where a merge has left both sides' rows: git mends that out of its own copies, so what would
  /// be written here meanwhile might be gone without a word.
  var conflict: Problem? { problems.first { $0.isBlocking && $0.line > 0 } }

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
    if let conflicts = History.conflicts(in: source) {
      take(both: conflicts, source)
    } else {
      takeRows(source)
    }
  }

  /// The rows of both sides, each once: all of them were made.
  private mutating func take(both conflicts: MergeConflicts, _ source: SourceText) {
    for version in conflicts.versions(of: source) {
      var side = History(file)
      side.takeRows(SourceText(file: file, bytes: version))
      let known = Set(entries)
      entries += side.entries.filter { !known.contains($0) }
    }
    problems = History.problems(conflicts, of: source)
  }

  private static func problems(_ conflicts: MergeConflicts, of source: SourceText) -> [Problem] {
    var told = ProblemList()
    conflicts.tellOfRows(&told, of: source, isConfidential: source.file == secretFile)
    return told.summed(file: source.file)
  }

  /// Why the file may not be written.
  static func hindrances(in bytes: [UInt8], of file: String) -> [Problem] {
    let source = SourceText(file: file, bytes: bytes)
    if let conflicts = conflicts(in: source) { return problems(conflicts, of: source) }
    return [HistoryRows(source).foreignProblem].compactMap(\.self)
  }

  /// Where marks stand in whole rows alone they are texts of a history that did not hide them yet:
  /// git's begin outside of a row.
  private static func conflicts(in source: SourceText) -> MergeConflicts? {
    let conflicts = MergeConflicts(in: source.bytes, from: source.textStart)
    if conflicts.isEmpty || conflicts.areAll(in: HistoryRows(source).inner) { return nil }
    return conflicts
  }

  private mutating func takeRows(_ source: SourceText) {
    let rows = HistoryRows(source)
    if let problem = rows.foreignProblem {
      problems = [problem]
      return
    }
    if source.lineCount > 1 { lineBreak = source.lineBreak }
    seam = seam(after: rows)
    for row in 0..<rows.count {
      let texts = rows.texts(row)
      if texts == [""] || texts == History.columns { continue }
      if row == 0, texts.elementsEqual(History.columns.prefix(History.oldColumnCount)) {
        oldHeader = rows.range(row)
        continue
      }
      let entry = rows.isText(row) ? HistoryEntry(row: texts) : nil
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
}

extension HistoryEntry {
  /// The entry in a row of cells; nil where it does not hold together.
  init?(row: [String]) {
    guard row.count == History.columns.count || row.count == History.oldColumnCount,
      let step = StepID(text: row[2], user: row[1], time: row[0]),
      let origin = Origin(rawValue: row[3]), let action = Action(rawValue: row[5]),
      let address = Address(file: row[6], path: row[7]),
      let part = Part(text: row.count > 11 ? row[11] : "")
    else { return nil }
    self.init(
      time: row[0], user: row[1], step: step, part: part, origin: origin,
      about: row[4].isEmpty ? nil : row[4], action: action, address: address, key: row[8],
      from: row[9], to: row[10], replaced: row.count > 12 ? row[12] : "")
    if change == nil, action.isChange { return nil }
  }

  var row: [String] {
    [
      time, user, step.text, origin.rawValue, about ?? "", action.rawValue, address.file,
      address.path, key, from, to, part.text, replaced,
    ]
  }
}

extension HistoryEntry.Part {
  /// `2 av 3`; nothing in older histories.
  fileprivate init?(text: String) {
    guard !text.isEmpty else {
      self = .unknown
      return
    }
    let words = text.split(separator: " ")
    guard words.count == 3, words[1] == "av", let number = Int(words[0]), number >= 1,
      let count = Int(words[2]), number <= count
    else { return nil }
    self.init(number: number, count: count)
  }

  fileprivate var text: String { count == 0 ? "" : "\(number) av \(count)" }
}

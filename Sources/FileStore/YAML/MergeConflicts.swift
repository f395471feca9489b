import Finsam

/// Where a merge in git has left both versions of some lines in a file, and the marks around them:
/// `<<<<<<<`, `|||||||`, `=======` and `>>>>>>>`.
struct MergeConflicts {
  private enum Mark { case opening, base, divider, closing }

  /// Lines, counted from 0. A mark that somebody has taken away is nil.
  struct Conflict {
    var opening: Int?
    var base: Int?
    var divider: Int?
    var closing: Int?
    /// How far in the marks stand: a row of equals signs in a text stands elsewhere.
    var margin = 0
    /// The bytes of the marks' lines, and those of the lines between: of the version that stands
    /// first, of what both were made from, and of the other version.
    var marks: [Range<Int>]
    var first: [Range<Int>] = []
    var common: [Range<Int>] = []
    var second: [Range<Int>] = []

    var isWhole: Bool { opening != nil && divider != nil && closing != nil }
  }

  private var conflicts: [Conflict] = []

  var isEmpty: Bool { conflicts.isEmpty }

  init(in bytes: [UInt8], from start: Int) {
    guard MergeConflicts.mayBe(in: bytes) else { return }
    // Git knows this line end alone.
    let hasLineFeeds = bytes.contains(0x0A)
    var open: Conflict?
    var number = 0
    var offset = start
    while offset < bytes.count {
      var end = offset
      while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
      let line = bytes[offset..<end]
      let margin = MergeConflicts.margin(of: line)
      let isGits = offset == start || !hasLineFeeds || bytes[offset - 1] == 0x0A
      var mark = isGits ? MergeConflicts.mark(line.dropFirst(margin)) : nil
      if let open, margin != open.margin, mark != .opening { mark = nil }
      take(mark, number, offset..<end, margin, &open)
      let isPair = end + 1 < bytes.count && bytes[end] == 0x0D && bytes[end + 1] == 0x0A
      offset = end + (isPair ? 2 : 1)
      number += 1
    }
    if let open { conflicts.append(open) }
  }

  private mutating func take(
    _ mark: Mark?, _ line: Int, _ range: Range<Int>, _ margin: Int, _ open: inout Conflict?
  ) {
    switch (mark, open) {
    case (.opening, _):
      if let open { conflicts.append(open) }
      open = Conflict(opening: line, margin: margin, marks: [range])
    case (.closing, _):
      var conflict = open ?? Conflict(marks: [])
      conflict.closing = line
      conflict.marks.append(range)
      conflicts.append(conflict)
      open = nil
    case (.base, let conflict?) where conflict.base == nil && conflict.divider == nil:
      open?.base = line
      open?.marks.append(range)
    case (.divider, let conflict?) where conflict.divider == nil:
      open?.divider = line
      open?.marks.append(range)
    case (_, let conflict?):
      if conflict.divider != nil {
        open?.second.append(range)
      } else if conflict.base != nil {
        open?.common.append(range)
      } else {
        open?.first.append(range)
      }
    default: break
    }
  }

  /// Quick: nearly all files have none.
  static func mayBe(in bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { buffer in
      [UInt8(ascii: "<"), UInt8(ascii: ">")].contains { sign in
        buffer.holds(sign, in: 0..<buffer.count) { place in
          let row = buffer[place...].prefix(7)
          return row.count == 7 && row.allSatisfy { $0 == sign }
        }
      }
    }
  }

  /// The mark that a line is, be it indented, in quotes or, by a spreadsheet, in a row of cells. A
  /// row of equals signs in a text is one only between the others.
  private static func mark(_ text: ArraySlice<UInt8>) -> Mark? {
    guard let sign = text.first, let mark = mark(sign), text.prefix(7).count == 7,
      text.prefix(7).allSatisfy({ $0 == sign })
    else { return nil }
    let rest = text.dropFirst(7)
    if mark == .divider { return rest.allSatisfy { " \t;,\"".utf8.contains($0) } ? mark : nil }
    return rest.first.map { " \t;,\"".utf8.contains($0) } ?? true ? mark : nil
  }

  private static func margin(of line: ArraySlice<UInt8>) -> Int {
    line.prefix { $0 == 0x20 || $0 == 0x09 || $0 == CellQuotes.mark }.count
  }

  private static func mark(_ sign: UInt8) -> Mark? {
    switch sign {
    case UInt8(ascii: "<"): .opening
    case UInt8(ascii: "|"): .base
    case UInt8(ascii: "="): .divider
    case UInt8(ascii: ">"): .closing
    default: nil
    }
  }
}

extension MergeConflicts {
  /// Whether there is no mark but in these lines.
  func areAll(in lines: [Range<Int>]) -> Bool {
    conflicts.allSatisfy { conflict in
      conflict.marks.allSatisfy { mark in lines.contains { $0.contains(mark.lowerBound) } }
    }
  }

  /// A cell in which no line is git's: where one would be, a carriage return stands alone before
  /// it.
  static func hidden(_ cell: [UInt8]) -> [UInt8] { cell.replacingBreaks(0x0A, with: 0x0D) }

  /// The cell's text again, with line feeds.
  static func shown(_ cell: [UInt8]) -> [UInt8] { cell.replacingBreaks(0x0D, with: 0x0A) }

  /// Whether a line that begins there is a mark.
  fileprivate static func isMark(at offset: Int, in bytes: [UInt8]) -> Bool {
    let rest = bytes[offset...]
    let line = rest.prefix { $0 != 0x0A && $0 != 0x0D }
    return mark(line.dropFirst(margin(of: line))) != nil
  }
}

extension [UInt8] {
  fileprivate func replacingBreaks(_ old: UInt8, with new: UInt8) -> [UInt8] {
    var bytes = self
    for index in indices where self[index] == old {
      if MergeConflicts.isMark(at: index + 1, in: self) { bytes[index] = new }
    }
    return bytes
  }
}

extension MergeConflicts {
  /// Leaves one version of the lines, the one that stands first: no byte changes its place.
  func blank(_ bytes: inout [UInt8], with blank: UInt8) {
    for conflict in conflicts {
      for range in conflict.marks + (conflict.isWhole ? conflict.common + conflict.second : []) {
        for index in range { bytes[index] = blank }
      }
    }
  }

  /// The text as it is on either side, without the marks.
  func versions(of source: SourceText) -> [[UInt8]] {
    [\Conflict.second, \Conflict.first].map { other in
      let gone = conflicts.flatMap { conflict in
        conflict.marks
          + (conflict.isWhole ? conflict.common + conflict[keyPath: other] : [])
      }
      let splices = gone.sorted { $0.lowerBound < $1.lowerBound }.map {
        Splice($0.lowerBound..<source.nextLineStart($0.lowerBound), [])
      }
      return source.bytes.applying(splices)
    }
  }

  func tell(_ problems: inout ProblemList, of source: SourceText) {
    for conflict in conflicts {
      problems.add {
        source.problem(
          at: conflict.marks[0].lowerBound, conflict.message, advice: conflict.advice)
      }
    }
  }

  /// The same of a history, all of whose rows are to be kept.
  func tellOfRows(
    _ problems: inout ProblemList, of source: SourceText, isConfidential: Bool
  ) {
    for conflict in conflicts {
      problems.add {
        let problem = source.problem(
          at: conflict.marks[0].lowerBound, conflict.message, advice: conflict.adviceOfRows)
        return isConfidential ? problem.withoutSourceLine : problem
      }
    }
  }

  func tell(_ problems: inout ProblemList, of text: RegisterText) {
    var lines = LineCounter(text.bytes)
    for conflict in conflicts where problems.takes(.error, isMendable: false) {
      let offset = conflict.marks[0].lowerBound
      lines.advance(to: offset, in: text.bytes)
      problems.tell(
        text.problem(at: offset, conflict.message, advice: conflict.advice, from: lines))
    }
  }
}

extension MergeConflicts.Conflict {
  fileprivate var message: String {
    guard let opening, let divider, let closing else {
      return "Raden är en rest av en sammanslagning i git."
    }
    return
      "Två versioner står kvar efter en sammanslagning i git: "
      + "\(lines(opening, base ?? divider)) är den ena, \(lines(divider, closing)) den andra."
  }

  fileprivate var advice: String {
    isWhole
      ? "Behåll de rader som ska gälla, och ta bort de andra och raderna med \(signs)."
      : "Se efter att raderna omkring är som de ska, och ta bort den."
  }

  fileprivate var adviceOfRows: String {
    let rows =
      isWhole ? "Behåll bådas rader, och ta bort bara raderna med \(signs)." : "Ta bort den."
    return rows + " Till dess kan inget sparas."
  }

  private var signs: String { "<<<<<<<, \(base == nil ? "" : "|||||||, ")======= och >>>>>>>" }

  /// The lines between two marks, counted from 1.
  private func lines(_ mark: Int, _ next: Int) -> String {
    switch next - mark {
    case ...1: "ingenting (rad \(next + 1))"
    case 2: "rad \(mark + 2)"
    default: "rad \(mark + 2)–\(next)"
    }
  }
}

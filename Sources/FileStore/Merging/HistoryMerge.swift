import Finsam

/// Merges two histories: the rows of both, each once, in the order in which they were made.
///
/// Of what undo alone may read, what one side has dropped since it was too old is dropped.
struct HistoryMerge {
  /// The merged history; ours where one of them cannot be read.
  let bytes: [UInt8]
  private(set) var collisions: [MergeCollision] = []

  init(file: String, base: [UInt8], ours: [UInt8], theirs: [UInt8]) {
    for (side, name) in [(ours, "Vår"), (theirs, "Deras")] where !side.isEmpty {
      let torn = HistoryRows(SourceText(file: file, bytes: side)).isTornInQuotes
      guard
        let problem = History.hindrances(in: side, of: file).first?.message
          ?? (torn ? "Den sista raden är avbruten." : nil)
      else { continue }
      bytes = ours
      collisions = [
        MergeCollision(
          Address(file), .unreadable("\(name) version går inte att läsa: \(problem)"))
      ]
      return
    }
    let own = HistoryMerge.rows(ours, file)
    let other = HistoryMerge.rows(theirs, file)
    let isSecret = file == History.secretFile
    let before = isSecret ? Set(HistoryMerge.rows(base, file).map(\.texts)) : []
    let known = Set(own.map(\.texts))
    let there = Set(other.map(\.texts))
    let kept = own.filter { !before.contains($0.texts) || there.contains($0.texts) }
    let added = other.filter { !known.contains($0.texts) && !before.contains($0.texts) }
    let source = SourceText(file: file, bytes: ours.isEmpty ? theirs : ours)
    let lineBreak = source.lineCount > 1 ? source.lineBreak : [0x0D, 0x0A]
    let rows = [HistoryMerge.header(ours, theirs, file)] + HistoryMerge.inOrder(kept, added)
    bytes =
      SourceText.byteOrderMark + Array(rows.map { $0 + lineBreak }.joined())
  }

  private struct Row {
    let bytes: ArraySlice<UInt8>
    let texts: [String]
    /// When it was made; that of the row before it where it does not say.
    let stamp: Int
  }

  private static func rows(_ bytes: [UInt8], _ file: String) -> [Row] {
    let rows = HistoryRows(SourceText(file: file, bytes: bytes))
    var stamp = 0
    return (0..<rows.count).compactMap { index in
      let texts = rows.texts(index)
      if texts == [""] || isHeader(texts) { return nil }
      let entry = rows.isText(index) ? HistoryEntry(row: texts) : nil
      stamp = max(stamp, entry?.step.stamp ?? 0)
      return Row(bytes: bytes[rows.range(index)], texts: texts, stamp: stamp)
    }
  }

  private static func isHeader(_ texts: [String]) -> Bool {
    texts == History.columns || texts.elementsEqual(History.columns.prefix(History.oldColumnCount))
  }

  /// The columns' names, those of the side that has more of them.
  private static func header(_ ours: [UInt8], _ theirs: [UInt8], _ file: String)
    -> ArraySlice<UInt8>
  {
    let headers = [ours, theirs].compactMap { bytes -> (Int, ArraySlice<UInt8>)? in
      let rows = HistoryRows(SourceText(file: file, bytes: bytes))
      guard let first = (0..<rows.count).first(where: { isHeader(rows.texts($0)) }) else {
        return nil
      }
      return (rows.texts(first).count, bytes[rows.range(first)])
    }
    return headers.max { $0.0 < $1.0 }?.1 ?? History.row(History.columns, [])[...]
  }

  private static func inOrder(_ ours: [Row], _ theirs: [Row]) -> [ArraySlice<UInt8>] {
    var rows: [ArraySlice<UInt8>] = []
    rows.reserveCapacity(ours.count + theirs.count)
    var next = 0
    for row in ours {
      while next < theirs.count, theirs[next].stamp < row.stamp {
        rows.append(theirs[next].bytes)
        next += 1
      }
      rows.append(row.bytes)
    }
    return rows + theirs[next...].map(\.bytes)
  }
}

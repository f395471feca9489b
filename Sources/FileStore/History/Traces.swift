import Finsam

/// Cases that are to be forgotten, and what has been written of them.
struct Traces: Sendable {
  let cases: [String]
  let followUps: [String]
  private let ids: Set<String>
  private let numbers: WordSet
  /// Follow-ups' ids are short, and mean something in the registers alone.
  private let registerWords: WordSet

  init(cases: [String], followUps: [String]) {
    self.cases = cases
    self.followUps = followUps
    ids = Set(cases + followUps)
    numbers = WordSet(cases)
    registerWords = WordSet(cases + followUps)
  }

  /// Whether a text names one of the cases.
  func named(in text: String) -> Bool { numbers.first(in: text[...]) != nil }

  /// The history's bytes without rows about the cases; where another row only mentions one, its
  /// number is masked. All other bytes stay. A row with values that mention a case goes too: with
  /// a mask among them undo would put the mask in the register.
  func withoutRows(_ source: SourceText, withValues: Bool) -> [UInt8] {
    let rows = HistoryRows(source)
    var bytes = Array(source.bytes[..<source.textStart])
    for row in 0..<rows.count {
      let (range, next) = (rows.range(row), rows.nextRowStart(row))
      let texts = rows.texts(row)
      let words = isOfRegister(texts) ? registerWords : numbers
      let masked = texts.map(words.masked)
      if masked == texts {
        bytes += source.bytes[range.lowerBound..<next]
      } else if !isAbout(texts), !withValues || isOnlyPlace(texts, masked) {
        bytes += History.row(masked, Array(source.bytes[range.upperBound..<next]))
      }
    }
    return bytes
  }

  private func isOfRegister(_ texts: [String]) -> Bool {
    texts.count > 6 && DocumentKind(path: texts[6])?.isConfidential == true
  }

  /// Whether the row tells of a case or follow-up itself, not of one beside it.
  private func isAbout(_ texts: [String]) -> Bool {
    guard isOfRegister(texts), texts.count >= History.oldColumnCount else { return false }
    let drafts = [texts[9], texts[10]].compactMap { DraftText(text: $0)?.draft.id }
    let named = drafts + (Address(file: texts[6], path: texts[7])?.steps.map(\.id) ?? [])
    return named.contains(where: ids.contains)
  }

  /// Whether what is masked only says beside which row another stood.
  private func isOnlyPlace(_ texts: [String], _ masked: [String]) -> Bool {
    switch (HistoryEntry(row: texts)?.change?.edit, HistoryEntry(row: masked)?.change?.edit) {
    case (.insert(_, _, let old), .insert(_, _, let new)),
      (.remove(_, _, let old), .remove(_, _, let new)):
      old.isIdentical(to: new)
    default: false
    }
  }
}

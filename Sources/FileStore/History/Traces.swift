import Finsam

/// Cases that are to be forgotten, and what has been written of them.
struct Traces: Sendable {
  let cases: [String]
  let followUps: [String]

  /// Whether a text names one of the cases.
  func named(in text: String) -> Bool { cases.contains { Traces.masked($0, in: text) != text } }

  /// The history's bytes without rows about the cases; where another row only mentions one, its
  /// number is masked. All other bytes stay. A row with values that mention a case goes too: with
  /// a mask among them undo would put the mask in the register.
  func withoutRows(_ source: SourceText, withValues: Bool) -> [UInt8] {
    let rows = HistoryRows(source)
    var bytes = Array(source.bytes[..<source.textStart])
    for row in 0..<rows.count {
      let (range, next) = (rows.range(row), rows.nextRowStart(row))
      let texts = rows.texts(row)
      let masked = texts.map { text(masking: $0, isOfRegister: isOfRegister(texts)) }
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
    guard isOfRegister(texts), texts.count == History.columns.count else { return false }
    let drafts = [texts[9], texts[10]].compactMap { DraftText(text: $0)?.draft.id }
    let ids = drafts + (Address(file: texts[6], path: texts[7])?.steps.map(\.id) ?? [])
    return ids.contains { cases.contains($0) || followUps.contains($0) }
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

  /// Follow-ups' ids are short, and mean something in the registers alone.
  private func text(masking text: String, isOfRegister: Bool) -> String {
    (cases + (isOfRegister ? followUps : [])).reduce(text) { Traces.masked($1, in: $0) }
  }

  /// The text with `id`, where it stands as a word of its own, masked.
  private static func masked(_ id: String, in text: String) -> String {
    guard !id.isEmpty, text.contains(id) else { return text }
    var result = ""
    var rest = Substring(text)
    while let range = rest.firstRange(of: id) {
      let before = rest[..<range.lowerBound].last ?? result.last
      let isWord = !isPart(before) && !isPart(rest[range.upperBound...].first)
      result += rest[..<range.lowerBound] + (isWord ? Mask.text : id)
      rest = rest[range.upperBound...]
    }
    return result + rest
  }

  private static func isPart(_ character: Character?) -> Bool {
    guard let character else { return false }
    return character.isLetter || character.isNumber || character == "-" || character == "_"
  }
}

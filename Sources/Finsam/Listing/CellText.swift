/// What a cell says: as a file has it, as a person reads it, and how it is meant.
package struct CellText: Equatable, Sendable {
  package var text: String
  package var shown: String
  package var tone: Tone

  package init(_ text: String, shown: String? = nil, _ tone: Tone = .plain) {
    self.text = text
    self.shown = shown ?? text
    self.tone = tone
  }
}

extension CellText {
  /// What stands in the file where a value cannot be read: marked, and never as if it were empty.
  package init(unread text: String) {
    self.init(text, shown: "? " + text.oneLine, .warning)
  }

  /// A number, and the sign for none where there is none.
  package init(count: Int?) {
    self.init(count.map { "\($0)" } ?? "", shown: count.map { Number($0).shown } ?? CellText.none)
  }

  /// What stands where there is no figure.
  package static let none = "–"

  fileprivate var says: Bool { !shown.isEmpty && shown != CellText.none }

  /// The same, where it says anything, with the mark of a reading.
  package var markedAsReading: CellText {
    says && !shown.hasSuffix(Readings.mark)
      ? CellText(text, shown: shown + Readings.mark, tone) : self
  }
}

extension FieldList {
  /// The cell of a value that comes of the fields with these keys: with what stands there where
  /// they cannot be read, and marked where it is a reading. `others` are keys of fields that it
  /// comes of too, though what stands there says nothing of it.
  package func cell(_ cell: CellText, of keys: [String], and others: [String] = []) -> CellText {
    let says = cell.says
    if let unread = unread(keys) {
      return CellText(
        cell.text.isEmpty ? unread : cell.text,
        shown: (says ? cell.shown + " " : "") + "? " + unread.oneLine, .warning)
    }
    return isReading(keys + others) ? cell.markedAsReading : cell
  }
}

import Finsam
import TextUI

extension Span {
  /// What stands in the file where a value cannot be read: marked, and never as if it were empty.
  init(unread text: String, behind shown: String = "") {
    self.init((shown.isEmpty || shown == "–" ? "" : shown + " ") + "? " + text.oneLine, .warning)
  }
}

extension FieldList {
  /// What a table shows of some fields' values, with what stands where they cannot be read.
  func span(_ shown: String, of keys: [String], _ role: Role = .text) -> Span {
    unread(keys).map { Span(unread: $0, behind: shown) } ?? Span(shown, role)
  }
}

extension DetailBuilder {
  /// Every value of the record and its parts that cannot be read, as it stands in the file.
  mutating func unreadValues(
    of outline: Outline, at address: Address, within names: [String] = [],
    shown: (Outline.FieldText) -> String = { $0.text }
  ) {
    for field in outline.fields where field.isUnread {
      let label = (names + [field.shape.label]).joined(separator: ", ")
      prose(
        "? \(label): \(shown(field).oneLine) går inte att läsa", .warning,
        place: Place(address, field: field.shape.key))
    }
    for part in outline.parts {
      for child in part.children {
        unreadValues(
          of: child, at: address.appending(Step(part.key, child.id)),
          within: names + ["\(part.singular) \(child.id)"], shown: shown)
      }
    }
  }
}

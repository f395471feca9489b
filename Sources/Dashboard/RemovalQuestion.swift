import Finsam
import TextUI

/// Asks before what has parts is removed: they go too, and one may not have thought of them.
struct RemovalQuestion {
  static let yes = "ta bort"

  let request: PickerRequest

  /// Nil where nothing goes but what one stands on, or has marked.
  init?(_ changes: [Change], _ desk: Desk) {
    let removed = changes.filter(\.removes)
    // A case goes last, after its follow-ups, which stand in a file of their own.
    let followers = removed.count { $0.address.file != removed.last?.address.file && $0.isOfRow }
    let parts = removed.reduce(0) { $0 + $1.removedParts } + followers
    guard parts > 0 else { return nil }
    let title = desk.office.title(of: Array(removed.dropFirst(followers)))
    let words = parts == 1 ? "1 del följer" : "\(Number(parts).shown) delar följer"
    request = PickerRequest(
      purpose: .removal(changes), title: "\(title.capitalizedFirst): \(words) med",
      items: [
        PickerItem(
          id: Self.yes,
          Picker.Item("Ta bort alltihop", detail: "\(desk.key(.undo)) ångrar")),
        PickerItem(id: "", Picker.Item("Låt stå")),
      ])
  }
}

extension Change {
  fileprivate var removes: Bool {
    switch edit {
    case .remove, .delete: true
    case .field, .insert, .move, .create: false
    }
  }

  fileprivate var isOfRow: Bool {
    if case .remove(RegisterKey.rows, _, _) = edit { address.steps.isEmpty } else { false }
  }

  /// How many parts go with what it removes.
  fileprivate var removedParts: Int {
    switch edit {
    case .remove(_, _, let draft), .delete(let draft): draft.partCount
    case .field, .insert, .move, .create: 0
    }
  }
}

extension Draft {
  fileprivate var partCount: Int {
    parts.reduce(0) { $0 + $1.drafts.count + $1.drafts.reduce(0) { $0 + $1.partCount } }
  }
}

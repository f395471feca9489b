/// A change that is on disk.
package struct SavedChange: Hashable, Sendable {
  package let change: Change
  /// What went wrong beside the saving, such as a history that could not be written.
  package let warning: String?

  package init(change: Change, warning: String? = nil) {
    self.change = change
    self.warning = warning
  }
}

/// A step that was undone or done again.
package struct UndoneStep: Hashable, Sendable {
  /// The changes that were made to do so.
  package let changes: [SavedChange]
  /// What the step was about: `bedömning av individ-1`.
  package let title: String
  /// Later steps that could not be taken, since their values are gone.
  package let passedOver: [String]

  package init(changes: [SavedChange], title: String, passedOver: [String] = []) {
    self.changes = changes
    self.title = title
    self.passedOver = passedOver
  }

  /// What was passed over and why, as a Swedish sentence; empty where nothing was.
  package var passedOverNote: String {
    guard let first = passedOver.first else { return "" }
    let others = passedOver.count - 1
    return "Hoppade över \(first)\(others == 0 ? "" : " och \(others) till"): uppgifterna är borta."
  }
}

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

/// Two people changed the same field: what one wants to write, and what stands on disk.
package struct Conflict: Error, Hashable, Sendable {
  package let change: Change
  /// The field's label.
  package let label: String
  package let mine: String
  package let theirs: String

  package init(change: Change, label: String, mine: String, theirs: String) {
    self.change = change
    self.label = label
    self.mine = mine
    self.theirs = theirs
  }

  /// The change that keeps mine: it starts from what stands on disk now.
  package var keepingMine: Change {
    guard case .field(let key, _, let to) = change.edit else { return change }
    return Change(change.address, .field(key, from: theirs, to: to))
  }
}

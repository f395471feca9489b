/// What two people's changes of one file cannot both have: what is kept is ours.
package struct MergeCollision: Hashable, Sendable {
  package enum Reason: Hashable, Sendable {
    /// Both have changed the field, to different texts.
    case field(String, base: String, ours: String, theirs: String)
    /// We have taken away the part that they have changed.
    case removedByUs(part: String, theirs: Draft)
    /// They have taken away the part that we have changed.
    case removedByThem(part: String, Draft)
    /// Both have added a part with the same id.
    case addedByBoth(part: String, theirs: Draft)
    /// Both have changed the order of a list, or a list has parts that cannot be told apart: what
    /// each side has, in its order.
    case list(String, ours: [Draft], theirs: [Draft])
    /// What they have written beside the fields has no place: a comment, a key or column of their
    /// own.
    case beside(String)
    /// What they have done cannot be written in our file; why, as a Swedish sentence.
    case unwritten(Change, String)
    /// One side's file cannot be read.
    case unreadable(String)
  }

  /// The record; for a list and its parts the record that has the list.
  package let address: Address
  package let reason: Reason

  package init(_ address: Address, _ reason: Reason) {
    self.address = address
    self.reason = reason
  }
}

/// A row that two people gave the same number, under its new one.
package struct RenumberedRow: Hashable, Sendable {
  package let id: String
  package let newId: String

  package init(id: String, newId: String) {
    self.id = id
    self.newId = newId
  }
}

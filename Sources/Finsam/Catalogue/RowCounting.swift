/// Turns the rows of a file from elsewhere into those of a register. Where each is one person's,
/// they are counted and forgotten: only what they come to goes into the register.
package protocol RowCounting {
  /// The field that each column of the file says something of; nil for one that is left out.
  var fields: [String?] { get }
  /// What cannot be counted, row by row.
  var faults: [RowFault] { get }
  /// Which of the rows of counts stand in the register already.
  var repeated: Set<Int> { get }
  /// `row` is the number of the row in the file, which faults tell.
  mutating func count(_ cells: [String], row: Int)
  /// The rows of counts, with ids that follow those `taken`.
  mutating func drafts(after taken: [String]) -> [Draft]
}

/// A cell that cannot be counted.
package struct RowFault: Equatable, Sendable {
  package let row: Int
  package let column: Int
  package let message: String
  package let advice: String
  /// Whether the rest may be taken all the same.
  package var isHint = false
}

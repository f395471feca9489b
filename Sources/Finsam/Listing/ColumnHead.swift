/// What a column is, whatever its rows are.
package struct ColumnHead: Hashable, Sendable {
  package enum Width: Hashable, Sendable {
    case fixed(Int)
    /// At least so many cells, and a share of what is left over.
    case flexible(Int, weight: Int = 1)
  }

  /// In files, and in the list of what to sort by.
  package let title: String
  /// Above a screen's table.
  package let shortTitle: String
  package let width: Width
  /// Where there is too little room, the column with the lowest priority goes first. One of 0
  /// stands in no table unless it is sorted by.
  package let priority: Int
  package let isNumeric: Bool
  /// The key of the field that it shows; nil where its cells are computed.
  package let field: String?
  /// What the cells name by id; nil for most.
  package let referent: Referent?
  /// Whether it says something of the row that must not be left out, as that it is invented.
  package let isMark: Bool
  /// Whether it tells what the table already says in another way: only files have it.
  package let isFileOnly: Bool

  /// The title of the column whose cells say too little without it, as what time a figure is of: it
  /// is copied beside that. Empty for most.
  package let goesWith: String

  /// Whether it is one of several statuses of the row, which a filter takes one at a time:
  /// ”ej uppnått” is not what is proposed as met and has no outcome.
  package let isStatus: Bool

  /// Whether it is what the filter by status goes by; one of a list at most.
  package let isState: Bool

  /// Whether cells of it may be masked, so that its width must not tell what they hold.
  package let keepsWidth: Bool

  package init(
    _ title: String, short: String? = nil, _ width: Width, priority: Int = 0,
    isNumeric: Bool = false, field: String? = nil, referent: Referent? = nil, isMark: Bool = false,
    isState: Bool = false,
    isFileOnly: Bool = false, isStatus: Bool = false, keepsWidth: Bool = false,
    goesWith: String = ""
  ) {
    self.isState = isState
    self.goesWith = goesWith
    self.keepsWidth = keepsWidth
    self.isStatus = isStatus
    self.title = title
    shortTitle = short ?? title
    self.width = width
    self.priority = priority
    self.isNumeric = isNumeric
    self.field = field
    self.referent = referent
    self.isMark = isMark
    self.isFileOnly = isFileOnly
  }
}

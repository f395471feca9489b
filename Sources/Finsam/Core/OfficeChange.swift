/// How the registers of an office stand to what they were at an earlier reading, so that what is
/// computed from their rows is computed anew only for those that are new.
package struct OfficeChange: Sendable {
  /// By the registers' paths.
  private var rows: [String: RowChange] = [:]
  /// What the office was.
  let old: Office?

  init(from old: Office? = nil) { self.old = old }

  /// Nil where the register was empty, or is.
  func rows<Row: RegisterRow>(of type: Row.Type) -> RowChange? { rows[Row.path] }

  mutating func take<R: RegisterDocument>(_ now: R, since before: (any RegisterDocument)?) {
    guard let before = before as? R else { return }
    rows[R.Row.path] = R.Row.change(from: before.rows, to: now.rows)
  }
}

/// What rows say to a filter, read from their records: of most rows no cell is made.
struct RowSearch: Sendable {
  /// Adds what the fields of a row's record say; false where only the row's cells tell all.
  typealias Fields = (Int, inout SearchText) -> Bool

  /// Begins to read fields, of many rows behind one another.
  let fields: @Sendable () -> Fields
  /// Adds what the row says besides.
  let addRest: @Sendable (Int, inout SearchText) -> Void

  /// `place` is that of a row's record; nil for a row that has none, or is not to be read so.
  init<Root: Record, Listed>(
    _ records: [Root], _ columns: [Column<Listed>],
    place: @escaping @Sendable (Int) -> Int?, listed: @escaping @Sendable (Int) -> Listed
  ) {
    let texts = FieldTexts<Root>([Root.idKey] + columns.compactMap(\.searchedField))
    let rest = columns.compactMap(\.searchedBesideFields)
    fields = {
      { row, text in
        guard let place = place(row) else { return false }
        return texts.add(place, of: records, to: &text)
      }
    }
    addRest = { row, text in
      guard !rest.isEmpty, let place = place(row) else { return }
      let listed = listed(place)
      for add in rest { add(listed, &text) }
    }
  }

  /// Rows that are no records, and say of themselves what there is to find.
  init(_ fields: @escaping @Sendable () -> Fields) {
    self.fields = fields
    addRest = { _, _ in }
  }
}

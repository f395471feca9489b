/// What rows say to a filter and are sorted by, read from their records: of most rows no cell is
/// made.
struct RowSearch: Sendable {
  /// Adds what the fields of a row's record say; false where only the row's cells tell all.
  typealias Fields = (Int, inout SearchText) -> Bool

  /// Begins to read fields, of many rows behind one another.
  let fields: @Sendable () -> Fields
  /// Adds what the row says besides.
  var addRest: @Sendable (Int, inout SearchText) -> Void
  /// What a row is sorted by in the column of a field; nil where only its cell tells.
  typealias SortKeys = (Int) -> SortKey?

  /// Begins to read what rows are sorted by, in the column of a field; nil for other columns.
  let sortKeys: @Sendable (String) -> SortKeys?

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
    sortKeys = { key in
      guard let field = Root.field(key) else { return nil }
      let (text, isNumeric) = (FieldTexts.reader(of: field), field.shape.kind.isNumeric)
      // Rows that say the same often stand together.
      var last: (text: String, key: SortKey)?
      return { row in
        guard let place = place(row) else { return nil }
        return records.withUnsafeBufferPointer { records -> SortKey? in
          guard let record = records.baseAddress.map({ $0 + place }),
            record.pointee.printed.isEmpty
          else { return nil }
          let own = text(record)
          if let last, last.text.isSame(as: own) { return last.key }
          let key = isNumeric ? SortKey(numeric: own) : SortKey(own)
          last = (own, key)
          return key
        }
      }
    }
    addRest = { row, text in
      guard !rest.isEmpty, let place = place(row) else { return }
      let listed = listed(place)
      for add in rest { add(listed, &text) }
    }
  }

  /// Rows that are no records, and say of themselves what there is to find.
  init(
    _ fields: @escaping @Sendable () -> Fields,
    rest: @escaping @Sendable (Int, inout SearchText) -> Void = { _, _ in }
  ) {
    self.fields = fields
    addRest = rest
    sortKeys = { _ in nil }
  }
}

/// What rows say to a filter, read from their records: of most rows no cell is made.
struct RowSearch: Sendable {
  /// Adds what the fields of the row's record say; false where only the row's cells tell all.
  let addFields: @Sendable (Int, inout SearchText) -> Bool
  /// Adds what the row says besides.
  let addRest: @Sendable (Int, inout SearchText) -> Void

  /// `place` is that of a row's record; nil for a row that has none, or is not to be read so.
  init<Root: Record, Listed>(
    _ records: [Root], _ columns: [Column<Listed>],
    place: @escaping @Sendable (Int) -> Int?, listed: @escaping @Sendable (Int) -> Listed
  ) {
    let texts = FieldTexts<Root>([Root.idKey] + columns.compactMap(\.searchedField))
    let rest = columns.compactMap(\.searchedBesideFields)
    addFields = { row, text in
      guard let place = place(row) else { return false }
      return texts.add(place, of: records, to: &text)
    }
    addRest = { row, text in
      guard !rest.isEmpty, let place = place(row) else { return }
      let listed = listed(place)
      for add in rest { add(listed, &text) }
    }
  }
}

/// What a filter looks in of a row, as far as one has had to look: once with each of its statuses.
struct RowText: Sendable {
  private var texts: [SearchText] = []
  private var isWhole = false

  /// `scratch` is there to put texts together in.
  mutating func matches(
    _ query: SearchQuery, row: Int, _ search: RowSearch?, _ scratch: inout SearchText,
    cells: () -> [SearchText]
  ) -> Bool {
    if texts.isEmpty {
      scratch.removeAll()
      isWhole = search?.addFields(row, &scratch) != true
      texts = isWhole ? cells() : [SearchText(copyOf: scratch)]
    }
    if texts.contains(where: { $0.matches(query) }) { return true }
    guard !isWhole, let search, let known = texts.first else { return false }
    scratch.removeAll()
    scratch.add(known)
    search.addRest(row, &scratch)
    (texts, isWhole) = ([SearchText(copyOf: scratch)], true)
    return scratch.matches(query)
  }
}

/// What sources state in several places and not everywhere alike, fact by fact.
///
/// Nearly all that is stated is stated once, or in the same way everywhere: of that no row is copied.
struct StatedFacts {
  /// Of each fact the rows that differ in value, unit or definition, in the order of the register: two
  /// or more.
  let differing: [[SourceStatement]]

  init(_ rows: [SourceStatement]) {
    var first: [Key: Int] = [:]
    first.reserveCapacity(rows.count)
    var others: [Int: [Int]] = [:]
    rows.lend { place, row in
      let known = first[Key(row.pointee)]
      guard let known else {
        first[Key(row.pointee)] = place
        return
      }
      let told = [known] + (others[known] ?? [])
      if !told.contains(where: { rows[$0].isSaidAlike(rows[place]) }) {
        others[known, default: []].append(place)
      }
    }
    differing = others.sorted { $0.key < $1.key }.map { known, rest in
      ([known] + rest).map { rows[$0] }
    }
  }

  /// What a row is of, apart from its definition: places with the same are of one fact.
  private struct Key: Hashable {
    let key: String
    let year: Year?
    let days: [PrintedDay?]
    let basis: SourceStatement.Basis?
    let sex: SourceStatement.Sex?

    init(_ row: SourceStatement) {
      key = row.key
      year = row.year
      days = [row.day, row.from, row.to]
      basis = row.basis
      sex = row.sex
    }

    /// By its bytes, which is quicker than as text; facts of one key and several times are few.
    func hash(into hasher: inout Hasher) {
      var hash = FNV1a()
      for byte in key.utf8 { hash.add(UInt64(byte)) }
      hasher.combine(hash.value)
      hasher.combine(year?.number)
    }
  }
}

extension SourceStatement {
  fileprivate func isSaidAlike(_ other: SourceStatement) -> Bool {
    value == other.value && unit == other.unit && meaning == other.meaning
  }
}

/// The years that very many rows are of: there are few, and each is a place in memory.
struct YearSet {
  private var isThere: [Bool] = []
  /// Those of no usual number.
  private var others: Set<Year> = []

  mutating func insert(_ year: Year?) {
    guard let year else { return }
    guard (0..<YearSet.usual).contains(year.number) else {
      others.insert(year)
      return
    }
    if isThere.isEmpty { isThere = Array(repeating: false, count: YearSet.usual) }
    isThere[year.number] = true
  }

  private static let usual = 3_000

  /// The oldest first.
  var years: [Year] {
    (isThere.indices.filter { isThere[$0] }.map { Year($0) } + others).sorted()
  }
}

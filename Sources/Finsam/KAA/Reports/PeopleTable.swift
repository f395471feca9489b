/// Women, men and those whose sex is not stated.
struct SexCount: Equatable, Sendable {
  private(set) var women = 0
  private(set) var men = 0
  private(set) var unstated = 0

  var all: Int { women + men + unstated }
  var sexes: [Int] { [women, men, unstated] }

  mutating func add(_ sex: KAASex?) {
    switch sex {
    case .woman: women += 1
    case .man: men += 1
    case nil: unstated += 1
    }
  }

  static func + (left: SexCount, right: SexCount) -> SexCount {
    var sum = left
    sum.women += right.women
    sum.men += right.men
    sum.unstated += right.unstated
    return sum
  }
}

/// Youths by something and by sex, before any of it is hidden.
struct PeopleTable: Equatable, Sendable {
  struct Row: Equatable, Sendable {
    let label: String
    fileprivate(set) var count = SexCount()
  }

  let title: String
  /// What a row is: `Kommun`.
  let heading: String
  /// What rows are called that are put together: `Övriga kommuner`.
  let others: String
  private(set) var rows: [Row]
  private(set) var total = SexCount()

  init<Key: Hashable>(
    _ title: String, heading: String, others: String, _ keys: [(label: String, key: Key)],
    of entries: [PeriodEntry], by key: (PeriodEntry) -> Key
  ) {
    self.title = title
    self.heading = heading
    self.others = others
    rows = keys.map { Row(label: $0.label) }
    let places = Dictionary(keys.enumerated().map { ($1.key, $0) }) { first, _ in first }
    for entry in entries {
      total.add(entry.sex)
      if let place = places[key(entry)] { rows[place].count.add(entry.sex) }
    }
  }
}

/// How much of a table is shown, where showing all of it would give a small group away.
struct TableLayout: Hashable, Sendable {
  /// How many of the smallest rows that count somebody are put together in one, with those that
  /// count nobody, so that it is not said which these are; nil where only the total is shown.
  let merged: Int?
  let showsSexes: Bool

  /// The ways to show the table, the most detailed first.
  static func layouts(of table: PeopleTable) -> [TableLayout] {
    let rows = table.rows.count { $0.count.all > 0 }
    let merged: [Int?] = [0] + [2, 3, 4, 6, 8, 12, 16].filter { $0 < rows } + [nil]
    return [true, false].flatMap { sexes in
      merged.map { TableLayout(merged: $0, showsSexes: sexes) }
    }
  }
}

extension PeopleTable {
  func rows(in layout: TableLayout) -> [Row] {
    guard let merged = layout.merged else { return [] }
    guard merged > 0 else { return rows }
    let smallest = rows.filter { $0.count.all > 0 }.map(\.count.all).sorted().prefix(merged)
    var left = smallest.count
    var (kept, put) = ([Row](), Row(label: others))
    for row in rows {
      let isSmallest = row.count.all < (smallest.last ?? 0)
      if row.count.all == 0 || isSmallest {
        put.count = put.count + row.count
      } else {
        kept.append(row)
      }
      if row.count.all > 0, isSmallest { left -= 1 }
    }
    // Of equally large ones the last go first.
    while left > 0, let place = kept.lastIndex(where: { $0.count.all == smallest.last }) {
      put.count = put.count + kept.remove(at: place).count
      left -= 1
    }
    return kept + [put]
  }

  /// Whether hiding could be enough in this layout. A small count with two parts above nought is
  /// known to be at least two, and no hiding changes that.
  func canBeHidden(_ layout: TableLayout, below limit: Int) -> Bool {
    let rows = rows(in: layout).map(\.count)
    let lines = layout.showsSexes ? rows + [total] : []
    let columns =
      [(rows.map(\.all), total.all)]
      + (layout.showsSexes
        ? [0, 1, 2].map { sex in (rows.map { $0.sexes[sex] }, total.sexes[sex]) } : [])
    return (lines.map { ($0.sexes, $0.all) } + columns).allSatisfy { parts, sum in
      sum >= limit || parts.count { $0 > 0 } < 2
    }
  }

  /// How many counts the layout can show at most.
  func mostShown(_ layout: TableLayout, below limit: Int) -> Int {
    (rows(in: layout).map(\.count) + [total]).reduce(0) { sum, count in
      sum + ((layout.showsSexes ? count.sexes : []) + [count.all]).count { $0 >= max(limit, 1) }
    }
  }
}

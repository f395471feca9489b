/// Shares a width out among columns. None gets more than it needs while another is cut.
///
/// Numbers come first, as a cut number misleads, but names have half of the width before them. Then
/// names, where they can be whole; then the others by their weights, as far as no number is cut.
struct ColumnSharing {
  let columns: [TableColumn]
  let needs: [ColumnNeed]
  let gap: Int
  private let naming: Int?
  /// The columns there is room for, in order.
  private(set) var kept: [Int]
  /// The cells of each column.
  private(set) var widths: [Int]
  private var spare = 0

  init(columns: [TableColumn], needs: [ColumnNeed], gap: Int) {
    self.columns = columns
    self.needs = needs
    self.gap = gap
    naming = columns.naming
    kept = Array(columns.indices)
    widths = columns.indices.map { min(columns[$0].leastWidth, needs[$0].width) }
  }

  mutating func share(_ width: Int) {
    keep(within: width)
    spare = width - used
    if spare < 0 {
      for index in kept { widths[index] = max(0, width) }
      return
    }
    let byPriority = kept.sorted { rank($0) > rank($1) }
    for index in byPriority where columns[index].alignment == .right {
      let rest = naming.map { max(0, min(needs[$0].width, width / 2) - widths[$0]) } ?? 0
      grow(index, to: min(needs[index].cells, widths[index] + spare - rest))
    }
    if let naming, lack(naming) <= spare {
      grow(naming)
      for index in byPriority where !columns[index].isFlexible { grow(index) }
    }
    shareByWeight()
    for index in byPriority { grow(index) }
    for index in byPriority where columns[index].alignment == .right {
      takeFromText(for: index, byPriority)
    }
  }

  /// A number that is cut has what other text, names apart, has above what it asks for.
  private mutating func takeFromText(for number: Int, _ byPriority: [Int]) {
    for index in byPriority.reversed()
    where index != naming && columns[index].alignment != .right && columns[index].isFlexible {
      let more = min(
        needs[number].cells - widths[number], widths[index] - columns[index].leastWidth)
      guard more > 0 else { continue }
      widths[number] += more
      widths[index] -= more
    }
  }

  /// Lets columns go until the others have the width that they ask for. Then those come back that
  /// there is room for after all, as others need less; but none in place of a part of a name. One
  /// without text goes before any text is cut.
  private mutating func keep(within width: Int) {
    let byRank = columns.indices.sorted { rank($0) < rank($1) }
    func asked(_ kept: [Int]) -> Int {
      kept.reduce(gap * (kept.count - 1)) { $0 + columns[$1].leastWidth }
    }
    for index in byRank where kept.count > 1 && asked(kept) > width {
      kept.removeAll { $0 == index }
    }
    for index in byRank.reversed() where !kept.contains(index) {
      guard usedWithNames + gap + widths[index] <= width else { break }
      kept = (kept + [index]).sorted()
    }
    for index in byRank
    where index != naming && needs[index].isEmpty && needed > width {
      kept.removeAll { $0 == index }
    }
  }

  /// How much a column matters: names most, and a column without text least.
  private func rank(_ index: Int) -> (Int, Int, Int, Int) {
    (
      index == naming ? 1 : 0, needs[index].isEmpty ? 0 : 1, columns[index].priority, -index
    )
  }

  /// What the columns kept take, with the gaps between them.
  private var used: Int { kept.reduce(gap * (kept.count - 1)) { $0 + widths[$1] } }

  /// The same where names are whole.
  private var usedWithNames: Int { used + (naming.map(lack) ?? 0) }

  /// What the columns kept would take with all their text whole.
  private var needed: Int { kept.reduce(gap * (kept.count - 1)) { $0 + needs[$1].width } }

  private func lack(_ column: Int) -> Int { needs[column].width - widths[column] }

  private mutating func grow(_ column: Int) { grow(column, to: needs[column].width) }

  private mutating func grow(_ column: Int, to width: Int) {
    let more = max(0, min(spare, width - widths[column]))
    widths[column] += more
    spare -= more
  }

  /// Shares until nothing is left over or every column that has a weight has what it needs.
  private mutating func shareByWeight() {
    while spare > 0 {
      let open = kept.filter { columns[$0].weight > 0 && lack($0) > 0 }
      var weights = open.reduce(0) { $0 + columns[$1].weight }
      guard weights > 0 else { return }
      var left = spare
      for index in open {
        let share = left * columns[index].weight / weights
        left -= share
        weights -= columns[index].weight
        let more = min(share, lack(index))
        widths[index] += more
        spare -= more
      }
    }
  }
}

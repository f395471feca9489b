/// Showing the rows of one status alone.
extension AnyList {
  /// The column that a filter by status goes by; nil for a list without.
  package var stateColumn: Int? { heads.firstIndex(where: \.isState) }

  /// The statuses that rows have, each once: what is not well first.
  package var states: [CellText] {
    guard let stateColumn else { return [] }
    var states: [CellText] = []
    for row in 0..<count where nesting(row).hasState {
      let state = cell(row, stateColumn)
      if !state.text.isEmpty, !states.contains(where: { $0.text == state.text }) {
        states.append(state)
      }
    }
    return states.enumerated().sorted {
      ($0.element.tone.rank, $0.offset) < ($1.element.tone.rank, $1.offset)
    }.map(\.element)
  }

  /// Those of the rows that have the status, with the headings that they stand under.
  package func rows(_ rows: [Int], inState state: String) -> [Int] {
    guard let stateColumn else { return rows }
    var kept: [Int] = []
    var least = 0
    for row in rows.reversed() {
      let nesting = self.nesting(row)
      let isMeant = nesting.hasState && cell(row, stateColumn).text == state
      guard isMeant || nesting.level < least else { continue }
      kept.append(row)
      least = nesting.level
    }
    return kept.reversed()
  }
}

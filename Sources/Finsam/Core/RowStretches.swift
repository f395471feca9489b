/// What a register's rows come to, stretch by stretch, each by itself: after a save only stretches
/// with rows that are new, or from which some are gone, are looked through again.
struct RowStretches<Sum: Sendable>: Sendable {
  /// In the order of the register, without gaps.
  private(set) var stretches: [(rows: Range<Int>, sum: Sum)] = []

  /// How many rows a stretch has at most.
  private let length: Int

  /// A stretch has few rows beside 100 000, and many beside what a sum takes.
  ///
  /// `sum` gives what rows come to. `change` tells how the rows stand to those of the `earlier`;
  /// what a sum hangs on besides must be the same.
  init(
    count: Int, length: Int = 4_096, since earlier: RowStretches? = nil, _ change: RowChange? = nil,
    sum: (Range<Int>) -> Sum
  ) {
    self.length = length
    guard let earlier, let change else {
      add(0..<count, sum)
      return
    }
    let shift = change.come.count - change.gone.count
    let before = earlier.stretches.prefix { $0.rows.upperBound <= change.gone.lowerBound }
    let behind = earlier.stretches.dropFirst(before.count)
      .drop { $0.rows.lowerBound < change.gone.upperBound }
    // After very many small changes the stretches would be as many as the rows.
    guard before.count + behind.count < 2 * (count / length + 8) else {
      add(0..<count, sum)
      return
    }
    stretches = Array(before)
    let end = behind.first.map { $0.rows.lowerBound + shift } ?? count
    add((before.last?.rows.upperBound ?? 0)..<end, sum)
    stretches += behind.map { rows, sum in
      ((rows.lowerBound + shift)..<(rows.upperBound + shift), sum)
    }
  }

  private mutating func add(_ rows: Range<Int>, _ sum: (Range<Int>) -> Sum) {
    var start = rows.lowerBound
    while start < rows.upperBound {
      let end = min(rows.upperBound, start + length)
      stretches.append((start..<end, sum(start..<end)))
      start = end
    }
  }

  var sums: some Sequence<Sum> { stretches.lazy.map(\.sum) }
}

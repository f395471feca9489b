import Testing

/// The attacker finds what is there to be found; else that no report leaks would mean nothing.
struct AttackerTests {
  /// A table with its sums: what can each hidden count be, of 1 to 4? Rows and then the column
  /// sums; the last of each row is its sum.
  private static func possible(_ table: [[Int]], hidden: Set<[Int]>, _ asked: [[Int]]) -> [Int] {
    var attacker = Attacker()
    var truth: [Int] = []
    var numbers: [[Int]: Int] = [:]
    let terms = table.indices.map { row in
      table[row].indices.map { column in
        guard hidden.contains([row, column]) else { return Attacker.Term.known(table[row][column]) }
        numbers[[row, column]] = truth.count
        truth.append(table[row][column])
        return attacker.unknown(least: 1)
      }
    }
    for row in terms { attacker.state(total: row[row.count - 1], parts: row.dropLast()) }
    for column in terms[0].indices {
      let cells = terms.map { $0[column] }
      attacker.state(total: cells[cells.count - 1], parts: cells.dropLast())
    }
    let unknowns = asked.compactMap { numbers[$0] }
    return (0...40).filter { attacker.answer(unknowns, sum: $0, hint: truth).values != nil }
  }

  @Test func `one hidden count is the rest of its row`() {
    #expect(
      Self.possible([[3, 17, 20], [5, 5, 10], [8, 22, 30]], hidden: [[0, 0]], [[0, 0]]) == [3])
  }

  @Test func `two hidden counts of a row have a known sum`() {
    let table = [[1, 2, 17, 20], [5, 5, 5, 15], [6, 7, 22, 35]]
    let hidden: Set = [[0, 0], [0, 1], [1, 0], [1, 1]]
    #expect(Self.possible(table, hidden: hidden, [[0, 0]]) == [1, 2])
    #expect(Self.possible(table, hidden: hidden, [[0, 0], [0, 1]]) == [3])
  }

  /// Rows 3 + 6 = 9 and 10 + 20 = 30, columns 13 and 26.
  @Test func `rows and columns together give away what neither does`() {
    let table = [[3, 6, 9], [10, 20, 30], [13, 26, 39]]
    let hidden: Set = [[0, 0], [0, 1], [1, 0]]
    #expect(Self.possible(table, hidden: hidden, [[0, 0]]) == [3])
    #expect(Self.possible(table, hidden: hidden, [[0, 1]]) == [6])
    #expect(Self.possible(table, hidden: hidden.union([[1, 1]]), [[0, 0]]) == Array(1...8))
  }

  /// Norsjö 1 and 5, Skellefteå 8 and 12: (26 − 17) − (20 − 12) = 1.
  @Test func `a count is the difference of differences`() {
    let table = [[1, 5, 6], [8, 12, 20], [9, 17, 26]]
    #expect(Self.possible(table, hidden: [[0, 0], [1, 0], [0, 2], [2, 0]], [[0, 0]]) == [1])
  }

  @Test func `five that are not nought and five together are one each`() {
    let table = [[1, 1], [1, 1], [1, 1], [1, 1], [1, 1], [5, 5]]
    let hidden = Set((0..<5).flatMap { [[$0, 0], [$0, 1]] })
    #expect(Self.possible(table, hidden: hidden, [[2, 0]]) == [1])
  }

  /// What one gains the other gains too, so that their sum stays odd.
  @Test func `a sum that can only be odd is found out`() {
    let table = [[1, 9, 10], [8, 2, 10], [9, 11, 20]]
    let hidden: Set = [[0, 0], [0, 1], [1, 0], [1, 1]]
    #expect(
      Self.possible(table, hidden: hidden, [[0, 0], [1, 1]]) == [3, 5, 7, 9, 11, 13, 15, 17])
  }

  @Test func `a hidden total leaves its parts open`() {
    let table = [[1, 1], [1, 1], [2, 2]]
    let hidden: Set = [[0, 0], [0, 1], [1, 0], [1, 1], [2, 0], [2, 1]]
    #expect(Self.possible(table, hidden: hidden, [[0, 0]]).prefix(5) == [1, 2, 3, 4, 5])
    // But two that are not nought are two at least.
    #expect(Self.possible(table, hidden: hidden, [[2, 0]]).first == 2)
  }
}

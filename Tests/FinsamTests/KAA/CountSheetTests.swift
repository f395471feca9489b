import Finsam
import Testing

/// Groups under five are hidden, directly and by subtraction.
struct CountSheetTests {
  /// A total and its parts; which are hidden, the total first.
  @Test(arguments: [
    ([20, 30], [false, false, false]), ([4, 30], [false, true, true]),
    ([5, 30], [false, false, false]), ([0, 30], [false, false, false]),
    ([1, 2, 30], [false, true, true, true]), ([4, 4, 30], [false, true, true, false]),
    ([2, 2, 6, 30], [false, true, true, true, false]), ([3], [true, true]),
    ([4, 0, 0], [true, true, false, false]), ([4, 2], [false, true, true]), ([], [false]),
  ])
  func `a small count cannot be worked out`(parts: [Int], hidden: [Bool]) {
    var sheet = CountSheet()
    let total = sheet.add(parts.reduce(0, +))
    sheet.relate(total: total, parts: parts.map { sheet.add($0) })
    #expect(sheet.hidden(below: 5) == hidden)
  }

  @Test func `several totals together give nothing away`() {
    var sheet = CountSheet()
    // Two tables of the same youths: by group and by municipality.
    let total = sheet.add(40)
    let groups = [10, 30].map { sheet.add($0) }
    let places = [3, 37].map { sheet.add($0) }
    sheet.relate(total: total, parts: groups)
    sheet.relate(total: total, parts: places)
    #expect(sheet.hidden(below: 5) == [false, false, false, true, true])
  }

  @Test func `in random tables no small count is the only one that fits`() {
    var chance = SplitMix(seed: 7)
    for _ in 0..<400 {
      let table = (0..<3).map { _ in (0..<2).map { _ in Int(chance.next() % 9) } }
      var sheet = CountSheet()
      let cells = table.map { row in row.map { sheet.add($0) } }
      let rows = table.map { sheet.add($0.reduce(0, +)) }
      let columns = (0..<2).map { column in sheet.add(table.reduce(0) { $0 + $1[column] }) }
      let all = sheet.add(table.joined().reduce(0, +))
      for (row, total) in zip(cells, rows) { sheet.relate(total: total, parts: row) }
      for column in 0..<2 {
        sheet.relate(total: columns[column], parts: cells.map { $0[column] })
      }
      sheet.relate(total: all, parts: rows)
      sheet.relate(total: all, parts: columns)
      let hidden = sheet.hidden(below: 5)
      for index in sheet.counts.indices where (1..<5).contains(sheet.counts[index]) {
        #expect(hidden[index])
      }
      for (row, total) in zip(cells, rows) {
        let parts = row.filter { hidden[$0] }
        guard !parts.isEmpty, !hidden[total] else { continue }
        #expect(parts.reduce(0) { $0 + sheet.counts[$1] } >= 5)
      }
    }
  }
}

import FoundationEssentials
import Testing

@testable import Finsam

/// Groups under five are hidden so that nothing gives them away, and hardly more than that.
struct CountSheetTests {
  /// A total and its parts; which are hidden, the total first. Nil where hiding cannot help.
  @Test(arguments: [
    ([20, 30], [false, false, false]), ([4, 30], [false, true, true]),
    ([5, 30], [false, false, false]), ([0, 30], [false, false, false]),
    ([1, 2, 30], [false, true, true, true]), ([4, 4, 30], [false, true, true, false]),
    ([2, 2, 6, 30], [false, true, true, true, false]), ([3], [true, true]),
    ([4, 0, 0], [true, true, false, false]), ([], [false]),
    // Five that are not nought and five together: the total must go too.
    ([1, 1, 1, 1, 1], [true, true, true, true, true, true]),
    ([3, 3], [false, true, true]),
  ])
  func `a small count cannot be worked out`(parts: [Int], hidden: [Bool]) {
    var sheet = CountSheet()
    let total = sheet.add(parts.reduce(0, +))
    sheet.relate(total: total, parts: parts.map { sheet.add($0) })
    #expect(sheet.hidden(below: 5) == hidden)
  }

  /// Of less than two there is only one: what is hidden beside it leaves it open to be two.
  @Test(arguments: [
    ([1, 30], [false, true, true]), ([1, 1, 30], [false, true, true, true]),
    ([1, 1], [true, true, true]), ([2, 30], [false, false, false]), ([1], [true, true]),
  ])
  func `a count of one cannot be worked out where the limit is two`(parts: [Int], hidden: [Bool]) {
    var sheet = CountSheet()
    let total = sheet.add(parts.reduce(0, +))
    sheet.relate(total: total, parts: parts.map { sheet.add($0) })
    #expect(sheet.hidden(below: 2) == hidden)
    #expect(sheet.hidden(below: 1)?.contains(true) == false)
  }

  @Test(arguments: [2, 3, 4])
  func `nothing small can be worked out below another limit`(limit: Int) {
    var chance = SplitMix(seed: UInt64(limit))
    var hiding = 0
    for _ in 0..<30 {
      let (height, width) = (2 + Int(chance.next() % 3), 2 + Int(chance.next() % 3))
      var table = SmallTable(
        (0..<height).map { _ in (0..<width).map { _ in Int(chance.next() % 9) } }, limit: limit)
      guard let hidden = table.sheet.hidden(below: limit) else { continue }
      let leaks = table.leaks(hidden)
      #expect(!leaks, "\(table.counts) \(hidden)")
      if hidden.contains(true) { hiding += 1 }
    }
    #expect(hiding > 5)
  }

  /// Neither of the two is nought, so the small total is known to be two or more.
  @Test func `no hiding helps a small total with two parts`() {
    var sheet = CountSheet()
    let total = sheet.add(3)
    sheet.relate(total: total, parts: [sheet.add(1), sheet.add(2)])
    #expect(sheet.hidden(below: 5) == nil)
    #expect(sheet.hidden(below: 1) == [false, false, false])
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

  /// Rows 3 + 6 = 9 and 10 + 20 = 30: 30 − 20 is 10, and 13 − 10 is 3.
  @Test func `rows and columns together give nothing away`() {
    let table = SmallTable([[3, 6], [10, 20]])
    let hidden = table.sheet.hidden(below: 5)
    #expect(hidden == [true, true, true, true, false, false, false, false, false])
  }

  @Test func `what stands nowhere and can be worked out is protected as well`() {
    var sheet = CountSheet()
    let (total, part) = (sheet.add(20), sheet.add(18))
    sheet.relate(total: total, parts: [part, sheet.add(2, isShown: false)])
    #expect(sheet.hidden(below: 5) == [false, true, false])
  }

  @Test(arguments: [1, 2])
  func `many small counts are hidden in a moment or said to be too many`(count: Int) {
    var sheet = CountSheet()
    let total = sheet.add(300 * count)
    sheet.relate(total: total, parts: (0..<300).map { _ in sheet.add(count) })
    #expect(sheet.hidden(below: 5).map { $0.count { $0 } } ?? 301 == 301)
  }

  /// 3 and 6 of 9 stand open to be anything from 1 on once their sum is hidden; with no tries to
  /// find it out in, that is not taken for granted.
  @Test func `what could not be shown to be safe is not safe`() {
    var sheet = CountSheet()
    let total = sheet.add(9)
    sheet.relate(total: total, parts: [sheet.add(3), sheet.add(6)])
    let hidden = [true, true, true]
    var (start, from) = (0, 0)
    var audit = CountAudit(sheet, limit: 5)
    #expect(audit.leak(hidden, from: &start)?.shown == nil)
    var hasty = CountAudit(sheet, limit: 5, tries: 0)
    #expect(hasty.leak(hidden, from: &from)?.shown == [])
  }

  /// A row of several that are not nought is known to be two or more: it cannot be hidden as 1.
  @Test func `a least value that readers know is taken into account`() {
    for (least, canBeHidden) in [(1, true), (2, false)] {
      var sheet = CountSheet()
      let total = sheet.add(30)
      sheet.relate(total: total, parts: [sheet.add(2, least: least), sheet.add(28)])
      #expect((sheet.hidden(below: 5) != nil) == canBeHidden)
    }
  }

  /// Without `KANSLI_TABLES` the tables are few, and none has more than ten counts hidden.
  @Test func `hardly more is hidden than must be`() {
    let count =
      ProcessInfo.processInfo.environment["KANSLI_TABLES"].flatMap { Int($0) } ?? 40
    var chance = SplitMix(seed: 20)
    var (hidden, fewest, worst) = (0, 0, 1.0)
    for _ in 0..<count {
      let (height, width) = (2 + Int(chance.next() % 3), 2 + Int(chance.next() % 3))
      let largest = [8, 15, 40][Int(chance.next() % 3)]
      var table = SmallTable(
        (0..<height).map { _ in
          (0..<width).map { _ in
            chance.next() % 4 == 0 ? 0 : Int(chance.next() % UInt64(largest))
          }
        })
      guard let found = table.sheet.hidden(below: 5) else { continue }
      let leaks = table.leaks(found)
      #expect(!leaks, "\(table.counts) \(found)")
      let number = found.count { $0 }
      guard number > 0, number <= 10 || count > 40 else { continue }
      let least = table.fewest(below: number)
      hidden += number
      fewest += least
      worst = max(worst, Double(number) / Double(least))
    }
    #expect(hidden * 10 <= fewest * 11 && worst <= 1.2, "\(hidden) for \(fewest), worst \(worst)")
  }
}

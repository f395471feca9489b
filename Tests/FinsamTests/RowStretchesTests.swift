import Testing

@testable import Finsam

/// What is kept of the rows of a register, stretch by stretch, is what all of them come to.
@Suite struct RowStretchesTests {
  @Test(arguments: [1, 2, 3] as [UInt64])
  func `after any changes the stretches are of all the rows in order`(seed: UInt64) {
    var chance = Chance(seed: seed)
    var rows = (0..<30).map { $0 }
    var stretches = RowStretches(count: rows.count, length: 4) { rows[$0] }
    for step in 30..<400 {
      let old = rows
      for _ in 0...chance.number(below: 3) {
        let place = chance.number(below: rows.count + 1)
        if chance.isTrue || place == rows.count {
          rows.insert(step, at: place)
        } else {
          rows.remove(at: place)
        }
      }
      let change = RowChange(from: old, to: rows)
      var looked = 0
      stretches = RowStretches(count: rows.count, length: 4, since: stretches, change) {
        looked += $0.count
        return rows[$0]
      }
      #expect(stretches.stretches.flatMap(\.sum) == rows, "\(step)")
      #expect(stretches.stretches.flatMap(\.rows) == Array(rows.indices), "\(step)")
      #expect(stretches.stretches.count <= rows.count / 2 + 16)
      if stretches.stretches.count < rows.count / 2 { #expect(looked <= change.come.count + 8) }
    }
  }

  @Test func `the log comes to the same in pieces as in one`() throws {
    var chance = Chance(seed: 71)
    let day = try Day(text: "2018-06-01")
    for _ in 0..<40 {
      let events = (0..<60).map { _ in chance.event() }
      let cut = chance.number(below: 61)
      var both = LogSums(events, in: 0..<cut, by: day)
      both.add(LogSums(events, in: cut..<60, by: day))
      #expect(both == LogSums(events, in: 0..<60, by: day))
    }
  }

  @Test func `places come to the same in pieces as in one`() throws {
    var chance = Chance(seed: 72)
    let day = try Day(text: "2018-06-01")
    let rates = [Year(2016): Kronor(120), Year(2017): Kronor(150)]
    for _ in 0..<40 {
      let places = (0..<60).map { _ in chance.place() }
      let cut = chance.number(below: 61)
      var both = PlacesSums(places, in: 0..<cut, rates: rates, on: day)
      both.add(PlacesSums(places, in: cut..<60, rates: rates, on: day), from: cut)
      #expect(both == PlacesSums(places, in: 0..<60, rates: rates, on: day))
    }
  }
}

import Testing

@testable import Finsam

/// Shares of groups that are all come to a hundred, and no part is more than its whole.
@Suite struct NeedsAgainstWholesTests {
  private func found(_ figures: [(group: String, value: String)], unit: String = "procent")
    throws -> [String]
  {
    var office = Office()
    var (parts, whole) = (NeedSeries(), NeedSeries())
    (parts.id, parts.unit, parts.groupsAreAll, parts.partOf) = ("delar", unit, true, "hela")
    (whole.id, whole.unit) = ("hela", "hushåll")
    office.needs.catalogue.series = [parts, whole]
    office.needs.points = try figures.enumerated().map { index, figure in
      var point = NeedPoint()
      point.id = "p\(index)"
      point.series = figure.group.isEmpty ? "hela" : "delar"
      (point.area, point.group, point.unit) =
        ("Norsjö", figure.group, figure.group.isEmpty ? "hushåll" : unit)
      (point.from, point.to) = (
        .day(try Day(text: "2014-01-01")), .day(try Day(text: "2014-12-31"))
      )
      if figure.value.first == "<" {
        point.mark = figure.value
      } else {
        point.value = try PrintedFigure(text: figure.value)
      }
      return point
    }
    return office.findings(on: try Day(text: "2015-01-01"))
      .filter { [.printedSum, .impossibleFigure].contains($0.check) }.map(\.message)
  }

  @Test func `shares that rounding explains are well`() throws {
    #expect(try found([("a", "33"), ("b", "33"), ("c", "33")]) == [])
    #expect(try found([("a", "33,3"), ("b", "33,3"), ("c", "33,3")]) == [])
    #expect(try found([("a", "50"), ("b", "51")]) == [])
    #expect(try found([("a", "90"), ("b", "<5")]) == [])
  }

  @Test func `those that it does not are told, with what they come to`() throws {
    #expect(
      try found([("a", "33,3"), ("b", "33,3"), ("c", "33,2")]) == [
        "Andelarna av det hela är tillsammans 99,8 procent, i 3 grupper."
      ])
    #expect(
      try found([("a", "60"), ("b", "45"), ("c", "<5")]) == [
        "Andelarna av det hela är tillsammans 105 procent, i 3 grupper."
      ])
  }

  @Test func `a part is no more than its whole`() throws {
    #expect(try found([("", "12"), ("a", "12"), ("b", "3")], unit: "hushåll") == [])
    #expect(
      try found([("", "12"), ("a", "13")], unit: "hushåll") == [
        "13 hushåll (a) är fler än alla: 12."
      ])
  }

  @Test func `a share is no more than all, and a count no less than none`() throws {
    #expect(try found([("a", "101")]) == ["101 procent är mer än det hela."])
    #expect(try found([("a", "-3")], unit: "hushåll") == ["−3 hushåll är mindre än noll."])
  }

  @Test func `shares made by chance are told just where they cannot be rounded from a hundred`()
    throws
  {
    var chance = SystemRandom(seed: 14)
    for _ in 0..<200 {
      let count = chance.next(in: 2...7)
      let wholes = (0..<count).map { _ in chance.next(in: 1...1000) }
      let all = wholes.reduce(0, +)
      let rounded = wholes.map { (Double($0) * 100 / Double(all)).rounded() }
      let shares = rounded.enumerated().map { ("g\($0.offset)", "\(Int($0.element))") }
      #expect(try found(shares) == [], "\(wholes)")
      let raised = [(shares[0].0, "\(Int(rounded[0]) + count + 1)")] + shares.dropFirst()
      #expect(try found(raised).count >= 1, "\(raised)")
    }
  }
}

/// Numbers that are the same each time.
private struct SystemRandom {
  private var state: UInt64
  init(seed: UInt64) { state = seed }
  mutating func next(in range: ClosedRange<Int>) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return range.lowerBound + Int(state >> 33) % range.count
  }
}

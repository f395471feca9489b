/// When persons began and left, of an export that has a row for each of them.
struct RegisteredStays {
  private struct Stay {
    let name: String
    let isWoman: Bool
    let start: Day
    let end: Day?
  }

  private var all: [Stay] = []
  private var latest: Day?

  /// `name` is what the insats is registered as; `end` nil where the person is still there.
  mutating func add(of name: String, isWoman: Bool, from start: Day, to end: Day?) {
    all.append(Stay(name: name, isWoman: isWoman, start: start, end: end))
    latest = max(latest ?? start, end ?? start)
  }

  /// What they come to, half-year by half-year: from the first who began to the last day that any
  /// of them tells.
  var periods: [RegisteredPeriod] {
    guard let latest, let first = all.map(\.start).min() else { return [] }
    return all.map(\.name).unique.flatMap { name in
      let own = all.filter { $0.name == name }
      var (rows, half): ([RegisteredPeriod], _) = ([], HalfYear(containing: first))
      while half <= HalfYear(containing: latest) {
        if let row = RegisteredStays.count(own, of: name, in: half) { rows.append(row) }
        half = half.after
      }
      return rows
    }
  }

  /// Nil where nobody was there.
  private static func count(_ own: [Stay], of name: String, in half: HalfYear) -> RegisteredPeriod?
  {
    guard let period = CountPeriod(id: half.text), let last = period.days?.upperBound else {
      return nil
    }
    func number(_ isWoman: Bool, _ isMeant: (Stay) -> Bool) -> Number? {
      Number(own.count { $0.isWoman == isWoman && isMeant($0) })
    }
    func isWithin(_ day: Day?) -> Bool { day.map { HalfYear(containing: $0) == half } ?? false }
    func isThere(_ stay: Stay) -> Bool {
      stay.start <= last && (stay.end.map { last < $0 } ?? true)
    }
    guard own.contains(where: { isWithin($0.start) || isWithin($0.end) || isThere($0) }) else {
      return nil
    }
    var row = RegisteredPeriod()
    (row.name, row.period) = (name, period)
    row.newWomen = number(true) { isWithin($0.start) }
    row.newMen = number(false) { isWithin($0.start) }
    row.endedWomen = number(true) { isWithin($0.end) }
    row.endedMen = number(false) { isWithin($0.end) }
    row.ongoingWomen = number(true, isThere)
    row.ongoingMen = number(false, isThere)
    return row
  }
}

/// Counts of people by the places where they stand, in a sheet of how they hang together.
///
/// A relation that is not known to hold may still be stated: it makes what is hidden more, never
/// less.
struct CountTable {
  /// A count's field, in a part of a document's list. Parts go by their number: ids may be missing.
  struct Place: Hashable {
    let file: Int
    let list: String
    let part: Int
    let key: String
  }

  private(set) var sheet = CountSheet()
  private var cells: [Place: Int] = [:]
  private var related: Set<[Int]> = []

  /// The number in the sheet of what stands there; nil where nobody is counted.
  subscript(file: Int, list: String, part: Int, key: String) -> Int? {
    get { cells[Place(file: file, list: list, part: part, key: key)] }
    set { cells[Place(file: file, list: list, part: part, key: key)] = newValue }
  }

  func count(_ cell: Int) -> Int { sheet.counts[cell] }

  mutating func add(_ count: Int, isShown: Bool = true) -> Int {
    sheet.add(count, isShown: isShown)
  }

  /// Takes in the counts of a list, or of those of its parts that begin with the number `first`.
  /// What is said in round numbers is taken as the least it can be.
  mutating func add(
    _ parts: [Draft], from first: Int = 0, file: Int, list: String, keys: [String]
  ) {
    for (number, part) in parts.enumerated() {
      for key in keys {
        guard let count = part.people(key) ?? part.vaguePeople(key)?.least else { continue }
        self[file, list, first + number, key] = sheet.add(count)
      }
    }
  }

  /// The parts, and what is left over and stands nowhere, make up the whole. Where they are more
  /// than the whole, each is one part of it, and one that is more than it is none.
  mutating func relate(_ whole: Int?, _ parts: [Int?]) {
    let parts = parts.compactMap(\.self)
    guard let whole, !parts.isEmpty, !parts.contains(whole),
      related.insert([whole] + parts).inserted
    else { return }
    let rest = count(whole) - parts.map(count).sum
    if rest < 0 {
      if parts.count > 1 { for part in parts { relate(whole, [part]) } }
      return
    }
    sheet.relate(total: whole, parts: rest == 0 ? parts : parts + [sheet.add(rest, isShown: false)])
  }

  /// The times of a list's parts, with what is counted in each under the key; a part whose time
  /// cannot be read is of no time.
  func times(_ parts: [Draft], _ file: Int, _ list: String, _ key: String) -> [(
    period: CountPeriod?, cell: Int?
  )] {
    parts.enumerated().map { number, part in
      (CountPeriod(id: part.text("period") ?? ""), self[file, list, number, key])
    }
  }

  /// Who is counted in a quarter is counted in the year, and those of the year are no more than
  /// those of its quarters together where it has no others.
  ///
  /// Of several of one time, such as places of several municipalities, each may be a part of its
  /// own.
  mutating func relateTimes(_ counts: [(period: CountPeriod?, cell: Int?)]) {
    var known: [(period: CountPeriod, cell: Int)] = []
    for case (let period?, let cell?) in counts { known.append((period, cell)) }
    let periods = known.map(\.period)
    for (period, whole) in known {
      let longest = period.longest(in: periods)
      for one in known where longest.contains(one.period) { relate(whole, [one.cell]) }
      let times = longest.apart
      let apart = known.filter { times.contains($0.period) }.map(\.cell)
      guard apart.count > 1 else { continue }
      let sum = apart.map(count).sum
      if sum <= count(whole) {
        relate(whole, apart)
      } else {
        // Who was there in both is counted in both.
        let all = sheet.add(sum, isShown: false)
        sheet.relate(total: all, parts: apart)
        relate(all, [whole])
      }
    }
  }
}

extension CountPeriod {
  /// Those of the periods that lie in it and in no other of them.
  func longest(in periods: [CountPeriod]) -> [CountPeriod] {
    let inner = periods.filter(contains)
    return inner.filter { one in !inner.contains { $0.contains(one) } }
  }

  /// Whether somebody can be in both at once.
  fileprivate func overlaps(_ other: CountPeriod) -> Bool {
    if self == other || contains(other) || other.contains(self) { return true }
    if case .years(let first, let last) = self, case .years(let from, let to) = other {
      return first <= to && from <= last
    }
    return false
  }
}

extension [CountPeriod] {
  /// Those of which nobody can be in two at once, the earliest first.
  var apart: [CountPeriod] {
    sorted().reduce(into: []) { apart, one in
      if !apart.contains(where: { $0.overlaps(one) }) { apart.append(one) }
    }
  }
}

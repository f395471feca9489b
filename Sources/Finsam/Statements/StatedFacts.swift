/// What sources state in several places and not everywhere alike, fact by fact.
///
/// Nearly all that is stated is stated once, or in the same way everywhere: of that no row is copied.
struct StatedFacts {
  /// Of each fact the rows that differ in value, unit or definition, in the order of the register: two
  /// or more.
  let differing: [[SourceStatement]]
  /// Each value of a fact and definition that an earlier row of it contradicts, beside that row. What
  /// a third place says again is told of once.
  let contradictions: [(SourceStatement, SourceStatement)]
  /// Of each fact its first value, beside the first in another definition that could not be so too.
  let definitions: [(SourceStatement, SourceStatement)]

  /// `cells` are of other files, and are told of where no row says the same.
  init(_ rows: [SourceStatement], cells: [SourceStatement] = []) {
    var first: [Key: Int] = [:]
    first.reserveCapacity(rows.count)
    var others: [Int: [Int]] = [:]
    func statement(_ place: Int) -> SourceStatement {
      place < rows.count ? rows[place] : cells[place - rows.count]
    }
    func take(_ place: Int, _ key: Key) {
      guard let known = first[key] else {
        first[key] = place
        return
      }
      let told = [known] + (others[known] ?? [])
      if !told.contains(where: { statement($0).isSaidAlike(statement(place)) }) {
        others[known, default: []].append(place)
      }
    }
    rows.lend { place, row in take(place, Key(row.pointee)) }
    for (index, cell) in cells.enumerated() {
      // A cell does not say whether it is of all the year: it is of what the rows are of.
      let (own, ofYear) = (Key(cell), Key(cell, basis: .calendarYear))
      take(rows.count + index, first[ofYear] == nil ? own : ofYear)
    }
    differing = others.sorted { $0.key < $1.key }.map { known, rest in
      ([known] + rest).map(statement)
    }
    var differences = differing.map(Differences.init)
    contradictions = differences.indices.flatMap { differences[$0].contradictions }
    definitions = differences.indices.compactMap { differences[$0].definition }
  }

  /// The rows of one fact that differ, whose values are worked out when they are asked for: most differ
  /// only in their definition.
  private struct Differences {
    private let rows: [SourceStatement]
    private var known: [StatedValue?]

    init(_ rows: [SourceStatement]) {
      self.rows = rows
      known = Array(repeating: nil, count: rows.count)
    }

    private mutating func value(_ index: Int) -> StatedValue {
      let value = known[index] ?? StatedValue(rows[index])
      known[index] = value
      return value
    }

    private mutating func contradict(_ one: Int, _ other: Int) -> Bool {
      value(one).contradicts(value(other))
    }

    var contradictions: [(SourceStatement, SourceStatement)] {
      mutating get {
        rows.indices.compactMap { index in
          var first: Int?
          var alike: [Int] = []
          for other in 0..<index
          where rows[other].isDefined(as: rows[index]) && rows[other].mayBeWhen(rows[index]) {
            if contradict(other, index) {
              first = first ?? other
            } else if rows[other].value == rows[index].value || rows[other].isWording {
              // What says the same, or is another way of wording it, has been told of.
              return nil
            } else {
              alike.append(other)
            }
          }
          // So has what contradicts one place and may be what another says, where those two do.
          guard let first, !alike.contains(where: { contradict(first, $0) }) else { return nil }
          return (rows[first], rows[index])
        }
      }
    }

    var definition: (SourceStatement, SourceStatement)? {
      mutating get {
        let other = rows.indices.dropFirst().first { index in
          let (one, other) = (rows[0], rows[index])
          return other.value != one.value && !other.isDefined(as: one)
            && !other.isOnlySigned(otherwise: one) && contradict(index, 0)
        }
        return other.map { (rows[0], rows[$0]) }
      }
    }
  }

  /// What a row is of, apart from its definition: places with the same are of one fact.
  struct Key: Hashable {
    let key: String
    let year: Year?
    let days: [PrintedDay?]
    let basis: SourceStatement.Basis?
    let sex: SourceStatement.Sex?

    init(_ row: SourceStatement) { self.init(row, basis: row.basis) }

    init(_ row: SourceStatement, basis: SourceStatement.Basis?) {
      key = row.key
      let ofDay = row.yearOfLastDay
      year = row.year ?? ofDay
      // What is of a year's last day stands for the year. What something is called may be so for a
      // time, and otherwise in another that is held against it where both can be.
      let times = row.isWording ? [nil, nil] : [row.from, row.to]
      days = [ofDay != nil && ofDay == year ? nil : row.day] + times
      self.basis = basis
      sex = row.sex
    }

    /// By its bytes, which is quicker than as text; facts of one key and several times are few.
    func hash(into hasher: inout Hasher) {
      var hash = FNV1a()
      for byte in key.utf8 { hash.add(UInt64(byte)) }
      hasher.combine(hash.value)
      hasher.combine(year?.number)
    }
  }
}

extension SourceStatement {
  /// The year whose last day it is of; nil where it is of another day, or of none.
  fileprivate var yearOfLastDay: Year? {
    guard let day = day?.day, day.month == 12, day.day == 31 else { return nil }
    return Year(day.year)
  }

  fileprivate func isSaidAlike(_ other: SourceStatement) -> Bool {
    value == other.value && unit == other.unit && meaning == other.meaning && from == other.from
      && to == other.to
  }

  /// Whether a day can be in the times of both; one without a time is of all.
  fileprivate func mayBeWhen(_ other: SourceStatement) -> Bool {
    func ends(_ one: SourceStatement, before other: SourceStatement) -> Bool {
      guard let last = one.to?.day, let first = other.from?.day else { return false }
      return last < first
    }
    return !ends(self, before: other) && !ends(other, before: self)
  }
}

extension SourceStatement {
  /// Whether the one is printed with a minus before it, as costs are in a statement of income.
  fileprivate func isOnlySigned(otherwise other: SourceStatement) -> Bool {
    value != other.value
      && value.drop { $0 == "-" } == other.value.drop { $0 == "-" }
  }
}

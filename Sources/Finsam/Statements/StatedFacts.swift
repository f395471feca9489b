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

  /// `cells` are of other files, and are told of where no row says the same; `things` are those of
  /// both.
  init(
    _ rows: [SourceStatement], cells: [SourceStatement] = [], things: StatedThings? = nil
  ) {
    let things = things ?? StatedThings(rows, cells: cells)
    var facts = Numbering(upTo: rows.count + cells.count)
    /// Where each fact is first stated, and where it is stated otherwise.
    var first: [Int] = []
    var others: [[Int]] = []
    func lend<Answer>(_ place: Int, _ body: (borrowing SourceStatement) -> Answer) -> Answer {
      place < rows.count ? body(rows[place]) : body(cells[place - rows.count])
    }
    func areAlike(_ one: Int, _ other: Int) -> Bool {
      lend(one) { one in lend(other) { one.isSaidAlike($0) } }
    }
    func hash(_ place: Int, _ time: Time) -> UInt64 {
      var hash = FNV1a()
      hash.add(UInt64(things[place]))
      hash.add(UInt64(truncatingIfNeeded: time.year?.number ?? 0))
      return hash.value
    }
    func isOf(_ place: Int, _ time: Time) -> (Int) -> Bool {
      { fact in
        things[first[fact]] == things[place] && lend(first[fact]) { time.isTime(of: $0) }
      }
    }
    func take(_ place: Int, as fact: Int) {
      guard fact < first.count else {
        first.append(place)
        others.append([])
        return
      }
      let isKnown =
        areAlike(first[fact], place) || others[fact].contains { areAlike($0, place) }
      if !isKnown { others[fact].append(place) }
    }
    rows.lend { place, row in
      let time = Time(row.pointee, basis: row.pointee.basis)
      take(place, as: facts.number(hash(place, time), isSame: isOf(place, time)))
    }
    cells.lend { index, cell in
      let place = rows.count + index
      // A cell does not say whether it is of all the year: it is of what the rows are of.
      let ofYear = Time(cell.pointee, basis: .calendarYear)
      let known = facts.known(hash(place, ofYear), isSame: isOf(place, ofYear))
      let time = Time(cell.pointee, basis: cell.pointee.basis)
      take(place, as: known ?? facts.number(hash(place, time), isSame: isOf(place, time)))
    }
    differing = first.indices.filter { !others[$0].isEmpty }.map { fact in
      ([first[fact]] + others[fact]).map { $0 < rows.count ? rows[$0] : cells[$0 - rows.count] }
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
          for other in 0..<index where rows[other].isDefined(as: rows[index]) {
            // What says the same, or is another way of wording it, has been told of.
            let mayBeAlike = rows[other].value == rows[index].value || rows[other].isWording
            guard mayBeAlike || first == nil else { continue }
            if contradict(other, index) {
              first = first ?? other
            } else if mayBeAlike {
              return nil
            }
          }
          return first.map { (rows[$0], rows[index]) }
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
    private let key: String
    private let time: Time

    init(_ row: SourceStatement, basis: SourceStatement.Basis?) {
      (key, time) = (row.key, Time(row, basis: basis))
    }
  }

  /// The time that a row is of, and of whom it is.
  private struct Time: Hashable {
    let year: Year?
    let days: Days?
    let basis: SourceStatement.Basis?
    let sex: SourceStatement.Sex?

    struct Days: Hashable {
      let day: PrintedDay?
      let from: PrintedDay?
      let to: PrintedDay?
    }

    init(_ row: borrowing SourceStatement, basis: SourceStatement.Basis?) {
      let ofDay = row.yearOfLastDay
      year = row.year ?? ofDay
      // What is of a year's last day stands for the year.
      let day = ofDay != nil && ofDay == year ? nil : row.day
      days =
        day == nil && row.from == nil && row.to == nil
        ? nil : Days(day: day, from: row.from, to: row.to)
      self.basis = basis
      sex = row.sex
    }

    func isTime(of row: borrowing SourceStatement) -> Bool {
      sex == row.sex && basis == row.basis && self == Time(row, basis: row.basis)
    }
  }
}

extension SourceStatement {
  /// The year whose last day it is of; nil where it is of another day, or of none.
  fileprivate var yearOfLastDay: Year? {
    guard let day = day?.day, day.month == 12, day.day == 31 else { return nil }
    return Year(day.year)
  }

  fileprivate func isSaidAlike(_ other: borrowing SourceStatement) -> Bool {
    value == other.value && unit == other.unit && meaning == other.meaning
  }
}

extension SourceStatement {
  /// Whether the one is printed with a minus before it, as costs are in a statement of income.
  fileprivate func isOnlySigned(otherwise other: SourceStatement) -> Bool {
    value != other.value
      && value.drop { $0 == "-" } == other.value.drop { $0 == "-" }
  }
}

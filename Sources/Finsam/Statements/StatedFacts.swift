/// What sources state in several places and not everywhere alike, fact by fact.
///
/// Nearly all that is stated is stated once, or in the same way everywhere: of that no row is
/// copied.
struct StatedFacts {
  /// Of each fact the rows that differ in value, unit or definition, in the order of the register:
  /// two or more.
  let differing: [[SourceStatement]]
  /// Each value of a fact and definition that an earlier row of it contradicts, beside that row.
  /// What a third place says again is told of once.
  let contradictions: [(SourceStatement, SourceStatement)]
  /// Of each fact the first two values in different definitions that could not both be so in one.
  let definitions: [(SourceStatement, SourceStatement)]

  /// `cells` are of other files, and are told of where no row says the same; `things` are those of
  /// both.
  init(
    _ rows: [SourceStatement], cells: [SourceStatement] = [], things: StatedThings? = nil
  ) {
    let things = things ?? StatedThings(rows, cells: cells)
    let groups = rows.withUnsafeBufferPointer { rows in
      cells.withUnsafeBufferPointer { Groups(rows, $0, things) }
    }
    differing = groups.first.indices.filter { !groups.others[$0].isEmpty }.map { fact in
      ([groups.first[fact]] + groups.others[fact]).map { place in
        place < rows.count ? rows[place] : cells[place - rows.count]
      }
    }
    var differences = differing.map(Differences.init)
    contradictions = differences.indices.flatMap { differences[$0].contradictions }
    definitions = differences.indices.compactMap { differences[$0].definition }
  }

  /// Where each fact is stated first, and where otherwise. The statements are read where they lie:
  /// to copy one takes longer than to compare it.
  private struct Groups {
    typealias Statements = UnsafeBufferPointer<SourceStatement>

    private(set) var first: [Int] = []
    private(set) var others: [[Int]] = []

    init(_ rows: Statements, _ cells: Statements, _ things: StatedThings) {
      let places =
        rows.indices.compactMap { place in rows.baseAddress.map { $0 + place } }
        + cells.indices.compactMap { place in cells.baseAddress.map { $0 + place } }
      var facts = Numbering(upTo: places.count)
      var times: [Time] = []
      func hash(_ place: Int, _ time: Time) -> UInt64 {
        var hash = FNV1a()
        hash.add(UInt64(things[place]))
        hash.add(UInt64(truncatingIfNeeded: time.year?.number ?? 0))
        return hash.value
      }
      for (place, statement) in places.enumerated() {
        let thing = things[place]
        var time = Time(statement, basis: statement.pointee.basis)
        // A cell does not say whether it is of all the year: it is of what the rows are of.
        if place >= rows.count {
          let ofYear = Time(statement, basis: .calendarYear)
          let known = facts.known(hash(place, ofYear)) { fact in
            things[first[fact]] == thing && times[fact] == ofYear
          }
          if known != nil { time = ofYear }
        }
        let fact = facts.number(hash(place, time)) { fact in
          things[first[fact]] == thing && times[fact] == time
        }
        guard fact < first.count else {
          first.append(place)
          others.append([])
          times.append(time)
          continue
        }
        let isKnown =
          places[first[fact]].isSaidAlike(statement)
          || others[fact].contains { places[$0].isSaidAlike(statement) }
        if !isKnown { others[fact].append(place) }
      }
    }
  }

  /// The rows of one fact that differ, whose values are worked out when they are asked for: most
  /// differ only in their definition.
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
          var against: [Int] = []
          var alike: [Int] = []
          for other in 0..<index
          where rows[other].isDefined(as: rows[index]) && rows[other].mayBeWhen(rows[index])
            && rows[other].mayBeOfOne(rows[index])
          {
            if contradict(other, index) {
              against.append(other)
            } else if rows[other].value == rows[index].value || rows[other].isWording {
              // What says the same, or is another way of wording it, has been told of.
              return nil
            } else {
              alike.append(other)
            }
          }
          // So has what contradicts one place and may be what another says, where those two do.
          // A document that contradicts itself is told of alone.
          let own = against.first { rows[$0].document == rows[index].document }
          guard let first = own ?? against.first, !alike.contains(where: { contradict(first, $0) })
          else { return nil }
          return (rows[first], rows[index])
        }
      }
    }

    private func isDefinedOtherwise(_ one: SourceStatement, _ other: SourceStatement) -> Bool {
      one.value != other.value && !one.isDefined(as: other) && one.mayBeWhen(other)
        && one.mayBeOfOne(other)
        && !one.isOnlySigned(otherwise: other)
    }

    var definition: (SourceStatement, SourceStatement)? {
      mutating get {
        for one in rows.indices {
          for other in rows.indices.dropFirst(one + 1)
          where isDefinedOtherwise(rows[one], rows[other]) && contradict(one, other) {
            return (rows[one], rows[other])
          }
        }
        return nil
      }
    }
  }

  /// What a row is of, apart from its definition: places with the same are of one fact.
  struct Key: Hashable {
    private let key: String
    private let time: Time

    init(_ row: SourceStatement, basis: SourceStatement.Basis?) {
      key = row.key
      time = withUnsafePointer(to: row) { Time($0, basis: basis) }
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

    init(_ row: UnsafePointer<SourceStatement>, basis: SourceStatement.Basis?) {
      let own = row.pointee.day
      // What something is called may be so for a time, and otherwise in another that is held
      // against it where both can be.
      let (from, to) = row.pointee.isWording ? (nil, nil) : (row.pointee.from, row.pointee.to)
      let ofDay = own?.yearOfLastDay
      year = row.pointee.year ?? ofDay
      // What is of a year's last day stands for the year.
      let day = ofDay != nil && ofDay == year ? nil : own
      days = day == nil && from == nil && to == nil ? nil : Days(day: day, from: from, to: to)
      self.basis = basis
      sex = row.pointee.sex
    }
  }
}

extension PrintedDay {
  /// The year whose last day it is; nil where it is another day.
  fileprivate var yearOfLastDay: Year? {
    guard let day, day.month == 12, day.day == 31 else { return nil }
    return Year(day.year)
  }
}

extension UnsafePointer<SourceStatement> {
  fileprivate func isSaidAlike(_ other: Self) -> Bool {
    pointee.value == other.pointee.value && pointee.unit == other.pointee.unit
      && pointee.meaning == other.pointee.meaning && pointee.from == other.pointee.from
      && pointee.to == other.pointee.to
  }
}

extension SourceStatement {
  /// Whether both may be said of one thing: a share of nine is none of twelve, nor a table of one
  /// document one of another.
  fileprivate func mayBeOfOne(_ other: SourceStatement) -> Bool {
    !isOfOtherWhole(than: other)
      && (document == other.document || !isNumberOfPart || !other.isNumberOfPart)
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

/// What sources count of one thing: shares of it, numbers in it, and how many women and men.
struct CountedFacts {
  /// One thing at all times, in the order of the register.
  struct Fact {
    let rows: [SourceStatement]
    /// Of how many its shares are, where it is another fact that says so: those that an insats had.
    let wholes: [SourceStatement]
    /// The rows that are shares in figures.
    let shares: [(row: SourceStatement, share: StatedShare)]

    init(rows: [SourceStatement], wholes: [SourceStatement]) {
      (self.rows, self.wholes) = (rows, wholes)
      shares = rows.filter(\.isShare).compactMap { row in
        StatedShare(row).map { (row: row, share: $0) }
      }
    }
  }

  let facts: [Fact]

  /// `things` are those of the statements, and may be of more behind them.
  init(_ statements: [SourceStatement], things: StatedThings? = nil) {
    let things = things ?? StatedThings(statements)
    var isWanted = [Bool](repeating: false, count: things.count)
    statements.lend { place, row in
      if row.pointee.isShare || row.pointee.denominator != nil || row.pointee.sex != nil {
        isWanted[things[place]] = true
      }
    }
    /// The group of each thing; nil where it has none.
    var places = [Int?](repeating: nil, count: things.count)
    var groups: [[SourceStatement]] = []
    /// By what they are the whole of: `insats/x/resultat`.
    var wholes: [String: [SourceStatement]] = [:]
    statements.lend { place, row in
      if row.pointee.sex == nil, row.pointee.key.isEnded(by: Self.whole) {
        let beginning = String(row.pointee.key.dropLast(Self.whole.count))
        wholes[beginning, default: []].append(row.pointee)
      }
      let thing = things[place]
      guard isWanted[thing] else { return }
      if let known = places[thing] {
        groups[known].append(row.pointee)
      } else {
        places[thing] = groups.count
        groups.append([row.pointee])
      }
    }
    facts = groups.map { rows in
      let key = rows[0].key
      let counted =
        wholes.isEmpty ? nil : Self.beginnings(of: key).lazy.compactMap { wholes[$0] }.first
      return Fact(rows: rows, wholes: counted?.first?.key == key ? [] : counted ?? [])
    }
  }

  private static let whole = "/deltagare"

  /// What a key is a part of, the nearest first: `insats/x/resultat` and `insats/x` and `insats`.
  private static func beginnings(of key: String) -> [String] {
    let slash = UInt8(ascii: "/")
    return key.utf8.indices.filter { key.utf8[$0] == slash }.reversed().map { String(key[..<$0]) }
  }
}

extension SourceStatement {
  /// Whether both are of one time, or one of them does not say of which.
  func isOfSameTime(as other: SourceStatement) -> Bool {
    func mayBeSame<Time: Equatable>(_ one: Time?, _ other: Time?) -> Bool {
      one == other || one == nil || other == nil
    }
    return mayBeSame(year, other.year) && mayBeSame(basis, other.basis)
      && mayBeSame(day, other.day) && mayBeSame(from, other.from) && mayBeSame(to, other.to)
  }

  /// The least and most that it counts; nil where it counts nothing: it is a share, an amount, a
  /// time or words.
  var counted: (least: Number, most: Number)? {
    guard !isOfMeasure, value.utf8.count <= 20, !unit.isEmpty || denominator != nil
    else { return nil }
    guard let figure = StatedFigure(value, in: ""), let least = figure.least,
      let most = figure.most, least >= Number(0)
    else { return nil }
    return (least, most)
  }

  /// Whether it is a share, or of what is measured and not counted.
  var isOfMeasure: Bool { isShare || Self.measures.contains(unit) }

  /// Units of what is measured and not counted.
  private static let measures: Set<String> = [
    "kr", "kronor", "tkr", "mkr", "miljoner", "miljoner kronor", "år", "månader", "mån", "dagar",
    "dag", "veckor", "timmar", "tjänst", "tjänster", "heltidstjänster", "datum", "klockslag",
  ]
}

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

  init(_ statements: [SourceStatement]) {
    var wanted: Set<String> = []
    statements.lend { _, row in
      if row.pointee.isShare || row.pointee.denominator != nil || row.pointee.sex != nil {
        wanted.insert(row.pointee.key)
      }
    }
    var places: [String: Int] = [:]
    var groups: [[SourceStatement]] = []
    var wholes: [String: [SourceStatement]] = [:]
    statements.lend { _, row in
      if row.pointee.sex == nil,
        row.pointee.key.utf8.suffix(Self.whole.count).elementsEqual(Self.whole)
      {
        wholes[row.pointee.key, default: []].append(row.pointee)
      }
      guard wanted.contains(row.pointee.key) else { return }
      if let known = places[row.pointee.key] {
        groups[known].append(row.pointee)
      } else {
        places[row.pointee.key] = groups.count
        groups.append([row.pointee])
      }
    }
    facts = groups.map { rows in
      let steps = rows[0].key.split(separator: "/")
      let counted = (1..<max(steps.count, 1)).reversed().lazy
        .compactMap { wholes[steps.prefix($0).joined(separator: "/") + "/deltagare"] }.first
      return Fact(rows: rows, wholes: counted?.first?.key == rows[0].key ? [] : counted ?? [])
    }
  }

  private static let whole = Array("/deltagare".utf8)
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
    guard !isShare, !Self.measures.contains(unit), value.utf8.count <= 20,
      !unit.isEmpty || denominator != nil
    else { return nil }
    guard let figure = StatedFigure(value, in: ""), let least = figure.least,
      let most = figure.most, least >= Number(0)
    else { return nil }
    return (least, most)
  }

  /// Units of what is measured and not counted.
  private static let measures: Set<String> = [
    "kr", "kronor", "tkr", "mkr", "miljoner", "miljoner kronor", "år", "månader", "mån", "dagar",
    "dag", "veckor", "timmar", "tjänst", "tjänster", "heltidstjänster", "datum", "klockslag",
  ]
}

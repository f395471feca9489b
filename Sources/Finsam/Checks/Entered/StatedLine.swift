/// A figure or a day that a row of the statements has.
struct StatedLine {
  let statement: SourceStatement
  let field: String
  let text: String
  let figure: EnteredValue
  let measure: FigureMeasure
  let sex: SourceStatement.Sex?
  let lines: [SourceLines]

  /// The words of the fact, without å, ä and ö: `insats`, `texas`, `period`, `slut`.
  var words: [String] { statement.keyWords }

  /// Those that the row states: its value, how many that is of, and the days that it is of.
  static func all(_ statement: SourceStatement, _ lines: [SourceLines]) -> [StatedLine] {
    func line(
      _ field: String, _ text: String, _ figure: EnteredValue?, _ measure: FigureMeasure?,
      _ sex: SourceStatement.Sex? = nil
    ) -> StatedLine? {
      guard let figure, let measure else { return nil }
      return StatedLine(
        statement: statement, field: field, text: text, figure: figure, measure: measure, sex: sex,
        lines: lines)
    }
    let value =
      statement.isMark
      ? line("värde", statement.value, EnteredValue(day: statement.value), .day)
      : line(
        "värde", statement.value, EnteredValue(statement.value, in: statement.unit),
        FigureMeasure(of: statement), statement.sex)
    let denominator = statement.denominator.flatMap {
      line("nämnare", $0.text, EnteredValue($0.text, in: ""), .count)
    }
    let days = [("dag", statement.day), ("från", statement.from), ("till", statement.to)]
      .compactMap { field, printed in
        printed?.day.flatMap { line(field, $0.text, .day($0), .day) }
      }
    return [value, denominator].compactMap(\.self) + days
  }
}

/// What is counted by a figure: figures of two kinds are never the same.
enum FigureMeasure {
  case share, money, count, age, day

  /// Nil where the unit is of something else: a time, a name.
  init?(unit: String) {
    var row = SourceStatement()
    row.unit = unit
    if row.isShare {
      self = .share
    } else if row.measured == .money {
      self = .money
    } else if !row.isOfMeasure, !row.isWording {
      self = .count
    } else {
      return nil
    }
  }

  /// A year is no number of things, and years are ages where the fact says so.
  init?(of statement: SourceStatement) {
    if statement.unit == "år" {
      guard statement.keyWords.contains("alder") else { return nil }
      self = .age
      return
    }
    guard let measure = FigureMeasure(unit: statement.unit) else { return nil }
    if measure == .count, statement.unit.isEmpty {
      if Year(id: statement.value) != nil { return nil }
      // Tables of money may leave the unit out.
      if statement.key.isBegun(by: "ekonomi/") {
        self = .money
        return
      }
    }
    self = measure
  }
}

extension SourceStatement {
  /// The words of its key, without å, ä and ö.
  fileprivate var keyWords: [String] {
    key.utf8.split(separator: UInt8(ascii: "/")).map { NewId.slug(String(Substring($0))) }
  }
}

/// A figure or a day, as one place has it and another may.
enum EnteredValue {
  case figure(StatedFigure)
  case day(Day)

  init?(_ text: String, in unit: String) {
    guard let figure = StatedFigure(text, in: unit) else { return nil }
    self = .figure(figure)
  }

  /// Nil where it is no day that there is: it may be any.
  init?(day text: String) {
    do throws(InvalidInput) { self = .day(try Day(text: text)) } catch { return nil }
  }

  func contradicts(_ other: EnteredValue) -> Bool {
    switch (self, other) {
    case (.figure(let one), .figure(let other)): one.contradicts(other)
    case (.day(let one), .day(let other)): one != other
    case (.figure, .day), (.day, .figure): false
    }
  }
}

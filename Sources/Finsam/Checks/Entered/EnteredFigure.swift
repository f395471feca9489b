/// A figure or a day of a record that says where it is from.
struct EnteredFigure {
  let place: Place
  /// In which list of which document it is, counted from the first.
  let list: Int
  let label: String
  let text: String
  let shown: String
  let figure: EnteredValue
  let measure: FigureMeasure
  /// Empty where none is printed.
  let unit: String
  let sex: SourceStatement.Sex?
  let lines: [SourceLines]
  /// The year that the record is of; nil where it says none, or several.
  let year: Year?
  /// The last word of the field's key, and what the record is called.
  private let name: String
  private let words: [String]
  private let columns: FigureColumns

  /// Nil where the field's unit is of something that is not compared. `own` is the unit of the
  /// record itself, `unit` that or the one of the record above.
  init?(
    _ field: FieldText, at address: Address, list: Int, unit: String, own: String,
    _ lines: [SourceLines], year: Year?, words: [String],
    of columns: FigureColumns
  ) {
    let key = field.shape.key
    guard let measure = EnteredFigure.measure(field.shape, unit) else { return nil }
    let isMoney = measure == .money
    let ownMoney = isMoney && FigureMeasure(unit: own) == .money ? own : "kr"
    let figure =
      measure == .day
      ? EnteredValue(day: field.text)
      : EnteredValue(field.text, in: isMoney ? ownMoney : "")
    // A year is no number of things.
    guard let figure, measure != .count || Year(id: field.text) == nil else { return nil }
    self.figure = figure
    self.measure = measure
    self.list = list
    self.lines = lines
    (self.words, self.year, self.columns) = (words, year, columns)
    (text, shown, label) = (field.text, field.shown, field.shape.label)
    place = Place(address, field: key)
    name = FigureColumns.name(of: key)
    self.unit = key == "nämnare" || measure != .count ? "" : unit.lowered
    sex = SourceStatement.Sex(rawValue: key)
  }

  private static func measure(_ shape: FieldShape, _ unit: String) -> FigureMeasure? {
    if shape.kind == .day { return .day }
    // Numbers of paragraphs count nothing.
    if shape.key.mentions("paragraf") { return nil }
    if shape.kind == .kronor || shape.key.isBegun(by: "kr_") { return .money }
    if shape.key == "andel" || shape.key.isEnded(by: "procent") { return .share }
    if shape.key.isBegun(by: "ålder.") { return .age }
    return shape.key == "nämnare" ? .count : FigureMeasure(unit: unit)
  }

  /// Whether the row is of such a figure in the same lines.
  func may(state row: StatedLine) -> Bool {
    lines.hold(row.lines) && isOfSame(row) && isAlike(row)
      && columns.mayHold(row, in: place.field ?? "")
  }

  /// Whether both are so much of what may be one thing.
  func isAlike(_ row: StatedLine) -> Bool {
    measure == row.measure && (sex == nil || row.sex == nil || sex == row.sex) && mayBeOfOne(row)
  }

  /// Whether both are of one insats, where the row says of which it is.
  private func isOfSame(_ row: StatedLine) -> Bool {
    guard DocumentKind(path: place.address.file) == .insats,
      row.statement.key.isBegun(by: "insats/")
    else { return true }
    let insats = DocumentKind.stem(of: place.address.file)
    return row.statement.key.isBegun(by: "insats/\(insats)/")
  }

  /// Whether both may be so many of one thing: of people under any name.
  private func mayBeOfOne(_ row: StatedLine) -> Bool {
    guard measure == .count, row.field != "nämnare", !unit.isEmpty, !row.statement.unit.isEmpty
    else { return true }
    return unit == row.statement.unit.lowered
      || UnitOfFigure(unit) == .people && row.statement.measured == .people
  }

  func `is`(_ row: StatedLine) -> Bool { !figure.contradicts(row.figure) }

  /// Whether the row is of another year than the record.
  func isOfOtherYear(_ row: StatedLine) -> Bool {
    guard let year, let other = row.statement.year else { return false }
    return year != other
  }

  /// Whether the record's year is that of its figures: what money is left at the end of one year is
  /// there when the next begins.
  var mayBeMisplaced: Bool { DocumentKind(path: place.address.file)?.row.area != .economy }

  /// Whether the row has the very figure, and that of another year than the record's. One digit
  /// stands in many lines.
  func isMisplaced(_ row: StatedLine) -> Bool {
    text.utf8.count > 1 && measure != .day && row.field == "värde" && self.is(row)
      && isOfOtherYear(row)
  }

  /// How much speaks for that the row is of this figure, though it says another; nil where nothing
  /// does. A row of the same lines may be of something that no record has.
  func nearness(to row: StatedLine) -> Int? {
    let isNamed =
      row.field == "värde"
      ? row.words.last == name && !Self.usualNames.contains(name)
      : row.field == "nämnare" && row.field == place.field
    let kin = row.words.dropFirst().filter { word in
      word == name || words.contains { $0 == word || $0.hasWord(word) }
    }.count
    let slip = text.isSlip(for: row.text)
    if measure == .day || isOfOtherThings(row) {
      return isNamed || slip ? (isNamed ? 2 : 0) + (slip ? 1 : 0) : nil
    }
    let isLikely = isNamed || kin > 0 || slip || isOfOneKind(row)
    return isLikely ? (isNamed ? 4 : 0) + kin * 2 + (slip ? 1 : 0) : nil
  }

  /// Keys that figures of anything have.
  private static let usualNames = ["antal", "varde", "totalt", "dag"]

  /// Whether the row counts what its unit names, and nothing says that this does.
  private func isOfOtherThings(_ row: StatedLine) -> Bool {
    measure == .count && row.field == "värde" && !row.statement.unit.isEmpty
      && row.statement.measured != .people && unit != row.statement.unit.lowered
  }

  /// Whether both are told in one measure, or count people.
  private func isOfOneKind(_ row: StatedLine) -> Bool {
    switch measure {
    case .share, .money, .age: return true
    case .day: return false
    case .count:
      if row.field == "nämnare" { return name == "namnare" }
      return row.statement.measured == .people
        && (unit.isEmpty ? isOfPeople : UnitOfFigure(unit) == .people)
        || !unit.isEmpty && unit == row.statement.unit.lowered
    }
  }

  /// Whether such a field counts people where no unit is said: in an insats nearly all do.
  private var isOfPeople: Bool { DocumentKind(path: place.address.file) == .insats }
}

extension EnteredFigure {
  /// That the record is of one year, and what is stated of another is the same figure.
  func finding(ofOtherYear row: StatedLine) -> Finding {
    Finding(
      .enteredOtherwise, at: place,
      [place.field ?? "": shown, "år": year.text, row.statement.id: row.statement.year.text],
      "\(label) är \(shown) för \(year.text) här, men i uppgifterna ur samma rader av källan är "
        + "det för "
        + "\(row.statement.year.text): \(row.told)."
    ).advising("Se efter i källan vilket år det gäller, och rätta det andra.").against([
      Place(SourceStatement.address(id: row.statement.id), field: "år")
    ])
  }

  /// That none of the rows, which are all as near, says what stands here.
  func finding(against rows: [StatedLine]) -> Finding {
    let told = rows.map(\.told).unique
    let message =
      told.count == 1
      ? "\(label) är \(shown) här, men i uppgifterna ur samma rader av källan står \(told[0])."
      : "\(label) är \(shown) här, men det står inte i uppgifterna ur samma rader av källan. "
        + "Där står \(told.swedishList)."
    var facts: Facts = [place.field ?? "": shown]
    for row in rows { facts = facts + [row.statement.id: row.text] }
    return Finding(.enteredOtherwise, at: place, facts, message)
      .advising("Se efter i källan vilket som står där, och rätta det andra.")
      .against(
        rows.map { Place(SourceStatement.address(id: $0.statement.id), field: $0.field) })
  }
}

extension StatedLine {
  /// `53 deltagare i rapport (S1:11–12)`
  var told: String {
    let told = statement.told()
    switch field {
    case "nämnare": return "\(statement.denominator?.shown ?? "") som \(told) är av"
    case "värde": return told
    default: return "\(text) som dagen för \(told)"
    }
  }
}

extension String {
  /// Whether a word or several stand in it whole, where hyphens part words: `period` in
  /// `period-2014`.
  fileprivate func hasWord(_ word: String) -> Bool {
    guard !word.isEmpty else { return false }
    let hyphen = UInt8(ascii: "-")
    let (text, part) = (Array(utf8), Array(word.utf8))
    guard part.count <= text.count else { return false }
    return (0...(text.count - part.count)).contains { start in
      let end = start + part.count
      return (start == 0 || text[start - 1] == hyphen) && (end == text.count || text[end] == hyphen)
        && text[start..<end].elementsEqual(part)
    }
  }

  /// Whether both may be the same with one slip of the typist: of two digits or more one is
  /// another, is doubled, is left out or stands in its neighbour's place; of a day the month or the
  /// day is another.
  fileprivate func isSlip(for other: String) -> Bool {
    let (own, its) = (digitGroups, other.digitGroups)
    if own.map(\.count) == [4, 2, 2], its.map(\.count) == [4, 2, 2] {
      // What goes on for another year ends on the same day.
      return own[0] == its[0] && (own[1] == its[1]) != (own[2] == its[2])
    }
    let (one, two) = (own.flatMap(\.self), its.flatMap(\.self))
    guard Swift.min(one.count, two.count) > 1 else { return false }
    switch one.count - two.count {
    case 0:
      let differing = one.indices.filter { one[$0] != two[$0] }
      guard let first = differing.first, let last = differing.last else { return false }
      return differing.count == 1
        || differing.count == 2 && last == first + 1 && one[first] == two[last]
          && one[last] == two[first]
    case 1: return one.isOther(two)
    case -1: return two.isOther(one)
    default: return false
    }
  }

  private var digitGroups: [[UInt8]] {
    utf8.split { !(0x30...0x39).contains($0) }.map { Array($0) }
  }
}

extension [UInt8] {
  /// Whether it is the other with one more in some place.
  fileprivate func isOther(_ shorter: [UInt8]) -> Bool {
    let same = zip(self, shorter).prefix { $0 == $1 }.count
    return dropFirst(same + 1).elementsEqual(shorter.dropFirst(same))
  }
}

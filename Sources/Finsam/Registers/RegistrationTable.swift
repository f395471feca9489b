/// An export from SUS or Uppföljning Finsam: a row for each insats and period, or for each person
/// who began and left. Persons are counted by half-year and sex, and nothing else of them is kept.
/// F.
package struct RegistrationTable: RowCounting {
  private typealias Meaning = RegistrationColumn.Meaning

  private struct Spot: Hashable {
    let name: String
    let period: CountPeriod
  }

  private let columns: [Meaning?]
  /// By what people may write of an insats: what it is registered as.
  private let names: [String: String]
  private let standing: [Spot: RegisteredPeriod]
  /// The days that each insats runs, as far as they are known, by what it is registered as.
  private let spans: [String: (first: Day?, last: Day?)]
  /// No day is before the law, nor after today.
  private let law: Day?
  private let today: Day
  /// Rows of persons that stood before, by all that they say.
  private var seen: [[String]: Int] = [:]
  private var rows: [RegisteredPeriod] = []
  private var places: [Spot: Int] = [:]
  private var firstRows: [Int] = []
  private var stays = RegisteredStays()
  package private(set) var repeated: Set<Int> = []
  package private(set) var faults: [RowFault] = []

  package var fields: [String?] {
    columns.map { meaning in
      switch meaning {
      case nil, .leftOut: nil
      case .insats: RegisteredPeriod.key(\.name)
      case .period, .year, .half: RegisteredPeriod.key(\.period)
      case .start: RegisteredPeriod.key(\.newWomen)
      case .end: RegisteredPeriod.key(\.endedWomen)
      case .sex: RegisteredPeriod.key(\.ongoingWomen)
      case .some(let own): own.field(of: true)
      }
    }
  }

  /// Nil where the columns are not those of such an export: as where they are the register's own.
  package init?(_ header: [String], _ office: Office, on day: Day) {
    let plain = header.map { Folding.plain($0).trimmed }
    if plain.contains("registrerad_som"), plain.contains("period") { return nil }
    let kept = office.registers.registrationColumns
    let columns = zip(header, plain).map { name, plain in
      kept.first { Folding.plain($0.column).trimmed == plain }?.meaning ?? Meaning(named: name)
    }
    let isOfPersons = columns.contains(.start) && columns.contains(.sex)
    let isOfCounts =
      columns.contains { [.period, .year].contains($0) }
      && columns.contains { $0?.field(of: true) != nil }
    guard columns.contains(.insats), isOfPersons || isOfCounts else { return nil }
    self.columns = columns
    var names: [String: String] = [:]
    for entry in office.registers.registrations where !entry.name.isEmpty {
      names[Folding.plain(entry.name)] = entry.name
    }
    // Where an insats is registered once, it may be called what it is called here.
    let once = Dictionary(
      grouping: office.registers.registrations.filter { !$0.name.isEmpty }, by: \.insats)
    for insats in office.insatser {
      guard let entries = once[insats.id], entries.count == 1 else { continue }
      for word in [insats.id, insats.shownName] where names[Folding.plain(word)] == nil {
        names[Folding.plain(word)] = entries[0].name
      }
    }
    self.names = names
    today = day
    law = office.kaa.rules.economy.compactMap { $0.validFrom?.day }.min()
    spans = Dictionary(
      office.registers.registrations.filter { !$0.name.isEmpty }.map { entry in
        let insats = office.insats(entry.insats)
        return (entry.name, (first: insats?.start, last: insats?.end))
      }, uniquingKeysWith: { first, _ in first })
    standing = Dictionary(
      office.registers.registeredPeriods.compactMap { row in
        row.period.map { (Spot(name: row.name, period: $0), row) }
      }, uniquingKeysWith: { first, _ in first })
  }
}

extension RegistrationTable {
  package mutating func count(_ cells: [String], row: Int) {
    let cells = cells.map { CSVText.withoutGuard($0).oneLine.trimmed }
    guard cells.contains(where: { !$0.isEmpty }) else { return }
    guard let (typed, column) = cell(.insats, cells) else { return }
    guard let name = names[Folding.plain(typed)] else {
      return fault(
        row, column,
        typed.isEmpty
          ? "Raden säger inte vilken insats den gäller."
          : "Ingen insats är registrerad som ”\(typed)”.",
        "Skriv namnet i Registrerad som, på insatsens rad i registreringen, och läs in filen igen.")
    }
    if columns.contains(.start) {
      countPerson(cells, of: name, row)
    } else {
      take(cells, of: name, row)
    }
  }

  private func cell(_ meaning: Meaning, _ cells: [String]) -> (text: String, column: Int)? {
    columns.firstIndex(of: meaning).map { ($0 < cells.count ? cells[$0] : "", $0) }
  }

  /// Whether it is a woman; nil where the cell does not say.
  private mutating func sex(_ cells: [String], _ row: Int) -> Bool? {
    guard let (text, column) = cell(.sex, cells) else { return nil }
    switch Folding.plain(text) {
    case "k", "kvinna", "kvinnor": return true
    case "m", "man": return false
    default:
      fault(
        row, column, "Könet går inte att läsa.", "Skriv kvinna eller man, eller K eller M.")
      return nil
    }
  }

  private mutating func countPerson(_ cells: [String], of name: String, _ row: Int) {
    guard let isWoman = sex(cells, row), let (typed, column) = cell(.start, cells),
      let start = day(typed, row, column), isPossible(start, of: name, row, column)
    else { return }
    var end: Day?
    if let (typed, column) = cell(.end, cells), !typed.isEmpty {
      guard let day = day(typed, row, column), isPossible(day, of: name, row, column) else {
        return
      }
      guard start <= day else {
        return fault(
          row, column, "Slutet är före starten.", "Rätta dagarna i systemet, och gör om exporten.")
      }
      end = day
    }
    // Two may have begun and left on the same days: it is told, and nothing is left out.
    if let first = seen[cells] {
      faults.append(
        RowFault(
          row: row, column: 0, message: "Raden är lik rad \(first + 1) i allt, och räknas också.",
          advice: "Ta bort en av dem om det är samma deltagare två gånger.", isHint: true))
    } else {
      seen[cells] = row
    }
    stays.add(of: name, isWoman: isWoman, from: start, to: end)
  }

  /// Refuses a day that cannot be one of the insats: one mistyped year would make half-years
  /// without end.
  private mutating func isPossible(
    _ day: Day, of name: String, _ row: Int, _ column: Int
  ) -> Bool {
    let span = spans[name]
    let reason: String
    if today < day {
      reason = "\(day.text) är efter \(today.text), den dag som allt räknas för."
    } else if let law, day < law {
      reason = "\(day.text) är före \(law.text), då lagen om finansiell samordning började gälla."
    } else if let first = span?.first, day < first {
      reason = "\(day.text) är före \(first.text), då \(name) började."
    } else if let last = span?.last, last < day {
      reason = "\(day.text) är efter \(last.text), då \(name) slutade."
    } else {
      return true
    }
    fault(
      row, column, reason, "Rätta dagen i systemet, eller insatsens period, och gör om exporten.")
    return false
  }

  private mutating func day(_ text: String, _ row: Int, _ column: Int) -> Day? {
    do throws(InvalidInput) {
      return try Day(written: text)
    } catch {
      fault(
        row, column, text.isEmpty ? "Dagen saknas." : "Dagen går inte att läsa.",
        "Skriv den som 2024-03-31.")
      return nil
    }
  }

  private mutating func take(_ cells: [String], of name: String, _ row: Int) {
    guard let period = period(cells, row) else { return }
    var isWoman: Bool?
    if columns.contains(.sex) {
      guard let own = sex(cells, row) else { return }
      isWoman = own
    } else if let column = columns.firstIndex(where: { $0?.asksForSex == true }) {
      return fault(
        row, column, "Filen säger inte hur många som är kvinnor och hur många som är män.",
        "Exportera uppdelat på kön.")
    }
    let place = place(of: Spot(name: name, period: period), row)
    for (column, meaning) in columns.enumerated() where column < cells.count {
      guard let key = meaning?.field(of: isWoman), !cells[column].isEmpty,
        let field = RegisteredPeriod.fields.first(where: { $0.shape.key == key })
      else { continue }
      do throws(InvalidInput) {
        let text = try field.shape.canonical(cells[column])
        let own = field.text(rows[place])
        guard own.isEmpty || own == text else {
          fault(
            row, column,
            "\(field.shape.label) för \(name) \(period.shown) står två gånger i filen.",
            "Låt ett av talen vara kvar.")
          continue
        }
        try field.set(&rows[place], text)
      } catch {
        fault(row, column, "\(field.shape.label): \(error.message)", error.advice)
      }
    }
  }

  private mutating func period(_ cells: [String], _ row: Int) -> CountPeriod? {
    var (text, column) = cell(.period, cells) ?? cell(.year, cells) ?? ("", 0)
    if let half = cell(.half, cells)?.text, !half.isEmpty, !columns.contains(.period) {
      let digits = half.filter { $0.isASCII && $0.isNumber }
      (text, column) = ("\(text)-H\(digits.isEmpty ? half : digits)", column)
    }
    do throws(InvalidInput) {
      return try CountPeriod(text: Kind.period.canonical(text))
    } catch {
      fault(row, column, "Period: \(error.message)", error.advice)
      return nil
    }
  }

  private mutating func place(of spot: Spot, _ row: Int) -> Int {
    if let place = places[spot] { return place }
    var new = RegisteredPeriod()
    (new.name, new.period) = (spot.name, spot.period)
    places[spot] = rows.count
    rows.append(new)
    firstRows.append(row)
    return rows.count - 1
  }

  private mutating func fault(_ row: Int, _ column: Int, _ message: String, _ advice: String) {
    faults.append(RowFault(row: row, column: column, message: message, advice: advice))
  }
}

extension RegistrationTable {
  package mutating func drafts(after taken: [String]) -> [Draft] {
    let counted = stays.periods
    rows += counted
    firstRows += counted.map { _ in 0 }
    (stays, seen) = (RegisteredStays(), [:])
    var taken = taken
    return rows.indices.map { index in
      let own = rows[index]
      if let period = own.period, let other = standing[Spot(name: own.name, period: period)] {
        if own.fieldTexts.map(\.text).dropFirst().elementsEqual(
          other.comparable.fieldTexts.map(\.text).dropFirst())
        {
          repeated.insert(index)
        } else {
          fault(
            firstRows[index], 0,
            "\(own.name) \(period.shown) står redan i registret, med andra tal.",
            "Ta bort raden \(other.id) där om exporten ersätter den.")
        }
      }
      var row = own
      row.id = RegisteredPeriod.register(nextAfter: taken)
      taken.append(row.id)
      return row.draft
    }
  }
}

extension RegisteredPeriod {
  /// Without what no export says.
  fileprivate var comparable: RegisteredPeriod {
    var row = self
    (row.registered, row.by, row.note, row.source) = (nil, "", "", "")
    return row
  }

  /// The id of a new row.
  fileprivate static func register(nextAfter taken: [String]) -> String {
    Register<RegisteredPeriod>.nextId(after: taken) ?? "r-1"
  }
}

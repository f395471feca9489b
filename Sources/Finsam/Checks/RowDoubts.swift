/// Rows of registers that a check may have something to say of, by what each row says itself:
/// looked for once for all checks, and kept from one reading to the next.
///
/// What is kept hangs on the rows, and on what is kept with it here: the names of municipalities,
/// the plans, the rules for KAA and its day. As long as those are the same only rows that are new
/// are looked at. What rows are held against besides is for the checks, at every reading.
package struct RowDoubts: Sendable {
  /// What is looked for.
  enum Look: String {
    case days, order, time, municipalities, figures, activities, cases
  }

  /// What an office was at an earlier reading, and how it stands to that now.
  package struct Earlier: Sendable {
    let doubts: RowDoubts
    let change: OfficeChange

    package init(_ doubts: RowDoubts, _ change: OfficeChange) {
      (self.doubts, self.change) = (doubts, change)
    }
  }

  private let names: MunicipalityNames
  private let plans: [ActivityPlan]
  private let rules: KAARules
  /// Nil where the cases are not looked at.
  private let kaaDay: SerialDay?
  /// Places of rows in order, by what was looked for, the register and the field.
  private var found: [String: [Int]] = [:]

  /// Without a day cases are left out.
  package init(_ office: Office, on day: Day? = nil, since earlier: Earlier? = nil) {
    let (asf, kaa) = (office.asf, office.kaa)
    names = office.municipalityNames
    plans = asf.plans
    rules = kaa.rules
    kaaDay = day.map(office.latestKAADay)
    for register in office.registerDocuments { look(at: register, since: earlier) }
    look(.time, at: asf.events, since: earlier) { RowDoubts.time(asf.events, in: $0) }
    look(.activities, at: asf.events, since: earlier, if: { $0.plans == asf.plans }) {
      RowDoubts.activities(asf, in: $0)
    }
    look(.figures, at: asf.events, since: earlier) {
      RowDoubts.figures(asf.events, in: $0, FigureRule.events)
    }
    look(.figures, at: asf.companies, since: earlier) {
      RowDoubts.figures(asf.companies, in: $0, FigureRule.companies)
    }
    look(.figures, at: asf.census, since: earlier) {
      RowDoubts.figures(asf.census, in: $0, FigureRule.census)
    }
    look(.figures, at: asf.places, since: earlier) { RowDoubts.figures(asf.places, in: $0) }
    guard let kaaDay else { return }
    look(
      .cases, at: kaa.cases, since: earlier,
      if: { [rules] in $0.kaaDay == kaaDay && $0.rules == rules }
    ) { RowDoubts.cases(kaa, in: $0, on: kaaDay) }
  }

  /// The places of rows, in the order of the register.
  subscript(look: Look, path: String, field: String = "") -> [Int] {
    found[RowDoubts.key(look, path, field)] ?? []
  }

  /// Those of cases, if they were looked for on the day.
  func cases(on day: SerialDay) -> [Int]? { day == kaaDay ? self[.cases, KAACase.path] : nil }

  private static func key(_ look: Look, _ path: String, _ field: String) -> String {
    [look.rawValue, path, field].joined(separator: " ")
  }
}

extension RowDoubts {
  /// What is looked for in every register.
  private mutating func look<R: RegisterDocument>(at register: R, since earlier: Earlier?) {
    let (rows, names) = (register.rows, names)
    // Of youths the days are held against each other.
    if !register.isConfidential {
      look(.days, at: rows, since: earlier) { RowDoubts.days(rows, in: $0) }
      look(.order, at: rows, since: earlier) { RowDoubts.order(rows, in: $0) }
      if !FigureRule.kinds.contains(R.Row.documentKind) {
        look(.figures, at: rows, since: earlier) { RowDoubts.figures(rows, in: $0, []) }
      }
    }
    for field in RowDoubts.municipalityFields(R.Row.self) {
      look(
        .municipalities, field.shape.key, at: rows, since: earlier, if: { $0.names == names }
      ) {
        RowDoubts.municipalities(rows, in: $0, named: field, names)
      }
    }
  }

  /// Finds among all rows, or among those that are new where what else it hangs on is the same.
  private mutating func look<Row: RegisterRow>(
    _ look: Look, _ field: String = "", at rows: [Row], since earlier: Earlier?,
    if isSame: (RowDoubts) -> Bool = { _ in true }, _ find: (Range<Int>) -> [Int]
  ) {
    if rows.isEmpty { return }
    let key = RowDoubts.key(look, Row.path, field)
    if let earlier, let known = earlier.doubts.found[key], isSame(earlier.doubts),
      let change = earlier.change.rows(of: Row.self)
    {
      found[key] = change.kept(known, finding: find)
    } else {
      found[key] = find(rows.indices)
    }
  }
}

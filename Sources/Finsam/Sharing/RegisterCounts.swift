/// The counts of registers, in which all of them are hidden where one is of few: what the rows come
/// to may be known from elsewhere. The same where one is left when rows are taken from their whole.
struct RegisterCounts {
  private let files: [SharedFile]
  private let limit: Int
  private var hidden: Set<Int> = []
  private var answers: [Int: AnswerRows] = [:]
  /// Whether the census of companies is hidden since few are left of it when those of the register
  /// are taken from it: then what it comes to is not told elsewhere either.
  private(set) var isHidingCensus = false

  init(_ files: [SharedFile], below limit: Int) {
    (self.files, self.limit) = (files, limit)
    for (number, file) in files.enumerated() {
      guard case .parts(let list, let keys, _, let sums) = file.kind.sharing else { continue }
      let parts = file.draft.children(list)
      if parts.contains(where: { tells($0, keys, sums) }) { hidden.insert(number) }
    }
    hideWholes()
    hideAnswers()
  }

  func shown(_ number: Int) -> Draft {
    let draft = files[number].draft
    if case .parts(let list, let keys, let words, _) = files[number].kind.sharing {
      return hidden.contains(number) ? draft.mapping(list) { $0.without(keys + words) } : draft
    }
    return answers[number]?.shown ?? draft
  }

  private func isFew(_ count: Int) -> Bool { (1..<limit).contains(count) }

  /// Whether a row counts few, or leaves few of one of its wholes out.
  private func tells(_ row: Draft, _ keys: [String], _ sums: [RegisterSum]) -> Bool {
    keys.contains { row.isFew($0, below: limit) }
      || sums.contains { sum in
        let whole = sum.whole.compactMap { row.people($0) }
        let parts = sum.parts.compactMap { row.people($0) }
        guard !whole.isEmpty, !parts.isEmpty else { return false }
        return isFew(whole.sum.subtracting(parts.sum))
          || parts.count > 1 && parts.contains { isFew(whole.sum.subtracting($0)) }
      }
  }

  private func first(_ kind: DocumentKind) -> (number: Int, rows: [Draft])? {
    files.firstIndex { $0.kind == kind }.map {
      ($0, files[$0].draft.children(RegisterKey.rows))
    }
  }

  /// Hides registers in which rows are wholes that other rows are parts of.
  private mutating func hideWholes() {
    if let census = first(.census), let companies = first(.companies) {
      let byYear = RowSums(companies.rows, RegisterCounts.companyKeys) {
        $0.text("uppgiftsdag").map { String($0.prefix(4)) } ?? ""
      }
      if census.rows.contains(where: { tellsCompanies($0, byYear) }) {
        hidden.insert(census.number)
        isHidingCensus = true
      }
    }
    if let places = first(.places), let keys = keys(of: .places) {
      let rows = places.rows.filter { $0.text("år") != nil }
      let (all, byMunicipality) = (
        RowSums(rows, keys) { _ in "" }, RowSums(rows, keys) { $0.text("kommun") ?? "" }
      )
      let isTelling = places.rows.contains { row in
        let own = row.text("kommun").map { byMunicipality[$0] } ?? all[""]
        return row.text("år") == nil && leavesFew(row, own)
      }
      if isTelling { hidden.insert(places.number) }
    }
    if let events = first(.events), let keys = keys(of: .events) {
      let isTotal = { (row: Draft) in row.text("slag") == ASFEvent.Kind.yearTotal.rawValue }
      let rows = events.rows.filter { !isTotal($0) && $0.text("samma_som") == nil }
      let byYear = RowSums(rows, keys) {
        String(($0.text("dag") ?? $0.text("år") ?? "").prefix(4))
      }
      let isTelling = events.rows.contains {
        isTotal($0) && leavesFew($0, byYear[$0.text("år") ?? ""])
      }
      if isTelling { hidden.insert(events.number) }
    }
    for (number, file) in files.enumerated() where file.kind == .surveyRound {
      let all = file.draft.children(PartKey.dispatches)
      let keys = keys(of: .surveyRound) ?? []
      let byGroup = RowSums(all.filter { $0.text("insats") != nil }, keys) {
        $0.text("grupp") ?? ""
      }
      let isTelling = all.contains {
        $0.text("insats") == nil && leavesFew($0, byGroup[$0.text("grupp") ?? ""])
      }
      if isTelling { hidden.insert(number) }
    }
  }

  private func keys(of kind: DocumentKind) -> [String]? {
    if case .parts(_, let keys, _, _) = kind.sharing { keys } else { nil }
  }

  /// Whether few are left of a total when the rows are taken from it.
  private func leavesFew(_ total: Draft, _ rows: [String: Int]) -> Bool {
    rows.contains { key, sum in total.people(key).map { isFew($0.subtracting(sum)) } ?? false }
  }

  /// What the census counts, and the fields of a company that are the same people.
  private static let census: [(key: String, ofCompany: [String])] = [
    ("anställda", ["anställda_kvinnor", "anställda_män"]),
    ("kvinnor", ["anställda_kvinnor"]), ("män", ["anställda_män"]),
    ("placerade", ["placerade_af", "placerade_kommun", "placerade_övriga"]),
    ("placerade", ["placerade_kvinnor", "placerade_män"]),
    ("af", ["placerade_af"]), ("kommun", ["placerade_kommun"]), ("övriga", ["placerade_övriga"]),
  ]

  private static let companyKeys = Set(census.flatMap(\.ofCompany)).sorted()

  /// The companies of one autumn are those of the register, or more. D-22. A company without a day
  /// is of any year.
  private func tellsCompanies(_ census: Draft, _ companies: RowSums) -> Bool {
    // Where one sex is not told, the other tells it.
    var census = census
    if let all = census.people("anställda") {
      for (one, other) in [("kvinnor", "män"), ("män", "kvinnor")] where census.text(one) == nil {
        if let known = census.people(other) {
          census.fields.append(Draft.Text(one, String(all.subtracting(known))))
        }
      }
    }
    let dated = companies[census.text("år") ?? "-"]
    let all = dated.merging(companies[""]) { $0.adding($1) }
    return [dated, all].contains { sums in
      RegisterCounts.census.contains { key, ofCompany in
        let known = ofCompany.compactMap { sums[$0] }
        guard let whole = census.people(key), !known.isEmpty else { return false }
        return isFew(whole.subtracting(known.sum))
      }
    }
  }

  /// Hides places and events that come to a count that is hidden: one of their rows, or all of a
  /// year or of all years.
  mutating func hide(telling counts: [(period: String, count: Int)]) {
    for kind in [DocumentKind.places, .events] {
      guard let register = first(kind), let keys = keys(of: kind) else { continue }
      let rows = register.rows.filter { $0.text("samma_som") == nil }
      let year = { (row: Draft) in String((row.text("år") ?? row.text("dag") ?? "").prefix(4)) }
      let byRow = Dictionary(grouping: rows, by: year).mapValues { rows in
        Set(rows.flatMap { row in keys.compactMap { row.people($0) } })
      }
      let (byYear, all) = (RowSums(rows, keys, by: year), RowSums(rows, keys) { _ in "" })
      let isTelling = counts.contains { period, count in
        guard count > 0 else { return false }
        let year = String(period.prefix(4))
        return byRow[year]?.contains(count) == true || byYear[year].values.contains(count)
          || all[""].values.contains(count)
      }
      if isTelling { hidden.insert(register.number) }
    }
  }

  /// Who has answered a point is among those who have sent in their answers.
  private mutating func hideAnswers() {
    var dispatches: [String: [Draft]] = [:]
    var rounds: [String: Int] = [:]
    for (number, file) in files.enumerated() where file.kind == .surveyRound {
      dispatches[file.draft.id] = file.draft.children(PartKey.dispatches)
      rounds[file.draft.id] = number
    }
    for (number, file) in files.enumerated() {
      switch file.kind.sharing {
      case .answers(let keys, let cells):
        let rows = AnswerRows(
          file.draft, [keys], cells: cells, dispatches: dispatches, below: limit)
        answers[number] = rows
        hidden.formUnion(rows.hiddenRounds.compactMap { rounds[$0] })
      case .pairs(let keys):
        // Staff know what they have said of whom: each answer is a group.
        answers[number] = AnswerRows(
          file.draft, [keys] + keys.map { [$0] }, cells: [], dispatches: [:], below: limit)
      default: continue
      }
    }
  }
}

/// What rows come to, group by group and field by field.
private struct RowSums {
  private var sums: [String: [String: Int]] = [:]

  init(_ rows: [Draft], _ keys: [String], by group: (Draft) -> String) {
    for row in rows {
      let group = group(row)
      for key in keys {
        guard let count = row.people(key) else { continue }
        let sum = sums[group]?[key] ?? 0
        sums[group, default: [:]][key] = sum.adding(count)
      }
    }
  }

  /// Of a group; a field that no row of it has is not among them.
  subscript(group: String) -> [String: Int] { sums[group] ?? [:] }
}

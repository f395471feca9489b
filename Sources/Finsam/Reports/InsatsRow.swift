/// An insats as one row: the same in the dashboard's table and in exports.
package struct InsatsRow: Equatable, Sendable {
  package let insats: Insats
  /// Without one the phase is that of the file.
  private let day: Day?
  /// What the list's figures are of.
  private let period: CountPeriod?
  /// Whether its file could not be read whole.
  private let isLacking: Bool
  /// What a figure is of that does not say it; nil where each does.
  private var unsaid: CountPeriod?
  /// What the participants are of: the list's time where it is counted, else another time.
  package let countPeriod: CountPeriod?
  /// What it cost the förbund in the list's time, else in the latest that is known.
  package let cost: Cost?
  /// What cannot be true of the row's figures.
  package let contradictions: [String]

  /// `isStrict` leaves out figures of any other time than the period, which a title then says.
  package init(
    _ insats: Insats, in period: CountPeriod?, on day: Day? = nil, isLacking: Bool = false,
    isStrict: Bool = false
  ) {
    self.insats = insats
    self.isLacking = isLacking
    unsaid = isStrict ? period : nil
    self.day = day
    self.period = period
    let listed = insats.listedPeriod(for: period)
    countPeriod = isStrict && listed != period ? nil : listed
    let own = period.flatMap { insats.cost(in: $0) }
    let cost = isStrict ? own : own ?? insats.latestCost
    self.cost = cost
    let times = [countPeriod, cost?.period == countPeriod ? nil : cost?.period].compactMap(\.self)
    contradictions = times.flatMap(insats.contradictions)
  }

  /// The same under a title that says what figures are of which do not say it themselves.
  func leavingUnsaid(_ period: CountPeriod?) -> InsatsRow {
    var row = self
    row.unsaid = period
    return row
  }

  package var id: String { insats.id }
  package var name: String { insats.shownName }

  package var participants: Quantity? { count(.all)?.persons }

  /// What a participant cost in a time of which both are known, to the nearest krona.
  package var costPerParticipant: Quantity? {
    guard let period = cost?.period, countPeriod == period else { return nil }
    return insats.costPerParticipant(in: period)
  }

  /// What each who went on to work or studies cost, in a time of which both are known.
  package var costPerOutcome: Quantity? { cost?.period.flatMap(insats.costPerOutcome) }

  package var costPerPlace: Quantity? { cost?.period.flatMap(insats.costPerPlace) }

  /// A figure of the list's year, else of the time that the participants are of.
  private func volume(_ figure: (Volume) -> Quantity?) -> Quantity? {
    (countPeriod ?? period).flatMap { insats.volume(in: $0, figure) }
  }

  /// A cost for each of something: of the time that the cost beside it says.
  private func cell(_ each: Quantity?, by count: Headcount? = nil) -> CellText {
    let sign = count?.isComputed == true ? "\(Headcount.sign) " : ""
    return CellText(
      each.text, shown: each.map { sign + $0.shown(in: "kr") } ?? "")
  }

  private static func figure(_ quantity: Quantity?) -> CellText {
    CellText(quantity.text, shown: quantity?.shown ?? "")
  }

  func count(_ count: PersonCount) -> Headcount? {
    countPeriod.flatMap { insats.headcount(count, in: $0) }
  }

  /// What one must know of its figures, sentences for a file and a report.
  package var remarks: [String] {
    let origin = count(.all)?.originWords.map { ["Deltagare är en \($0)."] } ?? []
    let unread = countPeriod.flatMap { insats.headcount(.all, in: $0)?.unread }.map {
      ["Deltagare går inte att läsa: \($0.oneLine)."]
    }
    let cost = cost?.unread(["belopp"]).map { ["Kostnaden går inte att läsa: \($0.oneLine)."] }
    return origin + (unread ?? []) + (cost ?? []) + contradictions
  }
}

extension InsatsRow {
  private static let own: [Column<InsatsRow>] = [
    // How many and for how much go before who runs it and for whom, where both have no room.
    Column(
      ColumnHead("Namn", .flexible(21, weight: 3), priority: 97, field: "namn"),
      sort: { SortKey($0.name) },
      cell: { row in
        let sign = row.contradictions.isEmpty ? "" : "\(InsatsRow.contradictionSign) "
        let cell = row.insats.cell(
          CellText(row.insats.name, shown: sign + row.name, sign.isEmpty ? .plain : .warning),
          of: ["namn"])
        return row.isLacking ? CellText(cell.text, shown: "✖ " + cell.shown, .error) : cell
      }),
    Column<Insats>(field: "form", .flexible(14), priority: 4).of(\.insats),
    Column(
      ColumnHead("Skede", .fixed(13), priority: 8, field: "skede", isState: true),
      sort: { SortKey($0.phase.flatMap { Insats.Phase.allCases.firstIndex(of: $0) }) },
      cell: {
        $0.insats.cell(
          CellText($0.insats.phase.text, shown: $0.phase.text), of: ["skede"])
      }),
    Column<Insats>(field: "ägare", .flexible(12, weight: 2), priority: 7).of(\.insats),
    Column(
      ColumnHead("Målgrupp", .flexible(12, weight: 3), priority: 5, field: "målgrupp")
    ) {
      $0.insats.cell(
        CellText($0.insats.targetGroup, shown: $0.shortTargetGroup), of: ["målgrupp"])
    },
    Column(ColumnHead("Period", .fixed(31), priority: 2)) {
      $0.insats.cell(
        CellText($0.insats.periodWithExtension, shown: $0.shortPeriod),
        of: ["period.start", "period.slut"])
    },
    Column(
      ColumnHead("Deltagare", .fixed(13), priority: 10, isNumeric: true),
      sort: { SortKey($0.participants?.number?.thousandths) },
      cell: { row in
        let cell = row.figure(.all, shown: row.shownParticipants)
        let isReading = row.showsCountPeriod && row.entries.isReading(["period"])
        return isReading ? cell.markedAsReading : cell
      }),
    Column(ColumnHead("Kvinnor", short: "Kv.", .fixed(5), priority: 3, isNumeric: true)) { row in
      row.figure(.women)
    },
    Column(ColumnHead("Män", .fixed(5), priority: 3, isNumeric: true)) { row in
      row.figure(.men)
    },
    Column(ColumnHead("Resultat", .flexible(14, weight: 2), priority: 1)) {
      CellText($0.insats.shownResults)
    },
    Column(
      ColumnHead(
        "Förbundets kostnad", short: "Förb. kostnad", .fixed(13), priority: 9, isNumeric: true)
    ) { row in
      let amount = row.cost?.amount
      let cell = CellText(amount.text, shown: (amount?.shown ?? "") + row.shownCostPeriod)
      return row.cost?.cell(cell, of: ["belopp"]) ?? cell
    },
    Column(
      ColumnHead(
        "Förbundets kostnad per deltagare", short: "Kr/deltagare", .fixed(12), priority: 9,
        isNumeric: true)
    ) { row in row.cell(row.costPerParticipant, by: row.count(.all)) },
    Column(
      ColumnHead(
        "Förbundets kostnad per person till arbete eller studier", short: "Kr/arb. stud.",
        .fixed(13), priority: 6, isNumeric: true)
    ) { row in row.cell(row.costPerOutcome) },
    // They are of few insatser: each is seen where one sorts by it.
    Column(
      ColumnHead(
        "Planerat antal deltagare", short: "Planerat", .fixed(8), isNumeric: true)
    ) { InsatsRow.figure($0.volume(\.planned)) },
    Column(ColumnHead("Platser", .fixed(7), isNumeric: true)) {
      InsatsRow.figure($0.volume(\.capacity))
    },
    Column(
      ColumnHead(
        "Beläggning, procent", short: "Beläggning %", .fixed(12), isNumeric: true)
    ) { InsatsRow.figure(Quantity.percent($0.volume(\.used), of: $0.volume(\.capacity))) },
    Column(
      ColumnHead(
        "Förbundets kostnad per plats", short: "Kr/plats", .fixed(10),
        isNumeric: true)
    ) { row in row.cell(row.costPerPlace) },
    Column(ColumnHead("Deltagare avser", .fixed(9), isFileOnly: true, goesWith: "Deltagare")) {
      CellText($0.countPeriod.text)
    },
    Column(ColumnHead("Kostnad avser", .fixed(9), isFileOnly: true, goesWith: "Förbundets kostnad"))
    {
      CellText($0.cost?.period.text ?? "")
    },
    Column(ColumnHead(Readings.columnTitle, .fixed(9), isFileOnly: true)) { CellText($0.readings) },
    Column(ColumnHead("Om siffrorna", .fixed(9), isFileOnly: true, goesWith: "Deltagare")) {
      CellText($0.remarks.joined(separator: " "))
    },
    Column(
      ColumnHead("Betald efter, månader", .fixed(8), isNumeric: true, isFileOnly: true)
    ) { CellText($0.insats.paybackMonths.text) },
  ]

  package static let columns = own + Column<Insats>.rest(beside: own).map { $0.of(\.insats) }

  /// The cell of the column with this title.
  package func cell(_ title: String) -> CellText {
    InsatsRow.columns.first { $0.head.title == title }?.cell(self) ?? CellText("")
  }

  private var phase: Insats.Phase? { day.flatMap { insats.phase(on: $0) } ?? insats.phase }

  /// Without how long it is extended.
  private var shortPeriod: String {
    insats.shownPeriod + (insats.extendedUntil == nil ? "" : " förlängd")
  }

  /// The counts that the figures come from.
  private var entries: [Participation] { countPeriod.map(insats.entries) ?? [] }

  /// A figure of the participants; what cannot be read may stand in a later count.
  private func figure(_ count: PersonCount, shown: String? = nil) -> CellText {
    let headcount = self.count(count)
    if headcount?.unread != nil { return headcount?.cell ?? CellText("") }
    let own = headcount?.cell ?? CellText("")
    let cell = CellText(own.text, shown: shown ?? own.shown, own.tone)
    let keys = count.fields(of: headcount)
    let unread = insats.participation.last { entry in
      guard entry.unread(keys) != nil else { return false }
      guard let countPeriod, let period = entry.period else { return true }
      return period >= countPeriod
    }
    let marked = entries.isReading(keys) ? cell.markedAsReading : cell
    return unread?.cell(marked, of: keys) ?? marked
  }

  /// `173, hela`, `10, 2018`: with the time they are of, where nobody would know it.
  private var shownParticipants: String {
    guard let participants = count(.all)?.cell.shown, !participants.isEmpty, let countPeriod else {
      return ""
    }
    let time = countPeriod == .whole ? countPeriod.text : countPeriod.short
    return showsCountPeriod ? "\(participants), \(time)" : participants
  }

  /// `, 2013` behind a cost of a time that is not known without it.
  private var shownCostPeriod: String {
    guard let own = cost?.period, cost?.amount != nil, own != unsaid else { return "" }
    return ", \(own.short)"
  }

  /// Whether the participants are of a time that is not known without it.
  private var showsCountPeriod: Bool { participants != nil && countPeriod != unsaid }

  /// The titles of the columns that show a reading.
  private var readings: String {
    let own: [(String, [String])] = [
      ("Form", ["form"]), ("Skede", ["skede"]), ("Ägare", ["ägare"]),
      ("Period", ["period.start", "period.slut"]),
    ]
    let counts = [
      ("Deltagare", PersonCount.all.fields(of: count(.all))), ("Kvinnor", ["kvinnor"]),
      ("Män", ["män"]), ("Deltagare avser", ["period"]),
    ]
    let entries = entries
    return
      (own.filter { insats.isReading($0.1) }.map(\.0)
      + counts.filter { entries.isReading($0.1) }.map(\.0)).joined(separator: ", ")
  }

  /// As much as tells one group from another: its first sentence, or the beginning of it, without
  /// the words that so many begin with.
  private var shortTargetGroup: String {
    let whole = insats.targetGroup.oneLine
    let opening = "Personer mellan "
    let group = whole.hasPrefix(opening) ? whole.dropFirst(opening.count) : whole[...]
    let sentence = group.split(separator: ". ", maxSplits: 1).first.map(String.init) ?? ""
    guard sentence.count > InsatsRow.longestGroup else { return sentence }
    let words = sentence.prefix(InsatsRow.longestGroup - 1).split(separator: " ").dropLast()
    return words.joined(separator: " ") + "…"
  }

  private static let longestGroup = 60
}

extension PersonCount {
  /// The keys of the fields that a figure comes of.
  fileprivate func fields(of count: Headcount?) -> [String] {
    switch self {
    case .all: count?.fields ?? ["totalt"]
    case .women: ["kvinnor"]
    case .men: ["män"]
    case .ended: ["avslutade"]
    }
  }
}

extension Insats {
  /// The only result; of several how many there are, since no one of them is the insats's own.
  fileprivate var shownResults: String {
    results.count > 1 ? "\(results.count) resultat" : results.first?.shown ?? ""
  }
}

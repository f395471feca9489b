/// An insats as one row: the same in the dashboard's table and in exports.
package struct InsatsRow: Equatable, Sendable {
  package let insats: Insats
  /// Without one the phase is that of the file.
  private let day: Day?
  /// What the list's figures are of.
  private let year: Year?
  /// Whether its file could not be read whole.
  private let isLacking: Bool
  /// What the participants are of: the list's year where it is counted, else another time.
  package let countPeriod: CountPeriod?
  /// What it cost the förbund in the list's year, else in the latest that is known.
  package let cost: Cost?

  /// `isStrict` leaves out figures of any other time than the year.
  package init(
    _ insats: Insats, in year: Year?, on day: Day? = nil, isLacking: Bool = false,
    isStrict: Bool = false
  ) {
    self.insats = insats
    self.isLacking = isLacking
    self.day = day
    self.year = year
    let listed = insats.listedPeriod(for: year)
    countPeriod = isStrict && listed != year.map(CountPeriod.year) ? nil : listed
    let own = year.flatMap { insats.cost(in: .year($0)) }
    cost = isStrict ? own : own ?? insats.latestCost
  }

  package var id: String { insats.id }
  package var name: String { insats.shownName }

  package var participants: Quantity? { count(\.persons) }

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
    (countPeriod ?? year.map(CountPeriod.year)).flatMap { insats.volume(in: $0, figure) }
  }

  /// A cost for each of something, with its year where nobody would know it.
  private func cell(_ each: Quantity?) -> CellText {
    CellText(each.text, shown: each.map { $0.shown(in: "kr") + shownCostPeriod } ?? "")
  }

  private func count(_ count: (Participation) -> Quantity?) -> Quantity? {
    countPeriod.flatMap { insats.count(in: $0, count) }
  }
}

extension InsatsRow {
  private static let own: [Column<InsatsRow>] = [
    // How many and for how much go before who runs it and for whom, where both have no room.
    Column(
      ColumnHead("Namn", .flexible(21, weight: 3), priority: 97, field: "namn"),
      sort: { SortKey($0.name) },
      cell: { row in
        let cell = row.insats.cell(CellText(row.insats.name, shown: row.name), of: ["namn"])
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
      ColumnHead("Deltagare", short: "Delt.", .fixed(11), priority: 10, isNumeric: true),
      sort: { SortKey($0.participants?.number?.thousandths) },
      cell: { row in
        let cell = row.figure(row.participants, of: "totalt", shown: row.shownParticipants)
        let isReading = row.showsCountPeriod && row.entries.isReading(["period"])
        return isReading ? cell.markedAsReading : cell
      }),
    Column(ColumnHead("Kvinnor", short: "Kv.", .fixed(5), priority: 3, isNumeric: true)) { row in
      row.figure(row.count(\.women), of: "kvinnor")
    },
    Column(ColumnHead("Män", .fixed(5), priority: 3, isNumeric: true)) { row in
      row.figure(row.count(\.men), of: "män")
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
    ) { row in row.cell(row.costPerParticipant) },
    Column(
      ColumnHead(
        "Förbundets kostnad per person till arbete eller studier", short: "Kr/arb. stud.",
        .fixed(13), priority: 6, isNumeric: true)
    ) { row in row.cell(row.costPerOutcome) },
    Column(
      ColumnHead(
        "Planerat antal deltagare", short: "Planerat", .fixed(8), isNumeric: true, isFileOnly: true)
    ) { CellText($0.volume(\.planned).text) },
    Column(ColumnHead("Platser", .fixed(7), isNumeric: true, isFileOnly: true)) {
      CellText($0.volume(\.capacity).text)
    },
    Column(
      ColumnHead(
        "Beläggning, procent", short: "Bel. %", .fixed(6), isNumeric: true, isFileOnly: true)
    ) { CellText(Quantity.percent($0.volume(\.used), of: $0.volume(\.capacity)).text) },
    Column(
      ColumnHead(
        "Förbundets kostnad per plats", short: "Kr/plats", .fixed(10), isNumeric: true,
        isFileOnly: true)
    ) { row in row.cell(row.costPerPlace) },
    Column(ColumnHead("Deltagare avser", .fixed(9), isFileOnly: true)) {
      CellText($0.countPeriod.text)
    },
    Column(ColumnHead("Kostnad avser", .fixed(9), isFileOnly: true)) {
      CellText($0.cost?.period.text ?? "")
    },
    Column(ColumnHead("Tolkat i raden", .fixed(9), isFileOnly: true)) { CellText($0.readings) },
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
  private func figure(_ value: Quantity?, of key: String, shown: String? = nil) -> CellText {
    let cell = CellText(value.text, shown: shown ?? value?.shown ?? "")
    let unread = insats.participation.last { entry in
      guard entry.unread([key]) != nil else { return false }
      guard let countPeriod, let period = entry.period else { return true }
      return period >= countPeriod
    }
    let marked = entries.isReading([key]) ? cell.markedAsReading : cell
    return unread?.cell(marked, of: [key]) ?? marked
  }

  /// `173 hela`, `10, 2018`: with the time they are of, where nobody would know it.
  private var shownParticipants: String {
    guard let participants, let countPeriod else { return "" }
    guard showsCountPeriod else { return participants.shown }
    // Two numbers need more than a space between them.
    let gap = if case .year = countPeriod { ", " } else { " " }
    return participants.shown + gap + countPeriod.short
  }

  /// `, 2013` behind a cost of another year than the one that everybody reads it as.
  private var shownCostPeriod: String {
    let known = day.map { Year($0.year) } ?? year
    guard let own = cost?.period, cost?.amount != nil,
      own != known.map(CountPeriod.year) || year != known
    else { return "" }
    return ", \(own.short)"
  }

  /// Whether the participants are of another time than the list's year, or than the year of the day
  /// that the list is of.
  private var showsCountPeriod: Bool {
    guard participants != nil else { return false }
    let known = day.map { Year($0.year) } ?? year
    return countPeriod != year.map(CountPeriod.year) || year != known
  }

  /// The titles of the columns that show a reading.
  private var readings: String {
    let own: [(String, [String])] = [
      ("Form", ["form"]), ("Skede", ["skede"]), ("Ägare", ["ägare"]),
      ("Period", ["period.start", "period.slut"]),
    ]
    let counts = [
      ("Deltagare", "totalt"), ("Kvinnor", "kvinnor"), ("Män", "män"),
      ("Deltagare avser", "period"),
    ]
    let entries = entries
    return
      (own.filter { insats.isReading($0.1) }.map(\.0)
      + counts.filter { entries.isReading([$0.1]) }.map(\.0)).joined(separator: ", ")
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

extension Office {
  /// Without a day the phases are those of the files; without a year each insats has its own latest
  /// figures.
  package func insatsRows(
    on day: Day? = nil, in year: Year? = nil, lacking lacks: (String) -> Bool = { _ in false }
  ) -> [InsatsRow] {
    let latest = latestFigureYear
    return insatser.map {
      InsatsRow(
        $0, in: year ?? latest, on: day, isLacking: lacks($0.address.file), isStrict: year != nil)
    }
  }

  /// In the files' order. `lacks` tells whether a file could not be read whole, which the name
  /// says.
  package func insatsList(
    on day: Day? = nil, in year: Year? = nil, lacking lacks: (String) -> Bool = { _ in false }
  ) -> AnyList {
    AnyList(insatsRows(on: day, in: year, lacking: lacks), InsatsRow.columns) { row in
      AnyList.Line(id: row.id, address: row.insats.address, title: row.name)
    }
  }
}

extension Insats {
  /// The only result; of several how many there are, since no one of them is the insats's own.
  fileprivate var shownResults: String {
    results.count > 1 ? "\(results.count) resultat" : results.first?.shown ?? ""
  }
}

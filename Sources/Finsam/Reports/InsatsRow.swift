/// An insats as one row: the same in the dashboard's table and in exports.
package struct InsatsRow: Equatable, Sendable {
  package enum Column: String, CaseIterable, Sendable {
    case name = "Namn"
    case form = "Form"
    case phase = "Skede"
    case owner = "Ägare"
    case targetGroup = "Målgrupp"
    case period = "Period"
    case participants = "Deltagare"
    case women = "Kvinnor"
    case men = "Män"
    case result = "Resultat"
    case cost = "Förbundets kostnad"
    /// What time the participants are of. A screen says so in their own cell.
    case countPeriod = "Deltagare avser"
    /// The columns whose values are readings. A screen says so in their own cells.
    case readings = "Tolkat i raden"

    package var title: String { rawValue }

    package var isNumeric: Bool {
      switch self {
      case .participants, .women, .men, .cost: true
      case .name, .form, .phase, .owner, .targetGroup, .period, .result, .countPeriod, .readings:
        false
      }
    }

    /// Those of a screen's table.
    package static let onScreen = allCases.filter { $0 != .countPeriod && $0 != .readings }
  }

  package let id: String
  package let name: String
  package let form: Insats.Form?
  package let phase: Insats.Phase?
  package let owner: String
  package let targetGroup: String
  package let period: String
  /// Without how long it is extended.
  private let shortPeriod: String
  /// Of the list's year where it is counted, else of the time that `countPeriod` says.
  package let participants: Quantity?
  package let women: Quantity?
  package let men: Quantity?
  package let result: String
  package let cost: Kronor?
  package let countPeriod: CountPeriod?
  private let year: Year?
  /// What stands in the file where a value of the row cannot be read.
  private let unread: [Column: String]
  /// The columns whose values are the transcriber's readings.
  private let readings: [Column]

  /// A row in a list whose figures are of `year`.
  package init(_ insats: Insats, in year: Year?, on day: Day? = nil) {
    let counted = insats.listedPeriod(for: year)
    func count(_ count: (Participation) -> Quantity?) -> Quantity? {
      counted.flatMap { insats.count(in: $0, count) }
    }
    self.year = year
    countPeriod = counted
    id = insats.id
    // A file that cannot be read has no other.
    name = insats.name.isEmpty ? insats.id : insats.name
    form = insats.form
    phase = day.flatMap { insats.phase(on: $0) } ?? insats.phase
    owner = insats.owner
    targetGroup = insats.targetGroup.oneLine
    period = insats.periodWithExtension
    shortPeriod = insats.shownPeriod + (insats.extendedUntil == nil ? "" : " förlängd")
    participants = count(\.total)
    women = count(\.women)
    men = count(\.men)
    result = insats.shownResults
    cost = insats.latestCost?.amount
    unread = insats.unreadTexts(beside: counted)
    readings = insats.readColumns(in: counted)
  }
}

extension InsatsRow {
  /// As shown on a screen; what stands where a value cannot be read is marked.
  package func shown(_ column: Column) -> String {
    let value = shownValue(column)
    let shown = value + (!value.isEmpty && isReading(column) ? Readings.mark : "")
    guard let unread = unread[column] else { return shown }
    return (shown.isEmpty ? "? " : shown + " ? ") + unread.oneLine
  }

  /// Whether a value of the column cannot be read.
  package func isUnread(_ column: Column) -> Bool { unread[column] != nil }

  package func isReading(_ column: Column) -> Bool {
    readings.contains(column)
      || column == .participants && showsCountPeriod && readings.contains(.countPeriod)
  }

  private func shownValue(_ column: Column) -> String {
    switch column {
    case .participants: shownParticipants
    case .women: women?.shown ?? ""
    case .men: men?.shown ?? ""
    case .cost: cost?.shown ?? ""
    case .targetGroup: shortTargetGroup
    case .period: shortPeriod
    case .name, .form, .phase, .owner, .result, .countPeriod, .readings: value(column)
    }
  }

  /// As written to a file; what cannot be read as it stands there.
  package func text(_ column: Column) -> String {
    let value = value(column)
    return value.isEmpty ? unread[column] ?? "" : value
  }

  private func value(_ column: Column) -> String {
    switch column {
    case .name: name
    case .form: form.text
    case .phase: phase.text
    case .owner: owner
    case .targetGroup: targetGroup
    case .period: period
    case .participants: participants.text
    case .women: women.text
    case .men: men.text
    case .result: result
    case .cost: cost.text
    case .countPeriod: countPeriod.text
    case .readings: Column.allCases.filter(readings.contains).map(\.title).joined(separator: ", ")
    }
  }

  package func sortKey(_ column: Column) -> SortKey {
    switch column {
    case .participants: SortKey(participants?.number?.thousandths)
    case .women: SortKey(women?.number?.thousandths)
    case .men: SortKey(men?.number?.thousandths)
    case .cost: SortKey(cost?.amount)
    case .phase: SortKey(phase.flatMap { Insats.Phase.allCases.firstIndex(of: $0) })
    case .name, .form, .owner, .targetGroup, .period, .result, .countPeriod, .readings:
      SortKey(value(column))
    }
  }

  /// `173 hela`: with the time they are of, where it is not the list's year.
  private var shownParticipants: String {
    guard let participants, let countPeriod else { return "" }
    return participants.shown + (showsCountPeriod ? " " + countPeriod.short : "")
  }

  /// Whether the participants are of another time than the list's year.
  private var showsCountPeriod: Bool {
    participants != nil && countPeriod != year.map(CountPeriod.year)
  }

  /// What a filter looks in: all that the row says, also what is shown shortened, and every field of
  /// the insats that it is of.
  package func searchText(of insats: Insats) -> SearchText {
    let fields = Insats.fields.map { $0.text(insats) }
    return SearchText(
      ([id] + Column.allCases.flatMap { [shown($0), text($0)] } + fields).joined(separator: "\n"))
  }

  /// As much as tells one group from another: its first sentence, or the beginning of it, without
  /// the words that so many begin with.
  private var shortTargetGroup: String {
    let opening = "Personer mellan "
    let group =
      targetGroup.hasPrefix(opening) ? targetGroup.dropFirst(opening.count) : targetGroup[...]
    let sentence = group.split(separator: ". ", maxSplits: 1).first.map(String.init) ?? ""
    guard sentence.count > InsatsRow.longestGroup else { return sentence }
    let words = sentence.prefix(InsatsRow.longestGroup - 1).split(separator: " ").dropLast()
    return words.joined(separator: " ") + "…"
  }

  private static let longestGroup = 60
}

extension Office {
  /// Without a day the phases are those of the files.
  package func insatsRows(on day: Day? = nil) -> [InsatsRow] {
    let year = latestFigureYear
    return insatser.map { InsatsRow($0, in: year, on: day) }
  }
}

extension Insats {
  /// The only result; of several how many there are, since no one of them is the insats's own.
  fileprivate var shownResults: String {
    results.count > 1 ? "\(results.count) resultat" : results.first?.shown ?? ""
  }

  /// What stands in the file where a value that a row shows cannot be read.
  fileprivate func unreadTexts(beside counted: CountPeriod?) -> [InsatsRow.Column: String] {
    var texts: [InsatsRow.Column: String] = [:]
    texts[.form] = unread(["form"])
    texts[.phase] = unread(["skede"])
    texts[.period] = unread(["period.start", "period.slut"])
    let shown = participation.filter { entry in
      guard let counted, let period = entry.period else { return true }
      return period >= counted
    }
    texts[.participants] = shown.compactMap { $0.unread(["totalt"]) }.last
    texts[.women] = shown.compactMap { $0.unread(["kvinnor"]) }.last
    texts[.men] = shown.compactMap { $0.unread(["män"]) }.last
    texts[.cost] = latestCost?.unread(["belopp"])
    return texts
  }

  /// The columns of a row that show a reading.
  fileprivate func readColumns(in counted: CountPeriod?) -> [InsatsRow.Column] {
    let own: [(InsatsRow.Column, [String])] = [
      (.form, ["form"]), (.phase, ["skede"]), (.owner, ["ägare"]),
      (.period, ["period.start", "period.slut"]),
    ]
    let counts: [(InsatsRow.Column, String)] = [
      (.participants, "totalt"), (.women, "kvinnor"), (.men, "män"), (.countPeriod, "period"),
    ]
    let marks = participation.first { $0.period == counted }?.readings ?? Readings()
    return own.filter { $0.1.contains(where: readings.contains) }.map(\.0)
      + counts.filter { marks.contains($0.1) }.map(\.0)
  }
}

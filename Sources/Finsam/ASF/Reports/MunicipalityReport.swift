/// What each municipality has, and what it took on which year.
package struct MunicipalityReport: Equatable, Sendable {
  package struct Row: Equatable, Sendable {
    package let municipality: String
    /// In the register; invented examples too, which are counted apart.
    package let companies: [ASFCompany]
    package let activeCompanies: CompanyCount
    /// The first of its kind there by the day; the same for the next three.
    package let policy: MilestoneRow?
    package let actionPlan: MilestoneRow?
    package let supportStructure: MilestoneRow?
    package let localGroup: MilestoneRow?
    /// Whatever the day.
    package let milestones: [MilestoneRow]
    /// Their places in `milestones`, by the years that they are of.
    fileprivate let places: [Year?: [Int]]
    /// Happened by the day, newest first.
    package let events: [ASFEvent]
    package let grantedPlaces: Int?
    package let usedPlaces: Int?
    /// What stands at these kinds' days or years where none of them can be read.
    fileprivate let unreadDays: [MilestoneRow.Kind: String]
    /// Whether a figure of the places cannot be read.
    fileprivate let lacksPlaces: Bool
  }

  package let years: [Year]
  package let rows: [Row]
  /// Steps of the whole county.
  package let countyMilestones: [MilestoneRow]
  /// Whether the register has no company but invented examples that it counts.
  package let isInvented: Bool

  package init(_ asf: ASF, on day: Day) {
    let milestones = Dictionary(grouping: asf.milestones, by: \.municipality)
    let companies = Dictionary(grouping: asf.companies, by: \.municipality)
    let places = Dictionary(
      grouping: asf.places.filter { !$0.isStatedTotal && $0.hasHappened(by: day) },
      by: \.municipality)
    var events: [String: [ASFEvent]] = [:]
    for event in asf.events where !event.isRepeat && event.hasHappened(by: day) {
      for name in event.municipalities { events[name, default: []].append(event) }
    }
    var years: Set<Year> = []
    asf.milestones.lend { _, milestone in
      if let year = milestone.pointee.ofYear, !years.contains(year),
        milestone.pointee.hasHappened(by: day)
      {
        years.insert(year)
      }
    }
    self.years = years.sorted()
    countyMilestones = milestones[""] ?? []
    let registered = CompanyCount(asf.companies.filter(\.isRegistered))
    isInvented = registered.all > 0 && registered.all == registered.invented
    rows = asf.municipalities.map { name in
      Row(
        name, companies: companies[name] ?? [], milestones: milestones[name] ?? [],
        events: events[name] ?? [], places: places[name] ?? [], on: day)
    }
  }

  /// The steps that the municipality took in the year; those of the county for the empty name.
  /// Without a year those where it is not stated, or cannot be read.
  package func milestones(_ municipality: String, in year: Year?) -> [MilestoneRow] {
    if municipality.isEmpty { return countyMilestones.filter { $0.ofYear == year } }
    guard let row = rows.first(where: { $0.municipality == municipality }) else { return [] }
    return (row.places[year] ?? []).map { row.milestones[$0] }
  }
}

extension MunicipalityReport.Row {
  fileprivate init(
    _ municipality: String, companies: [ASFCompany], milestones: [MilestoneRow],
    events: [ASFEvent], places granted: [PlaceRow], on day: Day
  ) {
    var places: [Year?: [Int]] = [:]
    var firsts: [MilestoneRow.Kind: (year: Int, place: Int)] = [:]
    milestones.lend { place, milestone in
      let year = milestone.pointee.ofYear
      places[year, default: []].append(place)
      guard let kind = milestone.pointee.kind else { return }
      let number = year?.number ?? .max
      if firsts[kind].map({ number < $0.year }) ?? true, milestone.pointee.hasHappened(by: day) {
        firsts[kind] = (number, place)
      }
    }
    func first(_ kind: MilestoneRow.Kind) -> MilestoneRow? {
      firsts[kind].map { milestones[$0.place] }
    }
    self.places = places
    self.municipality = municipality
    self.companies = companies
    self.milestones = milestones
    activeCompanies = CompanyCount(companies.filter { $0.isActive(on: day) })
    policy = first(.policy)
    actionPlan = first(.actionPlan)
    supportStructure = first(.supportStructure)
    localGroup = first(.localGroup)
    self.events = events.sorted { $0.sortText > $1.sortText }
    grantedPlaces = granted.total(\.granted)
    usedPlaces = granted.total(\.used)
    lacksPlaces = granted.contains { $0.unread(["beviljade", "nyttjade"]) != nil }
    unreadDays = (places[nil] ?? []).reduce(into: [:]) { unread, place in
      guard let kind = milestones[place].kind else { return }
      unread[kind] = milestones[place].unread(["dag", "år"]) ?? unread[kind]
    }
  }

  /// The cells of a table: companies, policy, action plan, support structure, group, events,
  /// places.
  package var cells: [String] {
    let places =
      (grantedPlaces.map { "\(usedPlaces ?? 0) av \($0)" } ?? "–") + (lacksPlaces ? " ?" : "")
    func cell(_ milestone: MilestoneRow?, _ kind: MilestoneRow.Kind) -> String {
      milestone?.yearWords ?? unreadDays[kind].map { "? " + $0.oneLine } ?? "–"
    }
    return [
      municipality, CompanyCount.words(of: companies),
      cell(policy, .policy), cell(actionPlan, .actionPlan),
      cell(supportStructure, .supportStructure), cell(localGroup, .localGroup),
      events.isEmpty ? "–" : "\(events.count)" + eventMark, places,
    ]
  }

  /// What is in doubt among the events: that they were in the municipality.
  private var eventMark: String {
    let read = events.count { $0.readings.contains("kommun") }
    if read == 0 { return "" }
    return read == events.count ? Readings.mark : " (\(read) tolkning)"
  }

  /// Events and places are those known on the report's day.
  package static let header = [
    "Kommun", "Företag", "Policy", "Handlingsplan", "Stödstruktur", "Samverkansgrupp",
    "Händelser, alla år", "Nyttjade platser, alla år",
  ]
}

extension MilestoneRow {
  /// The year of the step, or in which it stood already; nil without one.
  fileprivate var yearWords: String? {
    ofYear.map { stoodAlready == true ? "fanns \(day?.day?.text ?? $0.text)" : $0.text }
  }
}

extension ASFEvent {
  /// Orders by day; rows without a day come last in their year.
  fileprivate var sortText: String { day.text.isEmpty ? (year.text + "-00") : day.text }
}

/// How many companies there are, and how many of them are invented examples.
package struct CompanyCount: Equatable, Sendable {
  package let all: Int
  package let invented: Int

  init(_ companies: [ASFCompany]) {
    all = companies.count
    invented = companies.count { $0.isExample == true }
  }

  /// `3 påhittade, 1 utan uppgifter`: those that are registered, and those of which nobody has
  /// written whether they are.
  static func words(of companies: [ASFCompany]) -> String {
    let registered = CompanyCount(companies.filter(\.isRegistered))
    let untold = companies.count { $0.status == nil && $0.unread(["status"]) == nil }
    let words = [
      registered.all == 0 ? "" : registered.words, untold == 0 ? "" : "\(untold) utan uppgifter",
    ].filter { !$0.isEmpty }
    return words.isEmpty ? "–" : words.joined(separator: ", ")
  }

  /// `3`, `3 påhittade`, `3, 1 påhittat`
  package var words: String {
    if invented == 0 { return "\(all)" }
    let word = invented == 1 ? "påhittat" : "påhittade"
    return invented == all ? "\(all) \(word)" : "\(all), \(invented) \(word)"
  }
}

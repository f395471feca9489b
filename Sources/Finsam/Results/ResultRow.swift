/// What became of the participants of an insats in one time, beside the same of other insatser.
package struct ResultRow: Equatable, Sendable {
  package let insats: Insats
  /// What its figures are of; nil where it has none.
  package let period: CountPeriod?
  /// Those of the period, or of the periods that make it up.
  package let outcomes: [PersonOutcome]

  /// Without a period the row is of the latest time that has outcomes, else participants.
  init(_ insats: Insats, in wanted: CountPeriod?) {
    self.insats = insats
    period = wanted ?? insats.latestOutcomePeriod
    outcomes = period.map(insats.outcomes(of:)) ?? []
  }

  package var id: String { insats.id }
  package var name: String { insats.shownName }

  /// Whether a source says what became of somebody.
  package var isStated: Bool { outcomes.contains { $0.isStated && $0.group.isEmpty } }

  package var participants: Quantity? { headcount(.all)?.persons }

  /// Those who left. PART-2.
  package var ended: Quantity? { headcount(.ended)?.persons }

  func headcount(_ count: PersonCount) -> Headcount? {
    period.flatMap { insats.headcount(count, in: $0) }
  }

  /// What stands where an outcome cannot be read; nil where all can.
  var unreadOutcome: String? {
    let texts = outcomes.filter { $0.group.isEmpty }.compactMap(\.unreadFigure)
    return texts.isEmpty ? nil : texts.joined(separator: ", ")
  }

  /// What cannot be true of its figures.
  var contradictions: [String] { period.map(insats.contradictions) ?? [] }

  /// What one must know of its figures, a sentence each.
  var remarks: [String] {
    let all = headcount(.all)
    let unread = [
      ("Deltagare", all?.unread), ("Avslutade", headcount(.ended)?.unread),
      ("Utfall", unreadOutcome),
      ("Kostnaden", period.flatMap { insats.cost(in: $0)?.unread(["belopp"]) }),
    ].compactMap { name, text in text.map { "\(name) går inte att läsa: \($0.oneLine)." } }
    return (all?.originWords.map { ["Deltagare är en \($0)."] } ?? []) + unread + contradictions
  }

  var cost: Kronor? { period.flatMap { insats.cost(in: $0)?.amount } }

  /// What the förbund paid for each who went on to work or studies.
  var costPerOutcome: Quantity? { period.flatMap(insats.costPerOutcome) }

  package func figure(_ group: ResultGroup) -> ResultFigure? {
    outcomes.figure(of: group.classes, among: ended)
  }

  /// Figures that count together what no column has together: `78 % arbete, studier eller …`.
  package var otherGroupings: [PersonOutcome] {
    let columns = ResultGroup.allCases.map(\.classes)
    return outcomes.filter {
      $0.isStated && $0.group.isEmpty && $0.partOf.isEmpty && $0.classes.all.count > 1
        && !columns.contains($0.classes.all) && !$0.isTold(againIn: outcomes)
    }
  }
}

/// The columns of results: classes one by one, and the two that the förbund's goals ask for
/// together.
package enum ResultGroup: CaseIterable, Sendable {
  case workOrStudies, work, subsidisedWork, studies, placement, returned, compensation, other
  case informed, policies, groups, places

  var classes: [OutcomeClass] {
    switch self {
    case .workOrStudies: [.work, .studies]
    case .work: [.work]
    case .subsidisedWork: [.subsidisedWork]
    case .studies: [.studies]
    case .placement: [.placement]
    case .returned: [.returned]
    case .compensation: [.compensation]
    case .other: [.other]
    case .informed: [.informed]
    case .policies: [.policies]
    case .groups: [.groups]
    case .places: [.places]
    }
  }

  package var title: String {
    switch self {
    case .workOrStudies: "Arbete eller studier"
    case .work: "Arbete"
    case .subsidisedWork: "Subventionerat arbete"
    case .studies: "Studier"
    case .placement: "Praktik"
    case .returned: "Åter till part"
    case .compensation: "Sjuk- eller aktivitetsersättning"
    case .other: "Annat"
    case .informed: "Informerade"
    case .policies: "Styrdokument"
    case .groups: "Samverkansgrupper"
    case .places: "Platser"
    }
  }

  /// Whether one expects the insats to tell of it: what became of persons of those that have
  /// participants, and what came of structures of the others.
  func isAsked(of insats: Insats) -> Bool {
    classes.contains(where: \.isOfStructures) != insats.takesParticipants
  }

  /// As a measure names what it counts: `arbete eller studier`.
  var word: String { title.prefix(1).lowercased() + title.dropFirst() }

  var shortTitle: String {
    switch self {
    case .workOrStudies: "Arb./stud."
    case .subsidisedWork: "Subv. arb."
    case .compensation: "Ersättning"
    case .groups: "Grupper"
    case .work, .studies, .placement, .returned, .other, .informed, .policies, .places: title
    }
  }

  /// Which columns go first where there is too little room: the lowest.
  var priority: Int {
    switch self {
    case .workOrStudies: 96
    case .work: 60
    case .studies: 58
    case .returned: 40
    case .placement: 38
    case .compensation: 36
    case .subsidisedWork: 34
    case .other: 32
    case .informed: 28
    case .policies: 26
    case .groups: 24
    case .places: 22
    }
  }
}

extension Insats {
  /// Its outcomes of a period, else those of all the periods that make it up.
  func outcomes(of period: CountPeriod) -> [PersonOutcome] {
    let own = outcomes.filter { $0.period == period }
    if !own.isEmpty || period.parts.isEmpty { return own }
    let parts = period.parts.map(outcomes(of:))
    return parts.allSatisfy { !$0.isEmpty } ? parts.flatMap(\.self) : []
  }

  fileprivate var latestOutcomePeriod: CountPeriod? {
    let stated = outcomes.filter(\.isStated).compactMap(\.period)
    let latest = stated.filter { $0 != .whole }.max() ?? stated.first
    return latest ?? listedPeriod(for: nil) ?? outcomes.first?.period
  }

  /// Whether the förbund's goals ask what became of its participants.
  var hasResults: Bool {
    isFunded && hasBegun && (takesParticipants || !outcomes.isEmpty)
  }
}

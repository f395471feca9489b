/// All there is to say of a part that a section draws in.
struct DrawnPartRow: Sendable {
  /// What it holds, in few words.
  let summary: String
  /// Whose goals it tells how far they are met, so that they must be judged first.
  let judges: Goals
  /// Whether there is anything to draw in, which is asked far more often than it is drawn.
  let isThere: @Sendable (Drawing) -> Bool
  let draw: @Sendable (Drawing) -> [DrawnGroup]

  enum Goals: Sendable { case none, ofStyrkort, ofInsatser }

  init(
    _ summary: String, judging judges: Goals = .none,
    where isThere:
      @escaping @Sendable (Drawing)
      -> Bool, _ draw: @escaping @Sendable (Drawing) -> [DrawnGroup]
  ) {
    (self.summary, self.judges, self.isThere, self.draw) = (summary, judges, isThere, draw)
  }
}

extension DrawnPart {
  private var declared: DrawnPartRow {
    switch self {
    case .summary:
      DrawnPartRow(
        "antal insatser, kostnad, deltagare, mål och eget kapital", judging: .ofStyrkort,
        where: \.hasInsatser
      ) { $0.summary }
    case .fulfilment:
      DrawnPartRow(
        "målen med bedömning, perspektiv för perspektiv", judging: .ofStyrkort, where: \.hasStyrkort
      ) { $0.fulfilment }
    case .contributions:
      DrawnPartRow("vad varje medlem betalar", where: \.hasContributions) { $0.contributions }
    case .board:
      DrawnPartRow("styrelsens storlek och möten", where: \.hasMeetings) { $0.board }
    case .bodies:
      DrawnPartRow("andra grupper än styrelsen och deras möten", where: \.hasGroups) { $0.bodies }
    case .staff:
      DrawnPartRow("kansliets tjänster", where: \.hasStaff) { $0.staff }
    case .audit:
      DrawnPartRow("revisionens möten och ansvarsfrihet", where: \.hasMeetings) { $0.audit }
    case .decisions:
      DrawnPartRow("besluten, möte för möte", where: \.hasMeetings) { $0.decisions }
    case .events:
      DrawnPartRow("vad som hände, dag för dag", where: \.hasEvents) { $0.events }
    case .aims:
      DrawnPartRow("vision, strategi, mål, mått och aktiviteter", where: \.hasStyrkort) { $0.aims }
    case .targetGroups:
      DrawnPartRow("insatsernas målgrupper", where: \.hasInsatser) { $0.targetGroups }
    case .costs:
      DrawnPartRow("insatsernas kostnad, i år och året före", where: \.hasInsatser) { $0.costs }
    case .insatser:
      DrawnPartRow(
        "varje insats med mål, resultat, beslut och kostnad", judging: .ofInsatser,
        where: \.hasInsatser
      ) { $0.chapters }
    case .economy:
      DrawnPartRow("ekonomins summor och eget kapital", where: \.hasEconomy) { $0.economy }
    case .accounts:
      DrawnPartRow("uppställningar, principer och noter", where: \.hasAccounts) { $0.accounts }
    case .signatures:
      DrawnPartRow("vilka som undertecknar", where: \.hasSignatures) { $0.signatures }
    case .scorecard:
      DrawnPartRow("styrkortet i sin helhet", judging: .ofStyrkort, where: \.hasStyrkort) {
        $0.scorecard
      }
    case .budgetAndOutcome:
      DrawnPartRow("budget och utfall, rad för rad", where: \.hasEconomy) { $0.budgetAndOutcome }
    case .overview:
      DrawnPartRow("en rad per insats: målgrupp, deltagare, resultat", where: \.hasInsatser) {
        $0.overview
      }
    case .womenAndMen:
      DrawnPartRow("deltagare efter kön", where: \.hasInsatser) { $0.womenAndMen }
    case .prognosis:
      DrawnPartRow("vad året väntas bli", where: \.hasPrognosis) { $0.prognosis }
    case .granted:
      DrawnPartRow("insatserna som har medel för året", where: \.hasInsatser) { $0.granted }
    case .budget:
      DrawnPartRow("budgeten, rad för rad", where: \.hasEconomy) { $0.budget }
    }
  }

  private static let rows = Dictionary(
    uniqueKeysWithValues: allCases.map { ($0.rawValue, $0.declared) })

  /// Every part has one: the table is made from all of them.
  var row: DrawnPartRow { Self.rows[rawValue] ?? declared }
}

extension Drawing {
  fileprivate var hasStyrkort: Bool { styrkort?.goals.isEmpty == false }
  fileprivate var hasInsatser: Bool { !insatser.isEmpty }
  fileprivate var hasMeetings: Bool { !meetings.isEmpty }
  fileprivate var hasGroups: Bool {
    hasMeetings || office.forbund.groups.contains { $0.isThere(in: year) }
  }
  fileprivate var hasStaff: Bool { !officePosts.isEmpty }
  fileprivate var hasEvents: Bool { events.contains { !$0.isEmpty } }
  fileprivate var hasEconomy: Bool { office.economy.year(year)?.rows.isEmpty == false }
  fileprivate var hasAccounts: Bool { office.economy.accounts(of: year) != nil }
  fileprivate var hasContributions: Bool { office.forbund.contributions(in: year) != nil }
  fileprivate var hasSignatures: Bool { !document.signatures.isEmpty }
  fileprivate var hasPrognosis: Bool { office.economy.prognoses.contains { $0.year == year } }
}

/// The sections that a new board document opens with. Each year's file has its own from then on, and
/// the next year's is made from it: nothing in the program hangs on these.
package enum SectionTemplate {
  struct Section: Sendable {
    let id: String
    let number: String
    let heading: String
    let drawn: [DrawnPart]
    let responsible: String

    init(
      _ id: String, _ number: String = "", _ heading: String, _ drawn: DrawnPart...,
      by responsible: String = "förbundschef"
    ) {
      (self.id, self.number, self.heading) = (id, number, heading)
      (self.drawn, self.responsible) = (drawn, responsible)
    }
  }

  /// The sections of S4:781–3233, the annual report of 2014.
  static let annual: [Section] = [
    Section("ordforande", "Ordförande har ordet", by: "ordförande"),
    Section("sammanfattning", "1", "Förvaltningsberättelse: sammanfattning", .summary),
    Section("maluppfyllelse", "Måluppfyllelse per perspektiv", .fulfilment),
    Section("om-forbundet", "Om förbundet", .contributions),
    Section("organisation", "Organisation", .board, .audit),
    Section("samverkan", "Samverkansgrupp, styrgrupp och projektledargrupp", .bodies),
    Section("styrelsens-arbete", "Styrelsens och revisorernas arbete", .decisions),
    Section("handelser", "Aktiviteter och händelser", .events),
    Section("ledning", "Ledning, styrning och uppföljning", .aims),
    Section("malgrupper", "Prioriterade målgrupper", .targetGroups),
    Section("resultatredovisning", "Resultatredovisning", .costs),
    Section("insatser", "Insatser för målgrupperna och måluppfyllelse", .insatser),
    Section("kvinnor-och-man", "Kvinnor och män", .womenAndMen),
    Section("information", "Information och utbildning"),
    Section("ekonomiskt-resultat", "Kommentarer till det ekonomiska resultatet", .economy),
    Section("bokslut", "2–6", "Uppställningar, principer och noter", .accounts),
    Section("underskrifter", "7", "Underskrifter", .signatures),
    Section("bilaga-styrkort", "8", "Bilaga: Styrkort", .scorecard),
    Section("bilaga-utfall-budget", "8", "Bilaga: Utfall och budget", .budgetAndOutcome),
    Section("bilaga-oversikt", "8", "Bilaga: Översikt över insatser", .overview),
  ]

  /// What the economic reports of S4:1259, 1315 and 1447 told the board during a year.
  static let interim: [Section] = [
    Section("sammanfattning", "1", "Sammanfattning", .summary),
    Section("ekonomi", "2", "Ekonomi och prognos", .economy, .prognosis),
    Section("insatser", "3", "Insatser", .costs),
    Section("beslut", "4", "Beslut", .decisions),
  ]

  /// The sections of S2, the activity plan of 2019.
  static let plan: [Section] = [
    Section("inledning", "1", "Inledning"),
    Section("uppdrag", "2", "Förbundets uppdrag"),
    Section("vision", "3", "Vision"),
    Section("malgrupp", "4", "Målgrupp"),
    Section("mal", "5", "Mål", .aims),
    Section("arbetsorganisation", "6", "Arbetsorganisation", .board),
    Section("insatser", "7", "Medel till förfogande och beslutade insatser", .granted),
    Section("budget", "8", "Budget", .budget, .contributions),
  ]
}

extension SectionTemplate.Section {
  init(
    _ id: String, _ heading: String, _ drawn: DrawnPart..., by responsible: String = "förbundschef"
  ) {
    (self.id, number, self.heading) = (id, "", heading)
    (self.drawn, self.responsible) = (drawn, responsible)
  }

  /// As a section of a document where nobody has written anything.
  var section: BoardSection {
    var section = BoardSection()
    (section.id, section.number, section.heading) = (id, number, heading)
    (section.drawn, section.responsible) = (DrawnParts(drawn), responsible)
    return section
  }
}

/// The sections that a board document has until it has its own: those that were in use in its year,
/// as dated rows. A new document opens with them, and its file has them from then on.
///
/// The template of Nationella rådet (finsam.se, Ekonomi, Årsredovisning) is a Word file that is not
/// among the sources: a förbund that follows it changes the sections of its own document.
package struct SectionTemplate: Sendable {
  let kind: DocumentKind
  /// The first year that it is of; nil for the earliest known.
  let from: Year?
  /// Where the sections are taken from: a document of one förbund, or a law.
  let source: String
  /// Whether that is a law, which every förbund follows.
  var isByLaw = false
  let sections: [Section]

  /// The latest before or of the year; without a year the latest of all.
  static func of(_ kind: DocumentKind, for year: Year?) -> SectionTemplate? {
    all.last { row in
      row.kind == kind && (row.from.flatMap { first in year.map { first <= $0 } } ?? true)
    }
  }

  /// In order of years, those of one kind together.
  static let all: [SectionTemplate] = [
    SectionTemplate(
      kind: .annualReport, from: nil, source: "årsredovisningen 2014 (S4:781–3233)",
      sections: annual),
    SectionTemplate(
      kind: .annualReport, from: Year(2019),
      source: "lag (2018:597) om kommunal bokföring och redovisning, 4, 10 och 11 kap.",
      isByLaw: true, sections: annualByLaw2018),
    SectionTemplate(
      kind: .interimReport, from: nil,
      source: "de ekonomiska rapporterna till styrelsen 2014 (S4:1259, 1315, 1447)",
      sections: interim),
    SectionTemplate(
      kind: .activityPlan, from: nil, source: "verksamhetsplanen 2019 (S2)", sections: plan),
  ]

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
  private static let annual: [Section] = [
    Section("ordforande", "Ordförande har ordet", by: "ordförande"),
    Section("sammanfattning", "1", "Förvaltningsberättelse: sammanfattning", .summary),
    Section("maluppfyllelse", "Måluppfyllelse per perspektiv", .fulfilment),
    Section("om-forbundet", "Om förbundet", .contributions),
    Section("organisation", "Organisation", .board, .audit, .staff),
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

  /// Since 2019 the parts of an annual report are those of 4 kap. 2 §, and its
  /// förvaltningsberättelse has the headings of 11 kap.; what a förbund tells of its own follows
  /// the year's parts of before.
  private static let annualByLaw2018: [Section] = [
    Section("ordforande", "Ordförande har ordet", by: "ordförande"),
    Section("oversikt", "1", "Förvaltningsberättelse: översikt över utvecklingen", .summary),
    Section("om-forbundet", "1.1", "Om förbundet", .contributions, .board, .bodies),
    Section("viktiga-forhallanden", "1.2", "Viktiga förhållanden för resultat och ställning"),
    Section("handelser", "1.3", "Händelser av väsentlig betydelse", .events, .decisions),
    Section("styrning", "1.4", "Styrning och uppföljning", .aims, .audit),
    Section("hushallning", "1.5", "God ekonomisk hushållning", .fulfilment, .economy),
    Section("personal", "1.6", "Väsentliga personalförhållanden", .staff),
    Section("utveckling", "1.7", "Förväntad utveckling", .prognosis),
    Section("insatser", "2", "Insatser och måluppfyllelse", .costs, .insatser),
    Section("kvinnor-och-man", "2.1", "Kvinnor och män", .womenAndMen),
    Section("driftredovisning", "3", "Driftredovisning", .budgetAndOutcome),
    Section("bokslut", "4", "Resultaträkning, balansräkning, kassaflöde och noter", .accounts),
    Section("underskrifter", "5", "Underskrifter", .signatures),
    Section("bilaga-styrkort", "", "Bilaga: Styrkort", .scorecard),
    Section("bilaga-oversikt", "", "Bilaga: Översikt över insatser", .overview),
  ]

  /// What the economic reports of S4:1259, 1315 and 1447 told the board during a year.
  private static let interim: [Section] = [
    Section("sammanfattning", "1", "Sammanfattning", .summary),
    Section("ekonomi", "2", "Ekonomi och prognos", .economy, .prognosis),
    Section("insatser", "3", "Insatser", .costs),
    Section("beslut", "4", "Beslut", .decisions),
  ]

  /// The sections of S2, the activity plan of 2019.
  private static let plan: [Section] = [
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

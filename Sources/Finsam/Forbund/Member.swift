/// A party that owns and funds the förbund.
package struct Member: Record {
  package enum Sector: String, Choice {
    case state = "stat"
    case region
    case municipality = "kommun"
  }

  package var id = ""
  package var name = ""
  /// How registers write the municipality: `Hudiksvall` for `Hudiksvalls kommun`.
  package var shortName = ""
  package var sector: Sector?
  package var contributions: [Contribution] = []
  package var printed = PrintedTexts()

  package init() {}

  package var title: String { name }

  package static let fields: [Field<Member>] = [
    .identifier("id", \.id, label: "Id"),
    .text("namn", \.name, label: "Namn", required: true),
    .choice("slag", \.sector, label: "Slag", required: true),
    .text(
      "kort", \.shortName, label: "Kortnamn",
      help: "För en kommun: så som den skrivs i registren, till exempel Hudiksvall."),
  ]

  package static let parts: [any PartList<Member>] = [
    Part(PartKey.contributions, \.contributions, label: "Bidrag per år", singular: "bidrag")
  ]
}

/// What a member pays to the förbund one year.
package struct Contribution: YearRecord {
  package var year: Year?
  package var amount: Kronor?
  /// The ids of other members that the amount is also of, where one is printed for several.
  package var sharedWith: [String] = []
  /// Whether it stands in a budget alone, and the members have not decided it.
  package var isOnlyBudgeted: Bool?
  package var source = ""
  package var printed = PrintedTexts()

  package init() {}

  package static let fields: [Field<Contribution>] = [
    .year("år", \.year, label: "År", required: true),
    .kronor("belopp", \.amount, label: "Belopp"),
    .list(
      "gemensamt_med", \.sharedWith, label: "Gemensamt med",
      help: "Id för andra medlemmar som beloppet också gäller, med kommatecken mellan."
    ).naming(.members),
    .answer(
      "bara_budget", \.isOnlyBudgeted, label: "Bara i förbundets budget",
      help: "Ja: beloppet är budgeterat, och huvudmännen har inte beslutat det."),
    .source(\.source),
  ]
}

/// A document that figures are transcribed from; `källa: S4:1866` names its id and a line.
package struct Source: Record {
  package var id = ""
  package var name = ""
  package var day: PrintedDay?
  package var publisher = ""
  package var note = ""
  package var readings = Readings()
  package var printed = PrintedTexts()

  package init() {}

  package var title: String { name }

  package static let fields: [Field<Source>] = withReadings(
    [
      .text("id", \.id, label: "Beteckning", required: true),
      .text("titel", \.name, label: "Titel", required: true).orReading(),
      .day("dag", \.day, label: "Dag"),
      .printed(besideDay: "dag", label: "Dag"),
      .text("utgivare", \.publisher, label: "Utgivare"),
      .text("anteckning", \.note, label: "Anteckning"),
    ])
}

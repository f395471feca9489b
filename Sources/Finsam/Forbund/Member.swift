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
  /// The first and the last day as a member; nil where it has been one all along, or is one still.
  package var from: PrintedDay?
  package var to: PrintedDay?
  package var appoints = MemberSeats()
  /// The group that it shares its seats with.
  package var seatGroup = ""
  /// How many live in the municipality, to tell contributions per inhabitant.
  package var inhabitants: Number?
  package var note = ""
  package var source = ""
  package var contributions: [Contribution] = []
  package var readings = Readings()
  package var printed = PrintedTexts()

  package init() {}

  package var title: String { name }

  package static let fields: [Field<Member>] = withReadings(
    [
      .identifier("id", \.id, label: "Id"),
      .text("namn", \.name, label: "Namn", required: true),
      .choice("slag", \.sector, label: "Slag", required: true),
      .text(
        "kort", \.shortName, label: "Kortnamn",
        help: "För en kommun: så som den skrivs i registren, till exempel Hudiksvall."),
      .day("medlem_från", \.from, label: "Medlem från och med").orReading(),
      .printed(besideDay: "medlem_från", label: "Medlem från och med"),
      .day("medlem_till", \.to, label: "Medlem till och med", notBefore: "medlem_från")
        .orReading(),
      .printed(besideDay: "medlem_till", label: "Medlem till och med"),
    ] + group("utser", \.appoints) + [
      .text(
        "samverkansgrupp", \.seatGroup, label: "Utser gemensamt",
        help: "Gruppen av medlemmar som delar platserna."),
      .count("invånare", \.inhabitants, label: "Invånare", help: "För en kommun eller en region."),
      .text("anteckning", \.note, label: "Anteckning"),
      .source(\.source),
    ])

  package static let parts: [any PartList<Member>] = [
    Part(PartKey.contributions, \.contributions, label: "Bidrag per år", singular: "bidrag")
  ]
}

/// How many a member appoints to the board, and what auditor. G.1.
package struct MemberSeats: FieldGroup {
  package var seats: Number?
  package var substitutes: Number?
  package var auditor = ""

  package init() {}

  package static let fields: [Field<MemberSeats>] = [
    .count("ledamöter", \.seats, label: "Utser ledamöter").orReading(),
    .count("ersättare", \.substitutes, label: "Utser ersättare").orReading(),
    .text("revisor", \.auditor, label: "Utser revisor", help: "En roll, inte ett namn."),
  ]
}

extension Member {
  static let nameKey = key(\.name)

  /// Where it stands among the members.
  package var address: Address {
    Address(DocumentKind.forbund.path(id: ""), [Step(PartKey.members, id)])
  }

  /// Whether it is a member on any day of the year, as far as is known.
  package func isMember(in year: Year) -> Bool {
    guard let days = year.days else { return true }
    let first = from?.possible?.lowerBound
    let last = to?.possible?.upperBound
    return (first.map { $0 <= days.upperBound } ?? true)
      && (last.map { days.lowerBound <= $0 } ?? true)
  }

  /// What it pays for each who lives there; nil where either is not known, or nobody does.
  package func perInhabitant(_ amount: Kronor?) -> Number? {
    guard let amount, let people = inhabitants?.whole, people > 0 else { return nil }
    // To whole öre; beyond what is counted with, nothing is told.
    let (thousandths, isTooMuch) = amount.amount.multipliedReportingOverflow(by: 1_000)
    guard !isTooMuch else { return nil }
    let half = people * 10 / 2
    return Number(thousandths: (thousandths + half) / (people * 10) * 10)
  }
}

/// What a member pays to the förbund one year.
package struct Contribution: YearRecord {
  package var year: Year?
  package var amount: Kronor?
  /// The ids of other members that the amount is also of, where one is printed for several.
  package var sharedWith: [String] = []
  /// Whether it stands in a budget alone, and the members have not decided it.
  package var isOnlyBudgeted: Bool?
  package var decided: PrintedDay?
  /// Which of the member's bodies: `kommunfullmäktige`.
  package var decidedBy = ""
  package var invoiced: PrintedDay?
  package var paid: PrintedDay?
  /// The share of the whole, as printed.
  package var printedShare = ""
  package var source = ""
  package var printed = PrintedTexts()

  package init() {}

  package static let fields: [Field<Contribution>] = [
    .year("år", \.year, label: "År", required: true),
    .kronor("belopp", \.amount, label: "Belopp"),
    .list(
      "gemensamt_med", \.sharedWith, label: "Gemensamt med",
      help: "Andra medlemmar som beloppet också gäller."
    ).naming(.members),
    .answer(
      "bara_budget", \.isOnlyBudgeted, label: "Bara i förbundets budget",
      help: "Ja: beloppet är budgeterat, och huvudmännen har inte beslutat det."),
    .day("beslutat_dag", \.decided, label: "Beslutat"),
    .printed(besideDay: "beslutat_dag", label: "Beslutat"),
    .text(
      "beslutat_av", \.decidedBy, label: "Beslutat av", help: "Ett organ: kommunfullmäktige."),
    .day("fakturerat_dag", \.invoiced, label: "Fakturerat", notBefore: "beslutat_dag"),
    .printed(besideDay: "fakturerat_dag", label: "Fakturerat"),
    .day("betalt_dag", \.paid, label: "Betalt", notBefore: "fakturerat_dag"),
    .printed(besideDay: "betalt_dag", label: "Betalt"),
    .text(
      "andel_tryckt", \.printedShare, label: "Andel, tryckt",
      help: "Andelen av alla bidrag, som den står: 25 %."),
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

/// A contract that the förbund has, or that others have about what it pays for. I.4.
package struct Agreement: Record {
  package var id = ""
  package var name = ""
  package var what = ""
  package var insats = ""
  package var from: PrintedDay?
  package var to: PrintedDay?
  package var assigned: PrintedDay?
  /// When it was made, where no day is known.
  package var concludedYear: Year?
  /// The year that it is about.
  package var year: Year?
  /// How many months it goes on at a time where nobody gives notice.
  package var prolongation: Number?
  /// How many months before its end notice must be given.
  package var notice: Number?
  package var noticeWords = ""
  /// The month of the yearly reconciliation, as printed.
  package var reconciliation = ""
  package var reconciliationWords = ""
  package var fee = AgreementFee()
  package var volume = AgreementVolume()
  package var invoicesPerYear: Number?
  package var procurement = ""
  package var note = ""
  package var source = ""
  package var parties: [AgreementParty] = []
  package var included: [AgreementItem] = []
  package var ownDuties: [AgreementItem] = []
  package var partyDuties: [AgreementItem] = []
  package var terms: [AgreementTerm] = []
  package var preparation: [AgreementItem] = []
  package var readings = Readings()
  package var printed = PrintedTexts()

  package init() {}

  package static let idKey = ""
  package var title: String { name.isEmpty ? (what.isEmpty ? id : what.oneLine) : name.oneLine }

  package static let fields: [Field<Agreement>] = withReadings(
    [
      .text("namn", \.name, label: "Namn").orReading(),
      .prose("vad", \.what, label: "Vad", required: true, help: "Vad avtalet gäller."),
      .reference("insats", \.insats, to: .insatser, label: "Insats").orReading(),
      .day("start", \.from, label: "Start").orReading(),
      .printed(besideDay: "start", label: "Start"),
      .day("slut", \.to, label: "Slut", notBefore: "start").orReading(),
      .printed(besideDay: "slut", label: "Slut"),
      .day("tilldelat", \.assigned, label: "Tilldelat", help: "Dagen då uppdraget gavs.")
        .orReading(), .printed(besideDay: "tilldelat", label: "Tilldelat"),
      .year("slutet", \.concludedYear, label: "Ingånget år").orReading(),
      .year("år", \.year, label: "År").orReading(),
      .count(
        "förlängs", \.prolongation, label: "Förlängs, månader",
        help: "Hur länge det fortsätter i taget, om ingen säger upp det."),
      .count(
        "uppsägning", \.notice, label: "Uppsägning, månader",
        help: "Hur lång tid före slutet det måste sägas upp."),
      .text("uppsägning_i_ord", \.noticeWords, label: "Uppsägning i ord"),
      .time("avstämning", \.reconciliation, label: "Avstämning", help: "Månaden: oktober."),
      .prose("avstämning_i_ord", \.reconciliationWords, label: "Avstämning i ord"),
    ] + group("ersättning", \.fee) + group("volym", \.volume) + [
      .count("fakturering_per_år", \.invoicesPerYear, label: "Fakturor per år"),
      .text("upphandling", \.procurement, label: "Upphandling"),
      .prose("anteckning", \.note, label: "Anteckning"), .source(\.source),
    ])

  package static let parts: [any PartList<Agreement>] = [
    Part(PartKey.parties, \.parties, label: "Parter", singular: "part"),
    Part(PartKey.included, \.included, label: "Ingår", singular: "uppgift"),
    Part(PartKey.ownDuties, \.ownDuties, label: "Förbundet svarar för", singular: "uppgift"),
    Part(PartKey.partyDuties, \.partyDuties, label: "Parten svarar för", singular: "uppgift"),
    Part(PartKey.clauses, \.terms, label: "Villkor", singular: "villkor"),
    Part(PartKey.preparation, \.preparation, label: "Beredning", singular: "steg"),
  ]
}

/// What is paid for what a contract gives.
package struct AgreementFee: FieldGroup {
  package var amount: Kronor?
  package var unit = ""
  /// `år`, `kvartal`, `månad`, `dag`.
  package var per = ""
  package var valueAddedTax = ""
  package var indexed = ""
  package var from: PrintedDay?
  package var share = ""
  package var payment = ""
  package var source = ""

  package init() {}

  package static let fields: [Field<AgreementFee>] = [
    .kronor("belopp", \.amount, label: "Ersättning"),
    .text("enhet", \.unit, label: "Ersättning i"),
    .text("per", \.per, label: "Ersättning per", help: "år, kvartal, månad eller dag."),
    .text("moms", \.valueAddedTax, label: "Moms"),
    .text("indexeras", \.indexed, label: "Indexeras"),
    .day("från", \.from, label: "Ersättning från och med"),
    .printed(besideDay: "från", label: "Ersättning från och med"),
    .text("fördelning", \.share, label: "Kostnadens fördelning"),
    .text("betalas", \.payment, label: "Betalas"),
    .text("källa", \.source, label: "Ersättningens källa"),
  ]
}

/// How much a contract is about.
package struct AgreementVolume: FieldGroup {
  package var amount: Quantity?
  package var unit = ""
  package var per = ""
  package var targetGroup = ""

  package init() {}

  package static let fields: [Field<AgreementVolume>] = [
    .quantity("antal", \.amount, label: "Volym"),
    .text("enhet", \.unit, label: "Volymens enhet"),
    .text("per", \.per, label: "Volym per"),
    .text("målgrupp", \.targetGroup, label: "Volymens målgrupp"),
  ]
}

/// Somebody who has made the contract, by organisation and role.
package struct AgreementParty: Record {
  package var id = ""
  package var name = ""
  package var role = ""
  package var number = ""
  package var signatory = ""
  package var note = ""
  package var source = ""
  package var readings = Readings()
  package var printed = PrintedTexts()

  package init() {}

  package var title: String { name.oneLine }

  package static let fields: [Field<AgreementParty>] = withReadings([
    .identifier("id", \.id, label: "Id"),
    .text("namn", \.name, label: "Namn", required: true, help: "En organisation, inte en person.")
      .orReading(), .text("roll", \.role, label: "Roll").orReading(),
    .text("organisationsnummer", \.number, label: "Organisationsnummer"),
    .text("undertecknar", \.signatory, label: "Undertecknar", help: "En roll, inte ett namn."),
    .text("anteckning", \.note, label: "Anteckning"), .source(\.source),
  ])
}

/// A task or a duty that a contract names, or a step towards the contract.
package struct AgreementItem: Record {
  package var id = ""
  package var name = ""
  package var what = ""
  /// The id of the task that it is a part of.
  package var under = ""
  package var timesAYear: Number?
  package var day: PrintedDay?
  package var note = ""
  package var source = ""
  package var readings = Readings()
  package var printed = PrintedTexts()

  package init() {}

  package var title: String { [name, what.oneLine].filter { !$0.isEmpty }.joined(separator: ": ") }

  package static let fields: [Field<AgreementItem>] = withReadings(
    [
      .identifier("id", \.id, label: "Id"), .text("namn", \.name, label: "Namn").orReading(),
      .prose("vad", \.what, label: "Vad"),
      .text("under", \.under, label: "Under", help: "Uppgiften som den är en del av.")
        .naming(.ownTasks),
      .count("gånger_per_år", \.timesAYear, label: "Gånger per år").orReading(),
      .day("dag", \.day, label: "Dag").orReading(), .printed(besideDay: "dag", label: "Dag"),
      .text("anteckning", \.note, label: "Anteckning"), .source(\.source),
    ], Readings.belongsToAgreement)
}

/// A clause, as it is worded.
package struct AgreementTerm: Record {
  package var id = ""
  package var paragraph = ""
  package var heading = ""
  package var wording = ""
  package var announcement: Number?
  package var notice: Number?
  package var note = ""
  package var source = ""
  package var printed = PrintedTexts()

  package init() {}

  package var title: String { [paragraph, heading].filter { !$0.isEmpty }.joined(separator: " ") }

  package static let fields: [Field<AgreementTerm>] = [
    .identifier("id", \.id, label: "Id"), .text("paragraf", \.paragraph, label: "Paragraf"),
    .text("rubrik", \.heading, label: "Rubrik"),
    .prose("lydelse", \.wording, label: "Lydelse", required: true, help: "Som den står."),
    .count("avisering", \.announcement, label: "Avisering, månader"),
    .count("uppsägning", \.notice, label: "Uppsägning, månader"),
    .text("anteckning", \.note, label: "Anteckning"), .source(\.source),
  ]
}

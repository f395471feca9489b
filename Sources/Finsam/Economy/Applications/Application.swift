/// An application for money, or what is not more than an idea yet, and what became of it. I.1.
package struct Application: Record {
  /// How far it has come, in the order that it goes.
  package enum Step: String, Choice, CaseIterable {
    case idea = "idé"
    case applied = "ansökan"
    case preparation = "beredning"
    case workingCommittee = "AU"
    case board = "styrelse"
    case granted = "beviljad"
    case refused = "avslagen"
    case agreement = "avtal"
    case ongoing = "pågår"
    case finalReport = "slutredovisad"
  }

  package var id = ""
  package var name = ""
  /// By organisation, or by role.
  package var applicant = ""
  /// Who is to run it, where that is another.
  package var owner = ""
  package var received: PrintedDay?
  /// What is applied for, in the unit beside; empty where no amount is stated.
  package var amount: Quantity?
  /// As printed, where that is no number: `ca 2- 300 tkr`, `?`.
  package var printedAmount = ""
  package var unit = ""
  /// As printed.
  package var period = ""
  package var targetGroup = ""
  package var step: Step?
  /// Who has prepared it, by role or body.
  package var preparedBy = ""
  /// The id of the meeting that takes it up: `2014-10-16`.
  package var meeting = ""
  /// The whole id of the decision on it: `2014-10-16/3/a`.
  package var decision = ""
  package var reason = ""
  /// How large a part others than the fund applied to must pay, in percent.
  package var coFinancing: Number?
  /// Whose money it is, where it is not the förbund's: ESF, Arvsfonden.
  package var otherFinancier = ""
  /// The last day to apply, or to answer.
  package var deadline: PrintedDay?
  /// Ids of the förbund's criteria that it meets, and that it does not; others are not tried.
  package var met: [String] = []
  package var unmet: [String] = []
  package var note = ""
  package var source = ""
  package var readings = Readings()
  package var printed = PrintedTexts()

  package init() {}

  package var title: String { name.isEmpty ? id : name }

  package static let fields: [Field<Application>] = withReadings([
    .identifier("id", \.id, label: "Id"),
    .text("namn", \.name, label: "Namn", required: true),
    .text("sökande", \.applicant, label: "Sökande", help: "En organisation eller en roll.")
      .orReading(),
    .text("ägare", \.owner, label: "Ägare", help: "Den som driver, där det är en annan."),
    .day("inkom", \.received, label: "Inkom"),
    .printed(besideDay: "inkom", label: "Inkom"),
    .quantity(
      "belopp", \.amount, label: "Belopp", help: "Det sökta beloppet: 820, ca 500 eller ca 200–300."
    ).orReading().withOwnUnit(),
    .text(
      "belopp_tryckt", \.printedAmount, label: "Belopp, tryckt",
      help: "Som det står, där det inte är ett tal: ca 2- 300 tkr, ?."),
    .text("enhet", \.unit, label: "Enhet", help: "Som den står: kr, tkr eller mkr."),
    .text("period", \.period, label: "Period", help: "Som den står."),
    .text("målgrupp", \.targetGroup, label: "Målgrupp"),
    .choice("steg", \.step, label: "Steg").orReading(),
    .text("beredd_av", \.preparedBy, label: "Beredd av", help: "En roll eller ett organ."),
    .reference(
      "möte", \.meeting, to: .meetings, label: "Möte", help: "Mötets id, till exempel 2014-10-16."),
    .text(
      "beslut", \.decision, label: "Beslut",
      help: "Id för beslutet, som ”kansli list beslut” visar det: 2014-10-16/3/a."
    ).naming(.decisions),
    .text("skäl", \.reason, label: "Skäl"),
    .number(
      "medfinansiering_procent", \.coFinancing, label: "Medfinansiering, %", limits: .percent),
    .text(
      "annan_finansiär", \.otherFinancier, label: "Annan finansiär",
      help: "Vems pengar det gäller, där det inte är förbundets: ESF, Arvsfonden."),
    .day("frist", \.deadline, label: "Frist", help: "Sista dagen att söka eller svara."),
    .printed(besideDay: "frist", label: "Frist"),
    .list(
      "uppfyller", \.met, label: "Uppfyller kriterierna",
      help: "Id med kommatecken, som kriterierna står i forbund.yaml."
    ).naming(.criteria),
    .list(
      "uppfyller_inte", \.unmet, label: "Uppfyller inte kriterierna",
      help: "Id med kommatecken. Kriterier som inte står någonstans är inte prövade."
    ).naming(.criteria),
    .text("anteckning", \.note, label: "Anteckning"),
    .source(\.source),
  ])
}

extension Application: RegisterRow {
  package static let documentKind = DocumentKind.applications
}

extension Application.Step {
  /// Whether nothing is decided yet.
  package var isOpen: Bool {
    switch self {
    case .idea, .applied, .preparation, .workingCommittee, .board: true
    case .granted, .refused, .agreement, .ongoing, .finalReport: false
    }
  }

  /// Whether the money is granted, whatever has come of it since.
  var isGranted: Bool {
    switch self {
    case .granted, .agreement, .ongoing, .finalReport: true
    case .idea, .applied, .preparation, .workingCommittee, .board, .refused: false
    }
  }
}

extension Application {
  /// Whether it waits for a decision: without a step that is not known.
  package var isOpen: Bool { step?.isOpen ?? true }

  /// Whether it is the förbund's money that is applied for.
  package var isForOwnMoney: Bool { otherFinancier.isEmpty }

  /// What is applied for, as people read it: as printed where it is no number.
  package var shownAmount: String {
    amount.map { $0.shown(in: unit == "kronor" ? "kr" : unit) } ?? printedAmount
  }
}

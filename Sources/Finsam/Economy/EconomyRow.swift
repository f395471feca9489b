/// A row of a year's budget and outcome, as printed. D-2, D-3, D-4 and D-28.
package struct EconomyRow: Record {
  package enum Group: String, Choice, CaseIterable {
    case revenue = "intäkter"
    case projects = "projekt"
    case office = "styrelse-kansli"
    /// What all costs come to.
    case costs = "kostnader"
    case financial = "finansiellt"
    case result = "resultat"
    /// What there is to spend: contributions and what is left from the year before. BUD-3.
    case disposable = "disponibelt"
  }

  package var id = ""
  /// Which of the year's printed tables it stands in; empty for the budget with its outcome.
  package var table = ""
  package var group: Group?
  package var level: PrintedLevel?
  package var name = ""
  package var insats = ""
  /// What form of activity the name says that it is.
  package var printedForm = ""
  package var financier = ""
  package var count: Quantity?
  package var price: Quantity?
  package var budget: Quantity?
  package var outcome: Quantity?
  /// With the sign that is printed.
  package var variance: Quantity?
  package var unit = ""
  package var formula: Formula?
  /// The fact that the outcome states, as in `uppgifter.csv`.
  package var key = ""
  /// The definition of the outcome, where sources differ in it.
  package var meaning = ""
  package var document = ""
  package var note = ""
  package var source = ""
  package var printed = PrintedTexts()

  /// The fact that the row of a budget states which has what no project has yet.
  static let roomKey = "ekonomi/utrymme-nya-projekt"

  package init() {}

  package var title: String { name.isEmpty ? id : name }

  package static let fields: [Field<EconomyRow>] = [
    .identifier("id", \.id, label: "Id"),
    .text(
      "tabell", \.table, label: "Tabell",
      help: "Där året har flera tryckta tabeller. Tomt: budget och utfall."),
    .choice("del", \.group, label: "Del"),
    .choice("nivå", \.level, label: "Nivå", required: true),
    .text("namn", \.name, label: "Namn", help: "Som det står."),
    .reference("insats", \.insats, to: .insatser, label: "Insats"),
    .text(
      "form_tryckt", \.printedForm, label: "Form, tryckt",
      help: "Den form som står i namnet, till exempel ESF-projekt."),
    .text("finansiär", \.financier, label: "Finansiär"),
    .quantity("antal", \.count, label: "Antal"),
    .quantity("à-pris", \.price, label: "Pris per styck"),
    .quantity("budget", \.budget, label: "Budget").withOwnUnit(),
    .quantity("utfall", \.outcome, label: "Utfall").withOwnUnit(),
    .quantity("avvikelse", \.variance, label: "Avvikelse", help: "Med det tecken som står."),
    .text("enhet", \.unit, label: "Enhet", help: "Som den står: kr, tkr eller mkr."),
    .formula(\.formula),
    .text(
      "nyckel", \.key, label: "Uppgift",
      help: "Vad utfallet är, som i uppgifter.csv: ekonomi/kostnader. Budgeten får /budget därtill."
    ),
    .text(
      "avser", \.meaning, label: "Definition",
      help: "Vad utfallet avser, där ställen menar olika."),
    .text("dokument", \.document, label: "Dokument"),
    .text("anteckning", \.note, label: "Anteckning"),
    .source(\.source),
  ]
}

extension EconomyRow: RegisterRow {
  package static let documentKind = DocumentKind.economy
}

/// One year's budget and outcome; the year is its id.
package typealias EconomyYear = Register<EconomyRow>

extension Register<EconomyRow> {
  package var year: Year? { Year(id: id) }

  package var address: Address { Address(DocumentKind.economy.path(id: id)) }

  package func address(of row: EconomyRow) -> Address {
    address.appending(Step(RegisterKey.rows, row.id))
  }
}

/// Work that somebody is employed or hired for, at the office or in an insats, by role. I.3.
package struct StaffPost: Record {
  package enum Unit: String, Choice, CaseIterable {
    case office = "kansli"
    case insats
  }

  package var id = ""
  /// Never a name.
  package var role = ""
  package var unit: Unit?
  package var insats = ""
  /// Posts in all: 1 is one full-time post.
  package var extent: Quantity?
  /// As printed: `40 %`, `två heltider`.
  package var printedExtent = ""
  package var standing = ""
  package var task = ""
  /// The whole id of the decision that it rests on: `2014-06-12/1/a`.
  package var decision = ""
  package var employer = ""
  package var financier = ""
  /// When it is told that it is so.
  package var day: PrintedDay?
  package var from: PrintedDay?
  package var to: PrintedDay?
  package var filled: PrintedDay?
  package var note = ""
  package var source = ""
  package var readings = Readings()
  package var printed = PrintedTexts()

  package init() {}

  package var title: String {
    [role, printedExtent].filter { !$0.isEmpty }.joined(separator: ", ")
  }

  package static let fields: [Field<StaffPost>] = withReadings([
    .identifier("id", \.id, label: "Id"),
    .text("roll", \.role, label: "Roll", required: true, help: "En roll, inte ett namn.")
      .orReading(), .choice("enhet", \.unit, label: "Enhet").orReading(),
    .reference("insats", \.insats, to: .insatser, label: "Insats").orReading(),
    .quantity(
      "omfattning", \.extent, label: "Omfattning",
      help: "Hur många tjänster det är: 1 är en heltid, 0,4 är 40 procent."
    ).orReading(),
    .text("omfattning_tryckt", \.printedExtent, label: "Tryckt omfattning", help: "Som den står."),
    .text(
      "läge", \.standing, label: "Läge", help: "finns, planerad, beslutad, budgeterad, föreslagen …"
    ), .prose("uppgift", \.task, label: "Uppgift"),
    .text(
      "beslut", \.decision, label: "Beslut",
      help: "Mötets dag, ärendet och beslutet som tjänsten vilar på: 2014-06-12/1/a."
    ).naming(.decisions).orReading(),
    .text("arbetsgivare", \.employer, label: "Arbetsgivare").orReading(),
    .text("finansiär", \.financier, label: "Finansiär").orReading(),
    .day("dag", \.day, label: "Dag", help: "Dagen uppgiften gäller.").orReading(),
    .printed(besideDay: "dag", label: "Dag"),
    .day("från", \.from, label: "Från och med").orReading(),
    .printed(besideDay: "från", label: "Från och med"),
    .day("till", \.to, label: "Till och med", notBefore: "från").orReading(),
    .printed(besideDay: "till", label: "Till och med"),
    .day("tillsatt", \.filled, label: "Tillsatt", help: "Dagen då någon börjar.").orReading(),
    .printed(besideDay: "tillsatt", label: "Tillsatt"),
    .text("anteckning", \.note, label: "Anteckning"), .source(\.source),
  ])
}

extension StaffPost: RegisterRow {
  package static let documentKind = DocumentKind.staff
}

/// What all förbund that took part came to on an indicator in one year, as NNS publishes it. No
/// source here has any: somebody enters them.
package struct NationalFigure: Record {
  package var id = ""
  package var year: Year?
  /// The number of the indicator.
  package var indicator = ""
  /// Nil for all groups together.
  package var group: RespondentGroup?
  /// Whether it is of answers of both sides in pairs. IND-6.
  package var isPaired: Bool?
  /// In percent.
  package var share: Number?
  package var answers: Number?
  package var forbund: Number?
  package var published: PrintedDay?
  package var isExample: Bool?
  package var note = ""
  package var source = ""
  package var printed = PrintedTexts()

  package init() {}

  package var title: String {
    ["Nationellt", year.text, indicator, group.text].filter { !$0.isEmpty }
      .joined(separator: " ")
  }

  package static let fields: [Field<NationalFigure>] = [
    .identifier("id", \.id, label: "Id"),
    .year("år", \.year, label: "År", required: true),
    .text("indikator", \.indicator, label: "Indikator", required: true, help: "Numret: 7.")
      .naming(.coreIndicators),
    .choice(
      "grupp", \.group, label: "Respondentgrupp", help: "Tomt: alla grupper tillsammans."),
    .answer("parade", \.isPaired, label: "Parade svar", help: "Ja bara för indikator 7."),
    .number(
      "jakande_procent", \.share, label: "Jakande, %", limits: .percent),
    .count("antal_svar", \.answers, label: "Antal svar"),
    .count("antal_förbund", \.forbund, label: "Antal förbund"),
    .day("publicerad", \.published, label: "Publicerad"),
    .answer("exempel", \.isExample, label: "Påhittat exempel"),
    .text("anteckning", \.note, label: "Anteckning"),
    .source(\.source),
  ]
}

extension NationalFigure: RegisterRow {
  package static let documentKind = DocumentKind.national
}

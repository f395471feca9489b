/// An evaluation of an insats, result by result. I.6.
package struct Evaluation: Record {
  package enum Kind: String, Choice, CaseIterable {
    case socioeconomic = "samhällsekonomisk"
    case esf = "ESF"
    case learning = "lärande"
    case sroi = "SROI"
    case survey = "enkät"
  }

  package enum Sex: String, Choice, CaseIterable {
    case women = "kvinnor"
    case men = "män"
    case all = "alla"
  }

  package var id = ""
  package var insats = ""
  package var kind: Kind?
  package var year: Year?
  package var result = ""
  package var value = ""
  package var unit = ""
  /// What a share is of.
  package var denominator = ""
  package var sex: Sex?
  package var evaluator = ""
  /// Whom or what it is made on, as printed.
  package var sample = ""
  /// What the evaluation itself says that it cannot tell.
  package var weakness = ""
  package var next = ""
  package var note = ""
  package var source = ""
  package var readings = Readings()
  package var printed = PrintedTexts()

  package init() {}

  package var title: String {
    [insats, kind.text, year.text].filter { !$0.isEmpty }.joined(separator: " ")
  }

  package static let fields: [Field<Evaluation>] = withReadings([
    .identifier("id", \.id, label: "Id"),
    .reference("insats", \.insats, to: .insatser, label: "Insats").orReading(),
    .choice("slag", \.kind, label: "Slag").orReading(),
    .year("år", \.year, label: "År").orReading(),
    .prose("resultat_vad", \.result, label: "Resultat"),
    .text("värde", \.value, label: "Värde", help: "Som det står: 65, 50–65, samtliga.").orReading(),
    .text("enhet", \.unit, label: "Enhet", help: "Som den står."),
    .text("nämnare", \.denominator, label: "Andel av", help: "Vad en andel är av.").orReading(),
    .choice("kön", \.sex, label: "Kön", help: "Där resultatet är av bara det ena könet.")
      .orReading(),
    .text("utförare", \.evaluator, label: "Utförare", help: "En organisation eller en roll.")
      .orReading(), .text("urval", \.sample, label: "Urval"),
    .text("metodbrist", \.weakness, label: "Metodbrist"),
    .text("nästa", \.next, label: "Nästa", help: "När nästa utvärdering görs, som det står."),
    .text("anteckning", \.note, label: "Anteckning"), .source(\.source),
  ])
}

extension Evaluation: RegisterRow {
  package static let documentKind = DocumentKind.evaluations
}

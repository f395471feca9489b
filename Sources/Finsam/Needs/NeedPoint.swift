/// One figure of a series about needs: households with assistance in a month, a share of a year.
/// E.1.
package struct NeedPoint: Record {
  package var id = ""
  /// The id of the series in `behov/serier.yaml`.
  package var series = ""
  /// A municipality, a county, `riket` or `EU`.
  package var area = ""
  /// As printed.
  package var period = ""
  package var from: PrintedDay?
  package var to: PrintedDay?
  package var value: PrintedFigure?
  package var unit = ""
  /// What of it the figure is of.
  package var meaning = ""
  /// The whole that a share is of: all recipients, adults, the population.
  package var denominator = ""
  /// The age, kind of household or cause, where the figure is of one.
  package var group = ""
  /// The mark that stands in place of a figure: `..`, `–`, `<5`, `X`.
  package var mark = ""
  package var producer = ""
  package var published = ""
  package var document = ""
  package var note = ""
  package var source = ""
  package var readings = Readings()
  package var printed = PrintedTexts()

  package init() {}

  package var title: String {
    [series, area, period, group].filter { !$0.isEmpty }.joined(separator: " ")
  }

  package static let fields: [Field<NeedPoint>] = withReadings([
    .identifier("id", \.id, label: "Id"),
    .reference("serie", \.series, to: .series, label: "Serie", required: true),
    .text(
      "område", \.area, label: "Område", help: "En kommun, ett län, riket eller EU."
    ).orReading(),
    .time("period", \.period, label: "Period", help: "Som den står."),
    Field("värde", \.value, label: "Värde", help: "Som det är tryckt: 5,0 är inte 5."),
    .text("enhet", \.unit, label: "Enhet", help: "hushåll, personer, procent, kr/invånare …"),
    .text("grupp", \.group, label: "Grupp", help: "Ålder, hushållstyp eller orsak."),
    .text("nämnare", \.denominator, label: "Andel av", help: "Vad en andel är av.").orReading(),
    .text("avser", \.meaning, label: "Avser"),
    .day("från", \.from, label: "Från och med").orReading(),
    .printed(besideDay: "från", label: "Från och med"),
    .day("till", \.to, label: "Till och med", notBefore: "från").orReading(),
    .printed(besideDay: "till", label: "Till och med"),
    .text(
      "markering", \.mark, label: "Markering",
      help: "Tecknet som står i stället för ett tal: .. eller – eller <5 eller X."),
    .text("producent", \.producer, label: "Producent"),
    .text("publicerad", \.published, label: "Publicerad"),
    .text("dokument", \.document, label: "Dokument"),
    .text("anteckning", \.note, label: "Anteckning"),
    .source(\.source),
  ])
}

extension NeedPoint: RegisterRow {
  package static let documentKind = DocumentKind.needPoints
}

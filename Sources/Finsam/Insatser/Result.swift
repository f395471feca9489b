/// What came out of an insats.
package struct Result: Record {
  /// Whom of the participants it is of.
  package enum Sex: String, Choice {
    case women = "kvinnor"
    case men = "män"
    case all = "alla"
  }

  package var id = ""
  package var name = ""
  package var value: Quantity?
  package var unit = ""
  /// The result in words, where it is not a number.
  package var words = ""
  /// How many the value is a share of.
  package var denominator: Number?
  /// Nil where it is of all, as far as is known.
  package var sex: Sex?
  package var day: PrintedDay?
  /// The time that the result is of, where it is not just the day's.
  package var period: CountPeriod?
  package var note = ""
  package var source = ""
  package var readings = Readings()
  package var printed = PrintedTexts()

  package init() {}

  package var title: String { name }

  package static let fields: [Field<Result>] = withReadings([
    .identifier("id", \.id, label: "Id"),
    .text("vad", \.name, label: "Vad", required: true),
    .quantity("värde", \.value, label: "Värde").withOwnUnit(),
    .text("enhet", \.unit, label: "Enhet").orReading(),
    .prose("i_ord", \.words, label: "Resultat i ord"),
    .count("nämnare", \.denominator, label: "Av hur många").orReading(),
    .choice("kön", \.sex, label: "Kön", help: "Vilka det gäller. Tomt: alla.").orReading(),
    .day("dag", \.day, label: "Dag"),
    .printed(besideDay: "dag", label: "Dag"),
    .period(
      "period", \.period, label: "Period",
      help: "Den tid resultatet gäller: 2014, 2014-H2, 2014-Q3 eller hela."),
    .prose("anteckning", \.note, label: "Anteckning"),
    .source(\.source),
  ])
}

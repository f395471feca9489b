/// Something that was held or is to be held, by the förbund or by others: a meeting, a conference,
/// a visit. I.2.
package struct CalendarEntry: Record {
  package enum Kind: String, Choice, CaseIterable {
    case meeting = "möte"
    case conference = "konferens"
    case visit = "studiebesök"
    case training = "utbildning"
    case information
    case opening = "invigning"
    case hearing
  }

  package var id = ""
  package var from: PrintedDay?
  package var to: PrintedDay?
  package var what = ""
  package var kind: Kind?
  package var place = ""
  package var audience = ""
  /// How many occasions it is, where it is several.
  package var times: Quantity?
  package var insats = ""
  /// Where nothing says which day.
  package var year: Year?
  package var deadline: PrintedDay?
  package var price = ""
  /// The id of the entry that a source tells again.
  package var sameAs = ""
  /// The days as the source has them: `30 september-1oktober`.
  package var printedDays = ""
  package var note = ""
  package var source = ""
  package var readings = Readings()
  package var printed = PrintedTexts()

  package init() {}

  package var title: String {
    [from?.text ?? year.text, what.oneLine].filter { !$0.isEmpty }.joined(separator: " ")
  }

  package static let fields: [Field<CalendarEntry>] = withReadings([
    .identifier("id", \.id, label: "Id"), .day("från", \.from, label: "Från").orReading(),
    .printed(besideDay: "från", label: "Från"),
    .day("till", \.to, label: "Till", notBefore: "från", help: "Sista dagen, där den är en annan.")
      .orReading(), .printed(besideDay: "till", label: "Till"),
    .prose("vad", \.what, label: "Vad", required: true),
    .choice("slag", \.kind, label: "Slag").orReading(), .text("plats", \.place, label: "Plats"),
    .text("målgrupp", \.audience, label: "Målgrupp"),
    .estimate(
      "antal", \.times, label: "Antal", help: "Hur många tillfällen det är, där det är flera."
    ).orReading(), .reference("insats", \.insats, to: .insatser, label: "Insats").orReading(),
    .year("år", \.year, label: "År").orReading(),
    .day("frist", \.deadline, label: "Frist", help: "Sista dagen att anmäla sig.").orReading(),
    .printed(besideDay: "frist", label: "Frist"),
    .text("pris_tryckt", \.price, label: "Pris, tryckt"),
    .reference(
      "samma_som", \.sameAs, to: .events, label: "Samma som",
      help: "Posten som källan säger på ett annat ställe."
    ).orReading(),
    .text("dag_tryckt", \.printedDays, label: "Dag, tryckt", help: "Dagarna som de står."),
    .text("anteckning", \.note, label: "Anteckning"), .source(\.source),
  ])
}

extension CalendarEntry: RegisterRow {
  package static let documentKind = DocumentKind.calendar
}

/// A point of the programme of something in the calendar. I.2.
package struct ProgrammeItem: Record {
  package var id = ""
  /// The id of the entry in the calendar.
  package var event = ""
  package var day: PrintedDay?
  package var time = ""
  package var number = ""
  package var what = ""
  /// By role.
  package var role = ""
  package var note = ""
  package var source = ""
  package var readings = Readings()
  package var printed = PrintedTexts()

  package init() {}

  package var title: String { [time, what.oneLine].filter { !$0.isEmpty }.joined(separator: " ") }

  package static let fields: [Field<ProgrammeItem>] = withReadings([
    .identifier("id", \.id, label: "Id"),
    .reference("händelse", \.event, to: .events, label: "Händelse", required: true),
    .day("dag", \.day, label: "Dag").orReading(), .printed(besideDay: "dag", label: "Dag"),
    .text("tid", \.time, label: "Tid", help: "Klockslaget, som det står."),
    .text("nummer", \.number, label: "Nummer"), .prose("vad", \.what, label: "Vad", required: true),
    .text("roll", \.role, label: "Roll", help: "Vem som håller i punkten, efter roll."),
    .text("anteckning", \.note, label: "Anteckning"), .source(\.source),
  ])
}

extension ProgrammeItem: RegisterRow {
  package static let documentKind = DocumentKind.programme
}

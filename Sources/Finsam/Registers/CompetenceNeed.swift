/// What people in the member organisations are to learn, or have learned. I.7.
package struct CompetenceNeed: Record {
  package var id = ""
  package var area = ""
  package var what = ""
  package var audience = ""
  package var participants: Quantity?
  package var time = ""
  /// As printed: `2015–2016`.
  package var period = ""
  package var year: Year?
  package var place = ""
  package var responsible = ""
  package var note = ""
  package var source = ""
  package var readings = Readings()
  package var printed = PrintedTexts()

  package init() {}

  package var title: String { [area, what.oneLine].filter { !$0.isEmpty }.joined(separator: ": ") }

  package static let fields: [Field<CompetenceNeed>] = withReadings([
    .identifier("id", \.id, label: "Id"),
    .text("område", \.area, label: "Område", required: true).orReading(),
    .prose("vad", \.what, label: "Vad"),
    .text("målgrupp", \.audience, label: "Målgrupp").orReading(),
    .estimate("antal", \.participants, label: "Antal").orReading(),
    .text("tid", \.time, label: "Tid", help: "Som den står: två dagar, hösten 2014."),
    .text("period", \.period, label: "Period", help: "Som den står."),
    .year("år", \.year, label: "År").orReading(),
    .text("plats", \.place, label: "Plats").orReading(),
    .text("ansvarig", \.responsible, label: "Ansvarig", help: "En roll, inte ett namn."),
    .text("anteckning", \.note, label: "Anteckning"), .source(\.source),
  ])
}

extension CompetenceNeed: RegisterRow {
  package static let documentKind = DocumentKind.competence
}

/// The meetings that are decided for a year.
package struct MeetingPlan: YearRecord {
  package var year: Year?
  /// The day it was decided, and the § of those minutes.
  package var decided: PrintedDay?
  package var paragraph: Number?
  /// The day it was last revised, and the § of those minutes.
  package var revised: PrintedDay?
  package var revisedParagraph: Number?
  package var note = ""
  package var source = ""
  package var meetings: [PlannedMeeting] = []
  package var readings = Readings()
  package var printed = PrintedTexts()

  package init() {}

  package var title: String { "Sammanträdesplan \(year.text)" }

  package static let fields: [Field<MeetingPlan>] = withReadings([
    .year("år", \.year, label: "År", required: true),
    .day("fastställd", \.decided, label: "Fastställd").orReading(),
    .printed(besideDay: "fastställd", label: "Fastställd"),
    .count("paragraf", \.paragraph, label: "Fastställd i paragraf"),
    .day("reviderad", \.revised, label: "Reviderad", notBefore: "fastställd"),
    .printed(besideDay: "reviderad", label: "Reviderad"),
    .count("reviderad_paragraf", \.revisedParagraph, label: "Reviderad i paragraf"),
    .prose("anteckning", \.note, label: "Anteckning"),
    .source(\.source),
  ])

  package static let parts: [any PartList<MeetingPlan>] = [
    Part(PartKey.plannedMeetings, \.meetings, label: "Möten", singular: "möte")
  ]
}

/// A meeting as the year's plan has it.
package struct PlannedMeeting: Record {
  package var id = ""
  package var day: PrintedDay?
  /// As printed beside the day.
  package var weekday: Weekday?
  package var start = ""
  package var end = ""
  package var kind: Meeting.Kind?
  package var town = ""
  package var source = ""
  package var readings = Readings()
  package var printed = PrintedTexts()

  package init() {}

  package var title: String {
    [kind.text, day.text].filter { !$0.isEmpty }.joined(separator: " ").capitalizedFirst
  }

  package static let fields: [Field<PlannedMeeting>] = withReadings([
    .identifier("id", \.id, label: "Id"),
    .day("dag", \.day, label: "Dag", required: true).orReading(),
    .printed(besideDay: "dag", label: "Dag"),
    .choice("veckodag", \.weekday, label: "Veckodag", help: "Som den är tryckt vid dagen."),
    .text("start", \.start, label: "Börjar"),
    .text("slut", \.end, label: "Slutar"),
    .choice("slag", \.kind, label: "Slag").orReading(),
    .text("ort", \.town, label: "Ort"),
    .source(\.source),
  ])
}

extension PlannedMeeting {
  /// What a meeting takes over from the plan: not the weekday, as the day may be changed.
  package var proposedTexts: [String: String] {
    let texts = [
      Meeting.key(\.day): day.text, Meeting.key(\.start): start, Meeting.key(\.end): end,
      Meeting.key(\.kind): kind.text, Meeting.key(\.town): town,
    ]
    return texts.filter { !$0.value.isEmpty }
  }
}

/// An audit or a review of the förbund, or of what it pays for. I.5.
package struct Audit: Record {
  package enum Kind: String, Choice, CaseIterable {
    case yearly = "årlig"
    case deepened = "fördjupad"
    case legal = "§ 7"
  }

  package var id = ""
  package var name = ""
  package var year: Year?
  package var reviewer = ""
  package var kind: Kind?
  package var insats = ""
  package var day: PrintedDay?
  package var time = ""
  package var treated: PrintedDay?
  package var town = ""
  package var scope = ""
  package var method = ""
  package var printedDay = ""
  package var note = ""
  package var source = ""
  package var questions: [AuditObservation] = []
  package var observations: [AuditObservation] = []
  package var recommendations: [AuditRecommendation] = []
  package var auditors: [Auditor] = []
  package var appointments: [AuditObservation] = []
  package var interviewed: [AuditSource] = []
  package var documents: [AuditSource] = []
  package var readings = Readings()
  package var printed = PrintedTexts()

  package init() {}

  package static let idKey = ""
  package var title: String {
    ["Revision", year.text, kind.text].filter { !$0.isEmpty }.joined(separator: " ")
  }

  package static let fields: [Field<Audit>] = withReadings([
    .text("namn", \.name, label: "Namn").orReading(),
    .year("år", \.year, label: "År", required: true).orReading(),
    .text(
      "granskare", \.reviewer, label: "Granskare",
      help: "En organisation eller en roll, inte ett namn."
    ).orReading(), .choice("slag", \.kind, label: "Slag").orReading(),
    .reference("insats", \.insats, to: .insatser, label: "Insats").orReading(),
    .day("dag", \.day, label: "Avlämnad").orReading(),
    .printed(besideDay: "dag", label: "Avlämnad"),
    .text("tid", \.time, label: "Tid", help: "Månaden, där dagen inte är känd."),
    .day(
      "behandlad", \.treated, label: "Behandlad", notBefore: "dag",
      help: "Dagen då styrelsen tog upp den."
    )
    .orReading(), .printed(besideDay: "behandlad", label: "Behandlad"),
    .text("ort", \.town, label: "Ort"), .prose("omfattning", \.scope, label: "Omfattning"),
    .prose("metod", \.method, label: "Metod"),
    .text("avgiven_tryckt", \.printedDay, label: "Avgiven, tryckt"),
    .prose("anteckning", \.note, label: "Anteckning"), .source(\.source),
  ])

  package static let parts: [any PartList<Audit>] = [
    Part(PartKey.questions, \.questions, label: "Frågor", singular: "fråga"),
    Part(PartKey.observations, \.observations, label: "Iakttagelser", singular: "iakttagelse"),
    Part(
      PartKey.recommendations, \.recommendations, label: "Rekommendationer",
      singular: "rekommendation"),
    Part(PartKey.auditors, \.auditors, label: "Revisorer", singular: "revisor"),
    Part(PartKey.appointments, \.appointments, label: "Utses av", singular: "uppgift"),
    Part(PartKey.interviewed, \.interviewed, label: "Intervjuade", singular: "intervjuad"),
    Part(PartKey.documents, \.documents, label: "Dokument", singular: "dokument"),
  ]
}

/// What a review asks, or says that it saw.
package struct AuditObservation: Record {
  package var id = ""
  package var section = ""
  package var wording = ""
  package var day: PrintedDay?
  /// The id of the contract.
  package var agreement = ""
  package var note = ""
  package var source = ""
  package var readings = Readings()
  package var printed = PrintedTexts()

  package init() {}

  package var title: String { wording.oneLine }

  package static let fields: [Field<AuditObservation>] = withReadings([
    .identifier("id", \.id, label: "Id"), .text("avsnitt", \.section, label: "Avsnitt"),
    .prose("lydelse", \.wording, label: "Lydelse", required: true, help: "Som den står."),
    .day("dag", \.day, label: "Dag").orReading(), .printed(besideDay: "dag", label: "Dag"),
    .reference("avtal", \.agreement, to: .agreements, label: "Avtal").orReading(),
    .text("anteckning", \.note, label: "Anteckning"), .source(\.source),
  ])
}

/// What a review asks the förbund to do, and what has been answered and done.
package struct AuditRecommendation: Record {
  package var id = ""
  package var wording = ""
  package var section = ""
  package var answer = ""
  package var measure = ""
  /// What answers it, by kind and id: `insatser/asf-2016-2020`, `handlingsplan/2017`.
  package var answeredBy: [String] = []
  /// By role.
  package var responsible = ""
  package var due: PrintedDay?
  package var done: PrintedDay?
  package var note = ""
  package var source = ""
  package var readings = Readings()
  package var printed = PrintedTexts()

  package init() {}

  package var title: String { wording.oneLine }

  package static let fields: [Field<AuditRecommendation>] = withReadings([
    .identifier("id", \.id, label: "Id"),
    .prose("lydelse", \.wording, label: "Lydelse", required: true, help: "Som den står."),
    .text("avsnitt", \.section, label: "Avsnitt"),
    .prose("svar", \.answer, label: "Svar", help: "Vad styrelsen har svarat."),
    .prose("åtgärd", \.measure, label: "Åtgärd", help: "Vad som görs åt det."),
    .list(
      "besvaras_av", \.answeredBy, label: "Besvaras av",
      help: "Det som svarar på den: slag och id, som insatser/trisam, handlingsplan/2017 eller "
        + "lagesbild/2018."
    ).naming(.elsewhere).orReading(),
    .text("ansvarig", \.responsible, label: "Ansvarig", help: "En roll, inte ett namn."),
    .day("senast", \.due, label: "Senast"), .printed(besideDay: "senast", label: "Senast"),
    .day("klart", \.done, label: "Klart").orReading(), .printed(besideDay: "klart", label: "Klart"),
    .text("anteckning", \.note, label: "Anteckning"), .source(\.source),
  ])

  /// Whether nothing is answered, and nothing done.
  package var isUnanswered: Bool {
    answer.isEmpty && measure.isEmpty && done == nil && answeredBy.isEmpty
  }
}

/// Who reviews, by organisation and role.
package struct Auditor: Record {
  package var id = ""
  package var organisation = ""
  package var role = ""
  package var appointedBy = ""
  package var town = ""
  package var note = ""
  package var source = ""
  package var readings = Readings()
  package var printed = PrintedTexts()

  package init() {}

  package var title: String {
    let own = [organisation, role].filter { !$0.isEmpty }.joined(separator: ", ")
    return own.isEmpty && !appointedBy.isEmpty ? "utsedd av \(appointedBy)" : own
  }

  package static let fields: [Field<Auditor>] = withReadings([
    .identifier("id", \.id, label: "Id"),
    .text("organisation", \.organisation, label: "Organisation"),
    .text("roll", \.role, label: "Roll").orReading(),
    .text("utsedd_av", \.appointedBy, label: "Utsedd av").orReading(),
    .text("ort", \.town, label: "Ort"), .text("anteckning", \.note, label: "Anteckning"),
    .source(\.source),
  ])
}

/// What a review rests on: whom it has asked, by role, or what it has read.
package struct AuditSource: Record {
  package var id = ""
  /// By role.
  package var role = ""
  package var name = ""
  package var decided: PrintedDay?
  package var note = ""
  package var source = ""
  package var readings = Readings()
  package var printed = PrintedTexts()

  package init() {}

  package var title: String { [role, name].filter { !$0.isEmpty }.joined(separator: ", ") }

  package static let fields: [Field<AuditSource>] = withReadings(
    [
      .identifier("id", \.id, label: "Id"),
      .text("roll", \.role, label: "Roll", help: "En roll, inte ett namn."),
      .text("namn", \.name, label: "Namn").orReading(),
      .day("beslutad", \.decided, label: "Beslutad").orReading(),
      .printed(besideDay: "beslutad", label: "Beslutad"),
      .text("anteckning", \.note, label: "Anteckning"), .source(\.source),
    ], "dokument")
}

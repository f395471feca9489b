/// The ordinance that the members have agreed on for their förbund. G.1.
package struct Ordinance: Record {
  package var id = ""
  package var note = ""
  package var source = ""
  package var versions: [OrdinanceVersion] = []
  package var rules: [OrdinanceRule] = []
  package var printed = PrintedTexts()

  package init() {}

  package static let idKey = ""
  package var title: String { "Förbundsordning" }

  package static let fields: [Field<Ordinance>] = [
    .prose("anteckning", \.note, label: "Anteckning"), .source(\.source),
  ]

  package static let parts: [any PartList<Ordinance>] = [
    Part(PartKey.versions, \.versions, label: "Versioner", singular: "version"),
    Part(PartKey.provisions, \.rules, label: "Bestämmer", singular: "bestämmelse"),
  ]
}

/// A version of it; it holds when every member has approved it (S4:1280–1282).
package struct OrdinanceVersion: Record {
  package var id = ""
  package var name = ""
  package var wording = ""
  package var informed: PrintedDay?
  package var from: PrintedDay?
  package var note = ""
  package var source = ""
  package var approvals: [OrdinanceApproval] = []
  package var readings = Readings()
  package var printed = PrintedTexts()

  package init() {}

  package var title: String { name.isEmpty ? id : name.oneLine }

  package static let fields: [Field<OrdinanceVersion>] = withReadings([
    .identifier("id", \.id, label: "Id"), .text("namn", \.name, label: "Namn"),
    .prose("lydelse", \.wording, label: "Lydelse", help: "Vad källan säger om den."),
    .day("informerat", \.informed, label: "Informerat", help: "Dagen då styrelsen fick veta det.")
      .orReading(), .printed(besideDay: "informerat", label: "Informerat"),
    .day("gäller_från", \.from, label: "Gäller från och med").orReading(),
    .printed(besideDay: "gäller_från", label: "Gäller från och med"),
    .text("anteckning", \.note, label: "Anteckning"), .source(\.source),
  ])

  package static let parts: [any PartList<OrdinanceVersion>] = [
    Part(PartKey.approvals, \.approvals, label: "Godkänd av", singular: "godkännande")
  ]
}

/// A member that has approved it, and when.
package struct OrdinanceApproval: Record {
  package var id = ""
  package var member = ""
  package var who = ""
  package var day: PrintedDay?
  package var note = ""
  package var source = ""
  package var readings = Readings()
  package var printed = PrintedTexts()

  package init() {}

  package var title: String {
    [member, who, day.text].filter { !$0.isEmpty }.joined(separator: " ")
  }

  package static let fields: [Field<OrdinanceApproval>] = withReadings([
    .identifier("id", \.id, label: "Id"),
    .reference("medlem", \.member, to: .members, label: "Medlem"),
    .text("vem", \.who, label: "Vem", help: "Där källan inte säger vilka medlemmar."),
    .day("dag", \.day, label: "Dag").orReading(), .printed(besideDay: "dag", label: "Dag"),
    .text("anteckning", \.note, label: "Anteckning"), .source(\.source),
  ])
}

/// What it decides, or is to decide by what a member says.
package struct OrdinanceRule: Record {
  package var id = ""
  package var what = ""
  package var by = ""
  package var note = ""
  package var source = ""
  package var printed = PrintedTexts()

  package init() {}

  package var title: String { what.oneLine }

  package static let fields: [Field<OrdinanceRule>] = [
    .identifier("id", \.id, label: "Id"), .prose("vad", \.what, label: "Vad", required: true),
    .text("enligt", \.by, label: "Enligt", help: "Den som säger det."),
    .text("anteckning", \.note, label: "Anteckning"), .source(\.source),
  ]
}

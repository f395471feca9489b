/// What a member asks of the förbund, in the member's own words. G.1.
package struct MemberDemand: Record {
  package enum Kind: String, Choice, CaseIterable {
    case priority = "prioritering"
    case targetGroup = "målgrupp"
    case basic = "grundkrav"
    case annualReport = "krav på årsredovisning"
    case role = "medlemmens roll"
  }

  package var id = ""
  /// The id of the member.
  package var member = ""
  package var kind: Kind?
  package var heading = ""
  package var wording = ""
  package var day: PrintedDay?
  package var answer = ""
  package var note = ""
  package var source = ""
  package var readings = Readings()
  package var printed = PrintedTexts()

  package init() {}

  package var title: String { wording.oneLine }

  package static let fields: [Field<MemberDemand>] = withReadings([
    .identifier("id", \.id, label: "Id"),
    .reference("medlem", \.member, to: .members, label: "Medlem", required: true),
    .choice("slag", \.kind, label: "Slag").orReading(), .text("rubrik", \.heading, label: "Rubrik"),
    .prose("lydelse", \.wording, label: "Lydelse", required: true, help: "Som den står."),
    .day("dag", \.day, label: "Dag").orReading(), .printed(besideDay: "dag", label: "Dag"),
    .prose("svar", \.answer, label: "Svar", help: "Vad förbundet har svarat eller gjort."),
    .text("anteckning", \.note, label: "Anteckning"), .source(\.source),
  ])
}

extension MemberDemand: RegisterRow {
  package static let documentKind = DocumentKind.demands
}

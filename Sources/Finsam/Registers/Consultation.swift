/// A meeting with the members about their förbund, or what was said to them: consultation, planning
/// day, dialogue. G.1.
package struct Consultation: Record {
  package enum Kind: String, Choice, CaseIterable {
    case members = "medlemssamråd"
    case money = "samråd om medel"
    case planningDay = "planeringsdag"
    case dialogue = "dialog med part"
  }

  package enum Status: String, Choice, CaseIterable {
    case planned = "planerat"
    case held = "hållet"
  }

  package var id = ""
  package var day: PrintedDay?
  package var time = ""
  package var kind: Kind?
  package var status: Status?
  /// The id of the meeting, where it is one of those too.
  package var meeting = ""
  package var insats = ""
  package var sameAs = ""
  package var note = ""
  package var source = ""
  package var called: [ConsultationPresence] = []
  package var present: [ConsultationPresence] = []
  package var questions: [ConsultationQuestion] = []
  package var readings = Readings()
  package var printed = PrintedTexts()

  package init() {}

  package static let idKey = ""
  package var title: String {
    [kind.text.capitalizedFirst, day?.text ?? time].filter { !$0.isEmpty }.joined(separator: " ")
  }

  package static let fields: [Field<Consultation>] = withReadings([
    .day("dag", \.day, label: "Dag").orReading(), .printed(besideDay: "dag", label: "Dag"),
    .text("tid", \.time, label: "Tid", help: "Året eller månaden, där dagen inte är känd.")
      .orReading(), .choice("slag", \.kind, label: "Slag", required: true).orReading(),
    .choice("status", \.status, label: "Status").orReading(),
    .reference(
      "möte", \.meeting, to: .meetings, label: "Möte", help: "Där det också står bland mötena."
    ).orReading(), .reference("insats", \.insats, to: .insatser, label: "Insats").orReading(),
    .reference(
      "samma_som", \.sameAs, to: .consultations, label: "Samma som",
      help: "Samrådet som källan säger på ett annat ställe."
    ).orReading(), .prose("anteckning", \.note, label: "Anteckning"), .source(\.source),
  ])

  package static let parts: [any PartList<Consultation>] = [
    Part(PartKey.called, \.called, label: "Kallade", singular: "kallad"),
    Part(PartKey.present, \.present, label: "Närvarande", singular: "närvarande"),
    Part(PartKey.questions, \.questions, label: "Frågor", singular: "fråga"),
  ]
}

/// Who was called or came, by member and role.
package struct ConsultationPresence: Record {
  package var id = ""
  package var member = ""
  package var role = ""
  package var who = ""
  package var note = ""
  package var source = ""
  package var readings = Readings()
  package var printed = PrintedTexts()

  package init() {}

  package var title: String { [member, who, role].filter { !$0.isEmpty }.joined(separator: ", ") }

  package static let fields: [Field<ConsultationPresence>] = withReadings([
    .identifier("id", \.id, label: "Id"),
    .reference("medlem", \.member, to: .members, label: "Medlem").orReading(),
    .text("roll", \.role, label: "Roll", help: "En roll, inte ett namn.").orReading(),
    .text("vem", \.who, label: "Vem", help: "En grupp eller en organisation som inte är medlem."),
    .text("anteckning", \.note, label: "Anteckning"), .source(\.source),
  ])
}

/// What was taken up, what members said of it, and what they agreed on.
package struct ConsultationQuestion: Record {
  package var id = ""
  package var what = ""
  package var day: PrintedDay?
  package var basis = ""
  package var insats = ""
  package var amount: Kronor?
  package var agreement = ""
  /// By role.
  package var responsible = ""
  package var due: PrintedDay?
  package var done: PrintedDay?
  package var note = ""
  package var source = ""
  package var views: [ConsultationView] = []
  package var readings = Readings()
  package var printed = PrintedTexts()

  package init() {}

  package var title: String { what.oneLine }

  package static let fields: [Field<ConsultationQuestion>] = withReadings([
    .identifier("id", \.id, label: "Id"), .prose("vad", \.what, label: "Vad", required: true),
    .day("dag", \.day, label: "Dag").orReading(), .printed(besideDay: "dag", label: "Dag"),
    .text("underlag", \.basis, label: "Underlag"),
    .reference("insats", \.insats, to: .insatser, label: "Insats").orReading(),
    .kronor("belopp", \.amount, label: "Belopp"),
    .prose("överenskommelse", \.agreement, label: "Överenskommelse"),
    .text("ansvarig", \.responsible, label: "Ansvarig", help: "En roll, inte ett namn.")
      .orReading(), .day("senast", \.due, label: "Senast").orReading(),
    .printed(besideDay: "senast", label: "Senast"),
    .day("klart", \.done, label: "Klart").orReading(), .printed(besideDay: "klart", label: "Klart"),
    .text("anteckning", \.note, label: "Anteckning"), .source(\.source),
  ])

  package static let parts: [any PartList<ConsultationQuestion>] = [
    Part(PartKey.views, \.views, label: "Synpunkter", singular: "synpunkt")
  ]

  /// Whether something is agreed or somebody is to do it, and nobody is known to have.
  package var isOpen: Bool {
    done == nil && !(agreement.isEmpty && responsible.isEmpty && due == nil)
  }
}

/// What a member said of a question.
package struct ConsultationView: Record {
  package var id = ""
  package var member = ""
  package var what = ""
  package var note = ""
  package var source = ""
  package var printed = PrintedTexts()

  package init() {}

  package var title: String {
    [member, what.oneLine].filter { !$0.isEmpty }.joined(separator: ": ")
  }

  package static let fields: [Field<ConsultationView>] = [
    .identifier("id", \.id, label: "Id"),
    .reference("medlem", \.member, to: .members, label: "Medlem", required: true),
    .prose("vad", \.what, label: "Vad", required: true),
    .text("anteckning", \.note, label: "Anteckning"), .source(\.source),
  ]
}

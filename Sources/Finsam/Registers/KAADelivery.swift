/// What somebody is to send about youths whom a municipality keeps in touch with: who, to whom and
/// when; never about whom. S4:6699–6796, I.9.
package struct KAADelivery: Record {
  package var id = ""
  /// Which youths the list is of: `årskurs 9`.
  package var group = ""
  package var intake = ""
  package var what = ""
  /// By role.
  package var sender = ""
  package var receiver = ""
  package var municipality = ""
  /// When it is to come, as printed.
  package var when = ""
  package var received: PrintedDay?
  package var note = ""
  package var source = ""
  package var readings = Readings()
  package var printed = PrintedTexts()

  package init() {}

  package var title: String {
    [group.isEmpty ? what.oneLine : group, sender].filter { !$0.isEmpty }.joined(separator: ", ")
  }

  package static let fields: [Field<KAADelivery>] = withReadings([
    .identifier("id", \.id, label: "Id"), .text("grupp", \.group, label: "Grupp"),
    .text("intagsgrupp", \.intake, label: "Intagsgrupp").orReading(),
    .prose("vad", \.what, label: "Vad"),
    .text("avsändare", \.sender, label: "Avsändare", help: "En roll, inte ett namn."),
    .text("mottagare", \.receiver, label: "Mottagare", help: "En roll, inte ett namn.").orReading(),
    .municipality("kommun", \.municipality, label: "Kommun"),
    .time("tidpunkt", \.when, label: "Tidpunkt", help: "Som den står: juni, 1 oktober."),
    .day("senast_inkom", \.received, label: "Senast inkom"),
    .printed(besideDay: "senast_inkom", label: "Senast inkom"),
    .text("anteckning", \.note, label: "Anteckning"), .source(\.source),
  ])
}

extension KAADelivery: RegisterRow {
  package static let documentKind = DocumentKind.deliveries
}

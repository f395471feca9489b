/// A meeting of the board or of another body: its summons, its minutes, or what another document
/// tells of it.
package struct Meeting: Record {
  package enum Kind: String, Choice {
    case board = "styrelse"
    case planningDay = "planeringsdag"
    case workingCommittee = "arbetsutskott"
    case presidium
    case localGroup = "lokal samverkansgrupp"
    case steeringGroup = "styrgrupp"
    case managementGroup = "ledningsgrupp"
    case membersMeeting = "medlemssamråd"
    case audit = "revision"
  }

  /// How far it has come: each stage holds the ones before it.
  package enum Status: String, Choice {
    case planned = "planerat"
    case summoned = "kallat"
    case held = "hållet"
    case verified = "justerat"
    case posted = "anslaget"
  }

  /// The file's name without its ending.
  package var id = ""
  package var day: PrintedDay?
  /// As printed beside the day.
  package var weekday: Weekday?
  /// As printed: `09.00`.
  package var start = ""
  package var end = ""
  package var place = ""
  package var town = ""
  package var kind: Kind?
  package var status: Status?
  package var summonsDay: PrintedDay?
  package var minutes = Minutes()
  package var note = ""
  package var source = ""
  package var attendance: [Attendance] = []
  package var items: [AgendaItem] = []
  package var readings = Readings()
  package var printed = PrintedTexts()

  package init() {}

  package static let idKey = ""

  /// `styrelse 2014-11-28`
  package var title: String {
    [kind.text, day.text].filter { !$0.isEmpty }.joined(separator: " ").capitalizedFirst
  }

  package static let fields: [Field<Meeting>] = withReadings(
    [
      .day("dag", \.day, label: "Dag", required: true).orReading(),
      .printed(besideDay: "dag", label: "Dag"),
      .choice("veckodag", \.weekday, label: "Veckodag", help: "Som den är tryckt vid dagen."),
      .text("start", \.start, label: "Börjar", help: "Klockslag, till exempel 09.00."),
      .text("slut", \.end, label: "Slutar", help: "Klockslag, till exempel 15.00."),
      .text("plats", \.place, label: "Plats"),
      .text("ort", \.town, label: "Ort"),
      .choice("slag", \.kind, label: "Slag", required: true).orReading(),
      .choice("status", \.status, label: "Status").orReading(),
      .day("kallelse_dag", \.summonsDay, label: "Kallelsen skickad"),
      .printed(besideDay: "kallelse_dag", label: "Kallelsen skickad"),
    ]
      + group("protokoll", \.minutes)
      + [
        .prose("anteckning", \.note, label: "Anteckning"),
        .source(\.source),
      ])

  package static let parts: [any PartList<Meeting>] = [
    Part(PartKey.attendance, \.attendance, label: "Närvaro", singular: "närvarande"),
    Part(PartKey.items, \.items, label: "Ärenden", singular: "ärende"),
  ]
}

extension Meeting {
  /// Whether it has been held, as far as its status says.
  package var isHeld: Bool {
    switch status {
    case .held, .verified, .posted: true
    case .planned, .summoned, nil: false
    }
  }
}

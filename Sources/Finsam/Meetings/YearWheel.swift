/// What the office has to do every year, and when.
package struct YearWheel: Record {
  package var id = ""
  package var note = ""
  package var source = ""
  package var tasks: [YearTask] = []
  package var printed = PrintedTexts()

  package init() {}

  package static let idKey = ""
  package var title: String { "Årshjul" }

  package static let fields: [Field<YearWheel>] = [
    .prose("anteckning", \.note, label: "Anteckning"),
    .source(\.source),
  ]

  package static let parts: [any PartList<YearWheel>] = [
    Part(PartKey.yearTasks, \.tasks, label: "Uppgifter under året", singular: "uppgift")
  ]
}

/// Something that comes back every year, or more often or seldom.
package struct YearTask: Record {
  package enum Recurrence: String, Choice {
    case yearly = "år"
    case halfYearly = "halvår"
    case quarterly = "kvartal"
    case monthly = "månad"
    case everySecondYear = "vartannat år"
  }

  package var id = ""
  package var what = ""
  /// As people write it: `januari`, `senast 31 mars`, `februari–mars`.
  package var when = ""
  package var recurrence: Recurrence?
  /// The id of a rule, or a law.
  package var governedBy = ""
  /// By role.
  package var responsible = ""
  package var basis = ""
  /// Which body's meeting takes it up.
  package var meeting: Meeting.Kind?
  package var note = ""
  package var source = ""
  /// The duty of every förbund that it is one of: then the data shows when it is done.
  package var shownBy: YearDuty?
  /// The times that it was done.
  package var done: [TaskDone] = []
  package var readings = Readings()
  package var printed = PrintedTexts()

  package init() {}

  package static let parts: [any PartList<YearTask>] = [
    Part(PartKey.timesDone, \.done, label: "Gjord", singular: "gjord gång")
  ]

  package var title: String { what }

  package static let fields: [Field<YearTask>] = withReadings([
    .identifier("id", \.id, label: "Id"),
    .prose("vad", \.what, label: "Vad", required: true),
    .time(
      "när", \.when, label: "När",
      help: "Till exempel januari, februari–mars eller senast 31 mars."
    ).orReading(),
    .choice("återkommer", \.recurrence, label: "Återkommer varje").orReading(),
    .text("styrs_av", \.governedBy, label: "Styrs av", help: "Lag, regel eller avtal."),
    .text("ansvarig", \.responsible, label: "Ansvarig", help: "En roll, inte ett namn."),
    .text("underlag", \.basis, label: "Underlag"),
    .choice("möte", \.meeting, label: "Tas upp på möte med").orReading(),
    .choice(
      "visas_av", \.shownBy, label: "Uppgifterna visar den som",
      help: "Då syns i uppgifterna när den är gjord, och den bockas inte av för hand."),
    .prose("anteckning", \.note, label: "Anteckning"),
    .source(\.source),
  ])
}

/// That a task was done, and when: the time of it that the day lies in, or is next after it, unless
/// another time is named.
package struct TaskDone: Record {
  package var id = ""
  package var day: PrintedDay?
  /// The last day of the time that it was done for, where that is another than the day's own.
  package var occasion: PrintedDay?
  package var note = ""
  package var printed = PrintedTexts()

  package init() {}

  package var title: String { day.text }

  package static let fields: [Field<TaskDone>] = [
    .identifier("id", \.id, label: "Id"),
    .day("dag", \.day, label: "Gjord", required: true),
    .printed(besideDay: "dag", label: "Gjord"),
    .day(
      "avser", \.occasion, label: "Avser",
      help: "Sista dagen för den gång som gjordes, där det är en annan än den som dagen ligger i."),
    .printed(besideDay: "avser", label: "Avser"),
    .text("anteckning", \.note, label: "Anteckning"),
  ]
}

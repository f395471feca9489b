/// Something that is done to reach a goal.
package struct Activity: Record {
  /// What it takes for the activity to be done.
  package enum Kind: String, Choice {
    /// A way of working goes on; it is never done.
    case wayOfWorking = "arbetssätt"
    /// Done again and again, as many times a year as the plan says.
    case recurring = "återkommande"
    case task = "uppgift"
  }

  package enum State: String, Choice {
    case underWay = "pågår"
    case done = "genomförd"
    /// Somebody looked, and nothing is said of it: neither done nor left undone.
    case notStated = "framgår inte"
    case notDone = "ej genomförd"
  }

  package var id = ""
  package var name = ""
  package var kind: Kind?
  package var state: State?
  /// Where it was looked for, where nothing is said of it.
  package var lookedIn = ""
  /// By role.
  package var lookedBy = ""
  package var how = ""
  /// By role.
  package var responsible = ""
  /// As printed: `Löpande`, `Våren 2017`.
  package var when = ""
  package var timesPerYear: Number?
  /// Ids of further goals in the same document that the activity serves.
  package var alsoFor: [String] = []
  package var comment = ""
  /// The year whose document has the activity next, under the same id.
  package var continuedIn: Year?
  package var source = ""
  package var occasions: [Occasion] = []
  package var readings = Readings()
  package var printed = PrintedTexts()

  package init() {}

  package static let formerKeys = [
    "klar": RenamedKey(
      "läge", advice: "Skriv ”läge: genomförd” för ja och ”läge: ej genomförd” för nej.")
  ]
  package var title: String { name }

  package static let fields: [Field<Activity>] = withReadings(
    [
      .identifier("id", \.id, label: "Id"),
      .prose("namn", \.name, label: "Aktivitet", required: true),
      .choice(
        "slag", \.kind, label: "Slag",
        help: "Ett arbetssätt pågår, en återkommande görs flera gånger, en uppgift blir klar."
      ).orReading(),
      .choice("läge", \.state, label: "Läge").orReading(),
      .lookedIn(\.lookedIn),
      .lookedBy(\.lookedBy),
      .prose("hur", \.how, label: "Hur"),
      .text("ansvarig", \.responsible, label: "Ansvarig", help: "En roll, inte ett namn."),
      .text(
        "när", \.when, label: "När",
        help: "Till exempel löpande, våren 2017, 2 ggr/termin eller senast 2017-06-30."),
      .count("per_år", \.timesPerYear, label: "Gånger per år"),
      .list("även", \.alsoFor, label: "Stödjer även målen").naming(.ownGoals).orReading(),
      .prose("kommentar", \.comment, label: "Kommentar"),
      .year(YearCarry.continuationKey, \.continuedIn, label: "Fortsätter i"),
      .source(\.source),
    ], Readings.belongsToGoal)

  package static let parts: [any PartList<Activity>] = [
    Part(PartKey.occasions, \.occasions, label: "Tillfällen", singular: "tillfälle")
  ]
}

/// A time that an activity was carried out, by its own name or as something else: a meeting, an
/// insats, a report.
package struct Occasion: Record {
  package enum Kind: String, Choice {
    case report = "rapport"
    case meeting = "möte"
    case training = "utbildning"
    case other = "annat"
  }

  package var id = ""
  package var day: PrintedDay?
  package var kind: Kind?
  package var what = ""
  /// The insats that was the occasion.
  package var insats = ""
  package var source = ""
  package var readings = Readings()
  package var printed = PrintedTexts()

  package init() {}

  package var title: String { what }

  package static let fields: [Field<Occasion>] = withReadings(
    [
      .identifier("id", \.id, label: "Id"),
      .day("dag", \.day, label: "Dag"),
      .printed(besideDay: "dag", label: "Dag"),
      .choice("slag", \.kind, label: "Slag"),
      .prose("vad", \.what, label: "Vad", required: true),
      .reference(
        "insats", \.insats, to: .insatser, label: "Insats",
        help: "Insatsen som var tillfället, till exempel improve."),
      .source(\.source),
    ], Readings.belongsToActivity)
}

/// How one sees that a goal is met.
package struct Measure: Record {
  /// Which way is good.
  package enum Direction: String, Choice {
    case atLeast = "minst"
    case atMost = "högst"
    case yesNo = "ja/nej"
    case qualitative = "kvalitativ"
  }

  package var id = ""
  package var name = ""
  package var unit = ""
  package var direction: Direction?
  package var baseline: Quantity?
  package var baselineDay: PrintedDay?
  package var target: Quantity?
  /// The target in words, where it is not a number.
  package var targetWords = ""
  /// What the target is looked up by, where it is no number of its own.
  package var targetRule: TargetRule?
  /// What the target is of, where others may count something else.
  package var definition = ""
  /// Ids of further goals in the same document that the measure serves.
  package var alsoFor: [String] = []
  package var counting: Counting?
  /// Which of what it counts: a stage, a verdict, a kind.
  package var countedKind = ""
  /// Nil counts those of all years.
  package var countedYear: Year?
  package var note = ""
  package var source = ""
  package var outcomes: [Outcome] = []
  /// What it counts, worked out when the folder is read; kept in no file.
  package var counted: CountedRecords?
  /// Why there is nothing to count, and the target that was looked up; kept in no file.
  package var countedLack = ""
  package var ruledTarget: Quantity?
  /// The first day of what its document is of, set when the folder is read; kept in no file.
  package var start: Day?
  /// The day that everything is computed for, set when the data is read; kept in no file. Nil
  /// takes outcomes of any day.
  package var asOf: Day?
  package var readings = Readings()
  package var printed = PrintedTexts()

  package init() {}

  package var title: String { name }

  package static let fields: [Field<Measure>] = withReadings(
    [
      .identifier("id", \.id, label: "Id"),
      .text("namn", \.name, label: "Mått", required: true).orReading(),
      .text("enhet", \.unit, label: "Enhet", help: "Till exempel % eller kronor."),
      .choice(
        "riktning", \.direction, label: "Riktning",
        help: "Minst: högre är bättre. Högst: lägre är bättre."
      ).orReading(),
      .quantity("utgångsläge", \.baseline, label: "Utgångsläge").orReading(),
      .day(
        "utgångsdag", \.baselineDay, label: "Utgångsläge, dag",
        help: "Ett utfall är daterat senare. Tomt: dokumentets första dag."),
      .printed(besideDay: "utgångsdag", label: "Utgångsläge, dag"),
      .quantity("målvärde", \.target, label: "Målvärde").orReading(),
      .prose("målbild", \.targetWords, label: "Målbild i ord"),
      .choice(
        "målregel", \.targetRule, label: "Målregel",
        help: "Målvärdet slås upp bland de nationella jämförelsetalen. Tomt: det som står ovan."
      ).orReading(),
      .definition(\.definition),
      .list("även", \.alsoFor, label: "Mäter även målen").naming(.ownGoals).orReading(),
      .choice(
        "räknar", \.counting, label: "Räknar",
        help: "Vad utfallet räknas från bland förbundets egna uppgifter. Tomt: utfallet skrivs in."
      ).orReading(),
      .text(
        "räknar_slag", \.countedKind, label: "Räknar slaget",
        help: "Vilka: skedet, beslutets utfall, organet eller slaget, till exempel implementerad."),
      .year("räknar_år", \.countedYear, label: "Räknar året"),
      .prose("anteckning", \.note, label: "Anteckning"),
      .source(\.source),
    ], Readings.belongsToGoal)

  package static let parts: [any PartList<Measure>] = [
    Part(PartKey.outcomes, \.outcomes, label: "Utfall", singular: "utfall")
  ]
}

/// What came out of a measure, and when.
package struct Outcome: Record {
  package var id = ""
  package var day: PrintedDay?
  package var value: Quantity?
  /// The outcome in words, where it is not a number.
  package var words = ""
  /// How many the value is a share of.
  package var denominator: Number?
  /// What the value is of, where the target may be of something else.
  package var definition = ""
  /// As printed, where there is no day: `april 2018`.
  package var time = ""
  /// Where it was looked for, where the value is not stated.
  package var lookedIn = ""
  /// By role.
  package var lookedBy = ""
  package var note = ""
  package var source = ""
  package var readings = Readings()
  package var printed = PrintedTexts()

  package init() {}

  package var title: String { id }

  package static let fields: [Field<Outcome>] = withReadings(
    [
      .identifier("id", \.id, label: "Id"),
      .day("dag", \.day, label: "Dag").orReading(),
      .printed(besideDay: "dag", label: "Dag"),
      .time("tid", \.time, label: "Tid i ord", help: "När dagen inte är känd: april 2018."),
      .quantity(
        "värde", \.value, label: "Värde",
        help: "Skriv framgår inte när källan inte säger det."),
      .prose("omdöme", \.words, label: "Utfall i ord"),
      .count("nämnare", \.denominator, label: "Av hur många"),
      .definition(\.definition),
      .lookedIn(\.lookedIn),
      .lookedBy(\.lookedBy),
      .prose("anteckning", \.note, label: "Anteckning"),
      .source(\.source),
    ], Readings.belongsToYear)
}

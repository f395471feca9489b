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
  package var target: Quantity?
  /// The target in words, where it is not a number.
  package var targetWords = ""
  /// Ids of further goals in the same document that the measure serves.
  package var alsoFor: [String] = []
  package var counting: Counting?
  /// Which of what it counts: a stage, a verdict, a kind.
  package var countedKind = ""
  /// Nil counts those of all years. A stage has no year.
  package var countedYear: Year?
  package var note = ""
  package var source = ""
  package var outcomes: [Outcome] = []
  /// What it counts, worked out when the folder is read; kept in no file.
  package var counted: CountedRecords?
  package var printed = PrintedTexts()

  package init() {}

  package var title: String { name }

  package static let fields: [Field<Measure>] = [
    .identifier("id", \.id, label: "Id"),
    .text("namn", \.name, label: "Mått", required: true),
    .text("enhet", \.unit, label: "Enhet", help: "Till exempel % eller kronor."),
    .choice(
      "riktning", \.direction, label: "Riktning",
      help: "Minst: högre är bättre. Högst: lägre är bättre."),
    .quantity("utgångsläge", \.baseline, label: "Utgångsläge"),
    .quantity("målvärde", \.target, label: "Målvärde"),
    .prose("målbild", \.targetWords, label: "Målbild i ord"),
    .list("även", \.alsoFor, label: "Mäter även målen"),
    .choice(
      "räknar", \.counting, label: "Räknar",
      help: "Vad utfallet räknas från bland förbundets egna uppgifter. Tomt: utfallet skrivs in."),
    .text(
      "räknar_slag", \.countedKind, label: "Räknar slaget",
      help: "Vilka: skedet, beslutets utfall eller slaget, till exempel implementerad."),
    .year("räknar_år", \.countedYear, label: "Räknar året"),
    .prose("anteckning", \.note, label: "Anteckning"),
    .source(\.source),
  ]

  package static let parts: [any PartList<Measure>] = [
    Part("utfall", \.outcomes, label: "Utfall", singular: "utfall")
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
  package var note = ""
  package var source = ""
  package var printed = PrintedTexts()

  package init() {}

  package var title: String { id }

  package static let fields: [Field<Outcome>] = [
    .identifier("id", \.id, label: "Id"),
    .day("dag", \.day, label: "Dag"),
    .printed(besideDay: "dag", label: "Dag"),
    .quantity("värde", \.value, label: "Värde"),
    .prose("omdöme", \.words, label: "Utfall i ord"),
    .count("nämnare", \.denominator, label: "Av hur många"),
    .prose("anteckning", \.note, label: "Anteckning"),
    .source(\.source),
  ]
}

/// What the series of needs are: definition, unit and where they break. E.1.
package struct NeedCatalogue: Record {
  package var id = ""
  package var note = ""
  package var source = ""
  package var series: [NeedSeries] = []
  package var terms: [NeedTerm] = []
  package var printed = PrintedTexts()

  package init() {}

  package static let idKey = ""
  package var title: String { "Serier" }

  package static let fields: [Field<NeedCatalogue>] = [
    .prose("anteckning", \.note, label: "Anteckning"),
    .source(\.source),
  ]

  package static let parts: [any PartList<NeedCatalogue>] = [
    Part(PartKey.series, \.series, label: "Serier", singular: "serie"),
    Part(PartKey.terms, \.terms, label: "Begrepp", singular: "begrepp"),
  ]
}

/// A measure of needs that is followed over time.
package struct NeedSeries: Record {
  package enum Direction: String, Choice, CaseIterable {
    case lower = "lägre är bättre"
    case higher = "högre är bättre"
    case neither = "ingen"
  }

  package var id = ""
  package var name = ""
  package var definition = ""
  package var unit = ""
  package var frequency = ""
  package var direction: Direction?
  /// Whether it tells how much something has changed: it may be below nought, and above the whole.
  package var change: Bool?
  /// Whether it is among the few that are shown first, a line in each municipality.
  package var isShownFirst: Bool?
  /// Whether its groups make up all that it is of, so that shares come to a hundred.
  package var groupsAreAll: Bool?
  /// The id of the series that has the whole which its groups are parts of.
  package var partOf = ""
  /// What tables of open statistics call it: `N31807`.
  package var codes: [String] = []
  /// Ids of series that it is compared with.
  package var comparedWith: [String] = []
  package var note = ""
  package var source = ""
  package var breaks: [SeriesBreak] = []
  package var readings = Readings()
  package var printed = PrintedTexts()

  package init() {}

  package var title: String { name.isEmpty ? id : name }
  package var isChange: Bool { change == true }

  package static let fields: [Field<NeedSeries>] = withReadings([
    .identifier("id", \.id, label: "Id"),
    .text("namn", \.name, label: "Namn", required: true),
    .prose("definition", \.definition, label: "Definition"),
    .text("enhet", \.unit, label: "Enhet"),
    .text("frekvens", \.frequency, label: "Frekvens", help: "månad eller år.").orReading(),
    .choice("riktning", \.direction, label: "Riktning").orReading(),
    .answer(
      "förändring", \.change, label: "Förändring",
      help: "Ja där talet är en ändring: det får vara under 0, och mer än 100 procent."),
    .answer(
      "i_läget", \.isShownFirst, label: "I läget",
      help: "Ja där serien hör till de få som visas först, en rad i varje kommun."),
    .answer(
      "grupperna_är_alla", \.groupsAreAll, label: "Grupperna är alla",
      help: "Ja där grupperna tillsammans är det hela: andelarna blir då 100 procent."),
    .reference(
      "del_av", \.partOf, to: .series, label: "Del av",
      help: "Serien som har det hela som grupperna är delar av."),
    .list(
      "heter_i_statistiken", \.codes, label: "Heter i statistiken",
      help: "Vad serien heter i tabellerna som läses in, med kommatecken mellan: N31807."),
    .list("jämför_med", \.comparedWith, label: "Jämför med", help: "Andra serier.")
      .naming(.series),
    .prose("anteckning", \.note, label: "Anteckning"),
    .source(\.source),
  ])

  package static let parts: [any PartList<NeedSeries>] = [
    Part(PartKey.breaks, \.breaks, label: "Brott i serien", singular: "brott")
  ]
}

/// A day from which the series means something else: what stands on either side is not compared.
package struct SeriesBreak: Record {
  package var id = ""
  package var day: PrintedDay?
  package var what = ""
  package var source = ""
  package var printed = PrintedTexts()

  package init() {}

  package var title: String {
    [day.text, what.oneLine].filter { !$0.isEmpty }.joined(separator: " ")
  }

  package static let fields: [Field<SeriesBreak>] = [
    .identifier("id", \.id, label: "Id"),
    .day("dag", \.day, label: "Dag", required: true),
    .printed(besideDay: "dag", label: "Dag"),
    .prose("vad", \.what, label: "Vad", required: true),
    .source(\.source),
  ]
}

/// A word of the field, as a source explains it.
package struct NeedTerm: Record {
  package var id = ""
  package var term = ""
  package var explanation = ""
  /// The last day that it means this; nil where it still does.
  package var until: PrintedDay?
  package var untilSource = ""
  package var source = ""
  package var printed = PrintedTexts()

  package init() {}

  package var title: String { term }

  package static let fields: [Field<NeedTerm>] = [
    .identifier("id", \.id, label: "Id"),
    .text("term", \.term, label: "Term", required: true),
    .prose("förklaring", \.explanation, label: "Förklaring", help: "Som den står."),
    .day("gäller_till", \.until, label: "Gäller till och med", help: "Tomt: den gäller än."),
    .printed(besideDay: "gäller_till", label: "Gäller till och med"),
    .text("gäller_till_källa", \.untilSource, label: "Slutar gälla genom"),
    .source(\.source),
  ]
}

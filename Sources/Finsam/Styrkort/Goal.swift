/// What is to be true by the end of the year, in a styrkort or in an insats.
package struct Goal: Record {
  package var id = ""
  /// The id of what its document sorts it under; empty for none.
  package var perspective = ""
  /// A heading of the source's own, within the perspective or without one.
  package var area = ""
  /// Whether the source only puts it forward: it is nobody's goal until somebody has adopted it.
  package var isProposed: Bool?
  package var wording = ""
  /// The goal above this one: `individ-1`, or `2014/individ-1` from another document.
  package var supports = ""
  /// The same goal in an earlier styrkort: `2013/individ-1`; `nytt` where there is none.
  package var predecessor = ""
  /// Numbers of the core indicators that follow the goal.
  package var indicators: [String] = []
  /// Whether it has a perspective of equality between women and men: what is told of it is then to
  /// be told of each. GEN-1.
  package var hasEqualityPerspective: Bool?
  package var note = ""
  package var source = ""
  package var proposal = Assessment()
  package var decision = BoardDecision()
  package var measures: [Measure] = []
  package var activities: [Activity] = []
  /// The day that everything is computed for, set when the data is read; kept in no file.
  package var asOf: Day?
  package var readings = Readings()
  package var printed = PrintedTexts()

  package init() {}

  package static let formerKeys = [
    "bedömning": RenamedKey(
      "förslag", "beslut",
      advice: "Flytta det föreslagna till ”förslag” och det som är beslutat till ”beslut”.")
  ]

  package var title: String { wording }

  package static let fields: [Field<Goal>] = withReadings(
    [
      .identifier("id", \.id, label: "Id"),
      .perspective("perspektiv", \.perspective, label: "Perspektiv").orReading(),
      .text("område", \.area, label: "Rubrik i källan"),
      .answer(
        "föreslaget", \.isProposed, label: "Föreslaget mål",
        help: "Ja: målet är ett förslag som inte är beslutat, och det bedöms inte."),
      .prose("lydelse", \.wording, label: "Lydelse", required: true),
      .reference(
        "stödjer", \.supports, to: .goals, label: "Stödjer målet",
        help: "Det överordnade målet, till exempel individ-1 eller 2014/individ-1."
      ).orReading(),
      .reference(
        "föregångare", \.predecessor, to: .goals, label: "Föregångare",
        help: "Samma mål i ett tidigare styrkort, till exempel 2013/individ-1. Skriv nytt om det "
          + "inte fanns. Tomt: målet med samma lydelse."),
      .list("indikatorer", \.indicators, label: "Kärnindikatorer").naming(.coreIndicators)
        .orReading(),
      .answer(
        "perspektiv_jämställdhet", \.hasEqualityPerspective, label: "Jämställdhetsperspektiv",
        help: "Ja: målet ska följas upp för kvinnor och män var för sig."
      ).orReading(),
      .prose("anteckning", \.note, label: "Anteckning"),
      .source(\.source),
    ]
      + group("förslag", \.proposal)
      + group("beslut", \.decision))

  package static let parts: [any PartList<Goal>] = [
    Part(PartKey.measures, \.measures, label: "Mått", singular: "mått"),
    Part(PartKey.activities, \.activities, label: "Aktiviteter", singular: "aktivitet"),
  ]
}

extension Goal {
  /// What stands as the predecessor of a goal that no earlier styrkort has.
  package static let noPredecessor = "nytt"

  /// The year that an insats goal is for, where its id begins with one: `2015-individ-1`.
  package var year: Year? {
    // Most begin with a letter.
    guard let first = id.utf8.first, (0x30...0x39).contains(first) else { return nil }
    return Year(id: String(id.prefix { $0 != "-" }))
  }
}

extension Goal {
  /// `Redovisat först 2020-12-31 (tolkning), så det räknas inte än.`; nil where no account of it is
  /// later than the day that all is computed for.
  package var laterWords: String? {
    guard proposal.status != nil, proposal.isLater(than: asOf), let day = proposal.day else {
      return nil
    }
    return "Redovisat först \(day.text)\(readingMark("förslag.dag")), så det räknas inte än."
  }
}

extension Goal {
  /// Whether the goal's own year begins after the day that all is computed for.
  var hasNotBegun: Bool {
    guard let asOf, let first = year?.days?.lowerBound else { return false }
    return asOf < first
  }
}

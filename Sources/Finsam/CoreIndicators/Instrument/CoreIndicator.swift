/// One of the core indicators, as NNS words it. IND-4.
package struct CoreIndicator: Record {
  package enum Kind: String, Choice {
    case process, effect = "effekt"
  }

  package enum Level: String, Choice {
    case participants = "deltagare"
    case staff = "personal"
    case organisation
    case society = "samhälle"
  }

  /// The number: `7`.
  package var id = ""
  package var heading = ""
  /// Words of the heading by which lists tell it from others.
  package var short = ""
  package var kind: Kind?
  package var level: Level?
  package var explanation = ""
  package var validFrom: Year?
  package var validThrough: Year?
  package var note = ""
  package var source = ""
  package var terms: [IndicatorTerm] = []
  package var points: [MeasuringPoint] = []
  package var printed = PrintedTexts()

  package init() {}

  package static let idKey = "nummer"
  package var title: String { heading.isEmpty ? id : heading }

  package static let fields: [Field<CoreIndicator>] = [
    .identifier("nummer", \.id, label: "Nummer"),
    .prose("rubrik", \.heading, label: "Rubrik", help: "Som NNS skriver den."),
    .text("kort", \.short, label: "Kort namn", help: "Ord ur rubriken."),
    .choice("typ", \.kind, label: "Typ"),
    .choice("nivå", \.level, label: "Nivå"),
    .prose("beskrivning", \.explanation, label: "Indikatorbeskrivning"),
    .year("giltig_från", \.validFrom, label: "Giltig från"),
    .year("giltig_till", \.validThrough, label: "Giltig till"),
    .prose("anteckning", \.note, label: "Anteckning"),
    .source(\.source),
  ]

  package static let parts: [any PartList<CoreIndicator>] = [
    Part("begrepp", \.terms, label: "Begrepp", singular: "begrepp"),
    Part(PartKey.measuringPoints, \.points, label: "Mätpunkter", singular: "mätpunkt"),
  ]
}

extension CoreIndicator {
  /// Indicator 7: a step forward, which both the participant and the staff must see. IND-6.
  package static let stepForward = "7"

  /// `7 stegförflyttning närmare arbetsmarknaden`
  package var shownName: String {
    [id, short.isEmpty ? heading : short].filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// Whether only both sides together can say how it went. IND-6.
  var needsPairs: Bool { id == CoreIndicator.stepForward }

  /// All who answer some of its points.
  package var respondents: [RespondentGroup] {
    RespondentGroup.allCases.filter { group in
      points.contains { $0.respondents.all.contains(group) }
    }
  }
}

/// A word of an indicator, as NNS explains it.
package struct IndicatorTerm: Record {
  package var id = ""
  package var term = ""
  package var explanation = ""
  package var source = ""
  package var printed = PrintedTexts()

  package init() {}

  package var title: String { term }

  package static let fields: [Field<IndicatorTerm>] = [
    .identifier("id", \.id, label: "Id"),
    .text("term", \.term, label: "Begrepp"),
    .prose("förklaring", \.explanation, label: "Förklaring"),
    .source(\.source),
  ]
}

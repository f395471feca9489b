/// The needs that the förbund has found, what they rest on and what is done about them: need,
/// priority, application, insats, outcome (S4:7675–7682). E.1.
package struct NeedsList: Record {
  package var id = ""
  package var note = ""
  package var source = ""
  package var needs: [Need] = []
  package var printed = PrintedTexts()

  package init() {}

  package static let idKey = ""
  package var title: String { "Behov" }

  package static let fields: [Field<NeedsList>] = [
    .prose("anteckning", \.note, label: "Anteckning"),
    .source(\.source),
  ]

  package static let parts: [any PartList<NeedsList>] = [
    Part(PartKey.needs, \.needs, label: "Behov", singular: "behov")
  ]
}

/// Something that people need, or that those who meet them say is missing.
package struct Need: Record {
  /// What a source has it among.
  package enum Kind: String, Choice, CaseIterable {
    case need = "behov"
    case cause = "orsak"
    case wish = "önskemål"
    case successFactor = "framgångsfaktor"
    case needArea = "behovsområde"
    case targetGroup = "målgrupp"
    case proposal = "förslag"
    case arrangement = "sätt att organisera"
    case criterion = "prioriteringskriterium"
  }

  package var id = ""
  package var kind: Kind?
  package var what = ""
  package var targetGroup = ""
  package var priority = ""
  package var decided: PrintedDay?
  package var status = ""
  package var proposal = ""
  package var content = ""
  package var possibilities = ""
  package var obstacles = ""
  package var note = ""
  package var source = ""
  package var grounds: [NeedGround] = []
  package var answers: [NeedAnswer] = []
  package var readings = Readings()
  package var printed = PrintedTexts()

  package init() {}

  package var title: String { what.oneLine }

  package static let fields: [Field<Need>] = withReadings([
    .identifier("id", \.id, label: "Id"),
    .prose("vad", \.what, label: "Vad", required: true, help: "Som det står, där det står."),
    .choice("slag", \.kind, label: "Slag").orReading(),
    .text("målgrupp", \.targetGroup, label: "Målgrupp").orReading(),
    .text("prioritet", \.priority, label: "Prioritet"),
    .day("beslutad", \.decided, label: "Beslutad").orReading(),
    .printed(besideDay: "beslutad", label: "Beslutad"),
    .text("status", \.status, label: "Status").orReading(),
    .prose("förslag", \.proposal, label: "Förslag"),
    .prose("innehåll", \.content, label: "Innehåll"),
    .prose("möjligheter", \.possibilities, label: "Möjligheter"),
    .prose("hinder", \.obstacles, label: "Hinder"),
    .prose("anteckning", \.note, label: "Anteckning"),
    .source(\.source),
  ])

  package static let parts: [any PartList<Need>] = [
    Part(PartKey.grounds, \.grounds, label: "Underlag", singular: "underlag"),
    Part(PartKey.answers, \.answers, label: "Leder till", singular: "svar"),
  ]
}

/// What a need is known by.
package struct NeedGround: Record {
  package enum Kind: String, Choice, CaseIterable {
    case series = "serie"
    case interviews = "intervjuer"
    case planningDay = "planeringsdag"
    case other = "annat"
  }

  package var id = ""
  package var kind: Kind?
  /// The id of the series, where it is one.
  package var series = ""
  package var note = ""
  package var source = ""
  package var readings = Readings()
  package var printed = PrintedTexts()

  package init() {}

  package var title: String { [kind.text, series].filter { !$0.isEmpty }.joined(separator: " ") }

  package static let fields: [Field<NeedGround>] = withReadings(
    [
      .identifier("id", \.id, label: "Id"),
      .choice("slag", \.kind, label: "Slag", required: true),
      .reference("serie", \.series, to: .series, label: "Serie"),
      .text("anteckning", \.note, label: "Anteckning"),
      .source(\.source),
    ], Readings.belongsToNeed)
}

/// What is done about a need.
package struct NeedAnswer: Record {
  package enum Kind: String, Choice, CaseIterable {
    case application = "ansökan"
    case insats
    case goal = "mål"
  }

  package var id = ""
  package var kind: Kind?
  /// The id of the application or the insats; of a goal its year and id, `2014/individ-1`.
  package var target = ""
  package var note = ""
  package var source = ""
  package var readings = Readings()
  package var printed = PrintedTexts()

  package init() {}

  package var title: String { [kind.text, target].filter { !$0.isEmpty }.joined(separator: " ") }

  package static let fields: [Field<NeedAnswer>] = withReadings(
    [
      .identifier("id", \.id, label: "Id"),
      .choice("slag", \.kind, label: "Slag", required: true),
      .text(
        "till", \.target, label: "Till", required: true,
        help: "Id för ansökan eller insatsen; för ett mål år och id: 2014/individ-1."
      ).naming(.elsewhere).orReading(),
      .text("anteckning", \.note, label: "Anteckning"),
      .source(\.source),
    ], Readings.belongsToNeed)
}

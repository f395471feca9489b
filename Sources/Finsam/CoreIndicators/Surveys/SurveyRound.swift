/// A time when people were asked: whom, how many, and by which version of the questions.
package struct SurveyRound: Record {
  package enum Half: String, Choice {
    case first = "1"
    case second = "2"
  }

  /// `2019`, `2019-h1`
  package var id = ""
  package var year: Year?
  package var half: Half?
  package var opened: PrintedDay?
  package var closed: PrintedDay?
  /// Ids of the insatser that were asked in; empty for all that are active.
  package var insatser: [String] = []
  /// Empty for all groups that answer anything.
  package var groups = RespondentGroups()
  package var version = ""
  package var hasAgreement: Bool?
  package var agreementDay: PrintedDay?
  /// By role.
  package var responsible = ""
  package var isExample: Bool?
  package var note = ""
  package var source = ""
  package var dispatches: [SurveyDispatch] = []
  package var printed = PrintedTexts()

  package init() {}

  package static let idKey = ""
  package var title: String { "Enkätomgång \(shownName)" }

  package static let fields: [Field<SurveyRound>] = [
    .year("år", \.year, label: "År", required: true),
    .choice("halvår", \.half, label: "Halvår", help: "Tomt när omgången gäller hela året."),
    .day("öppnad", \.opened, label: "Öppnad"),
    .day("stängd", \.closed, label: "Stängd", notBefore: "öppnad"),
    .list("insatser", \.insatser, label: "Insatser", help: "Tomt: alla.").naming(.insatser),
    Field("grupper", \.groups, label: "Grupper", help: "Tomt: alla som svarar på något."),
    .text(
      "instrument_version", \.version, label: "Instrumentets version",
      help: "Den version av frågorna som ställdes. Olika versioner jämförs inte utan märke."),
    .answer("avtal_med_nns", \.hasAgreement, label: "Avtal med NNS"),
    .day("avtal_dag", \.agreementDay, label: "Avtalets dag"),
    .text("ansvarig", \.responsible, label: "Ansvarig", help: "En roll, inte ett namn."),
    .answer("exempel", \.isExample, label: "Påhittat exempel"),
    .prose("anteckning", \.note, label: "Anteckning"),
    .source(\.source),
  ]

  package static let parts: [any PartList<SurveyRound>] = [
    Part(PartKey.dispatches, \.dispatches, label: "Utskick", singular: "utskick")
  ]
}

extension SurveyRound {
  package var address: Address { Address(DocumentKind.surveyRound.path(id: id)) }

  /// `2019`, `första halvåret 2019`
  package var shownName: String {
    switch half {
    case .first: "första halvåret \(year.text)"
    case .second: "andra halvåret \(year.text)"
    case nil: year.map(\.text) ?? id
    }
  }

  /// Whether it was held by the day, as far as its own days or year say.
  package func hasBegun(by day: Day) -> Bool {
    if let opened = opened?.day { return opened <= day }
    return year.map { $0.number <= day.year } ?? false
  }
}

/// How many of one group were asked, in one insats or in all of the förbund.
package struct SurveyDispatch: Record {
  package var id = ""
  package var group: RespondentGroup?
  package var insats = ""
  package var sent: Number?
  package var answered: Number?
  package var note = ""
  package var source = ""
  package var printed = PrintedTexts()

  package init() {}

  package var title: String { [group.text, insats].filter { !$0.isEmpty }.joined(separator: ", ") }

  package static let fields: [Field<SurveyDispatch>] = [
    .identifier("id", \.id, label: "Id"),
    .choice("grupp", \.group, label: "Respondentgrupp", required: true),
    .reference(
      "insats", \.insats, to: .insatser, label: "Insats", help: "Tomt: hela förbundet."),
    .count("antal_utskickade", \.sent, label: "Utskickade"),
    .count("antal_svar", \.answered, label: "Svar"),
    .text("anteckning", \.note, label: "Anteckning"),
    .source(\.source),
  ]
}

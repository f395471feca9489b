/// How many answered what on one point: counts, and never what one person said.
package struct AnswerTally: Record {
  package var id = ""
  /// The id of the round.
  package var round = ""
  /// The id of the point.
  package var point = ""
  package var group: RespondentGroup?
  /// Empty for all of the förbund.
  package var insats = ""
  package var sex: RespondentSex?
  package var answers1: Number?
  package var answers2: Number?
  package var answers3: Number?
  package var answers4: Number?
  package var answers5: Number?
  /// Those who were asked and left it open.
  package var unanswered: Number?
  package var isExample: Bool?
  package var note = ""
  package var source = ""
  package var printed = PrintedTexts()

  package init() {}

  package var title: String {
    [point, group.text, insats, sex.text].filter { !$0.isEmpty }.joined(separator: ", ")
  }

  package static let fields: [Field<AnswerTally>] = [
    .identifier("id", \.id, label: "Id"),
    .text("runda", \.round, label: "Enkätomgång", required: true, help: "Till exempel 2019.")
      .naming(.rounds),
    .text("mätpunkt", \.point, label: "Mätpunkt", required: true, help: "Till exempel 4a.")
      .naming(.points),
    .choice("grupp", \.group, label: "Respondentgrupp", required: true),
    .reference(
      "insats", \.insats, to: .insatser, label: "Insats", help: "Tomt: hela förbundet."),
    .choice("kön", \.sex, label: "Kön", help: "Tomt: alla."),
    .count("svar_1", \.answers1, label: "Svar 1"),
    .count("svar_2", \.answers2, label: "Svar 2"),
    .count("svar_3", \.answers3, label: "Svar 3"),
    .count("svar_4", \.answers4, label: "Svar 4"),
    .count("svar_5", \.answers5, label: "Svar 5"),
    .count("ej_svar", \.unanswered, label: "Ej svar"),
    .answer("exempel", \.isExample, label: "Påhittat exempel"),
    .text("anteckning", \.note, label: "Anteckning"),
    .source(\.source),
  ]
}

extension AnswerTally: RegisterRow {
  package static let documentKind = DocumentKind.answers
}

/// As a survey asks it.
package enum RespondentSex: String, Choice {
  case woman = "kvinna"
  case man = "man"
  case other = "annat"
  case unstated = "ej angivet"
  /// Not told apart.
  case all = "alla"
}

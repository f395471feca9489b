/// How many participants answered indicator 7 as their staff did: each participant with what the
/// staff said of that participant. IND-6.
package struct PairTally: Record {
  package var id = ""
  package var round = ""
  package var insats = ""
  package var sex: RespondentSex?
  /// Both 4 or 5.
  package var both: Number?
  package var onlyParticipant: Number?
  package var onlyStaff: Number?
  package var neither: Number?
  /// Answers of one side that has no other.
  package var unpaired: Number?
  package var isExample: Bool?
  package var note = ""
  package var source = ""
  package var printed = PrintedTexts()

  package init() {}

  package var title: String {
    ["Parade svar", round, insats, sex.text].filter { !$0.isEmpty }.joined(separator: ", ")
  }

  package static let fields: [Field<PairTally>] = [
    .identifier("id", \.id, label: "Id"),
    .text("runda", \.round, label: "Enkätomgång", required: true, help: "Till exempel 2019.")
      .naming(.rounds),
    .reference(
      "insats", \.insats, to: .insatser, label: "Insats", help: "Tomt: hela förbundet."),
    .choice("kön", \.sex, label: "Kön", help: "Tomt: alla."),
    .count("båda_jakande", \.both, label: "Båda jakande", help: "Båda har svarat 4 eller 5."),
    .count("bara_deltagare", \.onlyParticipant, label: "Bara deltagaren jakande"),
    .count("bara_personal", \.onlyStaff, label: "Bara personalen jakande"),
    .count("ingen", \.neither, label: "Ingen jakande"),
    .count("utan_par", \.unpaired, label: "Svar utan par"),
    .answer("exempel", \.isExample, label: "Påhittat exempel"),
    .text("anteckning", \.note, label: "Anteckning"),
    .source(\.source),
  ]
}

extension PairTally: RegisterRow {
  package static let documentKind = DocumentKind.pairs
}

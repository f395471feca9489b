/// That a way of working goes over from a project to the regular work of an organisation: who takes
/// it over, when, and with whose money.
package struct Implementation: Record {
  package var id = ""
  package var day: PrintedDay?
  /// When, where that is no day: `hösten 2014`.
  package var dayWords = ""
  /// What or who ran it before: a project, an organisation.
  package var from = ""
  package var organisation = ""
  /// Whose budget pays for it afterwards.
  package var budget = ""
  /// The last day that the förbund pays for.
  package var paidUntil: PrintedDay?
  package var paidUntilWords = ""
  package var followUp = ""
  package var wording = ""
  package var note = ""
  package var source = ""
  package var readings = Readings()
  package var printed = PrintedTexts()

  package init() {}

  package var title: String {
    organisation.isEmpty ? wording.oneLine : "till " + organisation
  }

  package static let fields: [Field<Implementation>] = withReadings([
    .identifier("id", \.id, label: "Id"),
    .day("dag", \.day, label: "Från och med").orReading(),
    .printed(besideDay: "dag", label: "Från och med"),
    .text("dag_i_ord", \.dayWords, label: "Från och med, i ord"),
    .text("från", \.from, label: "Går över från", help: "Projektet eller den som drev det förut."),
    .text(
      "till", \.organisation, label: "Går över till",
      help: "Den eller de som driver verksamheten sedan."
    ).orReading(),
    .text("tar_över", \.budget, label: "Betalas sedan av").orReading(),
    .day(
      "förbundet_betalar_till", \.paidUntil, label: "Förbundet betalar till och med"
    ).orReading(),
    .printed(besideDay: "förbundet_betalar_till", label: "Förbundet betalar till och med"),
    .text(
      "förbundet_betalar_i_ord", \.paidUntilWords, label: "Förbundet betalar, i ord"),
    .prose("uppföljning", \.followUp, label: "Hur det följs upp").orReading(),
    .prose("ordalydelse", \.wording, label: "Källans ord"),
    .prose("anteckning", \.note, label: "Anteckning"),
    .source(\.source),
  ])
}

extension Implementation {
  /// `2013-09-01  från projekt till Skellefteå kommun, betalas sedan av kommunen, förbundet betalar
  /// till och med 2014-12-31`
  package var shown: String {
    let day = day.map(\.text) ?? dayWords
    let paid = paidUntil.map { "till och med \($0.text)" } ?? paidUntilWords
    let move = [
      from.isEmpty ? "" : "från \(from)",
      organisation.isEmpty ? "" : "till \(organisation)" + readingMark("till"),
    ].filter { !$0.isEmpty }.joined(separator: " ")
    let facts = [
      move, budget.isEmpty ? "" : "betalas sedan av \(budget)" + readingMark("tar_över"),
      paid.isEmpty
        ? "" : "förbundet betalar \(paid)" + readingMark("förbundet_betalar_till"),
    ].filter { !$0.isEmpty }.joined(separator: ", ")
    return [day.isEmpty ? "" : day + readingMark("dag"), facts].filter { !$0.isEmpty }
      .joined(separator: "  ")
  }
}

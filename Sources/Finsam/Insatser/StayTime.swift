/// How long people stay in an insats, on average: all, or those of one sex and age. GEN-3.
package struct StayTime: Record {
  package var id = ""
  package var period: CountPeriod?
  package var sex: Result.Sex?
  /// As the source has it: `16–23 år`.
  package var age = ""
  package var months: Quantity?
  /// What is said of it, where that is no number.
  package var words = ""
  package var note = ""
  package var source = ""
  package var readings = Readings()
  package var printed = PrintedTexts()

  package init() {}

  package var title: String {
    let who = [sex.text, age].filter { !$0.isEmpty }.joined(separator: ", ")
    return who.isEmpty ? "alla" : who
  }

  package static let fields: [Field<StayTime>] = withReadings([
    .identifier("id", \.id, label: "Id"),
    .period("period", \.period, label: "Period", help: "2014, 2014-H2, 2014-Q3 eller hela.")
      .orReading(),
    .choice("kön", \.sex, label: "Kön", help: "Vilka tiden gäller. Tomt: alla.").orReading(),
    .text("ålder", \.age, label: "Ålder", help: "Som den står: 16–23 år."),
    .estimate("månader", \.months, label: "Månader i snitt"),
    .prose("i_ord", \.words, label: "Tid i ord", help: "Där källan inte har något tal."),
    .prose("anteckning", \.note, label: "Anteckning"),
    .source(\.source),
  ])
}

extension StayTime {
  /// `kvinnor: 12,5 månader`
  package var shown: String {
    let amount = months.map { $0.shown + " månader" } ?? words
    return title + ": " + amount
  }
}

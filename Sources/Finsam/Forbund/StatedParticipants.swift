/// How many a source says took part in all the förbund's insatser together, where it says so.
package struct StatedParticipants: Record {
  package var period: CountPeriod?
  package var total: Quantity?
  /// How many insatser the source says that the total is of.
  package var insatser: Number?
  package var note = ""
  package var source = ""
  package var printed = PrintedTexts()

  package init() {}

  package static let idKey = "period"

  package var id: String {
    get { period.text }
    set { period = CountPeriod(id: newValue) }
  }

  package var title: String { period.text }

  package static let fields: [Field<StatedParticipants>] = [
    .period(
      "period", \.period, label: "Period", required: true,
      help: "Den tid antalet gäller, till exempel 2014."),
    .estimate("totalt", \.total, label: "Deltagare enligt källan"),
    .count("insatser", \.insatser, label: "Antal insatser"),
    .prose("anteckning", \.note, label: "Anteckning"),
    .source(\.source),
  ]
}

extension StatedParticipants {
  /// `Källan uppger över 600 i 9 insatser (S4:850–851).`
  var words: String? {
    guard let total else { return nil }
    let insatser = insatser.map { " i \($0.shown) insatser" } ?? ""
    return "Källan uppger \(total.shown)\(insatser)\(source.isEmpty ? "" : " (\(source))")."
  }
}

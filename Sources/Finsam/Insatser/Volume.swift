/// How many an insats is planned for, has room for and takes in during a time.
///
/// Who took part and who left stand among the participants: `Participation`.
package struct Volume: Record {
  package var id = ""
  package var period: CountPeriod?
  /// Participants that were planned, or that were the goal.
  package var planned: Quantity?
  /// How many there is room for at a time.
  package var capacity: Quantity?
  /// How many of the places were used.
  package var used: Quantity?
  package var admitted: Quantity?
  /// Those who had not left when the period ended.
  package var ongoing: Quantity?
  package var waiting: Quantity?
  package var referrers: [String] = []
  package var wording = ""
  package var note = ""
  package var source = ""
  package var readings = Readings()
  package var printed = PrintedTexts()

  package init() {}

  package var title: String { period?.shown ?? wording }

  package static let fields: [Field<Volume>] = withReadings([
    .identifier("id", \.id, label: "Id"),
    .period(
      "period", \.period, label: "Period", required: true,
      help: "Den tid talen gäller: 2014, 2014-H2, 2014-Q3 eller hela."
    ).orReading(),
    .estimate("planerat", \.planned, label: "Planerat antal deltagare").orReading(),
    .estimate(
      "platser", \.capacity, label: "Platser", help: "Hur många som kan delta samtidigt."
    ).orReading(),
    .estimate("nyttjade", \.used, label: "Nyttjade platser").orReading(),
    .estimate("intagna", \.admitted, label: "Intagna").orReading(),
    .estimate("pågående", \.ongoing, label: "Deltar vid periodens slut").orReading(),
    .estimate("väntande", \.waiting, label: "Väntar på plats").orReading(),
    .list("remitterade_av", \.referrers, label: "Remitterade av").orReading(),
    .prose("ordalydelse", \.wording, label: "Källans ord"),
    .prose("anteckning", \.note, label: "Anteckning"),
    .source(\.source),
  ])
}

extension Volume {
  /// The share of the places that was used, in percent to the nearest whole.
  package var occupancy: Quantity? { .percent(used, of: capacity) }

  /// `planerat 200, 90 platser, varav 70 nyttjade (78 %), 22 intagna, 8 väntar`
  package var shown: String {
    let used = used.map { used in
      "\(capacity == nil ? "" : "varav ")\(used.shown) "
        + "\(capacity == nil ? "nyttjade platser" : "nyttjade")"
        + readingMark("nyttjade") + (occupancy.map { " (\($0.shown) %)" } ?? "")
    }
    return [
      planned.map { "planerat \($0.shown)" + readingMark("planerat") },
      capacity.map { "\($0.shown) platser" + readingMark("platser") }, used,
      admitted.map { "\($0.shown) intagna" + readingMark("intagna") },
      ongoing.map { "\($0.shown) deltar vid periodens slut" + readingMark("pågående") },
      waiting.map { "\($0.shown) väntar" + readingMark("väntande") },
      referrers.isEmpty
        ? nil : "remitterade av " + referrers.swedishList + readingMark("remitterade_av"),
    ].compactMap(\.self).joined(separator: ", ")
  }
}

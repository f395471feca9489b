/// How many took part in a time. Placements and unique persons are different numbers. PART-1.
package struct Participation: Record {
  package var period: CountPeriod?
  package var total: Quantity?
  package var women: Quantity?
  package var men: Quantity?
  /// Those of whom it is not known which they are. GEN-2.
  package var unknownSex: Quantity?
  package var placements: Quantity?
  package var uniquePersons: Quantity?
  /// Those who ended their participation, the denominator of outcome shares. PART-2.
  package var ended: Quantity?
  package var note = ""
  package var source = ""
  package var readings = Readings()
  package var printed = PrintedTexts()

  package init() {}

  package static let idKey = "period"
  package static let formerKeys = [
    "år": RenamedKey("period", advice: "Byt ut ”år” mot ”period” på raden.")
  ]

  package var id: String {
    get { period.text }
    set { period = CountPeriod(id: newValue) }
  }

  package var title: String { period.text }

  package static let fields: [Field<Participation>] = withReadings(
    [
      .period(
        "period", \.period, label: "Period", required: true,
        help: "Den tid antalet gäller: 2014, 2012-2013, 2014-H2, 2014-Q3 eller hela."
      ).orReading(),
      .estimate("totalt", \.total, label: "Deltagare totalt").orReading(),
      .estimate("kvinnor", \.women, label: "Kvinnor").orReading(),
      .estimate("män", \.men, label: "Män").orReading(),
      .estimate("okänt", \.unknownSex, label: "Kön okänt").orReading(),
      .estimate("placeringar", \.placements, label: "Placeringar").orReading(),
      .estimate("unika", \.uniquePersons, label: "Unika personer"),
      .estimate("avslutade", \.ended, label: "Avslutade"),
      .prose("anteckning", \.note, label: "Anteckning"),
      .source(\.source),
    ])
}

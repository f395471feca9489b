/// How many took part one year. Placements and unique persons are different numbers. PART-1.
package struct Participation: YearRecord {
  package var year: Year?
  package var total: Quantity?
  package var women: Quantity?
  package var men: Quantity?
  package var placements: Quantity?
  package var uniquePersons: Quantity?
  /// Those who ended their participation, the denominator of outcome shares. PART-2.
  package var ended: Quantity?
  package var note = ""
  package var source = ""
  package var printed = PrintedTexts()

  package init() {}

  package static let fields: [Field<Participation>] = [
    .year("år", \.year, label: "År", required: true),
    .estimate("totalt", \.total, label: "Deltagare totalt"),
    .estimate("kvinnor", \.women, label: "Kvinnor"),
    .estimate("män", \.men, label: "Män"),
    .estimate("placeringar", \.placements, label: "Placeringar"),
    .estimate("unika", \.uniquePersons, label: "Unika personer"),
    .estimate("avslutade", \.ended, label: "Avslutade"),
    .prose("anteckning", \.note, label: "Anteckning"),
    .source(\.source),
  ]
}

/// A year's equity and what a recommendation or the förbund's own goal says of it. EQ-1–EQ-6.
package struct EquityYear: YearRecord {
  package var year: Year?
  package var opening: Quantity?
  package var result: Quantity?
  package var closing: Quantity?
  package var ceilingPercent: Number?
  package var ceilingBase: EquityCeiling.Base?
  /// What the ceiling is a share of, in kronor or the row's unit.
  package var ceilingBaseAmount: Quantity?
  package var printedCeiling: Quantity?
  /// The least that must be spent to come below the ceiling. EQ-3.
  package var printedMinimumSpend: Quantity?
  package var unspent: Quantity?
  package var unit = ""
  package var document = ""
  package var note = ""
  package var source = ""
  package var printed = PrintedTexts()

  package init() {}

  package static let fields: [Field<EquityYear>] = [
    .year("år", \.year, label: "År", required: true),
    .quantity("ingående", \.opening, label: "Ingående eget kapital").withOwnUnit(),
    .quantity("resultat", \.result, label: "Årets resultat").withOwnUnit(),
    .quantity("utgående", \.closing, label: "Utgående eget kapital").withOwnUnit(),
    .number("tak_procent", \.ceilingPercent, label: "Tak, %", limits: .notNegative),
    .choice("tak_underlag", \.ceilingBase, label: "Taket är en andel av"),
    .quantity("tak_underlag_belopp", \.ceilingBaseAmount, label: "Takets underlag"),
    .quantity("tak_tryckt", \.printedCeiling, label: "Tak, tryckt"),
    .quantity(
      "lägsta_förbrukning_tryckt", \.printedMinimumSpend, label: "Lägsta förbrukning, tryckt"),
    .quantity("ej_förbrukat_från_tidigare", \.unspent, label: "Ej förbrukat från tidigare år"),
    .text("enhet", \.unit, label: "Enhet", help: "Som den står: kr, tkr eller mkr."),
    .text("dokument", \.document, label: "Dokument"),
    .text("anteckning", \.note, label: "Anteckning"),
    .source(\.source),
  ]
}

extension EquityYear: RegisterRow {
  package static let documentKind = DocumentKind.equity
}

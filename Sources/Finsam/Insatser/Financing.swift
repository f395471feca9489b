/// What someone pays, or gives in kind, for an insats.
package struct Financing: Record {
  package var id = ""
  package var year: Year?
  /// A member, the ESF, a municipality's office.
  package var financier = ""
  package var amount: Kronor?
  /// What it was expected to be, where that is printed beside it or alone.
  package var estimate: Kronor?
  /// The financier's share of the whole, in percent.
  package var share: Number?
  package var form = ""
  package var note = ""
  package var source = ""
  package var readings = Readings()
  package var printed = PrintedTexts()

  package init() {}

  package var title: String {
    [financier, form].filter { !$0.isEmpty }.joined(separator: ", ")
  }

  package static let fields: [Field<Financing>] = withReadings([
    .identifier("id", \.id, label: "Id"),
    .year("år", \.year, label: "År"),
    .text("vem", \.financier, label: "Finansiär", required: true).orReading(),
    .kronor("belopp", \.amount, label: "Belopp"),
    .kronor("uppskattat", \.estimate, label: "Uppskattat belopp").orReading(),
    .number("andel", \.share, label: "Andel, %", limits: .percent),
    .text(
      "form", \.form, label: "Form",
      help: "Vad finansiären bidrar med, till exempel pengar, lokaler eller personal."),
    .prose("anteckning", \.note, label: "Anteckning"),
    .source(\.source),
  ])
}

extension Financing {
  /// `2014  Samordningsförbundet, lokaler: 300 600 kr (uppskattat 300 520 kr)`
  package var shown: String {
    let estimate = estimate.map { "uppskattat " + $0.shown }
    let facts = [
      share.map { $0.shown + " %" }, amount?.shown ?? estimate,
      amount == nil ? nil : estimate.map { "(\($0))" },
    ].compactMap(\.self).joined(separator: " ")
    let mark = readingMark("vem", "uppskattat")
    return (year.map { $0.text + "  " } ?? "") + title + (facts.isEmpty ? "" : ": " + facts) + mark
  }
}

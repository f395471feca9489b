/// What an insats gives back, for whom and in how long: what a source says, and every figure that
/// it builds on, as a calculation that is shown and never a verdict. The method of S4:2068–2077:
/// what those who took part cost the year before, and the year after, minus what the insats cost.
package struct Payback: Record {
  package var id = ""
  /// For whom it is reckoned: society, or one of the parties.
  package var party = ""
  package var year: Year?
  /// How many persons the amounts are of.
  package var persons: Quantity?
  /// The unit of all amounts: `kr`, `miljoner kronor`.
  package var unit = ""
  /// What the persons cost the party in the year before they began, and in the year after.
  package var before: Quantity?
  package var after: Quantity?
  /// How much better a year is for the party, where that is printed and not the two years.
  package var gain: Quantity?
  /// What the insats cost for them.
  package var cost: Quantity?
  /// What is left of the year's gain when the cost of the insats is taken away.
  package var net: Quantity?
  /// What it comes to in some years, and in how many.
  package var later: Quantity?
  package var laterYears: Number?
  /// After how many months it has paid for itself, where a source says so.
  package var statedMonths: Quantity?
  package var assumptions = ""
  package var wording = ""
  package var note = ""
  package var source = ""
  package var readings = Readings()
  package var printed = PrintedTexts()

  package init() {}

  package var title: String {
    [party, year.text].filter { !$0.isEmpty }.joined(separator: " ")
  }

  package static let fields: [Field<Payback>] = withReadings([
    .identifier("id", \.id, label: "Id"),
    .text(
      "för", \.party, label: "För vem", required: true, help: "Samhället, eller en av parterna."
    ).orReading(),
    .year("år", \.year, label: "År"),
    .estimate("personer", \.persons, label: "Antal personer"),
    .text("enhet", \.unit, label: "Enhet", help: "För alla belopp: kr, tkr, miljoner kronor."),
    .quantity("före", \.before, label: "Kostnad året före"),
    .quantity("efter", \.after, label: "Kostnad året efter"),
    .quantity(
      "ökning", \.gain, label: "Bättre första året",
      help: "Där källan säger skillnaden mellan åren, och inte vad varje år kostar."),
    .quantity("insatsens_kostnad", \.cost, label: "Insatsens kostnad"),
    .quantity("netto", \.net, label: "Kvar när insatsen är betald"),
    .quantity("på_sikt", \.later, label: "På sikt"),
    .count("sikt_år", \.laterYears, label: "Sikt, år"),
    .quantity(
      "månader", \.statedMonths, label: "Betald efter, månader",
      help: "Där källan säger det. Annars räknas det ur beloppen."
    ).orReading(),
    .prose(
      "antaganden", \.assumptions, label: "Antaganden", help: "Allt som beräkningen bygger på."),
    .prose("ordalydelse", \.wording, label: "Källans ord"),
    .prose("anteckning", \.note, label: "Anteckning"),
    .source(\.source),
  ])
}

extension Payback {
  /// What a year is better by: as it is printed, else the two years' difference.
  private var yearly: Number? {
    if let gain { return gain.number }
    guard let before = before?.number, let after = after?.number else { return nil }
    return before - after
  }

  /// What the insats costs: as it is printed, else what the net leaves of the gain.
  private var outlay: Number? {
    if let cost { return cost.number }
    guard let gain = yearly, let net = net?.number else { return nil }
    return gain - net
  }

  /// In tenths of a month; nil where it cannot be worked out, or a year is no better.
  package var months: Number? {
    guard let yearly, let outlay, yearly > Number(0), outlay >= Number(0) else { return nil }
    let size = outlay.thousandths.times(120)
    let tenths = size.adding(yearly.thousandths / 2) / yearly.thousandths
    return Number(thousandths: tenths.times(100))
  }

  /// `(3,6 − 1,4) / 3,6 × 12 = 7,3 månader`; empty where nothing is worked out.
  package var calculation: String {
    guard let months else { return "" }
    let gain =
      gain?.number?.shown ?? "(\(before?.number?.shown ?? "") − \(after?.number?.shown ?? ""))"
    let cost = cost?.number?.shown ?? "(\(gain) − \(net?.number?.shown ?? ""))"
    return "\(cost) / \(gain) × 12 = \(months.shown) månader, om året efter blir som det räknats"
  }

  /// `samhället 2013, 19 personer: 3,6 miljoner kronor bättre första året, …`
  package var shown: String {
    func amount(_ quantity: Quantity?, _ words: String) -> String? {
      quantity.map { $0.shown(in: unit) + " " + words }
    }
    let sums = [
      amount(before, "året före"), amount(after, "året efter"),
      amount(gain, "bättre första året"), amount(cost, "kostade insatsen"),
      amount(net, "kvar när insatsen är betald"),
      amount(later, laterYears.map { "på \($0.shown) års sikt" } ?? "på sikt"),
      statedMonths.map {
        "enligt källan betald efter \($0.shown) månader" + readingMark("månader")
      },
    ].compactMap(\.self).joined(separator: ", ")
    let whom = title + readingMark("för") + (persons.map { ", \($0.shown) personer" } ?? "")
    let worked = calculation.isEmpty ? "" : " Uträknat: \(calculation)."
    return whom + (sums.isEmpty ? "" : ": " + sums) + "." + worked
  }
}

extension Insats {
  /// Months until it has paid for itself: worked out, else as a source says; of several nothing.
  var paybackMonths: Quantity? {
    guard paybacks.count == 1, let one = paybacks.first else { return nil }
    return one.months.map(Quantity.number) ?? one.statedMonths
  }
}

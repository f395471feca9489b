/// What an insats asks the förbund to pay for a quarter, in arrears. S4:7782–7784, S3:170.
///
/// The year that the cost is for and the year that it is booked in are two things: an invoice that
/// comes late burdens the next year. S4:2774–2776.
package struct Requisition: Record {
  package var id = ""
  package var insats = ""
  /// The whole id of the decision that the money was granted by: `2014-06-12/3/a`.
  package var decision = ""
  package var quarter: CountPeriod?
  package var from: PrintedDay?
  package var to: PrintedDay?
  package var requested: Kronor?
  package var approved: Kronor?
  /// Why less was approved than was requested.
  package var refusal = ""
  package var received: PrintedDay?
  package var paid: PrintedDay?
  package var bookedYear: Year?
  package var valueAddedTax: Kronor?
  /// The number of the voucher in the accounts.
  package var voucher = ""
  /// The id of the row of places at companies whose days it is for; empty for other costs. FUND-6.
  package var basis = ""
  package var note = ""
  package var source = ""
  package var printed = PrintedTexts()

  package init() {}

  package var title: String {
    let time = quarter?.text ?? [from.text, to.text].filter { !$0.isEmpty }.joined(separator: "–")
    let words = [insats, time].filter { !$0.isEmpty }.joined(separator: " ")
    return words.isEmpty ? id : words
  }

  static let basisKey = "underlag"

  package static let fields: [Field<Requisition>] = [
    .identifier("id", \.id, label: "Id"),
    .reference("insats", \.insats, to: .insatser, label: "Insats"),
    .text(
      "beslut", \.decision, label: "Beslut",
      help: "Id för beslutet som beviljade pengarna, som ”kansli list beslut” visar det: "
        + "2014-06-12/3/a."
    ).naming(.decisions),
    .period(
      "kvartal", \.quarter, label: "Kvartal", help: "Det kvartal kostnaden gäller: 2014-Q3."),
    .day("period_från", \.from, label: "Från och med"),
    .printed(besideDay: "period_från", label: "Från och med"),
    .day("period_till", \.to, label: "Till och med", notBefore: "period_från"),
    .printed(besideDay: "period_till", label: "Till och med"),
    .kronor("rekvirerat", \.requested, label: "Rekvirerat"),
    .kronor("godkänt", \.approved, label: "Godkänt"),
    .text("avvisat_skäl", \.refusal, label: "Skäl till avvisat belopp"),
    .day("inkom", \.received, label: "Inkom"),
    .printed(besideDay: "inkom", label: "Inkom"),
    .day("utbetald", \.paid, label: "Utbetald", notBefore: "inkom"),
    .printed(besideDay: "utbetald", label: "Utbetald"),
    .year("bokförd_år", \.bookedYear, label: "Bokförd år"),
    .kronor("moms", \.valueAddedTax, label: "Moms"),
    .text("verifikat", \.voucher, label: "Verifikat"),
    .text(
      Requisition.basisKey, \.basis, label: "Underlag",
      help:
        "Id för raden bland platserna hos sociala företag, när beloppet är dagar gånger ersättning."
    ),
    .text("anteckning", \.note, label: "Anteckning"),
    .source(\.source),
  ]
}

extension Requisition: RegisterRow {
  package static let documentKind = DocumentKind.requisitions
}

extension Requisition {
  /// The first and last year that the cost is for; nil where no time is known.
  package var costYears: ClosedRange<Year>? {
    let days = [from?.day, to?.day].compactMap { $0?.year }
    if let first = days.min(), let last = days.max() { return Year(first)...Year(last) }
    return quarter?.year.map { $0...$0 }
  }

  /// What is asked of the förbund: what it approved, else what was requested.
  package var amount: Kronor? { approved ?? requested }

  /// `2014`, `2014–2015`; empty where no time is known.
  package var costYearText: String {
    guard let years = costYears else { return "" }
    return years.lowerBound == years.upperBound
      ? years.lowerBound.text : "\(years.lowerBound.text)–\(years.upperBound.text)"
  }

  /// Whether it is booked in another year than the cost is for; nil where one is not known.
  package var isBookedElsewhere: Bool? {
    guard let bookedYear, let costYears else { return nil }
    return !costYears.contains(bookedYear)
  }
}

/// Where a rule comes from: what the law says can never be mistaken for what an office has agreed.
package enum RuleOrigin: String, Choice {
  case law = "lag"
  case routine = "lokal rutin"
}

/// A rule that holds from one day through another, with its source.
package protocol DatedRule: Record {
  /// Empty is since ever.
  var validFrom: SerialDay? { get set }
  /// The last day; empty is until further notice.
  var validThrough: SerialDay? { get set }
  var origin: RuleOrigin? { get set }
  var note: String { get set }
  var source: String { get set }
}

extension DatedRule {
  package func isInForce(on day: Day) -> Bool { span.contains(SerialDay(day)) }

  var span: KAARuleset.Span {
    KAARuleset.Span(from: validFrom, through: validThrough)
  }

  static var datedFields: [Field<Self>] {
    [
      .day("giltig_från", \.validFrom, label: "Giltig från", help: "Tomt betyder sedan alltid."),
      .day(
        "giltig_till", \.validThrough, label: "Giltig till",
        help: "Sista dagen. Tomt betyder tills vidare."),
      .choice("slag", \.origin, label: "Slag", required: true),
      .prose("anteckning", \.note, label: "Anteckning"),
      .text(
        "källa", \.source, label: "Källa", required: true,
        help: "Lagrum, webbadress, eller dokumentets beteckning och rad."),
    ]
  }
}

/// Where a rule comes from: what the law says can never be mistaken for what an office has agreed.
package enum RuleOrigin: String, Choice {
  case law = "lag"
  case routine = "lokal rutin"
  /// No source has it: the program must count by something.
  case program = "programmets"
}

/// When a rule holds, and what it rests on.
package struct RuleGround: Equatable, Sendable {
  /// The first day. Empty is since ever, and a finding: no source says so.
  package var validFrom: SerialDay?
  /// The last day; empty is until further notice.
  package var validThrough: SerialDay?
  package var origin: RuleOrigin?
  package var note = ""
  package var source = ""

  package init() {}
}

/// The days on which a rule is in force.
struct RuleSpan: Sendable {
  let from: SerialDay?
  let through: SerialDay?

  func contains(_ day: SerialDay) -> Bool {
    if let from, day < from { return false }
    if let through, through < day { return false }
    return true
  }
}

/// A rule that holds from one day through another, with its source.
package protocol DatedRule: Record {
  var ground: RuleGround { get set }
}

extension DatedRule {
  package var title: String { id }

  package func isInForce(on day: Day) -> Bool { span.contains(SerialDay(day)) }

  var span: RuleSpan {
    RuleSpan(from: ground.validFrom, through: ground.validThrough)
  }

  @inline(__always)
  static func datedFields(_ ground: WritableKeyPath<Self, RuleGround>) -> [Field<Self>] {
    group("", ground)
  }
}

extension RuleGround: FieldGroup {
  package static let fields: [Field<RuleGround>] = [
    .day(
      "giltig_från", \.validFrom, label: "Giltig från",
      help: "Första dagen, som källan ger den. Tomt räknas som sedan alltid och blir ett fynd."),
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

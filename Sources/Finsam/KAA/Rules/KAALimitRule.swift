/// A number that the rules turn on.
package struct KAALimitRule: DatedRule {
  package enum Limit: String, Choice {
    /// Years. In scope on every day before this birthday. KAA-1, S4:6646.
    case age = "åldersgräns"
    /// Months from the day a case ended until it is removed; each förbund sets its own.
    case retention = "gallring"
    /// Groups with fewer youths are hidden in reports.
    case smallestGroup = "minsta grupp"

    /// The values that make sense; others count for nothing, and a check tells of them.
    package var range: ClosedRange<Int> {
      switch self {
      case .age: 1...130
      case .retention: 0...1200
      case .smallestGroup: 0...1000
      }
    }
  }

  package var id = ""
  package var limit: Limit?
  package var value: Number?
  package var ground = RuleGround()
  package var printed = PrintedTexts()

  package init() {}

  /// The value where it makes sense.
  package var count: Int? {
    guard let limit, let value = value?.integer, limit.range.contains(value) else { return nil }
    return value
  }

  package static let fields: [Field<KAALimitRule>] =
    [
      .identifier("id", \.id, label: "Id"),
      .choice("vad", \.limit, label: "Vad", required: true),
      .number(
        "värde", \.value, label: "Värde",
        help: "År för åldersgräns, månader för gallring, ungdomar för minsta grupp."),
    ] + datedFields(\.ground)
}

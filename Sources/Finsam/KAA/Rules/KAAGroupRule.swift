/// Whether an intake group counts, and from when. KAA-2, KAA-L2, KAA-L3.
package struct KAAGroupRule: DatedRule {
  package enum Status: String, Choice {
    case counted = "räknas"
    /// Kept an eye on, since leaving the programme brings the youth in.
    case watched = "bevakning"
  }

  package var id = ""
  package var group: KAAGroup?
  package var status: Status?
  /// The least that a youth turns in the year of the event, in years; else `youngest`.
  package var least: Number?
  package var ground = RuleGround()
  package var printed = PrintedTexts()

  package init() {}

  package static let fields: [Field<KAAGroupRule>] =
    [
      .identifier("id", \.id, label: "Id"),
      .choice("grupp", \.group, label: "Intagsgrupp", required: true),
      .choice("status", \.status, label: "Status", required: true),
      .number(
        "fyller_minst", \.least, label: "Fyller minst, år",
        help: "Den ålder som ungdomen minst fyller händelseåret. Tomt betyder \(youngest)."),
    ] + datedFields(\.ground)
}

extension KAAGroupRule {
  /// Compulsory schooling ends in the year that one turns 16; who began a year early turns 15.
  /// The routine has youths of 16 to 20: S4:6684.
  static let youngest = 15

  /// The least age where it makes sense; others count for nothing, and a check tells of them.
  var youngestYears: Int? { least?.integer.flatMap { Self.ages.contains($0) ? $0 : nil } }

  static let ages = 0...130
}

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
  package var ground = RuleGround()
  package var printed = PrintedTexts()

  package init() {}

  package static let fields: [Field<KAAGroupRule>] =
    [
      .identifier("id", \.id, label: "Id"),
      .choice("grupp", \.group, label: "Intagsgrupp", required: true),
      .choice("status", \.status, label: "Status", required: true),
    ] + datedFields
}

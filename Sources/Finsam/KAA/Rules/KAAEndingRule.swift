/// A reason for ending a case, and whether it means that the youth is back in education. KAA-L7.
package struct KAAEndingRule: DatedRule {
  package var id = ""
  package var ending: KAAEnding?
  package var isEducation: Bool?
  package var ground = RuleGround()
  package var printed = PrintedTexts()

  package init() {}

  package static let fields: [Field<KAAEndingRule>] =
    [
      .identifier("id", \.id, label: "Id"),
      .choice("orsak", \.ending, label: "Avslutsorsak", required: true),
      .answer("åter_i_utbildning", \.isEducation, label: "Åter i utbildning"),
    ] + datedFields
}

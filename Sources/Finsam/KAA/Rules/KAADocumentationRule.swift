/// A part that documentation of measures must have. KAA-L8.
package struct KAADocumentationRule: DatedRule {
  package var id = ""
  package var part: KAADocumentationPart?
  package var ground = RuleGround()
  package var printed = PrintedTexts()

  package init() {}

  package static let fields: [Field<KAADocumentationRule>] =
    [
      .identifier("id", \.id, label: "Id"),
      .choice("del", \.part, label: "Del", required: true),
    ] + datedFields
}

/// A part that documentation of measures must have. KAA-L8.
package struct KAADocumentationRule: DatedRule {
  package var id = ""
  package var part: KAADocumentationPart?
  package var validFrom: SerialDay?
  package var validThrough: SerialDay?
  package var origin: RuleOrigin?
  package var note = ""
  package var source = ""

  package init() {}

  package var title: String { id }

  package static let fields: [Field<KAADocumentationRule>] =
    [
      .identifier("id", \.id, label: "Id"),
      .choice("del", \.part, label: "Del", required: true),
    ] + datedFields
}

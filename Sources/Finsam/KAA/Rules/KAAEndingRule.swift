/// Why a case ended. The routine left this open (KAA-14); the national file's reasons are KAA-L7.
package enum KAAEnding: String, Choice {
  case diploma = "fullföljt utbildning med examen"
  case programme = "påbörjat nationellt program eller motsvarande"
  case returned = "återgått i utbildning"
  case movedOut = "inte längre folkbokförd i kommunen"
  case turnedTwenty = "fyllt 20 år"
  case mistake = "registrerad av misstag"
}

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
    ] + datedFields(\.ground)
}

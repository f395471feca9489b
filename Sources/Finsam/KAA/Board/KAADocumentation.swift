/// The seven parts that documentation of measures has. KAA-L8.
package enum KAADocumentationPart: String, Choice {
  case plan = "planering och mål"
  case youth = "den unges ansvar"
  case municipality = "kommunens ansvar"
  case others = "andras ansvar"
  case period = "start och slut"
  case reasonForEnding = "skäl för avslut"
  case followUp = "tider för uppföljning"

  var bit: UInt8 {
    switch self {
    case .plan: 1
    case .youth: 2
    case .municipality: 4
    case .others: 8
    case .period: 16
    case .reasonForEnding: 32
    case .followUp: 64
    }
  }
}

/// Which of the seven parts are documented; what they say is kept elsewhere.
package struct KAADocumentation: Hashable, Sendable {
  package var plan: Bool?
  package var youth: Bool?
  package var municipality: Bool?
  package var others: Bool?
  package var period: Bool?
  package var reasonForEnding: Bool?
  package var followUp: Bool?

  package init() {}

  /// The bits of the parts that are documented.
  var bits: UInt8 {
    var bits: UInt8 = 0
    if plan == true { bits |= 1 }
    if youth == true { bits |= 2 }
    if municipality == true { bits |= 4 }
    if others == true { bits |= 8 }
    if period == true { bits |= 16 }
    if reasonForEnding == true { bits |= 32 }
    if followUp == true { bits |= 64 }
    return bits
  }
}

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
    ] + datedFields(\.ground)
}

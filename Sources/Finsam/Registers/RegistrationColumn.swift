/// What a column in an export from SUS or Uppföljning Finsam says: kept, so that the next export is
/// read alike. The systems' manuals (susam.se and finsam.se, read 2026) have words for what the
/// exports tell, and an export may call its columns otherwise. F.
package struct RegistrationColumn: Record {
  package enum Meaning: String, Choice, CaseIterable {
    case insats
    case period
    case year = "år"
    case half = "halvår"
    case sex = "kön"
    /// The days that a person began and left: such rows are counted, and forgotten.
    case start
    case end = "slut"
    case granted = "beviljade medel"
    case budget
    case outcome = "utfall"
    case new = "nya"
    case newWomen = "nya kvinnor"
    case newMen = "nya män"
    case ended = "avslutade"
    case endedWomen = "avslutade kvinnor"
    case endedMen = "avslutade män"
    case ongoing = "pågående"
    case ongoingWomen = "pågående kvinnor"
    case ongoingMen = "pågående män"
    case anonymous = "anonyma"
    case anonymousWomen = "anonyma kvinnor"
    case anonymousMen = "anonyma män"
    case withoutConsent = "samtycke saknas"
    case leftOut = "utelämnas"
  }

  package var id = ""
  /// As the export has it.
  package var column = ""
  package var meaning: Meaning?
  package var note = ""
  package var printed = PrintedTexts()

  package init() {}

  package var title: String { "\(column) → \(meaning.text)" }

  package static let fields: [Field<RegistrationColumn>] = [
    .identifier("id", \.id, label: "Id"),
    .text("kolumn", \.column, label: "Kolumn", required: true, help: "Som den heter i exporten."),
    .choice("säger", \.meaning, label: "Säger", required: true),
    .text("anteckning", \.note, label: "Anteckning"),
  ]
}

extension RegistrationColumn: RegisterRow {
  package static let documentKind = DocumentKind.registrationColumns
}

extension RegistrationColumn.Meaning {
  /// What a column says by its name alone, where the register of columns has nothing of it.
  init?(named name: String) {
    let plain = Folding.plain(name).trimmed.split { !$0.isLetter && !$0.isNumber }
      .joined(separator: " ")
    if let own = Self.allCases.first(where: { Folding.plain($0.rawValue) == plain }) {
      self = own
      return
    }
    guard let known = Self.others[plain] else { return nil }
    self = known
  }

  /// Words of the manuals and of this register.
  private static let others: [String: Self] = [
    "insatsens namn": .insats, "insatsnamn": .insats, "registrerad som": .insats,
    "namn pa insats": .insats, "startdatum": .start, "start i insats": .start,
    "inskriven": .start, "slutdatum": .end, "avslutsdatum": .end, "utskriven": .end,
    "tilldelade medel": .granted, "insatsbudget": .budget,
    "nya deltagare": .new, "avslutade deltagare": .ended, "pagaende deltagare": .ongoing,
    "anonyma deltagare": .anonymous,
  ]

  /// The field of the register of periods; nil for what says whose, when or of whom.
  func field(of sex: Bool?) -> String? {
    func of(_ word: String) -> String? {
      sex.map { "\(word)_\($0 ? "kvinnor" : "män")" }
    }
    return switch self {
    case .insats, .period, .year, .half, .sex, .start, .end, .leftOut: nil
    case .granted: "beviljade_medel"
    case .budget: "budget"
    case .outcome: "utfall"
    case .new: of("nya")
    case .newWomen: "nya_kvinnor"
    case .newMen: "nya_män"
    case .ended: of("avslutade")
    case .endedWomen: "avslutade_kvinnor"
    case .endedMen: "avslutade_män"
    case .ongoing: of("pågående")
    case .ongoingWomen: "pågående_kvinnor"
    case .ongoingMen: "pågående_män"
    case .anonymous: of("anonyma")
    case .anonymousWomen: "anonyma_kvinnor"
    case .anonymousMen: "anonyma_män"
    case .withoutConsent: "samtycke_saknas"
    }
  }

  /// Whether it counts people of both sexes, so that another column has to say which.
  var asksForSex: Bool { [.new, .ended, .ongoing, .anonymous].contains(self) }
}

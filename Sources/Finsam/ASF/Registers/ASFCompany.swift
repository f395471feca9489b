/// A company in the register. There is no national register to copy from. ASF-3.
package struct ASFCompany: Record {
  /// A registered company is not always at work. ASF-4.
  package enum Status: String, Choice {
    case registered = "registrerat"
    case active = "aktivt"
    case dormant = "vilande"
    case ended = "avslutat"
  }

  package var id = ""
  package var name = ""
  package var municipality = ""
  package var province = ""
  package var legalForm = ""
  package var business = ""
  package var integrates: Bool?
  package var participation: Bool?
  package var reinvests: Bool?
  package var isIndependent: Bool?
  package var status: Status?
  package var activeFrom: PrintedDay?
  package var activeTo: PrintedDay?
  package var women: Number?
  package var men: Number?
  package var placedWomen: Number?
  package var placedMen: Number?
  package var placedByEmploymentService: Number?
  package var placedByMunicipality: Number?
  package var placedByOthers: Number?
  package var figuresDay: PrintedDay?
  package var note = ""
  package var isExample: Bool?
  package var source = ""
  package var printed = PrintedTexts()

  package init() {}

  package var title: String { name }

  package static let fields: [Field<ASFCompany>] = [
    .identifier("id", \.id, label: "Id"),
    .text("namn", \.name, label: "Namn", required: true),
    .municipality("kommun", \.municipality, label: "Kommun"),
    .text("landskap", \.province, label: "Landskap"),
    .text("juridisk_form", \.legalForm, label: "Juridisk form"),
    .text("bransch", \.business, label: "Bransch"),
    .answer("integrerar", \.integrates, label: "Har som ändamål att integrera i arbetsliv"),
    .answer("delaktighet", \.participation, label: "Skapar delaktighet för medarbetarna"),
    .answer("återinvesterar", \.reinvests, label: "Återinvesterar i huvudsak sina vinster"),
    .answer("fristående", \.isIndependent, label: "Fristående från offentlig verksamhet"),
    .choice("status", \.status, label: "Status"),
    .day("aktiv_från", \.activeFrom, label: "Aktivt från"),
    .printed(besideDay: "aktiv_från", label: "Aktivt från"),
    .day("aktiv_till", \.activeTo, label: "Aktivt till", notBefore: "aktiv_från"),
    .printed(besideDay: "aktiv_till", label: "Aktivt till"),
    .count("anställda_kvinnor", \.women, label: "Anställda kvinnor"),
    .count("anställda_män", \.men, label: "Anställda män"),
    .count("placerade_kvinnor", \.placedWomen, label: "Placerade kvinnor"),
    .count("placerade_män", \.placedMen, label: "Placerade män"),
    .count(
      "placerade_af", \.placedByEmploymentService, label: "Placerade av Arbetsförmedlingen"),
    .count("placerade_kommun", \.placedByMunicipality, label: "Placerade av kommunen"),
    .count("placerade_övriga", \.placedByOthers, label: "Placerade av övriga (utan ersättning)"),
    .day(figuresDayKey, \.figuresDay, label: "Uppgifternas dag"),
    .printed(besideDay: "uppgiftsdag", label: "Uppgifternas dag"),
    .text("anteckning", \.note, label: "Anteckning"),
    .answer("exempel", \.isExample, label: "Påhittat exempel"),
    .source(\.source),
  ]
}

extension ASFCompany: RegisterRow {
  package static let documentKind = DocumentKind.companies
}

extension ASFCompany {
  /// Of the field that says which day the figures are of.
  package static let figuresDayKey = "uppgiftsdag"
  package static let criteriaKeys = ["integrerar", "delaktighet", "återinvesterar", "fristående"]
  /// The fields that `employees` and `placed` come from.
  package static let employeesKeys = ["anställda_kvinnor", "anställda_män"]
  package static let placedKeys = [
    "placerade_af", "placerade_kommun", "placerade_övriga", "placerade_kvinnor", "placerade_män",
  ]

  /// Whether it is an ASF: all four criteria hold, for a company that sells goods or services.
  /// ASF-1, S1:57–73.
  package var isASF: Bool {
    integrates == true && participation == true && reinvests == true && isIndependent == true
  }

  private var criteria: [Bool?] { [integrates, participation, reinvests, isIndependent] }

  /// How many of the criteria hold.
  var metCriteria: Int { criteria.count { $0 == true } }

  /// How many of the criteria nobody has judged: that a source is silent is no failure.
  var untoldCriteria: Int {
    zip(Self.criteriaKeys, criteria).count { key, criterion in
      criterion == nil && unread([key]) == nil
    }
  }

  /// Whether the census counts it: an ASF that is at work, dormant or just registered.
  package var isRegistered: Bool { isASF && status != nil && status != .ended }

  package func isActive(on day: Day) -> Bool {
    guard isASF, status == .active else { return false }
    if let start = activeFrom?.day, day < start { return false }
    if let end = activeTo?.day, end < day { return false }
    return true
  }

  /// Nil where the row has no figure; the same for `placed`.
  package var employees: Int? { Self.sum(women, men) }

  /// Placed persons: by who placed them, else the women and men.
  package var placed: Int? {
    Self.sum(placedByEmploymentService, placedByMunicipality, placedByOthers)
      ?? Self.sum(placedWomen, placedMen)
  }

  private static func sum(_ figures: Number?...) -> Int? {
    let known = figures.compactMap { $0?.whole }
    return known.isEmpty ? nil : known.sum
  }
}

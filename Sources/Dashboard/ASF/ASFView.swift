import Finsam

/// What the ASF screen shows: one list at a time. Every register of the area has its own, unless a
/// table year by year shows it better.
enum ASFView: Hashable, Sendable {
  case plan
  case indicators
  /// What the board is told.
  case accounts
  case years
  case census
  case municipalities
  case milestones
  case register(DocumentKind)

  static let events = ASFView.register(.events)
  static let companies = ASFView.register(.companies)
  static let places = ASFView.register(.places)

  static let allCases: [ASFView] = {
    let registers = DocumentKind.allCases.filter { $0.isRegister && $0.row.area == .asf }
    return [.plan, .indicators, .accounts, .years]
      + registers.flatMap { kind -> [ASFView] in
        switch kind {
        case .census: [.census]
        case .milestones: [.municipalities, .milestones]
        default: [.register(kind)]
        }
      }
  }()

  init?(id: String) {
    guard let view = ASFView.allCases.first(where: { $0.id == id }) else { return nil }
    self = view
  }

  /// What tells it from other views, in ASCII.
  var id: String {
    switch self {
    case .plan: "handlingsplan"
    case .indicators: "indikatorer"
    case .accounts: "rapporttexter"
    case .years: "flera-ar"
    case .municipalities: "kommuner"
    case .census: DocumentKind.census.row.words.word
    case .milestones: DocumentKind.milestones.row.words.word
    case .register(let kind): kind.row.words.word
    }
  }

  var title: String {
    switch self {
    case .plan: "Handlingsplan"
    case .indicators: "Indikatorer"
    case .accounts: "Rapporttexter"
    case .years: "Flera år"
    case .census: "Lägesbild"
    case .municipalities: "Kommuner"
    case .milestones: "Milstolpar"
    case .register(let kind): kind.row.words.plural.capitalizedFirst
    }
  }

  /// What one finds there.
  var explanation: String {
    switch self {
    case .plan: "mål och aktiviteter: genomfört, kvar och försenat"
    case .indicators: "årets utfall mot målen"
    case .accounts: "vad styrelsen får läsa, för halvåret och året"
    case .years: "indikatorer och planer sida vid sida, år för år"
    case .census: "företag, anställda och placerade varje höst"
    case .municipalities: "vad var och en av kommunerna har"
    case .milestones: "vad kommunerna har antagit, år för år"
    case .register(let kind): kind.row.summary
    }
  }

  /// Where `n` adds a row; nil where the plan itself is added to.
  var register: DocumentKind? {
    switch self {
    case .plan, .indicators, .accounts, .years: nil
    case .census: .census
    case .municipalities, .milestones: .milestones
    case .register(let kind): kind
    }
  }

  /// The documents whose contents the view shows.
  var kinds: [DocumentKind] {
    switch self {
    case .plan, .indicators, .accounts, .years: [.plan, .events]
    case .census: [.census]
    case .municipalities: [.milestones, .places, .companies, .events]
    case .milestones: [.milestones]
    case .register(let kind): [kind]
    }
  }

  /// Whether the view is of one plan, and so of one year.
  var isOfPlan: Bool { self == .plan || self == .indicators || self == .accounts }

  /// What rows of a CSV file are added to; nil where there is no register of its own.
  var importRegister: DocumentKind? {
    switch self {
    case .plan, .indicators, .accounts, .years, .municipalities: nil
    case .census, .milestones, .register: register
    }
  }

  /// What is said where there is nothing to show.
  func emptyText(_ desk: Desk) -> String {
    let (new, read) = (desk.key(.new), desk.key(.importRows))
    return switch self {
    case .plan: "Här finns ingen handlingsplan än. \(new) gör en."
    case .indicators: "Handlingsplanen har inga indikatorer än. \(new) lägger till en."
    case .accounts: "Planens år har inte börjat än, så det finns inget att berätta."
    case .years: "Här finns inget år att visa än. \(desk.key(.newYear)) gör en handlingsplan."
    case .events:
      "Inget är loggat än. \(new) loggar en händelse, \(read) läser in en CSV-fil."
    case .census:
      "Här finns ingen lägesbild än. \(new) lägger till en höst, \(read) läser in en CSV-fil."
    case .municipalities, .milestones:
      "Här finns inga kommuner än. \(new) lägger till en milstolpe."
    case .register(let kind):
      "Här finns inga \(kind.row.words.plural) än. "
        + "\(new) lägger till \(kind.row.words.isNeuter ? "ett" : "en"), \(read) läser in en "
        + "CSV-fil."
    }
  }
}

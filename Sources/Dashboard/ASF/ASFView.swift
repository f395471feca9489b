import Finsam

/// What the ASF screen shows: one list at a time.
enum ASFView: String, CaseIterable, Sendable {
  case plan = "Handlingsplan"
  case indicators = "Indikatorer"
  case years = "Flera år"
  case events = "Händelser"
  case companies = "Företag"
  case census = "Lägesbild"
  case places = "Platser"
  case municipalities = "Kommuner"
  case milestones = "Milstolpar"

  var title: String { rawValue }

  /// What one finds there.
  var explanation: String {
    switch self {
    case .plan: "mål och aktiviteter: klart, kvar och försenat"
    case .indicators: "årets utfall mot målen"
    case .years: "indikatorer och planer sida vid sida, år för år"
    case .events: "vad som har hållits, och för hur många"
    case .companies: "registret över sociala företag"
    case .census: "företag, anställda och placerade varje höst"
    case .places: "beviljade, nyttjade och vad de ledde till"
    case .municipalities: "vad var och en av kommunerna har"
    case .milestones: "vad kommunerna har antagit, år för år"
    }
  }

  /// Where `n` adds a row; nil where the plan itself is added to.
  var register: DocumentKind? {
    switch self {
    case .plan, .events: .events
    case .indicators, .years: nil
    case .companies: .companies
    case .census: .census
    case .places: .places
    case .municipalities, .milestones: .milestones
    }
  }

  /// The documents whose contents the view shows.
  var kinds: [DocumentKind] {
    switch self {
    case .plan, .indicators, .years: [.plan, .events]
    case .events: [.events]
    case .companies: [.companies]
    case .census: [.census]
    case .places: [.places]
    case .municipalities: [.milestones, .places, .companies, .events]
    case .milestones: [.milestones]
    }
  }

  /// Whether the view is of one plan, and so of one year.
  var isOfPlan: Bool { self == .plan || self == .indicators }

  /// What rows of a CSV file are added to; nil where there is no register of its own.
  var importRegister: DocumentKind? {
    switch self {
    case .plan, .indicators, .years, .municipalities: nil
    case .events, .companies, .census, .places, .milestones: register
    }
  }

  /// What is said where there is nothing to show.
  var emptyText: String {
    switch self {
    case .plan: "Här finns ingen handlingsplan än. n gör en."
    case .indicators: "Handlingsplanen har inga indikatorer än. n lägger till en."
    case .years: "Här finns inget år att visa än. N gör en handlingsplan."
    case .events: "Inget är loggat än. n loggar en händelse, i läser in en CSV-fil."
    case .companies: "Registret är tomt. n lägger till ett företag, i läser in en CSV-fil."
    case .census: "Här finns ingen lägesbild än. n lägger till en höst, i läser in en CSV-fil."
    case .places: "Här finns inga platser än. n lägger till, i läser in en CSV-fil."
    case .municipalities, .milestones: "Här finns inga kommuner än. n lägger till en milstolpe."
    }
  }
}

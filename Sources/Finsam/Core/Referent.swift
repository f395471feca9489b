/// What a reference names; the raw value is the field's word for it.
///
/// Only the word: which records there are, and how one is found, is not a field's business.
package enum Referent: String, Hashable, Sendable {
  case insatser
  case goals = "mål"
  /// Of the year's activity plan.
  case activities = "aktiviteter"
  /// Of the same document.
  case ownGoals = "mål i dokumentet"
  /// Of the same plan.
  case processGoals = "processmål i planen"
  case coreIndicators = "kärnindikatorer"
  case points = "mätpunkter"
  case rounds = "enkätomgångar"
  case members = "medlemmar"
  case criteria = "ansökningskriterier"
  /// Of figures about needs.
  case series = "serier"
  /// In the förbund's calendar.
  case events = "händelser i kalendern"
  case agreements = "avtal"
  case consultations = "samråd"
  case meetings = "möten"
  /// Of meetings and of insatser, by the whole way to them: `2014-06-12/3/a`.
  case decisions = "beslut"
  /// A row of the same register, what a meeting has taken up, or any record by kind and id.
  case elsewhere = "det som står på ett annat ställe"
  case applications = "ansökningar"
  /// Of the same meeting.
  case ownItems = "ärenden i mötet"
  /// Of the same agreement.
  case ownTasks = "uppgifter i avtalet"
  /// Of the same insats.
  case ownOutcomes = "utfall i insatsen"
  /// Of the years' budget and outcome.
  case budgetRows = "rader i budget och utfall"
  /// What insatser are called in the national system, which the register of registrations says.
  case registrations = "registreringar"

  /// The documents that hold the records; nil where these are of several kinds.
  package var document: DocumentKind? {
    switch self {
    case .insatser, .ownOutcomes: .insats
    case .goals, .ownGoals: .styrkort
    case .activities, .processGoals: .plan
    case .coreIndicators, .points: .instrument
    case .rounds: .surveyRound
    case .members, .criteria: .forbund
    case .series: .needSeries
    case .events: .calendar
    case .agreements, .ownTasks: .agreements
    case .applications: .applications
    case .budgetRows: .economy
    case .consultations: .consultations
    case .meetings, .decisions, .ownItems: .meeting
    case .elsewhere: nil
    case .registrations: .registrations
    }
  }

  /// The records as the ones that are known: `målen i dokumentet`.
  package var known: String {
    switch self {
    case .ownGoals: "målen i dokumentet"
    case .processGoals: "processmålen i planen"
    case .events: "händelserna i kalendern"
    case .ownItems: "ärendena i mötet"
    case .ownTasks: "uppgifterna i avtalet"
    case .ownOutcomes: "utfallen i insatsen"
    case .budgetRows: "raderna i budget och utfall"
    default: rawValue
    }
  }

  /// Whether a field may say in words what is not there yet, or stands under no id.
  package var mayBeWords: Bool {
    switch self {
    case .registrations, .decisions, .elsewhere, .applications: true
    case .insatser, .goals, .activities, .ownGoals, .processGoals, .coreIndicators, .points,
      .rounds, .members, .criteria, .series, .events, .agreements, .consultations, .meetings,
      .ownItems, .ownTasks, .ownOutcomes, .budgetRows:
      false
    }
  }

  /// Whether one chooses among them by what they are called alone; others go by their ids too.
  package var isChosenByName: Bool {
    switch self {
    case .goals, .ownGoals, .processGoals, .criteria, .ownItems, .ownTasks, .ownOutcomes: true
    default: isKnownByName
    }
  }

  /// Whether people know the record by its name, and not by its id: an id of the others, as `4a` of
  /// a point, is what they are called.
  package var isKnownByName: Bool {
    switch self {
    case .insatser, .members, .series, .events, .agreements, .consultations, .meetings, .decisions,
      .applications, .budgetRows:
      true
    case .goals, .activities, .ownGoals, .processGoals, .coreIndicators, .points, .rounds,
      .criteria, .registrations, .elsewhere, .ownItems, .ownTasks, .ownOutcomes:
      false
    }
  }
}

import Finsam

/// A list of what the office keeps beside what the main screens show; each is found from the screen
/// that it is nearest to.
enum RegisterView: Hashable, Sendable {
  case register(DocumentKind)
  case members
  case equality
  case financing
  case needStandings
  /// Those that the parties work together in beside the board.
  case groups

  static let all: [RegisterView] =
    [.members, .groups, .equality, .financing]
    + DocumentKind.allCases.filter { $0.isInRegisterView }.map(RegisterView.register)
    + [.needStandings]

  init?(id: String) {
    guard let view = RegisterView.all.first(where: { $0.id == id }) else { return nil }
    self = view
  }

  /// What tells it from other views, in ASCII.
  var id: String {
    switch self {
    case .register(let kind): "register-" + kind.row.words.word
    case .members: "register-medlemmar"
    case .equality: "register-jamstalldhet"
    case .needStandings: "register-behovslage"
    case .groups: "register-grupper"
    case .financing: "register-finansiering"
    }
  }

  var title: String {
    switch self {
    case .register(let kind): kind.row.words.title
    case .members: "Medlemmar"
    case .equality: "Jämställdhet"
    case .needStandings: "Behovsbild"
    case .groups: "Grupper för samverkan"
    case .financing: "Finansiering"
    }
  }

  /// What one finds there.
  var explanation: String {
    switch self {
    case .register(let kind): kind.row.summary
    case .members: "andel av pengarna, ansvarsfrihet, krav och öppna frågor"
    case .equality: "kvinnor och män i varje insats, och var uppgiften saknas"
    case .groups: "uppdrag, ledamöter, budget och prioriterade behov"
    case .needStandings: "läget i varje kommun mot riket, och hur det har ändrats"
    case .financing: "vem som betalar vad i insatserna, med summa och andel per finansiär"
    }
  }

  /// The tab that it stands under.
  var home: MainScreen {
    switch self {
    case .members, .groups, .needStandings: .overview
    case .equality, .financing: .insatser
    case .register(let kind):
      switch kind {
      case .agreements, .audits: .economy
      case .staff, .evaluations, .registrations, .registeredPeriods, .registrationColumns:
        .insatser
      case .deliveries: .kaa
      case .calendar, .programme, .consultations, .demands, .priorities, .competence: .meetings
      default: .overview
      }
    }
  }

  /// What is read and written here.
  var kinds: [DocumentKind] {
    switch self {
    case .register(.needSeries): [.needSeries, .needPoints]
    case .register(let kind): [kind]
    case .members: [.forbund, .discharges, .demands, .consultations]
    case .equality, .financing: [.insats]
    case .needStandings: [.needSeries, .needPoints]
    case .groups: [.forbund]
    }
  }
}

extension DocumentKind {
  /// Whether the screen of registers is where its documents are shown.
  var isInRegisterView: Bool { [.registers, .needs].contains(row.area) }
}

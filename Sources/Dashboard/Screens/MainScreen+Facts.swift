import Finsam

/// Everything about a main screen: what it is called, whether it has a tab, and how it is made.
struct MainScreenFacts {
  let title: String
  let help: String
  /// Other words a person may search for.
  let synonyms: String
  /// How many things there need somebody's attention. Totals stand on Översikt.
  let attention: Int
  let isShown: Bool
  private let make: () -> any ScreenContent

  init(
    _ title: String, help: String, synonyms: String, attention: Int = 0, isShown: Bool = true,
    make: @escaping () -> any ScreenContent
  ) {
    (self.title, self.help, self.synonyms) = (title, help, synonyms)
    (self.attention, self.isShown, self.make) = (attention, isShown, make)
  }

  var screen: any ScreenContent { make() }
}

extension MainScreen {
  func facts(_ desk: Desk) -> MainScreenFacts {
    switch self {
    case .overview:
      MainScreenFacts("Översikt", help: "Går till översikten.", synonyms: "hem start") {
        OverviewScreen(desk)
      }
    case .insatser:
      MainScreenFacts(
        "Insatser", help: "Går till insatserna.", synonyms: "projekt verksamhet",
        attention: desk.attention.insatser
      ) { InsatsScreen() }
    case .styrkort:
      MainScreenFacts(
        desk.office.styrkortName, help: "Går till \(desk.office.styrkortNameInText).",
        synonyms: "styrkort mål mått", attention: desk.attention.styrkort
      ) { StyrkortScreen(desk) }
    case .economy:
      MainScreenFacts(
        "Ekonomi", help: "Går till ekonomin: budget, utfall, bokslut och eget kapital.",
        synonyms: "budget utfall prognos bokslut bidrag kapital pengar",
        attention: desk.attention.economy
      ) { EconomyScreen() }
    case .indicators:
      MainScreenFacts(
        "Indikatorer", help: "Går till kärnindikatorerna: enkätsvar, mätpunkter och jämförelse.",
        synonyms: "kärnindikatorer enkät enkäter svar mätpunkter nns runda omgång",
        attention: desk.attention.indicators
      ) { IndicatorScreen() }
    case .asf:
      MainScreenFacts(
        "ASF", help: "Går till ASF: handlingsplan, indikatorer och register.",
        synonyms: "handlingsplan indikatorer sociala företag", attention: desk.attention.asf
      ) { ASFScreen() }
    case .kaa:
      MainScreenFacts(
        "KAA", help: "Går till ungdomarna i kommunernas aktivitetsansvar.",
        synonyms: "aktivitetsansvar ungdomar ärenden uppföljning",
        attention: desk.attention.kaa, isShown: desk.showsKAA
      ) { KAAScreen() }
    case .meetings:
      MainScreenFacts(
        "Möten", help: "Går till mötena: nästa möte, beslut och årshjul.",
        synonyms: "styrelse kallelse protokoll ärenden beslut årshjul sammanträde",
        attention: desk.attention.meetings
      ) { MeetingScreen() }
    case .review:
      MainScreenFacts(
        "Granskning", help: "Går till det som ska granskas.", synonyms: "fynd kontroll",
        attention: desk.attention.review
      ) { ReviewScreen() }
    case .history:
      MainScreenFacts(
        "Historik", help: "Visar alla ändringar som gjorts.", synonyms: "logg ändringar"
      ) { HistoryScreen() }
    }
  }
}

extension Desk {
  /// A förbund that keeps no register of youths has no tab for them, unless there is something to
  /// count, or a register that cannot be read.
  fileprivate var showsKAA: Bool {
    !office.kaa.isRegisterOff || !office.kaa.countedCases.isEmpty || reading.unread(.cases) != nil
  }
}

extension Office {
  /// `styrkortet`, or what the förbund calls it.
  fileprivate var styrkortNameInText: String {
    styrkortName == Styrkort.usualName ? "styrkortet" : styrkortName
  }
}

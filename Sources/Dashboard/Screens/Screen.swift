/// One screen on the stack.
enum Screen: Equatable, Sendable {
  case forbundList(ForbundList)
  case overview(OverviewScreen)
  case insatser(InsatsScreen)
  case styrkort(StyrkortScreen)
  case asf(ASFScreen)
  case review(ReviewScreen)
  case history(HistoryScreen)
  case kaa(KAAScreen)
  case form(RecordForm)
  case report(ReportScreen)
  case importPreview(ImportPreview)

  var content: any ScreenContent {
    get {
      switch self {
      case .forbundList(let screen): screen
      case .overview(let screen): screen
      case .insatser(let screen): screen
      case .styrkort(let screen): screen
      case .asf(let screen): screen
      case .review(let screen): screen
      case .history(let screen): screen
      case .kaa(let screen): screen
      case .form(let screen): screen
      case .report(let screen): screen
      case .importPreview(let screen): screen
      }
    }
    set {
      switch newValue {
      case let screen as ForbundList: self = .forbundList(screen)
      case let screen as OverviewScreen: self = .overview(screen)
      case let screen as InsatsScreen: self = .insatser(screen)
      case let screen as StyrkortScreen: self = .styrkort(screen)
      case let screen as ASFScreen: self = .asf(screen)
      case let screen as ReviewScreen: self = .review(screen)
      case let screen as HistoryScreen: self = .history(screen)
      case let screen as KAAScreen: self = .kaa(screen)
      case let screen as RecordForm: self = .form(screen)
      case let screen as ReportScreen: self = .report(screen)
      case let screen as ImportPreview: self = .importPreview(screen)
      default: break
      }
    }
  }
}

/// The screens one has gone into; the first one is always there.
struct ScreenStack: Equatable, Sendable {
  private(set) var first: Screen
  private(set) var rest: [Screen] = []

  init(_ first: Screen) { self.first = first }

  var top: Screen {
    get { rest.last ?? first }
    set {
      if rest.isEmpty { first = newValue } else { rest[rest.count - 1] = newValue }
    }
  }

  var isAtBottom: Bool { rest.isEmpty }
  /// How many screens one has gone into.
  var depth: Int { rest.count }
  var all: [Screen] { [first] + rest }

  mutating func push(_ screen: Screen) { rest.append(screen) }

  /// Leaves the top screen; the first one stays.
  mutating func pop() { if !rest.isEmpty { rest.removeLast() } }

  mutating func remember(_ desk: Desk) {
    first.content.remember(desk)
    for index in rest.indices { rest[index].content.remember(desk) }
  }

  mutating func refresh(_ desk: Desk) {
    first.content.refresh(desk)
    for index in rest.indices { rest[index].content.refresh(desk) }
  }
}

import Finsam
import TextUI

/// The first screen: the perspectives as cards, insatser by phase, and what needs attention.
struct OverviewScreen: Equatable, Sendable {
  /// The item under the cursor: cards first, then phases, then what needs attention.
  var cursor = 0
  /// What the cursor stood on before the data was replaced.
  private var kept: String?

  init() {}

  /// Stands on what a new förbund is to begin with, where there is such.
  init(_ desk: Desk) {
    if !FirstStep.left(desk).isEmpty { cursor = start(.steps, desk) }
  }

  enum Group: CaseIterable { case cards, phases, duties, steps, attention }

  func count(_ group: Group, _ desk: Desk) -> Int {
    switch group {
    case .cards: desk.overview.perspectives.count
    case .phases: desk.overview.phases.count
    case .duties: dueItems(desk).count
    case .steps: FirstStep.left(desk).count
    case .attention: desk.overview.attention.count
    }
  }

  func total(_ desk: Desk) -> Int { Group.allCases.reduce(0) { $0 + count($1, desk) } }

  /// The group that the cursor is in, and its place there.
  func item(_ desk: Desk) -> (group: Group, index: Int)? {
    var rest = cursor
    for group in Group.allCases {
      if rest < count(group, desk) { return (group, rest) }
      rest -= count(group, desk)
    }
    return nil
  }

  /// The number of the first item of a group.
  func start(_ group: Group, _ desk: Desk) -> Int {
    Group.allCases.prefix { $0 != group }.reduce(0) { $0 + count($1, desk) }
  }

  func destination(_ desk: Desk) -> Destination? {
    guard let (group, index) = item(desk) else { return nil }
    switch group {
    case .cards:
      let card = desk.overview.perspectives[index]
      return desk.overview.styrkortYear.map { .perspective($0, card.standing.perspective.id) }
    case .phases: return desk.overview.phases[index].phase.map { .phase($0) } ?? .main(.insatser)
    case .duties: return .within(Destination(dueItems(desk)[index].place, desk))
    case .steps: return FirstStep.left(desk)[index].destination(desk.office)
    case .attention:
      let attention = desk.overview.attention[index]
      return switch attention.kind {
      case .problem: .within(.main(.review))
      case .unmetGoals: desk.overview.styrkortYear.map { .within(.reasons($0)) }
      case .lateActivities: .within(.activities(.late))
      case .unreportedActivities: .within(.activities(.notReported))
      case .economy: .within(.main(.economy))
      case .youths, .assessmentAgainstOutcome, .notAssessed, .missingFigures, .silence, .finding:
        .record(attention.place)
      }
    }
  }
}

extension OverviewScreen: ScreenContent {
  var tab: MainScreen? { .overview }
  func crumb(_ desk: Desk) -> String { "Översikt" }

  mutating func remember(_ desk: Desk) {
    guard let (group, index) = item(desk) else { return kept = nil }
    kept =
      switch group {
      case .attention: desk.overview.attention[index].text
      case .duties: dueItems(desk)[index].what
      case .cards, .phases, .steps: nil
      }
  }

  mutating func refresh(_ desk: Desk) {
    let index = kept.flatMap { kept in
      desk.overview.attention.firstIndex { $0.text == kept }.map { start(.attention, desk) + $0 }
        ?? dueItems(desk).firstIndex { $0.what == kept }.map { start(.duties, desk) + $0 }
    }
    kept = nil
    cursor = max(0, min(index ?? cursor, total(desk) - 1))
  }

  /// Among the cards, left and right step.
  mutating func type(_ key: Key, _ desk: Desk, in area: Rect) -> Outcome? {
    guard let here = item(desk), here.group == .cards else { return nil }
    let action = desk.session.keys.action(of: key)
    switch key {
    case .left,
      "h" where action == .back:
      move(to: cursor - 1, desk)
    case .right,
      "l" where action == .open:
      move(to: min(cursor + 1, count(.cards, desk) - 1), desk)
    default: return nil
    }
    return .stay
  }

  static let actions: [ScreenAction<OverviewScreen>] = [
    .asks(.open) { screen, moment in
      Answer(screen.destination(moment.desk).map { .go($0) }, else: nothing)
    }.onBar(),
    .asks(.edit) { _, moment in
      let file = DocumentKind.forbund.path(id: "")
      return Answer.can(.go(.form(.edit(Place(Address(file))))))
        .unless(moment.desk.reasonNotWritable(file))
    }.onBar().called { _ in "Ändra förbundet" },
    .makes(.chooseYear) { _, _ in .can { .pick(registers) } }.onBar().called { _ in "Register" },
    .asks(.report) { _, moment in .can(.pick(reports(moment.desk))) }
      .called { _ in "Rapporter" },
    .turns(.nextPane) { screen, moment in screen.nextGroup(moment.desk) }.onBar(),
    .everywhere(.search), .everywhere(.nextFinding), .everywhere(.undo), .everywhere(.palette),
    .everywhere(.quit),
    .turns(.previousPane) { screen, moment in screen.previousGroup(moment.desk) },
    ScreenAction(.sort) { _, _ in .cannot(inOwnOrder) },
    ScreenAction(.sortSecond) { _, _ in .cannot(inOwnOrder) },
    ScreenAction(.mark) { _, _ in .cannot(ofManyKinds) },
    ScreenAction(.markRow) { _, _ in .cannot(ofManyKinds) },
    .copying().unless { screen, moment in screen.destination(moment.desk) == nil ? nothing : nil },
    ScreenAction(.back) { _, moment in
      .cannot("Du är redan i översikten. \(moment.desk.key(.quit)) avslutar.")
    },
    .turns(.up) { screen, moment in
      screen.move(to: screen.isOnCard(moment) ? 0 : screen.cursor - 1, moment.desk)
    },
    .turns(.down) { screen, moment in
      let below = screen.start(.phases, moment.desk)
      screen.move(to: screen.isOnCard(moment) ? below : screen.cursor + 1, moment.desk)
    },
    .turns(.pageUp) { screen, moment in
      screen.move(to: screen.cursor - moment.area.height / 2, moment.desk)
    },
    .turns(.pageDown) { screen, moment in
      screen.move(to: screen.cursor + moment.area.height / 2, moment.desk)
    },
    .turns(.first) { screen, _ in screen.cursor = 0 },
    .turns(.last) { screen, moment in
      screen.move(to: screen.total(moment.desk) - 1, moment.desk)
    },
  ]

  /// All that can be read, each of its latest time.
  private static func reports(_ desk: Desk) -> PickerRequest {
    let all = ReportRequest.all(desk)
    return PickerRequest(
      purpose: .going(all.map { .report($0.request) }), title: "Rapporter",
      items: all.map { PickerItem(id: "", $0.item) })
  }

  /// All lists that have no main screen of their own.
  private static let registers = PickerRequest(
    purpose: .year, title: "Visa", items: RegisterView.all.map(\.item))

  mutating func picked(_ purpose: PickerRequest.Purpose, _ id: String, _ desk: Desk) -> Outcome {
    RegisterView(id: id).map { .go(.register($0)) } ?? .stay
  }

  /// Why its lists are in one order alone, and why nothing is marked in them.
  private static let inOwnOrder =
    "Översikten visar det mest brådskande först. Enter öppnar listan, där rader kan sorteras."
  private static let ofManyKinds =
    "Raderna här är av olika slag. Enter öppnar listan, där rader kan markeras."

  private static let nothing = "Här finns inget att öppna."

  private func isOnCard(_ moment: Moment) -> Bool {
    item(moment.desk)?.group == .cards && drawsCards(in: moment.area, moment.desk)
  }

  private mutating func move(to index: Int, _ desk: Desk) {
    cursor = max(0, min(index, total(desk) - 1))
  }

  private mutating func nextGroup(_ desk: Desk) {
    let starts = Group.allCases.filter { count($0, desk) > 0 }.map { start($0, desk) }
    cursor = starts.first { $0 > cursor } ?? starts.first ?? 0
  }

  private mutating func previousGroup(_ desk: Desk) {
    let starts = Group.allCases.filter { count($0, desk) > 0 }.map { start($0, desk) }
    cursor = starts.last { $0 < cursor } ?? starts.last ?? 0
  }

  var lookup: Lookup { .searches }

  func searched(_ desk: Desk, in area: Rect) -> SearchedLines {
    SearchedLines(texts: texts(desk) { $0.cells.joined(separator: " ") }, current: cursor)
  }

  /// Every item, in the order that the cursor goes.
  func texts(_ desk: Desk, ofPhase phaseText: (OverviewReport.PhaseRow) -> String) -> [String] {
    Group.allCases.flatMap { group in
      switch group {
      case .cards: desk.overview.perspectives.map(\.text)
      case .phases: desk.overview.phases.map(phaseText)
      case .duties: dueItems(desk).map(\.text)
      case .steps: FirstStep.left(desk).map { $0.text(desk.office) }
      case .attention: desk.overview.attention.map(\.text)
      }
    }
  }

  mutating func go(to line: Int, _ desk: Desk, in area: Rect) { move(to: line, desk) }

  mutating func click(row: Int, pane: Int, _ desk: Desk, in area: Rect) { move(to: row, desk) }

  func place(_ desk: Desk) -> Place? {
    guard let (group, index) = item(desk) else { return nil }
    switch group {
    case .attention: return desk.overview.attention[index].place
    case .duties:
      guard case .record(let place) = dueItems(desk)[index].place else { return nil }
      return place
    case .cards:
      return desk.overview.styrkortYear.map {
        Place(Address(DocumentKind.styrkort.path(id: $0.text)))
      }
    case .phases, .steps: return Place(Address(DocumentKind.forbund.path(id: "")))
    }
  }

  func position(_ desk: Desk) -> String {
    guard let (group, index) = item(desk), [.duties, .attention].contains(group) else { return "" }
    return "Rad \(index + 1)/\(count(group, desk))"
  }

  func copyText(_ desk: Desk) -> String {
    guard let (group, index) = item(desk) else { return "" }
    return switch group {
    case .cards: desk.overview.perspectives[index].text
    case .phases: desk.overview.phases[index].cells.joined(separator: "\t")
    case .duties: dueItems(desk)[index].text
    case .steps: FirstStep.left(desk)[index].text(desk.office)
    case .attention: desk.overview.attention[index].text
    }
  }
}

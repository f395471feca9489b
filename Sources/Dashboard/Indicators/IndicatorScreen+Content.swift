import Finsam
import TextUI

extension IndicatorScreen: BrowsingScreen {
  var tab: MainScreen? { .indicators }
  func emptyText(_ desk: Desk) -> String { view.emptyText(desk) }

  func unread(_ desk: Desk) -> Problem? {
    let kinds: [DocumentKind] = [.instrument, .surveyRound, .answers, .pairs, .national]
    return kinds.lazy.compactMap { desk.reading.unread($0) }.first
  }

  func crumb(_ desk: Desk) -> String {
    let row = panes.pane == .detail ? selected?.title ?? "" : ""
    return ["Indikatorer", title, row].filter { !$0.isEmpty }.joined(separator: " ▸ ")
  }

  /// `Rundan 2019`
  var title: String { [view.title, year.text].filter { !$0.isEmpty }.joined(separator: " ") }

  func fileName(_ desk: Desk) -> String {
    let view = view == .indicators ? "" : view.rawValue
    return ["indikatorer", view, year.text].filter { !$0.isEmpty }.joined(separator: "-")
  }

  func lines(_ desk: Desk, width: Int) -> [DetailLine] {
    guard let line = selected, let board else { return [] }
    if let number = indicator(line) { return board.detail(of: number).lines(width: width) }
    return line.address.flatMap { desk.detailContext.detail(at: $0)?.lines(width: width) } ?? []
  }

  func listLine(_ desk: Desk) -> DetailLine? {
    selected?.address.map { DetailLine([], place: Place($0)) }
  }

  static let actions: [ScreenAction<IndicatorScreen>] =
    [
      .openRow.onBar(), .openLine.onBar(),
      .makes(.chooseYear) { screen, _ in .can { .pick(screen.viewRequest) } }
        .onBar().called { _ in "Välj vy" },
      .asks(.new) { screen, moment in screen.adding(moment.desk) }.when(\.isInList).onBar()
        .called { screen in screen.board?.rounds.isEmpty == false ? "Skriv in svar" : "Ny omgång" },
      .onRecord(.new).when(\.isInDetail),
      .asks(.importRows) { _, moment in
        Answer.can(.askForFile(for: .answers))
          .unless(moment.desk.reasonNotWritable(DocumentKind.answers.path(id: "")))
      }.called { _ in "Läs in enkätsvar" },
      .asks(.compareForbund) { screen, moment in screen.peerRequest(moment.desk) }
        .onBar(when: { screen, _ in screen.view == .comparison })
        .called { _ in "Jämför med ett förbund" },
      turning(.previousYear).onBar(), turning(.nextYear),
      .onRecord(.edit).onBar(), .filter, .stateFilter, .everywhere(.search), .marking(.mark),
      .marking(.markRow), .sorting(.sort), .sorting(.sortSecond),
      .asks(.report) { screen, moment in
        guard let year = screen.year, moment.desk.office.indicators.years.contains(year) else {
          return .cannot("Det finns ingen enkätomgång för året att redovisa.")
        }
        return .can(.go(.report(ReportRequest(.indikatorer, year.text))))
      }.onBar(),
      .everywhere(.undo), .back.onBar(when: { screen, _ in screen.isInDetail }), .copy,
      .exporting, .onRecord(.remove),
    ] + ScreenAction.moving + ScreenAction.onRecord(.moveUp, .moveDown)

  /// The other förbund of the folder, to choose which one stands beside one's own.
  private func peerRequest(_ desk: Desk) -> Answer<Outcome> {
    let others = desk.session.forbund.filter { $0.folder != desk.reading.name }
    if others.isEmpty { return .cannot("Mappen har bara ett förbund.") }
    let none = PickerItem(id: "", Picker.Item("Inget", detail: "bara de egna värdena"))
    let all = PickerItem(
      id: Self.all, Picker.Item("Alla i mappen", detail: "alla mått, med median och kvartiler"))
    let items = others.map { PickerItem(id: $0.folder, Picker.Item($0.title)) }
    return .can(
      .pick(
        PickerRequest(
          purpose: .peer, title: "Jämför med", items: (peer == nil ? [] : [none]) + items + [all])))
  }

  /// No folder can have this name.
  private static let all = "/"

  mutating func show(_ peer: IndicatorPeer, _ desk: Desk) { compare(with: peer, desk) }

  private static func turning(_ action: Action) -> ScreenAction<IndicatorScreen> {
    ScreenAction<IndicatorScreen>.turning(
      action,
      to: { screen, action, desk in
        action.turned(from: screen.year, among: desk.office.indicatorYears(on: desk.day))
      },
      show: { screen, year, desk in screen.show(screen.view, year: year, desk) },
      else: { _, action in "Det finns inget år \(action.side)." })
  }

  private var viewRequest: PickerRequest {
    PickerRequest(
      purpose: .year, title: "Visa",
      items: IndicatorView.allCases.map {
        PickerItem(id: $0.rawValue, Picker.Item($0.title, detail: $0.explanation))
      }, selected: IndicatorView.allCases.firstIndex(of: view) ?? 0)
  }

  /// A round where there is none in the year; else the answers of a group in it.
  private func adding(_ desk: Desk) -> Answer<Outcome> {
    guard let board, !board.rounds.isEmpty else {
      return Answer.can(.go(.form(.create(.surveyRound)))).unless(desk.readOnlyReason)
    }
    let reason = desk.reasonNotWritable(DocumentKind.answers.path(id: ""))
    let rows = progress(board).rows
    if view == .round, let row = rows.first(where: { $0.id == selected?.id }) {
      return Answer.can(.go(.tally(row.key))).unless(reason)
    }
    let items = rows.map { PickerItem(id: $0.id, Picker.Item($0.title, detail: $0.round.id)) }
    return Answer.can(
      .pick(PickerRequest(purpose: .tally, title: "Skriv in svar från", items: items))
    ).unless(reason)
  }

  private func progress(_ board: IndicatorBoard) -> RoundProgress {
    RoundProgress(board.office, rounds: board.rounds.map(\.round))
  }

  mutating func picked(_ purpose: PickerRequest.Purpose, _ id: String, _ desk: Desk) -> Outcome {
    switch purpose {
    case .year:
      if let view = IndicatorView(rawValue: id) { show(view, year: year, desk) }
    case .tally:
      let row = board.flatMap { progress($0).rows.first { $0.id == id } }
      if let row { return .go(.tally(row.key)) }
    case .peer:
      if id == Self.all { return .ask(.compareForbund) }
      if !id.isEmpty { return .ask(.readPeer(id)) }
      compare(with: nil, desk)
    default: break
    }
    return .stay
  }

  func draw(on canvas: inout Canvas, in area: Rect, _ desk: Desk) {
    let (head, body) = area.splitTop(headRows(in: area, desk))
    if head.height > 0 {
      canvas.write(" " + note(desk), x: head.x, y: head.y, .warning, in: head)
    }
    draw(
      list.table(panes), title: list.title(title), shown: list.count, of: list.total,
      detailTitle: list.title(at: panes.table.cursor), on: &canvas, in: body, desk)
  }

  func body(of area: Rect, _ desk: Desk) -> Rect {
    area.splitTop(headRows(in: area, desk)).rest
  }

  private func headRows(in area: Rect, _ desk: Desk) -> Int {
    note(desk).isEmpty || area.height < 10 ? 0 : 1
  }

  /// What to do first, and what must not be missed.
  private func note(_ desk: Desk) -> String {
    guard let board else { return "" }
    if board.rounds.isEmpty {
      return "Ingen enkätomgång för \(board.year.text). Börja med att göra en: \(desk.key(.new))."
    }
    let invented = board.isExample ? "Svaren är påhittade exempel. " : ""
    let before = Year(board.year.number - 1).text
    return board.standings.contains { $0.national != nil }
      ? invented : invented + "Nationella jämförelsetal för \(before) är inte inskrivna."
  }
}

extension IndicatorPeer {
  /// What must not be missed of it; nil where there is nothing.
  var notice: Notice? {
    let unread =
      unreadCount == 0 ? "" : " \(unreadCount) filer där går inte att läsa: siffror kan saknas."
    if isEmpty { return Notice("\(name) har inga värden att jämföra med.\(unread)", .warning) }
    return unread.isEmpty ? nil : Notice("\(name):\(unread)", .warning)
  }
}

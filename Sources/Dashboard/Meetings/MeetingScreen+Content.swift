import Finsam
import TextUI

extension MeetingScreen: BrowsingScreen {
  var tab: MainScreen? { .meetings }
  func emptyText(_ desk: Desk) -> String { view.emptyText(desk) }

  func unread(_ desk: Desk) -> Problem? {
    view.kinds.lazy.compactMap { desk.reading.unread($0) }.first
  }

  func crumb(_ desk: Desk) -> String {
    let places =
      ["Möten", view.title] + (isInDetail ? [list.title(at: panes.table.cursor)] : [])
    return places.joined(separator: " ▸ ")
  }

  func fileName(_ desk: Desk) -> String { "moten-" + view.rawValue }

  func lines(_ desk: Desk, width: Int) -> [DetailLine] {
    guard let address = selected?.address else {
      return duty(desk)?.lines(desk, width: width) ?? []
    }
    let own = desk.detailContext.detail(at: address)?.lines(width: width) ?? []
    let preview = desk.office.preview(
      ofSection: address, on: desk.day, positions: desk.reading.positions)
    guard let preview else { return own }
    return own + [.blank]
      + ReportLines(report: preview.report, width: width).lines.map { DetailLine(unselectable: $0) }
      + [.blank]
      + preview.records.map { record in
        DetailLine(
          [Span("→ " + record.name, .text)], destination: .record(Place(record.address)))
      }
  }

  func listLine(_ desk: Desk) -> DetailLine? {
    selected?.address.map { DetailLine([], place: Place($0)) }
  }

  /// What the row stands for that is no record: what every förbund does in the year.
  private func duty(_ desk: Desk) -> DueItem? {
    guard let selected, selected.address == nil else { return nil }
    switch view {
    case .wheel:
      return YearWheelList(desk.office, on: desk.day, due: desk.overview.due).duty(selected.id)
    case .next: return desk.overview.due.all.first { $0.id == selected.id }
    case .all, .decisions, .execution, .attendance, .delegation, .documents: return nil
    }
  }

  static let actions: [ScreenAction<MeetingScreen>] =
    ofMeetings + ofLists + ScreenAction.moving + ScreenAction.onRecord(.moveUp, .moveDown)

  private static let ofMeetings: [ScreenAction<MeetingScreen>] =
    [
      .openRow.onBar(), .openLine.onBar(),
      .asks(.chooseYear) { screen, _ in .can(.pick(screen.viewRequest)) }
        .onBar().called { _ in "Välj vy" },
      .makes(.new) { screen, moment in screen.adding(moment.desk) }.when(\.isInList).onBar()
        .called { $0.nameOfNew },
      .asks(.new) { screen, moment in screen.addingToDetail(moment) }.when(\.isInDetail).onBar(),
      .asks(.assess) { screen, moment in screen.deciding(moment.desk) }
        .onBar(when: { screen, _ in screen.view == .next || screen.isInDetail })
        .called { _ in "Skriv beslutet" },
      .asks(.mark) { screen, moment in screen.carryingOut(moment) }
        .onBar(when: { screen, moment in screen.executed(moment) != nil })
        .called { _ in "Verkställt i dag" },
      .asks(.mark) { screen, moment in screen.ticking(moment.desk) }
        .when { $0.view == .wheel || $0.isOnTask }
        .onBar(when: { screen, _ in screen.isInList || screen.isOnTask }).called { _ in "Gjord" },
      .onRecord(.edit).onBar(),
      .asks(.report) { screen, moment in screen.reporting(moment.desk) }.onBar(),
    ]

  private static let ofLists: [ScreenAction<MeetingScreen>] =
    [
      .filter.onBar(when: { screen, _ in screen.view != .next }), .stateFilter,
      .sorting(.sort), .sorting(.sortSecond),
      .everywhere(.search), .everywhere(.undo),
      .back.onBar(when: { screen, _ in screen.isInDetail }), .everywhere(.palette), .marking(.mark),
      .marking(.markRow),
      .copy, .exporting, .onRecord(.remove),
    ]

  private var viewRequest: PickerRequest {
    PickerRequest(
      purpose: .year, title: "Visa",
      items: MainScreen.meetings.ownViews + RegisterView.items(of: .meetings),
      selected: MeetingView.allCases.firstIndex(of: view) ?? 0)
  }

  private static let reports: [DocumentKind: ReportKind] = [
    .annualReport: .arsredovisning, .interimReport: .delarsrapport,
    .activityPlan: .verksamhetsplan,
  ]

  /// The kallelse of what is to come, the minutes of what has been.
  private func reporting(_ desk: Desk) -> Answer<Outcome> {
    switch view {
    case .decisions, .execution: return .can(.go(.report(ReportRequest(.beslut))))
    case .wheel: return .can(.go(.report(ReportRequest(.arshjul))))
    case .documents:
      guard let file = selected?.address?.file, let kind = DocumentKind(path: file),
        let report = Self.reports[kind]
      else { return .can(.go(.report(ReportRequest(.arsredovisning)))) }
      let document = desk.office.documents.interim.first { $0.id == DocumentKind.stem(of: file) }
      let period = kind == .interimReport ? document?.until.text : DocumentKind.stem(of: file)
      return .can(.go(.report(ReportRequest(report, period))))
    case .next, .all, .attendance, .delegation: break
    }
    let meeting = meeting(desk) ?? preparation?.next?.meeting
    guard let meeting, !meeting.day.text.isEmpty else {
      return .cannot(
        preparation?.next == nil && view == .next
          ? "Inget möte är planerat. \(desk.key(.new)) lägger till ett."
          : "Mötet har ingen kallelse och inget protokoll än.")
    }
    return .can(.go(.report(ReportRequest(meeting.isHeld ? .protokoll : .kallelse, meeting.id))))
  }

  mutating func picked(_ purpose: PickerRequest.Purpose, _ id: String, _ desk: Desk) -> Outcome {
    switch purpose {
    case .year:
      if let view = RegisterView(id: id) { return .go(.register(view)) }
      if let view = MeetingView(rawValue: id) { show(view, desk) }
    case .agendaItem: return newItem(from: id, desk)
    case .attendance(let meeting): return newAttendance(id, at: meeting, desk)
    default: break
    }
    return .stay
  }

  func draw(on canvas: inout Canvas, in area: Rect, _ desk: Desk) {
    draw(
      list.table(panes), title: list.title(view.title), shown: list.count, of: list.total,
      detailTitle: list.title(at: panes.table.cursor), on: &canvas, in: area, desk)
  }
}

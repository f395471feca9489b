import Finsam
import TextUI

extension RegisterScreen: BrowsingScreen {
  var tab: MainScreen? { view.home }
  func emptyText(_ desk: Desk) -> String { view.emptyText(desk) }
  func unread(_ desk: Desk) -> Problem? {
    view.kinds.lazy.compactMap { desk.reading.unread($0) }.first
  }

  func crumb(_ desk: Desk) -> String {
    let row = panes.pane == .detail ? selected?.title ?? "" : ""
    return [view.title, row].filter { !$0.isEmpty }.joined(separator: " ▸ ")
  }

  func fileName(_ desk: Desk) -> String { NewId.slug(view.title) }

  func lines(_ desk: Desk, width: Int) -> [DetailLine] {
    guard let address = selected?.address else { return [] }
    return desk.detailContext.detail(at: address)?.lines(width: width) ?? []
  }

  func listLine(_ desk: Desk) -> DetailLine? {
    selected?.address.map { DetailLine([], place: Place($0)) }
  }

  static let actions: [ScreenAction<RegisterScreen>] =
    [
      .openRow.onBar(), .openLine.onBar(),
      .makes(.chooseYear) { screen, _ in .can { .pick(screen.viewRequest) } }
        .onBar().called { _ in "Välj vy" },
      .onRecord(.edit).onBar(),
      .asks(.new) { screen, moment in screen.adding(moment.desk) }.when(\.isInList).onBar(),
      .onRecord(.new).when(\.isInDetail), .filter, .stateFilter, .everywhere(.search),
      .marking(.mark), .marking(.markRow), .sorting(.sort), .sorting(.sortSecond),
      .asks(.report) { screen, _ in
        Answer(screen.view.report.map { .go(.report($0)) }, else: "Listan har ingen rapport.")
      }.onBar(when: { screen, _ in screen.view.report != nil }),
      .everywhere(.undo), .back.onBar(), .copy, .exporting, .onRecord(.remove),
      .asks(.importRows) { screen, moment in screen.importing(moment.desk) },
    ] + ScreenAction.moving + ScreenAction.onRecord(.moveUp, .moveDown)

  /// All lists of this kind, and then the views of the main screen that this one belongs to.
  private var viewRequest: PickerRequest {
    PickerRequest(
      purpose: .year, title: "Visa", items: RegisterView.all.map(\.item) + view.home.ownViews,
      selected: RegisterView.all.firstIndex(of: view) ?? 0)
  }

  private func adding(_ desk: Desk) -> Answer<Outcome> {
    let kind: DocumentKind
    switch view {
    case .register(let own): kind = own
    case .members: return addingPart(PartKey.members, of: .forbund, desk)
    case .groups: return addingPart(PartKey.groups, of: .forbund, desk)
    case .needStandings: kind = .needPoints
    case .equality: return .cannot("\(view.title) är uträknat ur insatsernas uppgifter.")
    case .financing:
      return .cannot("Öppna insatsen, och lägg till finansieringen där.")
    }
    if kind.isRegister {
      return Answer.can(.go(.form(.addRow(kind)))).unless(desk.readOnlyReason)
    }
    if kind.isOfMany {
      return Answer.can(.go(.form(.create(kind)))).unless(desk.readOnlyReason)
    }
    return kind.shape.parts.first.map { addingPart($0.key, of: kind, desk) } ?? .absent
  }

  private func addingPart(_ part: String, of kind: DocumentKind, _ desk: Desk) -> Answer<Outcome> {
    let owner = Address(kind.path(id: ""))
    let last = desk.office.ids(in: owner, part: part).last
    return Answer.can(.go(.form(.add(PartReference(owner: owner, part: part), after: last))))
      .unless(desk.reasonNotWritable(owner.file))
  }

  private func importing(_ desk: Desk) -> Answer<Outcome> {
    guard case .register(let kind) = view, kind.isRegister else {
      return .cannot("Rader läses in till ett register. Välj ett med \(desk.key(.chooseYear)).")
    }
    return Answer.can(.askForFile(for: kind)).unless(desk.reasonNotWritable(kind.path(id: "")))
  }

  mutating func picked(_ purpose: PickerRequest.Purpose, _ id: String, _ desk: Desk) -> Outcome {
    guard purpose == .year else { return .stay }
    if view.home == .meetings, let view = MeetingView(rawValue: id) { return .go(.meetings(view)) }
    if view.home == .economy, let view = EconomyView.allCases.first(where: { $0.row.id == id }) {
      return .go(.economy(view))
    }
    if let view = RegisterView(id: id) { show(view, desk) }
    return .stay
  }

  func draw(on canvas: inout Canvas, in area: Rect, _ desk: Desk) {
    draw(
      list.table(panes), title: list.title(view.title), shown: list.count, of: list.total,
      detailTitle: list.title(at: panes.table.cursor), on: &canvas, in: area, desk)
  }
}

import Finsam
import TextUI

extension StyrkortScreen: BrowsingScreen {
  var tab: MainScreen? { .styrkort }
  func emptyText(_ desk: Desk) -> String { "Här finns inga mål än." }
  func unread(_ desk: Desk) -> Problem? { desk.reading.unread(.styrkort) }

  func crumb(_ desk: Desk) -> String {
    let styrkort = styrkort(desk)
    let document = styrkort?.title ?? "\(Styrkort.usualName) \(year.text)"
    let place = panes.pane == .detail ? detailTitle(styrkort) : ""
    return [document, view.crumb(styrkort, desk), place].filter { !$0.isEmpty }.joined(
      separator: " ▸ ")
  }

  func fileName(_ desk: Desk) -> String {
    switch view {
    case .goals: "styrkort-" + year.text
    case .reasons: "ej-uppnatt-" + year.text
    case .comparison: "jamforelse-" + year.text
    }
  }

  func listLine(_ desk: Desk) -> DetailLine? {
    let document = Address(DocumentKind.styrkort.path(id: year.text))
    let goals = PartReference(owner: document, part: PartKey.goals)
    switch row {
    case .goal(let address): return DetailLine([], place: Place(address), list: goals)
    case .perspective(let id):
      let statement = document.appending(Step(Styrkort.perspectivePart, id))
      let exists = desk.office.outline(at: statement) != nil
      var line = DetailLine([], place: exists ? Place(statement) : nil, list: goals)
      line.perspective = id
      return line
    case nil where year != nil: return DetailLine([], list: goals)
    case .group, nil: return nil
    }
  }

  static let actions: [ScreenAction<StyrkortScreen>] =
    [
      .openRow.onBar(), .openLine.onBar(), .onRecord(.assess).onBar(), .onRecord(.decide).onBar(),
      .asks(.accept) { screen, moment in screen.confirmation(moment.desk) }
        .onBar(when: { screen, moment in screen.offersPredecessor(moment.desk) })
        .called { _ in "Samma mål" },
      .onRecord(.edit).onBar(), .filter.onBar(),
      .stateFilter.onBar(when: { $0.isIn(.reasons, $1) }),
      .onRecord(.mark).when(\.isInDetail).onBar().called { _ in "Genomförd" },
      .marking(.mark), .marking(.markRow), .sorting(.sort), .sorting(.sortSecond),
      .asks(.new) { screen, moment in
        screen.styrkort(moment.desk) == nil ? .can(.go(.form(.create(.styrkort)))) : .absent
      }.onBar(when: { screen, _ in screen.year == nil }).called { _ in "Nytt styrkort" },
      .onRecord(.new).onBar(when: { screen, _ in screen.isInDetail }),
      .asks(.newYear) { _, _ in .can(.go(.form(.create(.styrkort)))) }, .everywhere(.search),
      .back.onBar(when: { screen, _ in screen.isInDetail }),
      .asks(.chooseYear) { screen, moment in
        Answer(
          screen.year == nil ? nil : .pick(screen.viewRequest(moment.desk)),
          else: "Förbundet har inget styrkort än.")
      }.onBar(when: { screen, _ in screen.isInList }),
      .asks(.report) { screen, _ in
        Answer(
          screen.rowCount == 0 ? nil : screen.year.map { .go(.report(.styrkort($0))) },
          else: "Förbundet har inget styrkort än.")
      }.onBar(when: { screen, _ in screen.isInList }),
      .everywhere(.undo), .everywhere(.palette).when(\.isInList), .copy, .exporting,
      turning(.previousYear), turning(.nextYear),
      .turns(.compareYears) { screen, moment in
        guard let year = screen.year else { return }
        screen.show(year, screen.view == .comparison ? .goals : .comparison, moment.desk)
      }.unless {
        screen, moment in
        screen.year.flatMap { moment.desk.office.styrkortBefore($0) } == nil
          ? "Det finns inget år före \(screen.year.text)." : nil
      },
    ] + ScreenAction.moving
    + ScreenAction.onRecord(.remove, .moveUp, .moveDown).map { action in
      action.unless { screen, moment in
        screen.isUndeclared(moment.desk)
          ? "De fyra vanliga perspektiven står inte i filen." : nil
      }
    }

  private static func turning(_ action: Action) -> ScreenAction<StyrkortScreen> {
    .turning(
      action,
      to: { screen, action, desk in
        screen.year.flatMap { year in
          action.turned(from: year, among: desk.office.styrkort.compactMap(\.year))
        }
      },
      show: { screen, year, desk in screen.show(year, screen.view, desk) },
      else: { screen, action in "Det finns inget år \(action.side) \(screen.year.text)." })
  }

  /// Whether the list has the keys, with the cursor on a perspective that the document only has
  /// because it declares none.
  private func isUndeclared(_ desk: Desk) -> Bool {
    guard panes.pane == .list, case .perspective = row else { return false }
    return styrkort(desk)?.statements.isEmpty ?? true
  }

  private func isIn(_ view: StyrkortView, _ moment: Moment) -> Bool {
    self.view == view && isInList
  }

  /// The views of the year that is shown, and then those of other years.
  private func viewRequest(_ desk: Desk) -> PickerRequest {
    let all = desk.office.styrkort.sorted { $0.id > $1.id }.flatMap { styrkort in
      StyrkortView.allCases.filter { $0.isThere(for: styrkort, desk) }.map { (styrkort, $0) }
    }
    let shown = all.filter { $0.0.year == year } + all.filter { $0.0.year != year }
    return PickerRequest(
      purpose: .year, title: "Visa",
      items: shown.map { styrkort, view in
        PickerItem(
          id: "\(styrkort.id) \(view.rawValue)",
          Picker.Item(view.title(styrkort, desk), detail: view.explanation))
      }, selected: shown.firstIndex { $0.0.year == year && $0.1 == view } ?? 0)
  }

  mutating func picked(_ purpose: PickerRequest.Purpose, _ id: String, _ desk: Desk) -> Outcome {
    let words = id.split(separator: " ").map(String.init)
    if purpose == .year, words.count == 2, let year = Year(id: words[0]),
      let view = StyrkortView(rawValue: words[1])
    {
      show(year, view, desk)
    }
    return .stay
  }

  /// Says that the goal under the cursor is the same as the one that is offered.
  private func confirmation(_ desk: Desk) -> Answer<Outcome> {
    guard case .goal(let address) = row else { return .absent }
    return Answer(
      desk.office.confirmation(at: address).map { .ask(.save([$0])) },
      else: "Inget annat mål är föreslaget som samma mål."
    ).unless(desk.reasonNotWritable(address.file))
  }

  private func offersPredecessor(_ desk: Desk) -> Bool {
    guard case .goal(let address) = row else { return false }
    return desk.office.confirmation(at: address) != nil
  }

  /// A styrkort that was just made is the one to see.
  mutating func show(_ place: Place, _ desk: Desk) {
    if let made = place.address.year(of: .styrkort), made != year { show(made, .goals, desk) }
    showInList(place, desk)
    showInDetail(place, desk)
  }
}

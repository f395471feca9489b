import Finsam
import TextUI

extension StyrkortScreen: BrowsingScreen {
  var tab: MainScreen? { .styrkort }
  func emptyText(_ desk: Desk) -> String { "Här finns inga mål än." }
  func unread(_ desk: Desk) -> Problem? { desk.reading.unread(.styrkort) }

  func crumb(_ desk: Desk) -> String {
    let styrkort = styrkort(desk)
    let name = styrkort?.title ?? "\(Styrkort.usualName) \(year.text)"
    guard panes.pane == .detail else { return name }
    return switch row {
    case .goal(let id): "\(name) ▸ \(id)"
    case .perspective(let id): "\(name) ▸ \(styrkort?.perspective(id)?.name ?? id)"
    case nil: name
    }
  }

  func fileName(_ desk: Desk) -> String { "styrkort-" + year.text }

  func listLine(_ desk: Desk) -> DetailLine? {
    let document = Address(DocumentKind.styrkort.path(id: year.text))
    let goals = PartReference(owner: document, part: PartKey.goals)
    switch row {
    case .goal(let id): return DetailLine([], place: Place(address(id)), list: goals)
    case .perspective(let id):
      let statement = document.appending(Step(Styrkort.perspectivePart, id))
      let exists = desk.office.outline(at: statement) != nil
      return DetailLine([], place: exists ? Place(statement) : nil, list: goals)
    case nil: return nil
    }
  }

  static let actions: [ScreenAction<StyrkortScreen>] =
    [
      .openRow.onBar(), .openLine.onBar(), .onRecord(.assess).onBar(), .onRecord(.decide).onBar(),
      .onRecord(.edit).onBar(), .filter.onBar(),
      .onRecord(.mark).when(\.isInDetail).onBar().called { _ in "Genomförd" }, .marking,
      .asks(.new) { screen, moment in
        screen.styrkort(moment.desk) == nil ? .can(.go(.form(.create(.styrkort)))) : .absent
      }.onBar(when: { screen, _ in screen.year == nil }).called { _ in "Nytt styrkort" },
      .onRecord(.new).onBar(when: { screen, _ in screen.isInDetail }),
      .asks(.newYear) { _, _ in .can(.go(.form(.create(.styrkort)))) }, .everywhere(.search),
      .back.onBar(when: { screen, _ in screen.isInDetail }),
      .asks(.chooseYear) { screen, moment in
        moment.desk.office.styrkort.count > 1
          ? .can(.pick(screen.yearRequest(moment.desk))) : .cannot("Det finns bara ett år.")
      }.onBar(when: { screen, _ in screen.isInList }),
      .asks(.report) { screen, _ in
        Answer(
          screen.rowCount == 0 ? nil : screen.year.map { .go(.report(.styrkort($0))) },
          else: "Förbundet har inget styrkort än.")
      }.onBar(when: { screen, _ in screen.isInList }),
      .everywhere(.undo), .everywhere(.palette).when(\.isInList), .copy, .exporting,
      turning(.previousYear), turning(.nextYear),
      .turns(.compareYears) { screen, moment in
        screen.comparesYears.toggle()
        screen.arrange(moment.desk)
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
      show: { screen, year, desk in screen.show(year, desk) },
      else: { screen, action in "Det finns inget år \(action.side) \(screen.year.text)." })
  }

  /// Whether the list has the keys, with the cursor on a perspective that the document only has
  /// because it declares none.
  private func isUndeclared(_ desk: Desk) -> Bool {
    guard panes.pane == .list, case .perspective = row else { return false }
    return styrkort(desk)?.statements.isEmpty ?? true
  }

  private func yearRequest(_ desk: Desk) -> PickerRequest {
    let years = desk.office.styrkort.compactMap(\.year).sorted(by: >)
    return PickerRequest(
      purpose: .year, title: "\(desk.office.styrkortName) för",
      items: years.map { PickerItem(id: $0.text, Picker.Item($0.text)) },
      selected: years.firstIndex { $0 == year } ?? 0)
  }

  mutating func picked(_ purpose: PickerRequest.Purpose, _ id: String, _ desk: Desk) -> Outcome {
    if purpose == .year, let chosen = Year(id: id) { show(chosen, desk) }
    return .stay
  }

  /// A styrkort that was just made is the one to see.
  mutating func show(_ place: Place, _ desk: Desk) {
    if let made = place.address.year(of: .styrkort), made != year { show(made, desk) }
    showInList(place, desk)
    showInDetail(place, desk)
  }

  private mutating func show(_ year: Year, _ desk: Desk) {
    self.year = year
    panes = TwoPane()
    arrange(desk)
  }
}

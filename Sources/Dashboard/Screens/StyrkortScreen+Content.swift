import Finsam
import TextUI

extension StyrkortScreen: BrowsingScreen {
  var tab: MainScreen? { .styrkort }
  var rowCount: Int { rows.count }
  var emptyText: String { "Här finns inga mål än." }
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

  func listLine(_ desk: Desk) -> DetailLine? {
    let document = Address(DocumentKind.styrkort.path(id: year.text))
    let goals = PartReference(owner: document, part: "mål")
    switch row {
    case .goal(let id): return DetailLine([], place: Place(address(id)), list: goals)
    case .perspective(let id):
      let statement = document.appending(Step(Styrkort.perspectivePart, id))
      let exists = desk.office.outline(at: statement) != nil
      return DetailLine([], place: exists ? Place(statement) : nil, list: goals)
    case nil: return nil
    }
  }

  mutating func performOwn(_ action: Action, _ desk: Desk, in area: Rect) -> Outcome? {
    switch action {
    case .chooseYear: return .pick(yearRequest(desk))
    case .previousYear, .nextYear:
      if let other = otherYear(action, desk) { show(other, desk) }
    case .compareYears: comparesYears.toggle()
    case .report:
      return year.map { .go(.report(.styrkort($0))) } ?? .stay
    default: return nil
    }
    return .stay
  }

  func availabilityOfOwn(_ action: Action, _ desk: Desk) -> Availability? {
    switch action {
    case .report:
      rows.isEmpty ? .unavailable("Förbundet har inget styrkort än.") : .available
    case .chooseYear:
      desk.office.styrkort.count > 1 ? .available : .unavailable("Det finns bara ett år.")
    case .previousYear, .nextYear:
      otherYear(action, desk) == nil
        ? .unavailable(
          "Det finns inget år \(action == .previousYear ? "före" : "efter") \(year.text).")
        : .available
    case .compareYears:
      year.flatMap { desk.office.styrkortBefore($0) } == nil
        ? .unavailable("Det finns inget år före \(year.text).") : .available
    case .remove where isUndeclared(desk), .moveUp where isUndeclared(desk),
      .moveDown where isUndeclared(desk):
      .unavailable("De fyra vanliga perspektiven står inte i filen.")
    default: nil
    }
  }

  func helpActions(_ desk: Desk) -> [Action] {
    guard panes.pane == .detail else {
      return [
        .open, .assess, .decide, .edit, .filter, .chooseYear, .report, .undo, .palette, .help,
      ]
    }
    return [.open, .assess, .decide, .edit, .mark, .new, .search, .back, .undo, .help]
  }

  func title(of action: Action) -> String {
    action == .mark ? "Genomförd" : action.facts.title
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

  private mutating func show(_ year: Year, _ desk: Desk) {
    self.year = year
    panes = TwoPane()
    arrange(desk)
  }

  private func otherYear(_ action: Action, _ desk: Desk) -> Year? {
    guard let year else { return nil }
    let years = desk.office.styrkort.compactMap(\.year).sorted()
    return action == .previousYear ? years.last { $0 < year } : years.first { year < $0 }
  }

  func copyText(_ desk: Desk) -> String {
    if panes.pane == .detail { return line(desk)?.text ?? "" }
    guard case .goal(let id) = row, let styrkort = styrkort(desk), let goal = styrkort.goal(id)
    else { return "" }
    let verdict = styrkort.verdict(of: goal, threshold: desk.threshold)
    return [id, goal.wording.oneLine, verdict.statusWords].joined(separator: "\t")
  }
}

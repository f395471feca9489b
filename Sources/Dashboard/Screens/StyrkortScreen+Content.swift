import Finsam
import TextUI

extension StyrkortScreen: ScreenContent {
  var tab: Action? { .styrkort }
  var isTyping: Bool { panes.filterEditor != nil }

  func crumb(_ desk: Desk) -> String {
    guard panes.pane == .detail else { return "Styrkort \(year.text)" }
    return switch row {
    case .goal(let id): "Styrkort \(year.text) ▸ \(id)"
    case .perspective(let perspective): "Styrkort \(year.text) ▸ \(perspective.name)"
    case nil: "Styrkort \(year.text)"
    }
  }

  mutating func refresh(_ desk: Desk) {
    if styrkort(desk) == nil { year = desk.office.latestStyrkort?.year }
    arrange(desk)
  }

  mutating func type(_ key: Key, _ desk: Desk, in area: Rect) -> Outcome? {
    panes.typeFilter(key)
    arrange(desk)
    return .stay
  }

  mutating func paste(_ text: String, _ desk: Desk) {
    panes.pasteFilter(text)
    arrange(desk)
  }

  mutating func perform(_ action: Action, _ desk: Desk, in area: Rect) -> Outcome {
    if panes.move(action, rows: rows.count, lines: lines(desk, in: area), in: area) { return .stay }
    switch action {
    case .open where panes.pane == .list: panes.pane = .detail
    case .nextPane, .previousPane: panes.pane = panes.pane == .list ? .detail : .list
    case .back:
      if panes.pane == .detail { panes.pane = .list } else { return leave(desk) }
    case .filter:
      panes.pane = .list
      panes.filterEditor = LineEditor(panes.filter)
    case .chooseYear: return .pick(yearRequest(desk))
    case .compareYears: comparesYears.toggle()
    case .report:
      guard let styrkort = styrkort(desk) else { return .stay }
      return .open(.report(ReportScreen(styrkort, desk)))
    default: return target(desk, in: area)?.perform(action, desk) ?? .stay
    }
    return .stay
  }

  private mutating func leave(_ desk: Desk) -> Outcome {
    guard !panes.filter.isEmpty else { return .back }
    panes.filter = ""
    arrange(desk)
    return .stay
  }

  /// What the actions on records apply to: the detail's line, or the row of the list.
  private func target(_ desk: Desk, in area: Rect = StyrkortScreen.anyArea) -> DetailLine? {
    guard panes.pane == .list else { return line(desk, in: area) }
    let document = Address(DocumentKind.styrkort.path(id: year.text))
    let goals = PartReference(owner: document, part: "mål")
    switch row {
    case .goal(let id): return DetailLine([], place: Place(address(id)), list: goals)
    case .perspective(let perspective):
      let statement = document.appending(Step("perspektiv", perspective.rawValue))
      let exists = desk.office.outline(at: statement) != nil
      return DetailLine([], place: exists ? Place(statement) : nil, list: goals)
    case nil: return nil
    }
  }

  func availability(_ action: Action, _ desk: Desk) -> Availability {
    switch action {
    case .up, .down, .pageUp, .pageDown, .first, .last, .nextPane, .previousPane, .back, .filter,
      .copy, .report:
      return rows.isEmpty && action != .back
        ? .unavailable("Förbundet har inget styrkort än.") : .available
    case .open where panes.pane == .list: return .available
    case .chooseYear:
      return desk.office.styrkort.count > 1
        ? .available : .unavailable("Det finns bara ett år.")
    case .compareYears:
      return year.flatMap { desk.office.styrkortBefore($0) } == nil
        ? .unavailable("Det finns inget styrkort för något år före \(year.text).") : .available
    case .open, .edit, .new, .remove, .moveUp, .moveDown, .mark, .assess:
      return target(desk)?.availability(action, desk) ?? .unavailable("Ställ markören på ett mål.")
    default: return .absent
    }
  }

  func helpActions(_ desk: Desk) -> [Action] {
    panes.pane == .list
      ? [.open, .assess, .edit, .chooseYear, .report, .undo, .palette, .help]
      : [.open, .assess, .edit, .mark, .new, .back, .undo, .help]
  }

  private func yearRequest(_ desk: Desk) -> PickerRequest {
    let years = desk.office.styrkort.compactMap(\.year).sorted(by: >)
    return PickerRequest(
      purpose: .year, title: "Styrkort för",
      items: years.map { PickerItem(id: $0.text, Picker.Item($0.text)) },
      selected: years.firstIndex { $0 == year } ?? 0)
  }

  mutating func picked(_ purpose: PickerRequest.Purpose, _ id: String, _ desk: Desk) -> Outcome {
    if purpose == .year, let chosen = Year(id: id) {
      year = chosen
      panes = TwoPane()
      arrange(desk)
    }
    return .stay
  }

  mutating func click(row: Int, pane: Int, _ desk: Desk, in area: Rect) {
    panes.click(row: row, pane: pane, rows: rows.count, lines: lines(desk, in: area), in: area)
  }

  func place(_ desk: Desk) -> Place? {
    target(desk)?.place ?? year.map { Place(Address(DocumentKind.styrkort.path(id: $0.text))) }
  }

  func position(_ desk: Desk) -> String {
    rows.isEmpty ? "" : "Rad \(panes.table.cursor + 1)/\(rows.count)"
  }

  func copyText(_ desk: Desk) -> String {
    if panes.pane == .detail { return line(desk)?.text ?? "" }
    guard case .goal(let id) = row, let goal = styrkort(desk)?.goal(id) else { return "" }
    let verdict = styrkort(desk)?.verdict(of: goal, threshold: desk.threshold)
    return [id, goal.wording.oneLine, verdict?.status.rawValue ?? ""].joined(separator: "\t")
  }
}

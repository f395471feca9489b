import Finsam
import TextUI

extension ASFScreen: BrowsingScreen {
  var tab: MainScreen? { .asf }
  var rowCount: Int { rows.count }
  var emptyText: String { view.emptyText }
  func unread(_ desk: Desk) -> Problem? {
    view.kinds.lazy.compactMap { desk.reading.unread($0) }.first
  }

  func crumb(_ desk: Desk) -> String {
    guard panes.pane == .detail, let selected else { return "ASF ▸ \(title)" }
    return "ASF ▸ \(title) ▸ \(selected.title)"
  }

  /// `Handlingsplan 2017`
  var title: String {
    switch view {
    case .plan, .indicators: [view.title, year.text].filter { !$0.isEmpty }.joined(separator: " ")
    case .years, .events, .companies, .census, .places, .municipalities, .milestones: view.title
    }
  }

  func listLine(_ desk: Desk) -> DetailLine? {
    let indicators = year.map {
      PartReference(owner: Address(ActivityPlan.path($0)), part: "indikatorer")
    }
    let list = view == .indicators ? indicators : nil
    guard let selected else { return list.map { DetailLine([], list: $0) } }
    return DetailLine([], place: selected.address.map { Place($0) }, list: list)
  }

  mutating func performOwn(_ action: Action, _ desk: Desk, in area: Rect) -> Outcome? {
    switch action {
    case .chooseYear: return .pick(viewRequest(desk))
    case .previousYear, .nextYear: turn(to: action, desk, in: area)
    case .sort, .sortSecond: return .pick(sortRequest(second: action == .sortSecond))
    case .comment: return commentPlace(desk).map { .go(.form(.edit($0))) }
    case .mark: return selectedToggle(desk).map { .ask(.save([$0])) }
    case .new: return view.register.map { add(to: $0) }
    case .importRows: return view.importRegister.map { .askForFile(for: $0) }
    case .report: return year.map { .go(.report(.asf($0))) } ?? .stay
    default: return nil
    }
    return .stay
  }

  func availabilityOfOwn(_ action: Action, _ desk: Desk) -> Availability? {
    switch action {
    case .chooseYear: return .available
    case .previousYear, .nextYear: return availabilityOfYear(action, desk)
    case .sort, .sortSecond:
      return table.isSortable ? .available : .unavailable("\(view.title) står i sin egen ordning.")
    case .comment:
      guard let place = commentPlace(desk) else {
        return .unavailable("Ställ markören på en aktivitet, eller något annat med kommentar.")
      }
      return desk.reasonNotWritable(place.address.file).map { .unavailable($0) } ?? .available
    case .mark:
      guard let change = selectedToggle(desk) else { return nil }
      return desk.reasonNotWritable(change.address.file).map { .unavailable($0) } ?? .available
    case .new:
      guard let file = view.register?.path(id: "") else { return nil }
      return desk.reasonNotWritable(file).map { .unavailable($0) } ?? .available
    case .importRows: return availabilityOfImport(desk)
    case .report:
      return year == nil ? .unavailable("Det finns ingen handlingsplan att följa upp.") : .available
    case .moveUp, .moveDown: return view.register == nil || view == .plan ? nil : .absent
    case .assess, .decide: return .absent
    default: return nil
    }
  }
}

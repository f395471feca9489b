import Finsam
import TextUI

extension ASFScreen: BrowsingScreen {
  var tab: Action? { .asf }
  var rowCount: Int { rows.count }
  var emptyText: String { view.emptyText }

  func crumb(_ desk: Desk) -> String {
    guard panes.pane == .detail, let selected else { return "ASF ▸ \(title)" }
    return "ASF ▸ \(title) ▸ \(selected.title)"
  }

  /// `Handlingsplan 2017`
  var title: String {
    switch view {
    case .plan, .indicators: [view.title, year.text].filter { !$0.isEmpty }.joined(separator: " ")
    case .events, .companies, .census, .places, .municipalities, .milestones: view.title
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
    case .sort, .sortSecond: return .pick(sortRequest(second: action == .sortSecond))
    case .comment: return commentPlace(desk).map { comment($0, desk) }
    case .mark: return selectedToggle(desk).map { .ask(.save([$0])) }
    case .new: return view.register.map { add(to: $0, desk) }
    case .importRows: return view.importRegister.map { .askForFile(PathPrompt($0)) }
    case .report:
      return year.flatMap { ReportScreen(asf: $0, desk) }.map { .open(.report($0)) } ?? .stay
    default: return nil
    }
  }

  func availabilityOfOwn(_ action: Action, _ desk: Desk) -> Availability? {
    switch action {
    case .chooseYear: return .available
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
    case .assess: return .absent
    default: return nil
    }
  }

  func helpActions(_ desk: Desk) -> [Action] {
    let own: [Action] =
      switch view {
      case .plan: [.open, .chooseYear, .mark, .new, .comment, .report, .undo]
      case .indicators: [.open, .chooseYear, .edit, .comment, .report, .undo]
      case .events, .companies: [.open, .chooseYear, .new, .edit, .filter, .sort, .undo]
      case .census, .places, .municipalities, .milestones:
        [.open, .chooseYear, .new, .edit, .filter, .undo]
      }
    return own + [panes.pane == .list ? .help : .back]
  }

  func title(of action: Action) -> String {
    switch action {
    case .chooseYear: "Välj vy"
    case .new where view.register == .events: "Logga"
    case .mark: "Klar eller inte"
    default: action.facts.title
    }
  }

  func draw(on canvas: inout Canvas, in area: Rect, _ desk: Desk) {
    guard !desk.office.asf.isEmpty else {
      let lines = [
        "Förbundet har inga uppgifter om arbetsintegrerande sociala företag än.",
        "Lägg handlingsplanen i asf/handlingsplan-ÅR.yaml, eller tryck v och välj",
        "vad du vill börja med: n lägger till en händelse, ett företag eller en plats,",
        "och i läser in flera från en CSV-fil.",
      ]
      for (y, line) in lines.flatMap({ $0.wrapped(to: area.width - 4) }).enumerated() {
        canvas.write(line, x: area.x + 2, y: area.y + 1 + y, .dim, in: area)
      }
      return
    }
    let drawn = Table(columns: table.columns, rows: rows.count, sort: panes.sort) {
      rows[$0].cells
    }
    draw(
      drawn, title: title, shown: rows.count, of: table.rows.count,
      detailTitle: selected?.title ?? "", on: &canvas, in: area, desk)
  }

  func copyText(_ desk: Desk) -> String {
    if panes.pane == .detail { return line(desk)?.text ?? "" }
    return selected.map { row in row.cells.map(\.text.trimmed).joined(separator: "\t") } ?? ""
  }
}

extension ASFRow {
  /// What the row is called where there is no table around it.
  var title: String { ownTitle.isEmpty ? cells.first?.text.trimmed ?? "" : ownTitle }
}

import Finsam
import TextUI

/// The förbund of a folder beside one another, with the median and the quartiles of those that are
/// chosen.
struct ComparisonScreen: Equatable, Sendable {
  var panes = TwoPane()
  private(set) var list = ShownList()
  private let forbund: [ComparedForbund]
  private var comparison: ForbundComparison
  /// What the list was made from; nil until it is.
  private var shown: ForbundComparison?

  /// `own` is the folder's name of the förbund that is open.
  init(_ forbund: [ComparedForbund], own: String) {
    self.forbund = forbund
    comparison = ForbundComparison(forbund, own: own)
  }

  /// The förbund of the row; nil on a median.
  private var selected: ComparedForbund? {
    list.id(at: panes.table.cursor).flatMap { id in forbund.first { $0.folder == id } }
  }

  static func == (left: ComparisonScreen, right: ComparisonScreen) -> Bool {
    left.panes == right.panes && left.list == right.list && left.comparison == right.comparison
  }

  mutating func arrange(_ desk: Desk) {
    let kept = list.id(at: panes.table.cursor)
    if shown != comparison {
      list.show(comparison.list)
      shown = comparison
    }
    keepMarks()
    list.arrange(&panes)
    let first = comparison.own?.folder ?? comparison.forbund.first?.folder
    let place = (kept ?? first).flatMap { list.place(of: $0) }
    panes.keep(row: place ?? panes.table.cursor, rows: rowCount)
  }

  /// Compares the förbund of the row with those like it.
  private mutating func choose(_ peers: ForbundComparison.Peers, _ desk: Desk) -> Outcome {
    let own = selected?.folder ?? comparison.own?.folder
    let chosen = ForbundComparison(forbund, own: own, peers: peers)
    if let hindrance = chosen.hindrance { return .say(Notice(hindrance, .warning)) }
    comparison = chosen
    arrange(desk)
    return .stay
  }
}

extension ComparisonScreen: BrowsingScreen {
  var tab: MainScreen? { nil }
  func emptyText(_ desk: Desk) -> String { "Mappen har inget annat förbund." }
  func unread(_ desk: Desk) -> Problem? { nil }
  func lack(_ desk: Desk) -> Problem? { nil }
  func crumb(_ desk: Desk) -> String { "Jämför förbund" }
  func fileName(_ desk: Desk) -> String { "jamfor-forbund" }
  func row(of address: Address) -> Int? { nil }
  func hides(_ place: Place) -> Bool { false }
  func listLine(_ desk: Desk) -> DetailLine? { nil }

  func lines(_ desk: Desk, width: Int) -> [DetailLine] {
    let texts: [(title: String, text: String)]
    if let selected {
      let unread =
        selected.unreadCount == 0
        ? [] : [("Filer", "\(selected.unreadCount) går inte att läsa helt: siffror kan saknas")]
      texts =
        [
          ("Län", selected.county.isEmpty ? "saknas" : selected.county),
          ("Invånare", selected.inhabitants?.shown ?? "saknas"),
        ] + unread
        + comparison.spreads.map { ($0.measure.title, comparison.words(of: selected, $0)) }
    } else {
      texts = comparison.spreads.map { spread in
        let year = spread.year.map { " \($0.text)" } ?? ""
        return (
          spread.measure.title, "\(spread.count) av \(comparison.forbund.count) förbund\(year)"
        )
      }
    }
    return texts.flatMap { title, text in
      [DetailLine(title, .strong)]
        + text.wrapped(to: max(20, width - 2)).map { DetailLine($0, indent: 2) }
    }
  }

  static let actions: [ScreenAction<ComparisonScreen>] =
    [
      .asks(.open) { screen, _ in
        Answer(
          screen.selected.map { .ask(.chooseForbund($0.folder)) },
          else: "Ställ markören på ett förbund.")
      }.onBar(),
      .makes(.chooseYear) { screen, _ in .can { .pick(screen.peersRequest) } }
        .onBar().called { _ in "Jämför med" },
      .filter.onBar(), .everywhere(.search), .sorting(.sort).onBar(), .sorting(.sortSecond),
      .marking(.mark), .marking(.markRow), .back.onBar(), .copy.onBar(), .exporting,
      .everywhere(.palette),
    ] + ScreenAction.moving

  private var peersRequest: PickerRequest {
    let name = selected?.name ?? comparison.own?.name ?? ""
    return PickerRequest(
      purpose: .year, title: "Jämför \(name) med",
      items: ForbundComparison.Peers.allCases.map {
        PickerItem(id: $0.rawValue, Picker.Item($0.title))
      },
      selected: ForbundComparison.Peers.allCases.firstIndex(of: comparison.peers) ?? 0)
  }

  mutating func picked(_ purpose: PickerRequest.Purpose, _ id: String, _ desk: Desk) -> Outcome {
    guard purpose == .year, let peers = ForbundComparison.Peers(rawValue: id) else { return .stay }
    return choose(peers, desk)
  }

  /// `Jämför förbund · Samma län`
  private var title: String {
    comparison.peers == .all
      ? "Jämför förbund" : "\(comparison.own?.name ?? "") · \(comparison.peers.title)"
  }

  func draw(on canvas: inout Canvas, in area: Rect, _ desk: Desk) {
    draw(
      list.table(panes), title: title, shown: list.count, of: list.total,
      detailTitle: list.title(at: panes.table.cursor), on: &canvas, in: area, desk)
  }
}

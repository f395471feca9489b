import Finsam
import TextUI

/// Granskning: everything that needs a decision before the next meeting, in one list.
struct ReviewScreen: Equatable, Sendable {
  var panes = TwoPane()
  private(set) var list = ShownList()
  /// What the list was made from; nil until it is.
  private var review: ReviewReport?
  private(set) var heading = ""

  private var items: [ReviewItem] { review?.items ?? [] }

  var item: ReviewItem? { list.row(at: panes.table.cursor).map { items[$0] } }

  mutating func arrange(_ desk: Desk) {
    let kept = item
    // What disagrees comes first; a file that cannot be read hides nothing of it.
    if review == nil,
      desk.review.items.contains(where: { $0.nature == .contradiction && $0.isOpen })
    {
      let isHidingMore = desk.review.items.contains { item in
        if case .problem(let problem) = item.kind { problem.isBlocking } else { false }
      }
      if !isHidingMore { panes.state = Finding.Nature.contradiction.rawValue }
    }
    if review != desk.review {
      review = desk.review
      heading = desk.review.heading
      list.show(
        AnyList(items, ReviewItem.columns) { item in
          AnyList.Line(id: item.id, address: item.place.address, title: item.name)
        })
    }
    keepMarks()
    list.arrange(&panes)
    let same = list.rows.firstIndex {
      items[$0].place == kept?.place && items[$0].title == kept?.title
    }
    // What has just been accepted moves last; the cursor goes on to what came after it.
    let isDone = kept?.isOpen == true && same.map { !items[list.rows[$0]].isOpen } ?? false
    panes.keep(row: isDone ? panes.table.cursor : same ?? panes.table.cursor, rows: rowCount)
    if item?.place != kept?.place { panes.detail = LineListState() }
  }

  /// Steps to the next item, and round to the first.
  mutating func next(_ desk: Desk) {
    let open = list.rows.indices.filter { items[list.rows[$0]].isOpen }
    let row = open.first { $0 > panes.table.cursor } ?? open.first ?? 0
    panes.keep(row: row, rows: rowCount)
    panes.detail = LineListState()
  }

  func lines(_ desk: Desk, width: Int) -> [DetailLine] {
    guard let item else { return [] }
    var detail = Detail()
    detail.prose(item.title, .strong)
    detail.prose(item.name, .dim)
    detail.blank()
    detail.prose(item.detail, link: item.link)
    if case .finding(let finding) = item.kind {
      detail.prose(finding.advice)
      if !finding.others.isEmpty {
        detail.heading("Ställen")
        for place in [finding.place] + finding.others {
          detail.prose(desk.office.told(at: place), link: .record(place))
        }
      }
      detail.blank()
      detail.prose(finding.check.explanation, .dim)
    }
    if case .problem(let problem) = item.kind, !problem.sourceLine.isEmpty {
      detail.blank()
      detail.prose(problem.sourceLine, place: item.place)
    }
    if case .problem(let problem) = item.kind, problem.isBlocking, !desk.review.waiting.isEmpty {
      detail.blank()
      detail.prose(
        "Det som fattas eller inte går ihop i filen söks först när felet är rättat. Det här väntar "
          + "också:", .warning)
      for check in desk.review.waiting { detail.prose("· " + check.title, .dim) }
    }
    if case .problem(let problem) = item.kind, let copy = problem.copy {
      detail.heading("Det här skiljer")
      for difference in copy.differences ?? [] {
        detail.prose(difference.label, .strong)
        detail.field("originalet", difference.original.isEmpty ? "–" : difference.original)
        detail.field("kopian", difference.copy.isEmpty ? "–" : difference.copy)
      }
      detail.blank()
      detail.prose(
        "Enter öppnar \(copy.original), \(desk.key(.openEditor)) öppnar \(problem.file).", .dim,
        link: item.link)
    }
    if let acceptance = item.acceptance {
      detail.heading("Godtaget")
      detail.prose(acceptance.comment, .good)
      detail.prose(
        [acceptance.day.text, acceptance.by].filter { !$0.isEmpty }.joined(separator: ", "), .dim)
    }
    detail.blank()
    detail.fields(at: item.place.address, desk.detailContext)
    return detail.lines(width: width)
  }

  func row(of address: Address) -> Int? { nil }
  func hides(_ place: Place) -> Bool { false }

  func destination(_ item: ReviewItem) -> Destination? { item.link.map(Destination.init) }
}

extension ReviewItem {
  /// What the item is of.
  fileprivate var link: DetailLink? {
    if case .problem(let problem) = kind {
      return problem.copy.map { .record(Address($0.original)) }
    }
    return .record(place)
  }
}

import Finsam
import TextUI

/// Granskning: everything that needs a decision before the next meeting, in one list.
struct ReviewScreen: Equatable, Sendable {
  var panes = TwoPane()
  private(set) var items: [ReviewItem] = []
  private(set) var total = 0
  /// What the columns of the table need.
  private(set) var needs: [Int] = []

  var item: ReviewItem? {
    items.indices.contains(panes.table.cursor) ? items[panes.table.cursor] : nil
  }

  mutating func arrange(_ desk: Desk) {
    let kept = item
    let all = desk.review.items
    total = all.count
    let query = SearchQuery(panes.filter)
    items = all.filter {
      query.isEmpty || SearchText("\($0.title) \($0.name) \($0.detail)").matches(query)
    }
    needs = Table.needs(of: 3, rows: items.count) { items[$0].spans }
    let same = items.firstIndex { $0.place == kept?.place && $0.title == kept?.title }
    // What has just been accepted moves last; the cursor goes on to what came after it.
    let isDone = kept?.isOpen == true && same.map { !items[$0].isOpen } ?? false
    panes.keep(row: isDone ? panes.table.cursor : same ?? panes.table.cursor, rows: items.count)
    if item?.place != kept?.place { panes.detail = LineListState() }
  }

  /// Steps to the next item, and round to the first.
  mutating func next(_ desk: Desk) {
    let open = items.count(where: \.isOpen)
    let row = panes.table.cursor + 1
    panes.keep(row: row < open ? row : 0, rows: items.count)
    panes.detail = LineListState()
  }

  func lines(_ desk: Desk, width: Int) -> [DetailLine] {
    guard let item else { return [] }
    var builder = DetailBuilder(width: width)
    builder.prose(item.title, .strong)
    builder.prose(item.name, .dim)
    builder.blank()
    builder.prose(item.detail, destination: destination(item))
    if case .finding(let finding) = item.kind {
      builder.blank()
      builder.prose(finding.check.explanation, .dim)
    }
    if case .problem(let problem) = item.kind, !problem.sourceLine.isEmpty {
      builder.blank()
      builder.prose(problem.sourceLine, place: item.place)
    }
    if case .problem(let problem) = item.kind, let copy = problem.copy {
      builder.heading("Det här skiljer")
      for difference in copy.differences ?? [] {
        builder.prose(difference.label, .strong)
        builder.field("originalet", difference.original.isEmpty ? "–" : difference.original)
        builder.field("kopian", difference.copy.isEmpty ? "–" : difference.copy)
      }
      builder.blank()
      builder.prose(
        "Enter öppnar \(copy.original), E öppnar \(problem.file).", .dim,
        destination: destination(item))
    }
    if let acceptance = item.acceptance {
      builder.heading("Godtaget")
      builder.prose(acceptance.comment, .good)
      builder.prose(
        [acceptance.day.text, acceptance.by].filter { !$0.isEmpty }.joined(separator: ", "), .dim)
    }
    builder.blank()
    let shown = desk.office.fields(at: item.place.address)?.filter { !$0.text.isEmpty }
    let kind = DocumentKind(path: item.place.address.file)
    for field in shown ?? [] {
      let isMasked = kind?.isSensitive(field.shape.key) ?? false
      builder.field(
        field.shape.label, isMasked ? Mask.text : field.shown,
        place: Place(item.place.address, field: field.shape.key))
    }
    return builder.lines
  }

  func row(of address: Address) -> Int? { nil }

  func destination(_ item: ReviewItem) -> Destination? {
    if case .problem(let problem) = item.kind {
      return problem.copy.map { .record(Place(Address($0.original))) }
    }
    return .record(item.place)
  }
}

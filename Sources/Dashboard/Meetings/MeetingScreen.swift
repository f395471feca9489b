import Finsam
import TextUI

/// The next meeting as it is prepared, all meetings, what they decided and what is done about it,
/// and the office's year.
struct MeetingScreen: Equatable, Sendable {
  var panes = TwoPane()
  private(set) var view: MeetingView
  private(set) var list = ShownList()
  private(set) var preparation: Preparation?
  /// What the list was made from; nil until it is.
  private var source: Source?
  /// The record to put the cursor on when the data is there.
  private var wanted: Place?

  private struct Source: Equatable {
    let meetings: Meetings
    let documents: BoardDocuments
    let insatser: [Insats]
    /// What is due follows from much else.
    let due: DueList
    let view: MeetingView
    let day: Day
  }

  init(_ view: MeetingView = .next) { self.view = view }

  /// Shows a meeting, or something in it.
  init(showing place: Place) {
    view = MeetingView(showing: DocumentKind(path: place.address.file))
    wanted = place
    panes.pane = .detail
  }

  var selected: AnyList.Line? { list.line(at: panes.table.cursor) }

  static func == (left: MeetingScreen, right: MeetingScreen) -> Bool {
    left.panes == right.panes && left.list == right.list && left.view == right.view
      && left.source == right.source
  }

  mutating func arrange(_ desk: Desk) {
    let kept = selected?.id
    let source = Source(
      meetings: desk.office.meetings, documents: desk.office.documents,
      insatser: desk.office.insatser, due: desk.overview.due, view: view, day: desk.day)
    if self.source != source {
      preparation = desk.overview.preparation
      list.show(view.list(desk.overview.preparation, desk))
      self.source = source
    }
    keepMarks()
    list.arrange(&panes)
    let place = wanted
    wanted = nil
    settle(on: place.flatMap { row(of: $0.address) }, keeping: kept)
    if let place { showInDetail(place, desk) }
  }

  mutating func show(_ view: MeetingView, _ desk: Desk) {
    self.view = view
    panes = TwoPane()
    arrange(desk)
  }

  /// What a part is in stands for it, where the list has no row for the part itself.
  func row(of address: Address) -> Int? {
    list.place(of: address) ?? address.parent.flatMap { row(of: $0) }
  }

  /// The meeting that the row is of, or is a part of.
  func meeting(_ desk: Desk) -> Meeting? {
    let file = selected?.address?.file
    return desk.office.meetings.all.first { $0.address.file == file }
  }

  /// The item under the cursor, in the list or in a meeting's detail.
  func item(_ desk: Desk) -> (meeting: Meeting, item: AgendaItem)? {
    let address = (isInDetail ? line(desk)?.place?.address : nil) ?? selected?.address
    guard let address, let step = address.steps.first, step.part == PartKey.items,
      let meeting = desk.office.meetings.all.first(where: { $0.address.file == address.file }),
      let item = meeting.items.first(where: { $0.id == step.id })
    else { return nil }
    return (meeting, item)
  }
}

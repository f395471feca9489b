import Finsam
import TextUI

/// One list at a time of what the office keeps beside what the main screens show.
struct RegisterScreen: Equatable, Sendable {
  var panes = TwoPane()
  private(set) var view: RegisterView
  private(set) var list = ShownList()
  /// What the list was made from; nil until it is.
  private var source: Source?
  /// The record to put the cursor on when the data is there.
  private var wanted: Place?

  private struct Source {
    let office: Office
    let view: RegisterView
    let day: Day

    func isSame(as other: Source) -> Bool {
      view == other.view && day == other.day && office.isUntouched(since: other.office)
    }
  }

  static func == (left: RegisterScreen, right: RegisterScreen) -> Bool {
    left.panes == right.panes && left.list == right.list && left.view == right.view
      && left.wanted == right.wanted
  }

  init(_ view: RegisterView) { self.view = view }

  /// Shows a record in its own list.
  init?(showing place: Place) {
    guard let kind = DocumentKind(path: place.address.file), kind.isInRegisterView else {
      return nil
    }
    view = .register(kind)
    wanted = place
    panes.pane = .detail
  }

  var selected: AnyList.Line? { list.line(at: panes.table.cursor) }

  mutating func arrange(_ desk: Desk) {
    let kept = selected?.id
    let source = Source(office: desk.office, view: view, day: desk.day)
    if self.source?.isSame(as: source) != true {
      list.show(view.list(desk))
      self.source = source
    }
    keepMarks()
    list.arrange(&panes)
    let place = wanted
    wanted = nil
    settle(on: place.flatMap { row(of: $0.address) }, keeping: kept)
    if let place { showInDetail(place, desk) }
  }

  mutating func show(_ view: RegisterView, _ desk: Desk) {
    self.view = view
    panes = TwoPane()
    arrange(desk)
  }

  /// A document stands for all that is in it, and a part for what is in that.
  func row(of address: Address) -> Int? {
    list.place(of: address) ?? list.place(of: Address(address.file))
      ?? address.steps.first.flatMap { list.place(of: Address(address.file, [$0])) }
  }
}

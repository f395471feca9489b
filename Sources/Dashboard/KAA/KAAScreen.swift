import Finsam
import TextUI

/// The youths under the municipal activity responsibility, the most urgent first.
///
/// What is sensitive is masked until somebody asks to see one case, and again when one leaves it.
struct KAAScreen: Equatable, Sendable {
  var panes = TwoPane() {
    didSet { if panes.table.cursor != oldValue.table.cursor { revealedID = nil } }
  }
  private(set) var list = ShownList()
  /// The case whose masked values are shown.
  private(set) var revealedID: String?
  /// Only cases that may be shared with it are shown.
  private(set) var party: KAAParty?
  /// The case to put the cursor on when the data is there.
  private var wanted: String?
  /// What the list was made from.
  private var known = KAA()
  private var knownDay: Day?
  /// The list's rows as places in the register.
  private var order: [Int] = []

  init() {}

  init(showing id: String) {
    wanted = id
    panes.pane = .detail
  }

  /// The place in the register of the case under the cursor.
  var selected: Int? { list.row(at: panes.table.cursor).map { order[$0] } }

  var selectedID: String? { selected.map { known.cases[$0].id } }

  var isRevealed: Bool { revealedID != nil && revealedID == selectedID }

  mutating func arrange(_ desk: Desk) {
    let (kept, shown) = (selectedID, revealedID)
    let board = desk.board
    if !known.isUntouched(since: board.kaa) || knownDay != board.day
      || order.count != board.order.count
    {
      (known, knownDay, order) = (board.kaa, board.day, board.order)
      list.show(board.list())
    }
    keepMarks()
    var arranged = panes
    list.arrange(
      &arranged,
      where: party.map { party in
        { board.kaa.cases[board.order[$0]].canBeShared(with: party, on: board.day) }
      })
    panes = arranged
    settle(on: wanted.flatMap { list.place(of: $0) }, keeping: kept)
    revealedID = shown != nil && shown == selectedID ? shown : nil
    wanted = nil
  }

  /// Puts the cursor on a case, also where a filter would hide it.
  mutating func find(_ id: String, _ desk: Desk) {
    wanted = id
    arrange(desk)
    guard selectedID != id else { return }
    (panes.filter, party, wanted) = ("", nil, id)
    arrange(desk)
  }

  mutating func revealed(_ id: String) { revealedID = id == selectedID ? id : nil }

  mutating func hide() { revealedID = nil }

  /// Shows only what may be shared with a party; nil shows all.
  mutating func share(with party: KAAParty?, _ desk: Desk) {
    self.party = party
    arrange(desk)
  }

  func lines(_ desk: Desk, width: Int) -> [DetailLine] {
    guard let selected, desk.board.kaa.cases.indices.contains(selected) else { return [] }
    var context = desk.detailContext(isRevealed: isRevealed)
    context.board = { desk.board }
    context.caseIndex = selected
    let one = desk.board.kaa.cases[selected]
    return Detail(of: one, at: one.address, context).lines(width: width)
  }
}

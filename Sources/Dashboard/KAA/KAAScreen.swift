import Finsam
import TextUI

/// The youths under the municipal activity responsibility, the most urgent first.
///
/// What is sensitive is masked until somebody asks to see one case, and again when one leaves it.
struct KAAScreen: Equatable, Sendable {
  var panes = TwoPane() {
    didSet { if panes.table.cursor != oldValue.table.cursor { revealedID = nil } }
  }
  /// Places in the board of the cases that pass the filter, in order.
  private(set) var rows: [Int] = []
  /// What the columns of the table need; no masked value changes it.
  private(set) var needs: [Int] = []
  /// The case whose masked values are shown.
  private(set) var revealedID: String?
  /// Only cases that may be shared with it are shown.
  private(set) var party: KAAParty?
  /// The case to put the cursor on when the data is there.
  private var wanted: String?
  /// What `rows`, `order` and `texts` were made from.
  private var known = KAA()
  private var knownDay: Day?
  private var order: [Int] = []
  private var orderSort: [TableSort] = []
  /// What a filter looks in, by place in the board; made when one first filters.
  private var texts: [SearchText] = []

  init() {}

  init(showing id: String) {
    wanted = id
    panes.pane = .detail
  }

  /// The place in the board of the case under the cursor.
  var selected: Int? {
    rows.indices.contains(panes.table.cursor) ? rows[panes.table.cursor] : nil
  }

  var selectedID: String? { selected.map { known.cases[$0].id } }

  var isRevealed: Bool { revealedID != nil && revealedID == selectedID }

  mutating func arrange(_ desk: Desk) {
    let (kept, shown) = (wanted ?? selectedID, revealedID)
    let board = desk.board
    if known != board.kaa || knownDay != board.day || order.count != board.order.count {
      (known, knownDay, texts) = (board.kaa, board.day, [])
      order = board.order(by: panes.sort)
    } else if orderSort != panes.sort {
      order = board.order(by: panes.sort)
    }
    orderSort = panes.sort
    filter(board)
    needs = KAAColumn.needs(of: rows, on: board)
    let index = kept.flatMap { id in rows.firstIndex { known.cases[$0].id == id } }
    panes.keep(row: index ?? panes.table.cursor, rows: rows.count)
    if selectedID != kept { panes.detail = LineListState() }
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

  private mutating func filter(_ board: KAABoard) {
    let query = SearchQuery(panes.filter)
    if !query.isEmpty, texts.isEmpty { texts = board.searchTexts }
    rows = order
    if !query.isEmpty { rows = rows.filter { texts[$0].matches(query) } }
    if let party {
      rows = rows.filter { board.kaa.cases[$0].canBeShared(with: party, on: board.day) }
    }
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
    return KAADetail(board: desk.board, index: selected, isRevealed: isRevealed)
      .lines(width: width)
  }
}

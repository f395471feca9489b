import Finsam
import TextUI

/// The accounts of a year one below another: a heading for each, and a row for each process goal.
struct BoardAccounts: Equatable, Sendable {
  struct Row: Equatable, Sendable {
    let account: BoardAccount
    /// Nil for the heading.
    let entry: BoardAccount.Entry?
  }

  let rows: [Row]

  init(_ accounts: [BoardAccount]) {
    rows = accounts.flatMap { account in
      [Row(account: account, entry: nil)]
        + account.entries.map { Row(account: account, entry: $0) }
    }
  }
}

extension BoardAccounts.Row {
  /// Where what somebody has written stands; nil for what is only proposed.
  var address: Address? {
    entry?.written.map {
      Address(ActivityPlan.path(account.year), [Step(PartKey.boardTexts, $0.id)])
    }
  }

  fileprivate static let columns: [Column<Self>] = [
    Column(ColumnHead("Period och processmål", .flexible(24, weight: 2), priority: 9)) { row in
      row.entry.map { CellText("  " + $0.title) }
        ?? CellText(row.account.period.shown.capitalizedFirst, .heading)
    },
    Column(ColumnHead("Läge", .flexible(18), priority: 8)) { row in row.state },
    Column(ColumnHead("Text", .flexible(20, weight: 3), priority: 7)) { row in
      CellText(row.entry?.text.oneLine ?? "", row.entry?.isProposal == true ? .dim : .plain)
    },
  ]

  /// What is told from what is only proposed.
  private var state: CellText {
    guard let entry else {
      let written = account.entries.count { !$0.isProposal }
      return CellText("\(written) av \(account.entries.count) skrivna")
    }
    guard let text = entry.written else { return CellText("förslag", .dim) }
    if entry.isStale { return CellText(BoardAccount.Entry.staleWords, .warning) }
    if entry.isUnchanged { return CellText("oförändrat förslag", .dim) }
    return CellText(
      ["skriven", text.day.text].filter { !$0.isEmpty }.joined(separator: " "), .good)
  }
}

extension BoardAccounts {
  /// What the heading of a period goes by.
  static func rowId(of period: CountPeriod) -> String { "\(period.text)/rubrik" }

  var list: AnyList {
    AnyList(
      Row.columns, count: rows.count,
      nesting: { index in
        let isHeading = rows[index].entry == nil
        return AnyList.Nesting(level: isHeading ? 0 : 1, isHeading: isHeading)
      },
      row: { rows[$0] },
      line: { index in
        let row = rows[index]
        return AnyList.Line(
          id: row.entry.map { "\(row.account.period.text)/\($0.goal)" }
            ?? BoardAccounts.rowId(of: row.account.period),
          address: row.address,
          title: row.entry?.title ?? row.account.period.shown.capitalizedFirst)
      })
  }

  /// The text as it is told, and below it what log and indicators say where somebody has written
  /// another.
  func add(_ index: Int, to detail: inout Detail) {
    guard rows.indices.contains(index) else { return }
    let row = rows[index]
    guard let entry = row.entry else {
      detail.prose(
        "Text till styrelsen: en för hela planen och en för varje processmål. Den som ingen har "
          + "skrivit visas som förslag, ur logg och indikatorer per \(row.account.day.text).")
      return
    }
    detail.title(entry.title, place: row.address.map { Place($0) })
    detail.prose(row.account.period.shown.capitalizedFirst, .dim)
    if let written = entry.written, let address = row.address {
      if entry.isStale {
        detail.prose(
          "! Texten är \(BoardAccount.Entry.staleWords): det som förslaget bygger på är inte "
            + "detsamma "
            + "längre. Läs förslaget nedan, och skriv texten eller dagen på nytt.", .warning)
      }
      detail.heading("Text")
      add(written.text, place: Place(address, field: "text"), to: &detail)
      detail.blank()
      detail.field("Skriven", written.day.text, place: Place(address, field: "dag"))
      detail.field("Källa", written.source, place: Place(address, field: "källa"))
      detail.heading("Förslaget ur logg och indikatorer, per \(row.account.day.text)")
      add(entry.proposal, place: nil, to: &detail)
    } else {
      detail.heading("Förslag ur logg och indikatorer, per \(row.account.day.text)")
      add(entry.proposal, place: nil, to: &detail)
    }
  }

  private func add(_ text: String, place: Place?, to detail: inout Detail) {
    for paragraph in text.split(separator: "\n") { detail.prose(String(paragraph), place: place) }
  }
}

extension ASFScreen {
  private var account: BoardAccounts.Row? {
    guard case .accounts(let accounts) = report, let index = list.row(at: panes.table.cursor),
      accounts.rows.indices.contains(index)
    else { return nil }
    return accounts.rows[index]
  }

  /// The period that the cursor stands in among the texts for the board; nil in other views.
  var accountPeriod: CountPeriod? { account?.account.period }

  /// Opens the text under the cursor to write in: a new one begins with what is proposed.
  static func writing(_ action: Action) -> ScreenAction<ASFScreen> {
    .asks(action) { screen, moment in
      guard screen.view == .accounts, let row = screen.account else { return .absent }
      guard let entry = row.entry else { return .cannot("Ställ markören på ett processmål.") }
      let file = ActivityPlan.path(row.account.year)
      let form: FormRequest
      if let address = row.address {
        form = .edit(Place(address, field: "text"))
      } else {
        let list = PartReference(owner: Address(file), part: PartKey.boardTexts)
        form = .add(
          list, after: PartEditing(moment.desk.office).last(of: list),
          proposing: row.account.proposed(entry, on: moment.desk.day))
      }
      return Answer.can(.go(.form(form))).unless(moment.desk.reasonNotWritable(file))
    }
  }
}

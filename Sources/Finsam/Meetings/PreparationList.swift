extension Preparation {
  /// The next meeting's items with what is lacking, what falls due before it, and what waits to be
  /// carried out. `all` is what there is to do, whenever it falls due.
  package func list(_ all: DueList) -> AnyList {
    let due = all.items.filter(isToldBesideMeeting)
    let older = all.older.filter(isToldBesideMeeting)
    let isEmpty =
      next == nil && passed.isEmpty && due.isEmpty && older.isEmpty && waiting.isEmpty
    let until = next == nil ? "till och med \(horizon.text)" : "före mötet"
    let rows =
      isEmpty
      ? []
      : past + agenda + tasks(due, "Att göra \(until)", "årshjul") + decisions
        + tasks(older, "Försenat sedan tidigare år", "försenat")
    return AnyList(
      PreparationRow.columns, count: rows.count,
      nesting: {
        AnyList.Nesting(level: rows[$0].isHeading ? 0 : 1, isHeading: rows[$0].isHeading)
      },
      row: { rows[$0] },
      line: { AnyList.Line(id: rows[$0].id, address: rows[$0].address, title: rows[$0].what) })
  }

  /// `Styrelse 2015-03-05, om 64 dagar · Norsjö 09.00–15.00`
  package var headline: String {
    guard let next, let days = timeLeft else { return "Inget möte är planerat" }
    let name = [next.kind.text, next.day.text].filter { !$0.isEmpty }.joined(separator: " ")
    return "\(name.capitalizedFirst), \(days)" + (next.words.isEmpty ? "" : " · \(next.words)")
  }

  private var past: [PreparationRow] {
    if passed.isEmpty { return [] }
    return [PreparationRow(heading: "Möten som har varit (\(passed.count))", id: "passerat", nil)]
      + passed.map { meeting in
        PreparationRow(
          id: "passerat/" + meeting.id, number: "",
          what: [meeting.kind.text.capitalizedFirst, meeting.day.text].joined(separator: " "),
          state: CellText("protokoll saknas", .warning), address: meeting.address)
      }
  }

  /// What is left to do with the next meeting and its papers.
  private var leftOfNext: CellText {
    guard let meeting = next?.meeting else { return CellText("ingen kallelse än", .warning) }
    let left =
      meeting.lacks + (lacking.isEmpty ? [] : ["\(lacking.count) att göra klart"])
    return left.isEmpty
      ? CellText("inget saknas", .met) : CellText(left.joined(separator: ", "), .warning)
  }

  private var agenda: [PreparationRow] {
    guard let next else { return [PreparationRow(heading: headline, id: "möte", nil)] }
    let items = next.meeting?.items ?? []
    return [PreparationRow(heading: headline, id: "möte", leftOfNext, address: next.place.address)]
      + items.filter { $0.under.isEmpty || !$0.lacks.isEmpty }.map { item in
        let grouped = items.count { $0.under == item.id }
        return PreparationRow(
          id: "ärende/" + item.id, number: item.number.map { "\($0.shown)" } ?? "",
          what: item.title.oneLine + (grouped == 0 ? "" : " (\(grouped))"),
          state: item.leftCell,
          address: next.meeting?.address(of: item))
      }
  }

  /// What is due before the meeting, beside what the list has rows for already.
  private func isToldBesideMeeting(_ item: DueItem) -> Bool {
    switch item.duty {
    case .summons, .execution: return false
    case .minutes:
      if passed.contains(where: { item.place == .record(Place($0.address)) }) { return false }
    default: break
    }
    guard let last = item.last else { return item.state == .late }
    return last <= horizon
  }

  private func tasks(_ due: [DueItem], _ heading: String, _ id: String) -> [PreparationRow] {
    if due.isEmpty { return [] }
    return [PreparationRow(heading: "\(heading) (\(due.count))", id: id, nil)]
      + due.map { one in
        PreparationRow(
          id: one.id, number: "", what: one.what, state: one.stateCell(saysDay: true),
          address: one.taskAddress)
      }
  }

  private var decisions: [PreparationRow] {
    if waiting.isEmpty { return [] }
    return [
      PreparationRow(
        heading: "Beslut där det inte framgår om de är verkställda (\(waiting.count))",
        id: "verkställighet", nil)
    ]
      + waiting.map { placed in
        PreparationRow(
          id: "beslut/" + placed.address.wholeId, number: "",
          what: "\(placed.meeting.day.text) \(placed.resolution.wording.oneLine)",
          state: placed.standing(on: day), address: placed.address)
      }
  }
}

extension AgendaItem {
  /// What is left to do with it, and whether it is decided already.
  fileprivate var leftCell: CellText {
    let isPart = !decisions.isEmpty && decisions.count < proposals.count
    let written =
      isPart ? "\(decisions.count) av \(proposals.count) beslut skrivna" : "beslut skrivet"
    let words = (decisions.isEmpty ? [] : [written]) + lacks
    return CellText(words.joined(separator: "; "), lacks.isEmpty ? .met : .warning)
  }
}

private struct PreparationRow: Sendable {
  let id: String
  let number: String
  let what: String
  let state: CellText
  let address: Address?
  var isHeading = false

  init(id: String, number: String, what: String, state: CellText, address: Address?) {
    (self.id, self.number, self.what) = (id, number, what)
    (self.state, self.address) = (state, address)
  }

  init(heading: String, id: String, _ state: CellText?, address: Address? = nil) {
    self.init(id: id, number: "", what: heading, state: state ?? CellText(""), address: address)
    isHeading = true
  }

  static let columns: [Column<PreparationRow>] = [
    Column(ColumnHead("Ärende", .flexible(30, weight: 3), priority: 9)) { row in
      let number = row.number.isEmpty ? "" : row.number + ". "
      return CellText(
        row.what, shown: row.isHeading ? row.what : "  " + number + row.what,
        row.isHeading ? .heading : .plain)
    },
    Column(ColumnHead("Kvar", .flexible(18, weight: 2), priority: 8, isStatus: true)) { $0.state },
  ]
}

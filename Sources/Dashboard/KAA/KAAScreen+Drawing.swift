import Finsam
import TextUI

extension KAAScreen {
  func draw(on canvas: inout Canvas, in area: Rect, _ desk: Desk) {
    let board = desk.board
    if board.kaa.isRegisterOff, !board.kaa.countedCases.isEmpty, !board.kaa.lacksRules {
      return drawCounts(on: &canvas, in: area, desk)
    }
    guard !board.kaa.cases.isEmpty else { return drawEmpty(on: &canvas, in: area, desk) }
    let revealed = isRevealed ? board.list { $0 == revealedID } : nil
    let own = list.row(at: panes.table.cursor)
    let table = list.table(panes) { row in
      row == own ? revealed.map { list.shownCells(of: $0, row) } : nil
    }
    let name =
      board.kaa.lacksRules
      ? "KAA: inget räknas, reglerna saknas"
      : board.dutyBegins.map { "KAA: aktivitetsansvaret börjar \($0.text)" }
        ?? ["KAA", board.kaa.cases.examples.words].compactMap(\.self).joined(separator: " · ")
    draw(
      table, title: party.map { "Får visas för \($0.rawValue)" } ?? name, shown: list.count,
      of: board.kaa.cases.count, detailTitle: selectedID.map { "Ärende \($0)" } ?? "",
      on: &canvas, in: area, desk)
  }

  /// Where no case is shown: what may be known, counts and deadlines, as the report has them.
  private func drawCounts(on canvas: inout Canvas, in area: Rect, _ desk: Desk) {
    let (above, below) = area.splitTop(2)
    canvas.write(
      "Ärenden visas inte här: kaa.register är nej i forbund.yaml. Antal och frister:",
      x: above.x, y: above.y, .dim, in: above)
    canvas.cursor = Point(x: above.x, y: above.y)
    guard let report = ReportRequest.kaa(HalfYear(containing: desk.board.day)).report(desk) else {
      return
    }
    let lines = ReportLines(report: report, width: LineList.textWidth(in: below)).lines
    LineList(lines).draw(LineListState(), on: &canvas, in: below)
  }

  private func drawEmpty(on canvas: inout Canvas, in area: Rect, _ desk: Desk) {
    let lines =
      unread(desk).map { [$0.unreadText(desk), "Inget i registret över ungdomar har ändrats."] }
      ?? off(desk) ?? [
        "Här finns inga ungdomar än.",
        "\(desk.key(.newCase)) lägger till det första ärendet, \(desk.key(.importRows)) läser in "
          + "flera från "
          + "en CSV-fil.",
        "Inga namn, personnummer eller uppgifter om hälsa: bara ärendenummer.",
      ]
    for (y, line) in lines.flatMap({ $0.wrapped(to: area.width - 4) }).enumerated() {
      canvas.write(line, x: area.x + 2, y: area.y + 1 + y, .dim, in: area)
    }
    canvas.cursor = Point(x: area.x + 2, y: area.y + 1)
  }

  private func off(_ desk: Desk) -> [String]? {
    guard desk.office.kaa.isRegisterOff else { return nil }
    let lack = desk.board.kaa.lacksRules ? [KAA.lackOfRules, KAA.adviceOnRules] : []
    return [KAA.registerOff, KAA.adviceOnRegister] + lack
  }

  var partyRequest: PickerRequest {
    PickerRequest(
      purpose: .party, title: "Visa bara det som får delas med",
      items: [PickerItem(id: "", Picker.Item("Ingen annan: visa alla ärenden"))]
        + KAAParty.allCases.map { PickerItem(id: $0.rawValue, Picker.Item($0.rawValue)) },
      selected: party.flatMap { KAAParty.allCases.firstIndex(of: $0) }.map { $0 + 1 } ?? 0)
  }

  mutating func picked(_ purpose: PickerRequest.Purpose, _ id: String, _ desk: Desk) -> Outcome {
    switch purpose {
    case .party:
      share(with: KAAParty(rawValue: id), desk)
      guard party != nil else { return .stay }
      let hidden = desk.board.kaa.cases.count - rowCount
      let cases = hidden == 1 ? "1 ärende" : "\(hidden) ärenden"
      return .say(Notice("\(cases) visas inte: medgivande saknas. Esc visar alla."))
    case .importKind: return importing(id, desk)
    default: break
    }
    return .stay
  }

  /// What is masked on the screen is masked here.
  func copiedSheet(_ desk: Desk) -> [[String]] {
    guard isRevealed, panes.marked.isEmpty else { return list.sheet(panes) }
    let revealed = desk.board.list { [revealedID] in $0 == revealedID }
    return list.sheet(panes) { list.shownCells(of: revealed, $0) }
  }
}

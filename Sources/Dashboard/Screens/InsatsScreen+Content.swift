import Finsam
import TextUI

extension InsatsScreen: BrowsingScreen {
  var tab: MainScreen? { .insatser }
  func emptyText(_ desk: Desk) -> String {
    "Här finns inga insatser än. \(desk.key(.new)) lägger till en."
  }
  func unread(_ desk: Desk) -> Problem? { desk.reading.unread(.insats) }

  func crumb(_ desk: Desk) -> String {
    panes.pane == .detail ? "Insatser ▸ \(list.title(at: panes.table.cursor))" : "Insatser"
  }

  func lines(_ desk: Desk, width: Int) -> [DetailLine] {
    guard let selected, let insats = desk.office.insats(selected) else { return [] }
    return Detail(of: insats, at: insats.address, desk.detailContext).lines(width: width)
  }

  func listLine(_ desk: Desk) -> DetailLine? { address.map { DetailLine([], place: Place($0)) } }

  static let actions: [ScreenAction<InsatsScreen>] =
    [
      .openRow.onBar(), .openLine.onBar(), .onRecord(.edit).onBar(), .filter.onBar(),
      .sorting(.sort).onBar(when: { screen, _ in screen.isInList }), .sorting(.sortSecond),
      .asks(.new) { _, moment in
        Answer.can(.go(.form(.create(.insats)))).unless(moment.desk.readOnlyReason)
      }.when(\.isInList).onBar(),
      .onRecord(.new).when(\.isInDetail).onBar(), .everywhere(.search),
      .asks(.remove) { screen, moment in screen.removal(moment.desk) }.when(\.isInList),
      .onRecord(.remove).when(\.isInDetail).onBar(),
      .back.onBar(when: { screen, _ in screen.isInDetail }), .everywhere(.undo),
      .everywhere(.palette),
      .marking,
      .onRecord(.mark).when(\.isInDetail), .copy,
    ] + ScreenAction.moving
    + ScreenAction.onRecord(.assess, .decide, .moveUp, .moveDown).map { $0.when(\.isInDetail) }

  private func removal(_ desk: Desk) -> Answer<Outcome> {
    let changes = list.chosen(panes).compactMap(\.address).compactMap { address in
      desk.office.document(address.file).map { Change(address, .delete($0.draft)) }
    }
    if changes.isEmpty {
      return .cannot(emptiness ?? BrowsingWords.markedIsHidden)
    }
    return Answer.can(.ask(.save(changes)))
      .unless(changes.lazy.compactMap { desk.reasonNotWritable($0.address.file) }.first)
  }

  mutating func picked(_ purpose: PickerRequest.Purpose, _ id: String, _ desk: Desk) -> Outcome {
    if case .sort(let second) = purpose, let column = Int(id) {
      panes.sort(by: column, second: second)
      arrange(desk)
    }
    return .stay
  }

  func draw(on canvas: inout Canvas, in area: Rect, _ desk: Desk) {
    draw(
      list.table(panes), title: "Insatser", shown: list.count, of: list.total,
      detailTitle: list.title(at: panes.table.cursor), on: &canvas, in: area, desk)
  }
}

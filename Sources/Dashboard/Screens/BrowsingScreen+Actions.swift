import Finsam
import TextUI

/// The actions that lists with details have in common.
extension ScreenAction where Screen: BrowsingScreen {
  /// Moving within a pane and from one to the other.
  static var moving: [ScreenAction] {
    let moves: [ScreenAction] = TwoPane.moves.map { action, key in
      .turns(action) { screen, moment in screen.move(key, moment) }
    }
    return moves
      + [.nextPane, .previousPane].map { action in
        .turns(action) { screen, _ in
          screen.panes.pane = screen.panes.pane == .list ? .detail : .list
        }
      }
  }

  /// Goes into the detail of a row.
  static var openRow: ScreenAction {
    turns(.open) { screen, _ in screen.panes.pane = .detail }
      .unless { screen, _ in screen.emptiness }.when(\.isInList)
  }

  static var openLine: ScreenAction { onRecord(.open).when(\.isInDetail) }

  /// Leaves the detail, the filter and at last the screen.
  static var back: ScreenAction {
    ScreenAction(.back) { _, moment in .can { screen in screen.leave(moment) } }
  }

  static var filter: ScreenAction {
    turns(.filter) { screen, moment in
      screen.panes.filterEditor = LineEditor(screen.panes.filter)
      screen.arrange(moment.desk)
    }.when(\.isInList)
  }

  /// Shows only the rows of one status, of the next one each time and at last all again.
  static var stateFilter: ScreenAction {
    ScreenAction(.filterState) { screen, moment in
      guard screen.isInList, screen.list.hasStates else { return .absent }
      return .can { screen in screen.showNextState(moment.desk) }
    }
  }

  /// Marks the row of the list, and goes on to the next: what is marked is changed, copied and
  /// removed together.
  static func marking(_ action: Action) -> ScreenAction {
    turns(action) { screen, moment in
      guard !screen.list.isHeading(at: screen.panes.table.cursor),
        let id = screen.list.id(at: screen.panes.table.cursor)
      else { return }
      if screen.panes.marked.remove(id) == nil { screen.panes.marked.insert(id) }
      let below = screen.list.rows.indices.dropFirst(screen.panes.table.cursor + 1)
      let next = below.first { !screen.list.isHeading(at: $0) } ?? screen.panes.table.cursor
      screen.panes.select(row: next, rows: screen.rowCount, in: moment.area)
    }.unless { screen, _ in
      screen.emptiness
        ?? (screen.list.isHeading(at: screen.panes.table.cursor)
          ? "En rubrik kan inte markeras." : nil)
    }.when(\.isInList)
  }

  /// Sorts by a column that is chosen from a list.
  static func sorting(_ action: Action) -> ScreenAction {
    asks(action) { screen, _ in
      .can(.pick(screen.list.sortRequest(screen.panes, second: action == .sortSecond)))
    }.unless { screen, _ in screen.emptiness }
  }

  static var copy: ScreenAction {
    ScreenAction(.copy) { _, moment in
      .can { screen in
        guard screen.isInList else {
          let text = screen.line(moment.desk)?.text ?? ""
          return text.isEmpty
            ? .say(Notice("Här finns inget att kopiera.")) : .ask(.copy(text, told: "Kopierat."))
        }
        let sheet = screen.copiedSheet(moment.desk)
        let rows = sheet.count - 1
        let told = screen.panes.marked.isEmpty ? rows.inRows : rows.inMarkedRows
        return .ask(.copy(CSVText.pasted(sheet), told: "Kopierade \(told)."))
      }
    }.unless { screen, _ in screen.emptiness }
  }

  /// Writes the list to a file for a spreadsheet; which fields is chosen.
  static var exporting: ScreenAction {
    asks(.exportList) { screen, moment in
      let choices =
        [("visad", "Tabellens kolumner", "också de som inte får plats på skärmen")]
        + [("hel", "Alla fält", "också de som inte står i tabellen")]
      return Answer.can(
        .pick(
          PickerRequest(
            purpose: .exportList,
            title: screen.panes.marked.isEmpty
              ? "Skriv listan till CSV-fil"
              : "Skriv \(screen.panes.marked.count.inMarkedRows) till CSV-fil",
            items: choices.map { PickerItem(id: $0.0, Picker.Item($0.1, detail: $0.2)) }))
      )
      .unless(screen.emptiness ?? moment.desk.readOnlyReason)
    }
  }

  static func onRecord(_ actions: Action...) -> [ScreenAction] { actions.map { onRecord($0) } }

  /// An action on the record that the cursor stands on, in the list or in its detail.
  static func onRecord(_ action: Action) -> ScreenAction {
    asks(action) { screen, moment in
      // What is marked goes before what the cursor stands on, a heading too.
      if screen.isInList, !screen.panes.marked.isEmpty, action.changesMarked {
        let isOfYouth = screen.list.chosen(screen.panes).contains { $0.address?.isOfYouth == true }
        return isOfYouth && screen.tab != .kaa
          ? .cannot(BrowsingWords.onlyInKAA) : screen.answerOfMarked(action, moment.desk)
      }
      guard let line = moment.line() else { return .cannot("Ställ markören på en rad.") }
      if line.isOfYouth, screen.tab != .kaa, action != .open || line.destination == nil {
        return .cannot(BrowsingWords.onlyInKAA)
      }
      if action == .moveUp || action == .moveDown, screen.isInList, screen.panes.isArranged {
        return .cannot(
          "Ordningen syns inte i en lista som är filtrerad eller sorterad. Esc tar bort filtret.")
      }
      return line.answer(action, moment.desk)
    }
  }
}

extension ScreenAction where Screen: ScreenContent {
  /// Copies what the screen says of the place where one is; `rows` is how many it is of a list.
  static func copying(
    _ copied: @escaping @Sendable (Screen, Desk) -> (text: String, rows: Int?) = {
      ($0.copyText($1), nil)
    }
  ) -> ScreenAction {
    ScreenAction(.copy) { _, moment in
      .can { screen in
        let (text, rows) = copied(screen, moment.desk)
        if text.isEmpty { return .say(Notice("Här finns inget att kopiera.")) }
        let told = rows.map { "Kopierade \($0.inRows)." } ?? "Kopierat."
        return .ask(.copy(text, told: told))
      }
    }
  }
}

extension BrowsingScreen {
  var isInList: Bool { panes.pane == .list }
  var isInDetail: Bool { panes.pane == .detail }

  /// Why there is no row to do anything with.
  var emptiness: String? { rowCount == 0 ? "Listan är tom." : nil }

  fileprivate mutating func move(_ key: Key, _ moment: Moment) {
    let lines = isInDetail ? shownLines(moment.desk, width: panes.width) : []
    panes.move(key, rows: rowCount, lines: lines, in: moment.area)
  }

  fileprivate mutating func showNextState(_ desk: Desk) -> Outcome {
    let states = list.states
    if states.isEmpty { return .say(Notice("Ingen rad har någon status.")) }
    let current = states.firstIndex { $0.text == panes.state }
    let next = current.map { $0 + 1 } ?? 0
    panes.state = states.indices.contains(next) ? states[next].text : nil
    arrange(desk)
    let told = panes.state == nil ? "Alla rader visas." : "Visar bara \(states[next].shown)."
    return .say(Notice(told))
  }

  mutating func sort(by id: String, second: Bool, _ desk: Desk) {
    if let column = Int(id) { panes.sort(by: column, second: second) } else { panes.sort = [] }
    arrange(desk)
  }

  fileprivate mutating func leave(_ moment: Moment) -> Outcome {
    if leaveDetail() { return .stay }
    if !panes.marked.isEmpty {
      let count = panes.marked.count
      panes.marked = []
      return .say(Notice("Markeringen av \(count.inRows) är borttagen."))
    }
    if panes.filter.isEmpty, panes.state == nil {
      return .back
    } else {
      (panes.filter, panes.state) = ("", nil)
      arrange(moment.desk)
    }
    return .stay
  }
}

extension Address {
  /// Whether it is in a file about youths.
  fileprivate var isOfYouth: Bool { DocumentKind(path: file)?.isConfidential == true }
}

enum BrowsingWords {
  static let onlyInKAA = "Uppgifter om en ungdom visas och ändras bara i KAA, eller i filen."
  static let markedIsHidden = "Det som är markerat döljs av filtret. Esc tar bort filtret."
}

extension TwoPane {
  /// Whether the list stands in another order than the file, or shows only some of it.
  fileprivate var isArranged: Bool { !filter.isEmpty || !sort.isEmpty || state != nil }
}

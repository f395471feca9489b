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
      if screen.isInList, !screen.panes.marked.isEmpty, action.isOfMarked {
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

  /// What an action would do with all that is marked and shown.
  fileprivate func answerOfMarked(_ action: Action, _ desk: Desk) -> Answer<Outcome> {
    switch action {
    case .remove: removingMarked(desk)
    case .edit: editingMarked(desk)
    case .assess: assessingMarked(desk)
    default: .absent
    }
  }

  /// Removes all that is marked and shown, as one step.
  private func removingMarked(_ desk: Desk) -> Answer<Outcome> {
    let editing = PartEditing(desk.office)
    let addresses = list.chosen(panes).compactMap(\.address)
    if addresses.isEmpty { return .cannot(BrowsingWords.markedIsHidden) }
    if let reason = addresses.lazy.compactMap(editing.reasonToKeep).first {
      return .cannot(reason)
    }
    // From the last, so that each still stands behind what it stood behind.
    let changes = desk.office.inFileOrder(addresses).reversed().compactMap(desk.office.removal)
    return Answer(changes.isEmpty ? nil : .ask(.save(changes)), else: "Raderna kan inte tas bort.")
      .unless(changes.lazy.compactMap { desk.reasonNotWritable($0.address.file) }.first)
  }

  /// One form for all that is marked and shown.
  private func editingMarked(_ desk: Desk) -> Answer<Outcome> {
    together(list.chosen(panes).map(\.address), desk) { .editAll($0) }
  }

  /// What is assessed of a row is what is assessed of it alone: of a measure its goal.
  private func assessingMarked(_ desk: Desk) -> Answer<Outcome> {
    let judged = list.chosen(panes).map { line in
      line.address.flatMap { DetailLine([], place: Place($0)).judged }
    }
    let decided = judged.lazy.compactMap(\.self).first(where: desk.isDecided)
    return together(judged, desk) { .assessAll($0) }.unless(
      decided.map {
        "\($0.steps.last?.id ?? "") är beslutat. Ändra beslutet med \(desk.key(.decide))."
      })
  }

  /// Several rows may be of one record.
  private func together(
    _ records: [Address?], _ desk: Desk, _ request: ([Address]) -> FormRequest
  ) -> Answer<Outcome> {
    if records.isEmpty { return .cannot(BrowsingWords.markedIsHidden) }
    var seen: Set<Address> = []
    let addresses = records.compactMap(\.self).filter { seen.insert($0).inserted }
    let kinds = Set(addresses.map { DocumentKind(path: $0.file) })
    let parts = Set(addresses.map { $0.steps.map(\.part) })
    if kinds.count != 1 || parts.count != 1 || records.contains(nil) {
      return .cannot("Det markerade är av olika slag. Markera poster av samma slag.")
    }
    if addresses.contains(where: { DocumentKind(path: $0.file)?.isConfidential == true }) {
      return .cannot("Ärenden ändras ett i taget. Ta bort markeringen först.")
    }
    return Answer.can(.go(.form(request(addresses))))
      .unless(addresses.lazy.compactMap { desk.reasonNotWritable($0.file) }.first)
  }

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

extension Action {
  /// Whether it is done with all that is marked.
  fileprivate var isOfMarked: Bool {
    switch self {
    case .remove, .edit, .assess: true
    default: false
    }
  }
}

extension Address {
  /// Whether it is in a file about youths.
  fileprivate var isOfYouth: Bool { DocumentKind(path: file)?.isConfidential == true }
}

extension Int {
  /// `1 markerad rad`, `3 markerade rader`
  var inMarkedRows: String {
    self == 1 ? "1 markerad rad" : "\(Number(self).shown) markerade rader"
  }
}

enum BrowsingWords {
  static let onlyInKAA = "Uppgifter om en ungdom visas och ändras bara i KAA, eller i filen."
  static let markedIsHidden = "Det som är markerat döljs av filtret. Esc tar bort filtret."
}

extension Office {
  /// Parts of one list, in the order that they stand in the file.
  fileprivate func inFileOrder(_ addresses: [Address]) -> [Address] {
    guard let first = addresses.first, let parent = first.parent, let step = first.steps.last
    else { return addresses }
    // A few are found one by one in less time than it takes to note where all rows stand.
    guard addresses.count > 20 else {
      return addresses.map { (place: placeInList(of: $0)?.index ?? 0, address: $0) }
        .sorted { $0.place < $1.place }.map(\.address)
    }
    let ids = ids(in: parent, part: step.part)
    let places = Dictionary(zip(ids, ids.indices)) { first, _ in first }
    return addresses.sorted {
      places[$0.steps.last?.id ?? ""] ?? 0 < places[$1.steps.last?.id ?? ""] ?? 0
    }
  }
}

extension TwoPane {
  /// Whether the list stands in another order than the file, or shows only some of it.
  fileprivate var isArranged: Bool { !filter.isEmpty || !sort.isEmpty || state != nil }
}

import Finsam
import TextUI

extension TallyScreen: ScreenContent {
  var tab: MainScreen? { .indicators }
  func crumb(_ desk: Desk) -> String { "Svar ▸ \(sheet.title)" }
  var isTyping: Bool { true }
  var isWriting: Bool { editor != nil }
  var lookup: Lookup { .searches }

  var reasonToStay: String? {
    editor == nil ? nil : "Raden är inte sparad. Enter sparar den, Esc låter den vara som förut."
  }

  func typingBindings(_ desk: Desk) -> [KeyBinding]? {
    guard editor != nil else { return nil }
    return [KeyBinding(.enter, title: "Spara"), KeyBinding(.escape, title: "Avbryt")]
  }

  static let actions: [ScreenAction<TallyScreen>] =
    [
      ScreenAction(.edit) { _, moment in .can { screen in screen.begin(with: nil, moment.desk) } }
        .unless { screen, moment in screen.reasonNotEditable(moment.desk) }.onBar(),
      .asks(.chooseYear) { screen, _ in .can(.pick(screen.sexRequest)) }
        .onBar().called { _ in "Välj kön" },
      .copying { screen, _ in
        (
          screen.sheet.rows.map { $0.point.id + "\t" + $0.text + "\n" }.joined(),
          screen.sheet.rows.count
        )
      },
      .asks(.back) { _, _ in .can(.back) }.onBar(), .everywhere(.undo), .everywhere(.palette),
    ]
    + [Action.pageUp, .pageDown, .first, .last].map { action in
      .turns(action) { screen, moment in screen.turn(action, in: moment.area) }
    }

  private mutating func turn(_ action: Action, in area: Rect) {
    let page = page(in: area)
    let place =
      switch action {
      case .pageUp: table.cursor - page
      case .pageDown: table.cursor + page
      case .first: 0
      default: sheet.rows.count - 1
      }
    table.select(place, rows: sheet.rows.count, page: page)
  }

  private var sexRequest: PickerRequest {
    PickerRequest(
      purpose: .year, title: "Svar från",
      items: RespondentSex.allCases.map {
        PickerItem(
          id: $0.rawValue,
          Picker.Item($0.rawValue, detail: $0 == .all ? "utan uppdelning på kön" : ""))
      }, selected: RespondentSex.allCases.firstIndex(of: key.sex ?? .all) ?? 0)
  }

  mutating func picked(_ purpose: PickerRequest.Purpose, _ id: String, _ desk: Desk) -> Outcome {
    if purpose == .year, let sex = RespondentSex(rawValue: id) {
      show(sex: sex == .all ? nil : sex, desk)
    }
    return .stay
  }

  mutating func type(_ key: Key, _ desk: Desk, in area: Rect) -> Outcome? {
    if sheet.rows.isEmpty { return nil }
    if editor != nil { return write(key, desk, page: page(in: area)) }
    switch key {
    case .character(let character) where character.isNumber: return begin(with: key, desk)
    case .backspace: return begin(with: key, desk)
    case .delete: return commit("", desk)
    case .enter, .tab, .down, .backTab, .up:
      let step = key == .backTab || key == .up ? -1 : 1
      table.select(table.cursor + step, rows: sheet.rows.count, page: page(in: area))
      return .stay
    default: return nil
    }
  }

  mutating func paste(_ text: String, _ desk: Desk) -> Outcome {
    if editor == nil {
      let outcome = begin(with: nil, desk)
      guard editor != nil else { return outcome }
      open(with: "", desk)
    }
    pasted(text, desk)
    return .stay
  }

  func searched(_ desk: Desk, in area: Rect) -> SearchedLines {
    SearchedLines(texts: sheet.rows.map(\.spoken), current: table.cursor)
  }

  mutating func go(to line: Int, _ desk: Desk, in area: Rect) { keep(row: line) }
  mutating func refresh(_ desk: Desk) { arrange(desk) }

  mutating func click(row: Int, pane: Int, _ desk: Desk, in area: Rect) {
    guard editor == nil else { return }
    table.select(row, rows: sheet.rows.count, page: page(in: area))
  }

  mutating func doubleClick(_ desk: Desk, in area: Rect) -> Outcome? {
    editor == nil ? begin(with: nil, desk) : .stay
  }

  func place(_ desk: Desk) -> Place? { nil }

  func position(_ desk: Desk) -> String {
    sheet.rows.isEmpty ? "" : "Rad \(table.cursor + 1)/\(sheet.rows.count)"
  }

  func spoken(_ desk: Desk, in area: Rect) -> SpokenScreen {
    SpokenScreen(
      crumb(desk) + ", \(sheet.rows.count.inRows)", count: sheet.rows.count, current: table.cursor,
      choices: nil
    ) { [sheet] in sheet.rows[$0].spoken }
  }

  func asked(_ desk: Desk) -> SpokenQuestion? {
    guard let row else { return nil }
    return SpokenQuestion(
      facts: [
        "\(row.point.id) \(row.point.wording). Nu: \(row.text.isEmpty ? "tomt" : row.text).",
        sheet.besideWords(row), fault ?? doubt ?? "",
      ].filter { !$0.isEmpty }, question: "Hur många svarade 1, 2, 3, 4 och 5?")
  }

  mutating func write(line: String, _ desk: Desk, in area: Rect) -> Outcome {
    if line.isEmpty, editor != nil { _ = type(.escape, desk, in: area) }
    if !line.isEmpty {
      if let reason = reasonNotEditable(desk) { return .say(Notice(reason, .warning)) }
      open(with: line, desk)
    }
    return type(.enter, desk, in: area) ?? .stay
  }
}

extension TallySheet.Row {
  fileprivate var spoken: String {
    "\(point.id) \(point.wording): \(text.isEmpty ? "tomt" : text)"
  }
}

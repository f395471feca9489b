import Finsam
import TextUI

extension PeriodScreen: ScreenContent {
  var tab: MainScreen? { .insatser }
  func crumb(_ desk: Desk) -> String { "Siffror \(period.shown)" }
  var isTyping: Bool { true }
  var isWriting: Bool { editor != nil || sourceEditor != nil }
  var lookup: Lookup { .searches }
  var helpWords: [String] {
    [
      "I rutnätet: siffror skriver i cellen, Enter sparar och går ned, Tab går till nästa cell, "
        + "piltangenterna flyttar mellan cellerna och Delete tömmer. Ett block från Excel klistras "
        + "in från cellen och framåt, också i kolumner som inte får plats på skärmen."
    ]
  }

  var shownFault: String? { fault }

  var reasonToStay: String? {
    editor == nil && sourceEditor == nil
      ? nil : "Cellen är inte sparad. Enter sparar den, Esc låter den vara som förut."
  }

  func typingBindings(_ desk: Desk) -> [KeyBinding]? {
    if sourceEditor != nil {
      return [KeyBinding(.enter, title: "Använd källan"), KeyBinding(.escape, title: "Avbryt")]
    }
    guard editor != nil else { return nil }
    return [
      KeyBinding(.enter, title: "Spara"), KeyBinding(.tab, title: "Nästa cell"),
      KeyBinding(.escape, title: "Avbryt"),
    ]
  }

  static let actions: [ScreenAction<PeriodScreen>] =
    [
      ScreenAction(.edit) { _, moment in
        .can { screen in screen.begin(with: nil, moment.desk) }
      }.unless { screen, moment in screen.reasonNotEditable(moment.desk) }.onBar(),
      .asks(.chooseYear) { screen, moment in .can(.pick(screen.request(moment.desk))) }
        .onBar().called { _ in "Välj period" },
      .turns(.filterState) { screen, moment in screen.showAll(!screen.showsAll, moment.desk) }
        .onBar(when: { screen, _ in screen.sheet.hidden > 0 || screen.showsAll })
        .called { $0.showsAll ? "Bara periodens" : "Visa alla" },
      ScreenAction(.source) { _, moment in
        Answer.can { screen in screen.ask(forSourceOf: []) }
          .unless(moment.desk.readOnlyReason)
      }.when { $0.source != nil },
      .asks(.report) { screen, _ in .can(.go(.report(.results(screen.period)))) },
      .asks(.exportList) { screen, moment in
        Answer.can(
          .ask(
            .export(
              name: "siffror-\(screen.period.text.lowercased())",
              text: "\u{FEFF}" + CSVText.written(screen.sheet.exported)))
        ).unless(
          screen.sheet.rows.isEmpty ? "Listan är tom." : moment.desk.readOnlyReason)
      },
      turning(.previousYear).onBar().called { _ in "Före" },
      turning(.nextYear).onBar().called { _ in "Efter" },
      .asks(.open) { screen, _ in
        Answer(
          screen.row.map { .go(.insats($0.insats.id)) }, else: "Här finns ingen insats.")
      },
      .copying { screen, _ in (CSVText.pasted(screen.sheet.copied), screen.sheet.rows.count) }
        .unless { screen, _ in screen.sheet.rows.isEmpty ? "Listan är tom." : nil },
      .asks(.back) { _, _ in .can(.back) }.onBar(), .everywhere(.undo), .everywhere(.palette),
    ]
    + [Action.pageUp, .pageDown, .first, .last].map { action in
      .turns(action) { screen, moment in screen.turn(action, in: moment.area) }
    }

  private static func turning(_ action: Action) -> ScreenAction<PeriodScreen> {
    .turning(
      action,
      to: { screen, action, _ in
        action == .previousYear ? screen.period.before : screen.period.after
      }, show: { screen, period, desk in screen.show(period, desk) },
      else: { screen, _ in
        "\(screen.period.shown.capitalizedFirst) har ingen period före eller efter."
      })
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

  private func request(_ desk: Desk) -> PickerRequest {
    let periods = desk.office.sheetPeriods(on: desk.day)
    return PickerRequest(
      purpose: .year, title: "Fyll i siffror för",
      items: periods.map { period in
        PickerItem(
          id: period.text, Picker.Item(period.shown.capitalizedFirst, detail: period.text))
      },
      selected: periods.firstIndex(of: period) ?? 0)
  }

  mutating func picked(_ purpose: PickerRequest.Purpose, _ id: String, _ desk: Desk) -> Outcome {
    if purpose == .year, let period = CountPeriod(id: id) { show(period, desk) }
    return .stay
  }

  mutating func paste(_ text: String, _ desk: Desk) -> Outcome {
    if sheet.rows.isEmpty { return .say(Notice("Här finns ingen cell.")) }
    unsaved = nil
    if sourceEditor != nil {
      sourceEditor?.paste(text)
      return .stay
    }
    let isBlock = text.contains("\t") || text.trimmed.contains { $0.isNewline }
    guard !isBlock, editor != nil else { return fill(text, desk) }
    editor?.paste(text)
    fault = editor.flatMap { faultOfTyped($0.text) }
    return .stay
  }

  func searched(_ desk: Desk, in area: Rect) -> SearchedLines {
    SearchedLines(texts: sheet.rows.map(\.insats.name), current: table.cursor)
  }

  mutating func go(to line: Int, _ desk: Desk, in area: Rect) { keep(row: line) }

  mutating func refresh(_ desk: Desk) { arrange(desk) }

  /// What could not be saved is there to write on in.
  mutating func saveFailed() {
    guard let (spot, text) = unsaved,
      let index = sheet.rows.firstIndex(where: { $0.insats.id == spot.id })
    else { return }
    keep(row: index)
    column = spot.column
    editor = LineEditor(text)
    isChanging = true
    unsaved = nil
  }

  mutating func click(row: Int, pane: Int, _ desk: Desk, in area: Rect) {
    guard editor == nil, PeriodSheet.Column.allCases.indices.contains(pane) else { return }
    table.select(row, rows: sheet.rows.count, page: page(in: area))
    column = PeriodSheet.Column.allCases[pane]
    firstColumn = nil
  }

  mutating func doubleClick(_ desk: Desk, in area: Rect) -> Outcome? {
    editor == nil ? begin(with: nil, desk) : .stay
  }

  func place(_ desk: Desk) -> Place? { row.map { Place($0.insats.address) } }

  func position(_ desk: Desk) -> String {
    sheet.rows.isEmpty ? "" : "Rad \(table.cursor + 1)/\(sheet.rows.count)"
  }
}

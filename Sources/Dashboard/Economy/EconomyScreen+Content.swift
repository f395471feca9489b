import Finsam
import TextUI

extension EconomyScreen: BrowsingScreen {
  var tab: MainScreen? { .economy }
  func emptyText(_ desk: Desk) -> String {
    // A year that is there is only without rows.
    if let year, let added = addedTo, case .part = view.row.adding {
      let what = DocumentKind(path: added.owner.file)?.row.words.singular ?? view.row.title
      return
        "\(what.capitalizedFirst) \(year.text) har inga rader än. \(desk.key(.new)) lägger till en."
    }
    return view.row.emptyText.replacing("%", with: desk.key(.new))
  }
  func unread(_ desk: Desk) -> Problem? {
    view.row.kinds.lazy.compactMap { desk.reading.unread($0) }.first
  }

  func crumb(_ desk: Desk) -> String {
    let row = panes.pane == .detail ? selected?.title ?? "" : ""
    return ["Ekonomi", title, row].filter { !$0.isEmpty }.joined(separator: " ▸ ")
  }

  /// `Budget och utfall 2014`
  var title: String {
    [view.row.title, view.isOfYear ? year.text : ""].filter { !$0.isEmpty }.joined(separator: " ")
  }

  func fileName(_ desk: Desk) -> String {
    [view.row.id, view.isOfYear ? year.text : ""].filter { !$0.isEmpty }.joined(separator: "-")
  }

  func lines(_ desk: Desk, width: Int) -> [DetailLine] {
    guard let address = selected?.address else { return [] }
    return desk.detailContext.detail(at: address)?.lines(width: width) ?? []
  }

  func listLine(_ desk: Desk) -> DetailLine? {
    let added = addedTo.map { DetailLine([], list: $0) }
    guard let address = selected?.address else { return added }
    return DetailLine([], place: Place(address), list: added?.list)
  }

  /// The list that a new row goes into; nil where the document is to be made first.
  private var addedTo: PartReference? {
    switch view.row.adding {
    case .row(let kind):
      PartReference(owner: Address(kind.path(id: "")), part: RegisterKey.rows)
    case .part(let kind, let part):
      year.map { PartReference(owner: Address(kind.path(id: $0.text)), part: part) }
    case .document, .contribution: nil
    }
  }

  static let actions: [ScreenAction<EconomyScreen>] =
    [
      .openRow.onBar(), .openLine.onBar(),
      .makes(.chooseYear) { screen, moment in .can { .pick(screen.viewRequest(moment.desk)) } }
        .onBar().called { _ in "Välj vy" },
      .onRecord(.edit).onBar(),
      .asks(.new) { screen, moment in screen.adding(moment.desk) }
        .when { $0.isInList }.onBar(),
      .onRecord(.new).when(\.isInDetail),
      turning(.previousYear).onBar(when: { screen, _ in screen.view.isOfYear }),
      turning(.nextYear), .filter, .stateFilter, .everywhere(.search),
      .marking(.mark).onBar(when: { screen, _ in screen.view == .whatIf }),
      .marking(.markRow), .sorting(.sort), .sorting(.sortSecond),
      .onRecord(.mark).when(\.isInDetail),
      .asks(.report) { screen, _ in
        Answer(screen.report.map { .go(.report($0)) }, else: "Det finns inget år att redovisa.")
      }.onBar(),
      .everywhere(.undo), .back.onBar(when: { screen, _ in screen.isInDetail }), .copy,
      .exporting, .onRecord(.remove),
      .asks(.importRows) { screen, moment in screen.importing(moment.desk) },
    ] + ScreenAction.moving + ScreenAction.onRecord(.moveUp, .moveDown)

  private var report: ReportRequest? {
    guard let year = summary?.year else { return nil }
    return ReportRequest(view == .accounts ? .bokslut : .ekonomi, year.text)
  }

  private func adding(_ desk: Desk) -> Answer<Outcome> {
    let request: FormRequest
    switch view.row.adding {
    case .row(let kind):
      let hasYear = kind.rowShape?.fields.contains { $0.key == "år" } == true && view.isOfYear
      request = .addRow(kind, proposing: hasYear ? ["år": year.text] : [:])
    case .part(let kind, _) where year == nil: request = .create(kind)
    case .part:
      guard let list = addedTo else { return .absent }
      request = .add(list, after: desk.office.ids(in: list.owner, part: list.part).last)
      return Answer.can(.go(.form(request))).unless(desk.reasonNotWritable(list.owner.file))
    case .document(let kind): request = .create(kind)
    case .contribution: return addingContribution(desk)
    }
    return Answer.can(.go(.form(request))).unless(desk.readOnlyReason)
  }

  /// Asks which member pays: first those of whom nothing is known for the year.
  private func addingContribution(_ desk: Desk) -> Answer<Outcome> {
    let own = year ?? Year(desk.day.year)
    let waiting = desk.office.forbund.membersWithoutContribution(in: own)
    let others = desk.office.forbund.members.filter { member in
      !waiting.contains { $0.id == member.id }
    }
    let members = waiting.map { ($0, isWaiting: true) } + others.map { ($0, isWaiting: false) }
    if members.isEmpty { return .cannot("Förbundet har inga medlemmar än.") }
    let forms = members.map { member, isWaiting in
      FormRequest.add(
        PartReference(owner: member.address, part: PartKey.contributions),
        after: member.contributions.last?.id, proposing: isWaiting ? ["år": own.text] : [:])
    }
    let items = members.map { member, isWaiting in
      PickerItem(
        id: "",
        Picker.Item(member.name, detail: isWaiting ? "inget bidrag för \(own.text) än" : ""))
    }
    let request = PickerRequest(
      purpose: .going(forms.map { .form($0) }), title: "Bidrag från", items: items)
    return Answer.can(.pick(request))
      .unless(desk.reasonNotWritable(DocumentKind.forbund.path(id: "")))
  }

  /// A ledger for the year's outcome; in the view of a register rows for that.
  private func importing(_ desk: Desk) -> Answer<Outcome> {
    if case .row(let kind) = view.row.adding {
      return Answer.can(.askForFile(for: kind)).unless(desk.reasonNotWritable(kind.path(id: "")))
    }
    guard view == .budget, let year else {
      return .cannot(
        "Välj först med \(desk.key(.chooseYear)) Budget och utfall, eller ett register.")
    }
    return Answer.can(.askForLedger(year))
      .unless(desk.reasonNotWritable(DocumentKind.economy.path(id: year.text)))
  }

  private static func turning(_ action: Action) -> ScreenAction<EconomyScreen> {
    ScreenAction<EconomyScreen>.turning(
      action,
      to: { screen, action, desk in
        screen.view.isOfYear
          ? action.turned(from: screen.year, among: screen.view.years(desk.office)) : nil
      },
      show: { screen, year, desk in screen.show(screen.view, year: year, desk) },
      else: { screen, action in
        screen.view.isOfYear
          ? "Det finns inget år \(action.side)." : "\(screen.view.row.title) visar alla år."
      })
  }

  private func viewRequest(_ desk: Desk) -> PickerRequest {
    PickerRequest(
      purpose: .year, title: "Visa",
      items: MainScreen.economy.ownViews + RegisterView.items(of: .economy),
      selected: EconomyView.allCases.firstIndex(of: view) ?? 0)
  }

  mutating func picked(_ purpose: PickerRequest.Purpose, _ id: String, _ desk: Desk) -> Outcome {
    if purpose == .year, let view = RegisterView(id: id) { return .go(.register(view)) }
    if purpose == .year, let view = EconomyView.allCases.first(where: { $0.row.id == id }) {
      show(view, year: year, desk)
    }
    return .stay
  }
}

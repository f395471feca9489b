import Finsam
import TextUI

extension State {
  typealias Deed = (inout State) -> Effect?

  /// With what the screen is asked now.
  var moment: Moment { screens.top.content.moment(desk, in: contentArea) }

  /// Whether an action can be done now, wherever it belongs.
  func availability(_ action: Action) -> Availability { answer(action, moment).availability }

  /// What an action would do now, or why it cannot be done, wherever it belongs.
  func answer(_ action: Action, _ moment: Moment) -> Answer<Deed> {
    answer(action, moment) { answerOfScreen(action, moment) }
  }

  /// The same, where what is the screen's to answer is asked of another.
  private func answer(_ action: Action, _ moment: Moment, ofScreen: () -> Answer<Deed>)
    -> Answer<Deed>
  {
    switch action {
    case .palette: .can { $0.show(.picker($0.commandPicker())) }
    case .menu: .can { $0.show(.menu($0.menu())) }
    case .help: .can { $0.show(.help(HelpPage(state: $0))) }
    case .quit: .can { _ in .quit }
    case .tour:
      Answer.can { state in
        state.startTour()
        return nil
      }.unless(hindrance ?? screens.top.content.reasonToStay)
    case let action where desk.session.isSpoken && action.isOfDrawing: .absent
    case .reload: .can { _ in .reload }
    case .theme: .can { $0.nextTheme }
    case .mouse: .can { $0.toggleMouse() }
    case .suspend: .can { _ in .suspend }
    case .filter where lookup != .filters, .search where lookup != .searches: .absent
    case .search:
      .can { state in
        state.beginSearch()
        return nil
      }
    case .nextMatch, .previousMatch: walking(forward: action == .nextMatch)
    case .back where shownSearch != nil:
      .can { state in
        state.search = nil
        return nil
      }
    case .drafts:
      waitingDrafts.isEmpty
        ? .cannot("Det finns inget osparat utkast.")
        : .can { state in
          state.offerDraft()
          return nil
        }
    case .chooseForbund:
      desk.session.forbund.count > 1
        ? .can { state in
          state.screens = ScreenStack(ForbundList())
          return nil
        } : .cannot("Mappen har bara ett förbund.")
    case .compareForbund: comparing(moment)
    case .newForbund:
      Answer.can { $0.show(.forbund(ForbundPrompt(home: $0.desk.session.home))) }
        .unless(readOnlyReason)
    case .undo:
      Answer(
        desk.undo.undo.map { _ in { _ in .undo } },
        else: unreadHistory
          ?? (desk.undo.redo == nil
            ? "Det finns inget att ångra: du har inte ändrat något."
            : "Det finns inget mer att ångra. \(desk.key(.redo)) gör om det senaste.")
      ).unless(readOnlyReason)
    case .redo:
      Answer(
        desk.undo.redo.map { _ in { _ in .redo } },
        else: unreadHistory ?? "Det finns inget att göra om."
      ).unless(readOnlyReason)
    case .nextFinding:
      desk.review.openCount == 0
        ? .cannot("Det finns inget att granska.")
        : .can { state in
          state.nextFinding()
          return nil
        }
    case .openEditor: openingEditor
    case .save: saving(moment)
    default: ofScreen()
    }
  }

  /// The actions of the help bar that can be done. The screen is made ready once for all of them,
  /// and nothing is done.
  func available(_ actions: [(action: Action, title: String)], _ moment: Moment)
    -> [(action: Action, title: String)]
  {
    let content = screens.top.content.prepared(in: moment.area)
    return actions.filter { row in
      let answer = answer(row.action, moment) {
        content.availability(row.action, moment) == .available ? .can { _ in nil } : .absent
      }
      return answer.availability == .available
    }
  }

  private func answerOfScreen(_ action: Action, _ moment: Moment) -> Answer<Deed> {
    screens.top.content.answer(action, moment).map { deed in
      { state in
        let done = deed()
        state.screens.top.content = done.content
        return state.follow(done.outcome)
      }
    }
  }

  private mutating func show(_ overlay: Overlay) -> Effect? {
    self.overlay = overlay
    return nil
  }

  private func walking(forward: Bool) -> Answer<Deed> {
    if lookup == .filters { return .absent }
    if shownSearch == nil { return .cannot("Sök först: \(desk.key(.search)), och skriv.") }
    return .can { state in
      state.walk(forward: forward)
      return nil
    }
  }

  private func saving(_ moment: Moment) -> Answer<Deed> {
    let answer = answerOfScreen(.save, moment)
    guard case .absent = answer else { return answer }
    return .cannot("Inget behöver sparas: varje ändring skrivs till filen genast.")
  }

  /// A screen may have one of its own to compare.
  private func comparing(_ moment: Moment) -> Answer<Deed> {
    let answer = answerOfScreen(.compareForbund, moment)
    guard case .absent = answer else { return answer }
    return desk.session.forbund.count > 1
      ? .can { _ in .compareForbund } : .cannot("Mappen har bara ett förbund.")
  }

  private var readOnlyReason: String? {
    desk.session.isReadOnly ? Desk.readOnlyReason : nil
  }

  private var unreadHistory: String? {
    desk.reading.unreadHistory.map { "\($0.file) går inte att läsa: \($0.message)" }
  }

  /// A file about youths would stand unmasked in an editor, and nobody would know who looked.
  private var openingEditor: Answer<Deed> {
    guard let file = screens.top.content.place(desk)?.address.file else {
      return .cannot("Markören står inte på något som finns i en fil.")
    }
    if DocumentKind(path: file)?.isConfidential == true {
      return .cannot(
        "Filen innehåller uppgifter om ungdomar och visas inte i en editor. \(desk.key(.reveal)) "
          + "visar ett ärende."
      )
    }
    return .can { .openFile(file, line: $0.screens.top.content.fileLine($0.desk) ?? 1) }
  }

  mutating func perform(_ action: Action) -> Effect? { perform(action, answer(action, moment)) }

  /// Does what was answered, or says why that cannot be done.
  mutating func perform(_ action: Action, _ answer: Answer<Deed>) -> Effect? {
    switch answer {
    case .can(let deed):
      if action.leavesScreen, let reason = screens.top.content.reasonToStay {
        notice = Notice(reason, .warning)
        return nil
      }
      notice = nil
      let effect = deed(&self)
      guard action == .remove, case .save(let changes) = effect,
        let question = RemovalQuestion(changes, desk)
      else { return effect }
      overlay = .picker(ChoicePicker(question.request))
      return nil
    case .cannot(let reason): notice = Notice(reason, .warning)
    case .absent:
      notice = Notice("\(action.facts.title) finns inte här. \(helpKey) visar vad du kan göra.")
    }
    return nil
  }

  /// Does what a screen answered.
  mutating func follow(_ outcome: Outcome) -> Effect? {
    switch outcome {
    case .stay: break
    case .back:
      if screens.isAtBottom {
        notice = Notice("Du är redan på första nivån. \(desk.key(.quit)) avslutar.")
      } else {
        screens.pop()
        screens.refresh(desk)
      }
    case .ask(let effect): return effect
    case .go(let destination): go(to: destination)
    case .pick(let request): overlay = .picker(ChoicePicker(request))
    case .askForFile(let kind): overlay = .path(PathPrompt(.rows(of: kind)))
    case .askForLedger(let year): overlay = .path(PathPrompt(.ledger(year)))
    case .askWhere(let report): overlay = .path(PathPrompt(.report(report)))
    case .askForForbund: overlay = .forbund(ForbundPrompt(home: desk.session.home))
    case .rememberSource(let source):
      remember(source: source)
      return follow(screens.top.content.sourceRemembered(desk))
    case .say(let notice): self.notice = notice
    }
    return nil
  }

  private var nextTheme: Effect? {
    let themes = desk.session.themes
    guard let index = themes.firstIndex(where: { $0.name == desk.session.theme }) else {
      return themes.first.map { .useTheme($0.name) }
    }
    return .useTheme(themes[(index + 1) % themes.count].name)
  }

  private mutating func toggleMouse() -> Effect? {
    isMouseOn.toggle()
    notice = Notice(
      isMouseOn
        ? "Musen styr Kansli. \(desk.key(.mouse)) ger den till terminalen."
        : "Musen är terminalens: du kan markera text. \(desk.key(.mouse)) ger den tillbaka till "
          + "Kansli.")
    return .useMouse(isMouseOn)
  }
}

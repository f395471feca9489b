import Finsam
import TextUI

extension State {
  /// Whether an action can be done now, wherever it belongs.
  func availability(_ action: Action) -> Availability {
    availabilityEverywhere(action) ?? screens.top.content.availability(action, desk)
  }

  /// Those of the actions that can be done now.
  func offered(_ actions: [Action]) -> [Action] {
    let known = actions.map { availabilityEverywhere($0) }
    let own = zip(actions, known).filter { $0.1 == nil }.map(\.0)
    var rest = screens.top.content.availabilities(own, desk)[...]
    return zip(actions, known).filter { ($0.1 ?? rest.popFirst()) == .available }.map(\.0)
  }

  /// Whether what belongs to no screen can be done; nil for what a screen does.
  private func availabilityEverywhere(_ action: Action) -> Availability? {
    switch action {
    case .palette, .help, .quit, .reload, .theme, .mouse, .suspend: .available
    case .filter: lookup == .filters ? .available : .absent
    case .search: lookup == .searches ? .available : .absent
    case .nextMatch, .previousMatch:
      lookup == .filters
        ? .absent : shownSearch == nil ? .unavailable("Sök först: tryck / och skriv.") : .available
    case .back where shownSearch != nil: .available
    case .drafts:
      waitingDrafts.isEmpty ? .unavailable("Det finns inget osparat utkast.") : .available
    case .chooseForbund:
      desk.session.forbund.count > 1
        ? .available : .unavailable("Mappen har bara ett förbund.")
    case .undo where desk.session.isReadOnly, .redo where desk.session.isReadOnly:
      .unavailable(Desk.readOnlyReason)
    case .undo:
      desk.undo.undo != nil
        ? .available
        : .unavailable(unreadHistory ?? "Det finns inget att ångra: du har inte ändrat något.")
    case .redo:
      desk.undo.redo != nil
        ? .available : .unavailable(unreadHistory ?? "Det finns inget att göra om.")
    case .nextFinding:
      desk.review.openCount == 0 ? .unavailable("Det finns inget att granska.") : .available
    case .save where screens.top.content.availability(.save, desk) == .absent:
      .unavailable("Inget behöver sparas: varje ändring skrivs till filen genast.")
    case .openEditor: availabilityOfEditor
    default: nil
    }
  }

  private var unreadHistory: String? {
    desk.reading.unreadHistory.map { "\($0.file) går inte att läsa: \($0.message)" }
  }

  /// A file about youths would stand unmasked in an editor, and nobody would know who looked.
  private var availabilityOfEditor: Availability {
    guard let file = screens.top.content.place(desk)?.address.file else {
      return .unavailable("Markören står inte på något som finns i en fil.")
    }
    return DocumentKind(path: file)?.isConfidential == true
      ? .unavailable("Filen handlar om unga och visas inte i en editor. v visar ett ärende.")
      : .available
  }

  mutating func perform(_ action: Action) -> Effect? {
    switch availability(action) {
    case .available: break
    case .unavailable(let reason):
      notice = Notice(reason, .warning)
      return nil
    case .absent:
      notice = Notice("\(action.facts.title) finns inte här. \(helpKey) visar vad du kan göra.")
      return nil
    }
    if action.leavesScreen, let reason = screens.top.content.reasonToStay {
      notice = Notice(reason, .warning)
      return nil
    }
    notice = nil
    switch action {
    case .palette: overlay = .picker(commandPicker())
    case .help: overlay = .help(HelpPage(state: self))
    case .theme: return nextTheme()
    case .mouse: return toggleMouse()
    case .search: beginSearch()
    case .nextMatch, .previousMatch: walk(forward: action == .nextMatch)
    case .back where shownSearch != nil: search = nil
    case .drafts: offerDraft()
    case .chooseForbund: screens = ScreenStack(ForbundList())
    case .undo: return .undo
    case .redo: return .redo
    case .reload: return .reload
    case .nextFinding: nextFinding()
    case .openEditor: return openEditor()
    case .suspend: return .suspend
    case .quit: return .quit
    case .copy:
      let text = screens.top.content.copyText(desk)
      if text.isEmpty {
        notice = Notice("Här finns inget att kopiera.")
      } else {
        return .copy(text)
      }
    default:
      return follow(screens.top.content.perform(action, desk, in: contentArea))
    }
    return nil
  }

  /// Does what a screen answered.
  mutating func follow(_ outcome: Outcome) -> Effect? {
    switch outcome {
    case .stay: break
    case .back:
      if screens.isAtBottom {
        notice = Notice("Du är längst ut. q avslutar.")
      } else {
        screens.pop()
        screens.refresh(desk)
      }
    case .ask(let effect): return effect
    case .go(let destination): go(to: destination)
    case .pick(let request): overlay = .picker(ChoicePicker(request))
    case .askForFile(let kind): overlay = .path(PathPrompt(kind))
    case .say(let notice): self.notice = notice
    }
    return nil
  }

  private mutating func nextTheme() -> Effect? {
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
        ? "Musen styr Kansli. m ger den till terminalen."
        : "Musen är terminalens: du kan markera text. m ger den tillbaka till Kansli.")
    return .useMouse(isMouseOn)
  }

  private mutating func openEditor() -> Effect? {
    guard let place = screens.top.content.place(desk) else { return nil }
    return .openFile(place.address.file, line: screens.top.content.fileLine(desk) ?? 1)
  }
}

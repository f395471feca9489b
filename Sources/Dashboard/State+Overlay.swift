import Finsam
import TextUI

extension State {
  mutating func pressInOverlay(_ key: Key) -> Effect? {
    switch overlay {
    case .picker(var choice):
      let typed = choice.picker.filter.text
      let outcome = choice.picker.handle(key)
      if choice.picker.filter.text != typed { widen(&choice) }
      overlay = .picker(choice)
      return settle(outcome, of: choice)
    case .help(let page):
      pressInHelp(key, page)
      return nil
    case .menu(var menu):
      let closes = !key.isText && desk.session.keys.actions(of: key).contains(.menu)
      let answer = menu.handle(closes ? .escape : key, page: menu.page(in: contentArea))
      overlay = .menu(menu)
      return settle(answer)
    case .conflict(var dialog):
      guard let answer = dialog.answer(key) else {
        if key.isText { refuse(Notice(dialog.question, .warning)) }
        return nil
      }
      overlay = dialog.next(after: answer).map { .conflict($0) }
      guard overlay == nil else { return nil }
      guard dialog.changes.isEmpty else { return .save(dialog.changes) }
      leaveDraft()
      let isKept = screens.top.content.letTheirsStand()
      notice = Notice(
        "Det som stod i filen gäller. Din ändring är inte sparad."
          + (isKept ? " Ctrl+Z hämtar det du skrev." : ""))
      return nil
    case .path(var prompt):
      let answer = prompt.handle(key)
      overlay = .path(prompt)
      return settle(answer, prompt.advice)
    case .forbund(var prompt):
      let answer = prompt.handle(key)
      overlay = .forbund(prompt)
      return settle(answer, prompt.advice)
    case .tour(let tour): return pressInTour(key, tour)
    case nil: return nil
    }
  }

  private mutating func settle(_ answer: PromptAnswer, _ advice: String) -> Effect? {
    notice = nil
    switch answer {
    case .open: break
    case .asked(let effect): return effect
    case .incomplete: notice = Notice(advice, .warning)
    case .cancelled: overlay = nil
    }
    return nil
  }

  private mutating func pressInHelp(_ key: Key, _ shown: HelpPage) {
    var page = shown
    let keys = desk.session.keys
    switch keys.actions(of: key).first(where: { $0 != .filter }) {
    case .search: beginSearch()
    case .nextMatch where shownSearch != nil: walk(forward: true)
    case .previousMatch where shownSearch != nil: walk(forward: false)
    case .back where shownSearch != nil: search = nil
    case .report where answer(.tour, moment).availability == .available: startTour()
    case let action:
      if page.handle(key, keys, in: contentArea) {
        overlay = .help(page)
      } else if key.isText, action != .back, action != .help, action != .quit {
        refuse(Notice("\(key.label) gör inget i hjälpen. Esc stänger den."))
      } else {
        overlay = nil
        if key.isText { refuse(Notice("Hjälpen är stängd.")) }
      }
    }
  }

  mutating func settle(_ answer: Menu.Answer) -> Effect? {
    switch answer {
    case .open: return nil
    case .cancelled:
      overlay = nil
      return nil
    case .chosen(let command):
      overlay = nil
      return perform(command)
    }
  }

  /// Does what a click on a row of the overlay means.
  mutating func clickInOverlay(row: Int, pane: Int) -> Effect? {
    if case .menu(var menu) = overlay {
      let answer = menu.click(row: row, pane: pane)
      overlay = .menu(menu)
      return settle(answer)
    }
    guard case .picker(var choice) = overlay else { return nil }
    let outcome = choice.picker.pick(row: row)
    overlay = .picker(choice)
    return settle(outcome, of: choice)
  }

  private mutating func settle(_ outcome: Picker.Outcome, of choice: ChoicePicker) -> Effect? {
    switch outcome {
    case .open: return nil
    case .cancelled:
      overlay = nil
      return nil
    case .picked(let index):
      overlay = nil
      return take(choice.purpose, index, id: choice.ids[index])
    case .pickedSeveral(let indices):
      overlay = nil
      return take(choice.purpose, 0, id: indices.map { choice.ids[$0] }.text)
    }
  }

  private mutating func take(_ purpose: PickerRequest.Purpose, _ index: Int, id: String) -> Effect?
  {
    switch purpose {
    case .commands(let commands): return perform(commands[index])
    case .list(let owner):
      let list = DetailLine([], list: PartReference(owner: owner, part: id))
      guard case .can(let outcome) = list.answer(.new, desk) else { return nil }
      return follow(outcome)
    case .going(let destinations): return follow(.go(destinations[index]))
    case .removal(let changes): return id == RemovalQuestion.yes ? .save(changes) : nil
    case .draft(let waiting): return answer(DraftAnswer(rawValue: id), to: waiting)
    case .exportList:
      return follow(screens.top.content.exported(isWhole: id == "hel", desk))
    case .writtenReport(let path): return id == ReportPrompt.open ? .openReport(path) : nil
    case .sort(let second):
      screens.top.content.sort(by: id, second: second, desk)
      return nil
    case .year, .changes, .choice, .reference, .party, .importKind, .reportForm, .agendaItem,
      .attendance, .tally, .peer:
      return follow(screens.top.content.picked(purpose, id, desk))
    }
  }
}

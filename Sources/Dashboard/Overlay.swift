import Finsam
import TextUI

/// Something that lies over the screen and takes the keys.
enum Overlay: Equatable, Sendable {
  case picker(ChoicePicker)
  case help(HelpPage)
  case menu(Menu)
  case conflict(ConflictDialog)
  case path(PathPrompt)
  case forbund(ForbundPrompt)
  case tour(Tour)

  mutating func paste(_ text: String) {
    switch self {
    case .picker(var picker):
      picker.picker.paste(text)
      self = .picker(picker)
    case .path(var prompt):
      prompt.paste(text)
      self = .path(prompt)
    case .forbund(var prompt):
      prompt.paste(text)
      self = .forbund(prompt)
    case .help, .menu, .conflict, .tour: break
    }
  }

  mutating func scroll(_ rows: Int, in area: Rect) {
    switch self {
    case .picker(var picker):
      picker.picker.scroll(by: rows)
      self = .picker(picker)
    case .help(var page):
      page.scroll(rows, in: area)
      self = .help(page)
    case .menu(var menu):
      menu.scroll(rows, in: area)
      self = .menu(menu)
    case .conflict, .path, .forbund, .tour: break
    }
  }

  func bindings(_ desk: Desk) -> [KeyBinding] {
    let close = KeyBinding(.escape, title: "Stäng")
    return switch self {
    case .picker(let choice) where choice.picker.isOfSeveral && !choice.picker.filter.isEmpty:
      [KeyBinding(.enter, title: "Bocka för"), close]
    case .picker(let choice) where choice.picker.isOfSeveral:
      [KeyBinding(.space, title: "Bocka för"), KeyBinding(.enter, title: "Klart"), close]
    case .picker: [KeyBinding(.enter, title: "Välj"), close]
    case .help:
      [
        KeyBinding(.down, title: "Mer"), desk.binding(of: .search),
        KeyBinding(desk.session.keys.keys(of: .report), title: "Rundtur"), close,
      ]
    case .menu:
      [
        KeyBinding(.enter, title: "Gör"), KeyBinding(.right, title: "Nästa område"),
        KeyBinding(.left, title: "Förra"), close,
      ]
    case .conflict: []
    case .path(let prompt): prompt.bindings
    case .forbund(let prompt): prompt.bindings
    case .tour(let tour): tour.bindings
    }
  }

  func draw(on canvas: inout Canvas, in area: Rect, _ desk: Desk) {
    switch self {
    case .picker(let picker): picker.picker.draw(on: &canvas, in: area)
    case .help(let page): page.draw(on: &canvas, in: area)
    case .menu(let menu): menu.draw(on: &canvas, in: area)
    case .conflict(let dialog): dialog.draw(on: &canvas, in: area)
    case .path(let prompt): prompt.draw(on: &canvas, in: area)
    case .forbund(let prompt): prompt.draw(on: &canvas, in: area)
    case .tour(let tour): tour.draw(on: &canvas, in: area, desk)
    }
  }
}

/// What a question that text is written to comes to.
enum PromptAnswer: Equatable {
  case open, cancelled
  /// What is asked for is not written yet.
  case incomplete
  case asked(Effect)
}

/// A picker that knows what the choice is for.
struct ChoicePicker: Equatable, Sendable {
  var purpose: PickerRequest.Purpose
  var ids: [String]
  var picker: Picker
  /// What there is to choose beside the words that are typed; nil where these may not be chosen.
  private(set) var known: [PickerItem]?

  init(_ request: PickerRequest) {
    purpose = request.purpose
    known = request.takesWords ? request.items : nil
    ids = request.items.map(\.id)
    picker = Picker(
      title: request.title, items: request.items.map(\.item), selected: request.selected,
      marked: request.marked, note: request.note)
    if let typed = request.typed { _ = picker.handle(typed) }
  }
}

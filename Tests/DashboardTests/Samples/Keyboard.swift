import FileStore
import Finsam
import Foundation
import TextUI

@testable import Dashboard

/// A person with a keyboard and nothing else, in a förbund on disk.
struct Keyboard {
  private(set) var state: State
  private var folder: Folder
  let path: String
  /// What the program said that it could not do.
  private(set) var refusals: [String] = []

  /// The folder as `kansli init` leaves it, without what it explains.
  init(name: String, day: String) throws {
    path = NSTemporaryDirectory() + "kansli-keys-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    try Data("namn: \(name)\nkällor_krävs: nej\n".utf8)
      .write(to: URL(filePath: path + "/forbund.yaml"))
    folder = Folder(path: path, user: "anna") { "2026-03-05 14:02:11" }
    let today = Today(try Day(text: day))
    state = State(
      reading: folder.read(), undo: UndoTitles(), session: Session(today: today, user: "anna"),
      size: Size(100, 40))
  }

  /// A copy of one of the förbund that the program comes with.
  init(copying forbund: String, day: String) throws {
    let root = NSTemporaryDirectory() + "kansli-keys-" + UUID().uuidString
    try FileManager.default.copyItem(atPath: ShippedData.folder, toPath: root)
    path = root + "/" + forbund
    folder = Folder(path: path, user: "anna") { "2026-03-05 14:02:11" }
    let today = Today(try Day(text: day))
    state = State(
      reading: folder.read(), undo: UndoTitles(), session: Session(today: today, user: "anna"),
      size: Size(100, 40))
  }

  func removeFolder() {
    do { try FileManager.default.removeItem(atPath: path) } catch {}
  }

  var desk: Desk { state.desk }

  /// What stands on the screen, for messages.
  var screen: String {
    "\(state.name) \(state.notice?.text ?? "") \(form?.fault ?? "")"
  }

  /// The folder as somebody else reads it.
  var reading: OfficeReading {
    var fresh = Folder(path: path, user: "berit") { "" }
    return fresh.read()
  }

  mutating func press(_ keys: Key...) throws {
    for key in keys { try carryOut(state.press(key)) }
  }

  mutating func type(_ text: String) throws { try carryOut(state.type(text)) }

  /// Asks in the palette for what is called so, or begins so.
  mutating func command(_ words: String) throws {
    try press(.control("p"))
    try type(words)
    for _ in 0..<30 where !isChosen(words) { try press(.down) }
    try press(.enter)
    if state.overlay != nil { try press(.escape) }
  }

  private func isChosen(_ words: String) -> Bool {
    guard case .picker(let choice) = state.overlay, let index = choice.picker.selected else {
      return true
    }
    return choice.picker.items[index].title.lowercased().hasPrefix(words.lowercased())
  }

  private mutating func carryOut(_ effects: [Effect]) throws {
    for effect in effects {
      let event: Event? =
        switch effect {
        case .save(let changes): save(changes)
        case .undo: undo()
        case .logReveal(let id): .revealed(id, folder.read(), titles)
        default: nil
        }
      if let event { try carryOut(state.update(event).map { [$0] } ?? []) }
    }
  }

  private var titles: UndoTitles { UndoTitles(undo: folder.undoTitle, redo: folder.redoTitle) }

  private mutating func save(_ changes: [Change]) -> Event {
    do throws(SaveFailure) {
      let saved = try folder.save(changes, proposedBy: state.desk.office)
      return .saved(saved.map(\.change), folder.read(), titles)
    } catch {
      refusals.append("\(error.message) \(error.advice)")
      return .notSaved(error.message, folder.read(), titles)
    }
  }

  private mutating func undo() -> Event {
    do throws(SaveFailure) {
      let step = try folder.undo()
      return .undone(step, folder.read(), titles)
    } catch {
      refusals.append(error.message)
      return .failed(error.message)
    }
  }
}

extension Keyboard {
  var form: RecordForm? { state.screens.top.content as? RecordForm }

  var styrkort: StyrkortScreen? { state.screens.top.content as? StyrkortScreen }

  /// Goes to a row of the form that is open.
  mutating func go(toRow wanted: Int) throws {
    try press(.home)
    for _ in 0..<wanted where form?.cursor != wanted { try press(.down) }
  }

  /// Writes a field of the form that is open, with the keys that its kind asks for; `text` is typed
  /// where something is typed.
  mutating func fill(_ index: Int, _ text: String) throws {
    guard let row = form?.rows.firstIndex(of: .field(index)) else { return }
    try go(toRow: row)
    try press(.enter)
    switch state.overlay {
    case .picker(let choice) where choice.picker.isOfSeveral: try press(.space, .enter)
    case .picker:
      try type(text)
      if case .picker(let choice) = state.overlay, choice.picker.found.isEmpty {
        try press(.control("u"))
      }
      try press(.enter)
    case nil:
      try press(.control("u"))
      try type(text)
      if case .text = form?.editor { try press(.tab) } else { try press(.enter) }
    default: break
    }
    if form?.editor != nil { try press(.escape, .escape) }
  }
}

extension Keyboard {
  /// The first part of a list in the form that is open.
  func part(_ key: String) -> Step? {
    form?.rows.lazy.compactMap { row -> Step? in
      guard case .part(let address, _) = row, let step = address.steps.last, step.part == key else {
        return nil
      }
      return step
    }.first
  }

  mutating func go(toList key: String) throws {
    let row = form?.rows.firstIndex {
      if case .list(let list, _, _) = $0 { list.part == key } else { false }
    }
    if let row { try go(toRow: row) }
  }

  mutating func go(toPart step: Step) throws {
    let row = form?.rows.firstIndex {
      if case .part(let address, _) = $0 { address.steps.last == step } else { false }
    }
    if let row { try go(toRow: row) }
  }
}

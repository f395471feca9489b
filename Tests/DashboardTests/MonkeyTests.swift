import Finsam
import Testing
import TextUI

@testable import Dashboard

/// Thousands of keys that nobody would press.
@Suite struct MonkeyTests {
  @Test(arguments: [1, 2, 3] as [UInt64])
  func `whatever is pressed, the program stands`(seed: UInt64) throws {
    var chance = SeededNumbers(seed: seed)
    let folder = seed == 3 ? "gavleborg" : "skelleftea-norsjo"
    var state = try State.shipped(folder)
    var frame: Canvas?
    for step in 0..<800 {
      let effect = state.update(.input(Monkey.input(&chance, size: state.size)))
      try carryOut(effect, &state, &chance)
      guard step.isMultiple(of: 8) else { continue }
      let canvas = state.shown
      let next = state.shown(after: frame)
      #expect(next == canvas)
      frame = next
      #expect(canvas.size == state.size)
      #expect(canvas.cells.count == state.size.width * state.size.height)
      if let cursor = canvas.cursor { #expect(Rect(canvas.size).contains(cursor)) }
      let hasRoom = state.size.width >= 60 && state.size.height >= 18
      #expect(!hasRoom || !state.screens.top.content.crumb(state.desk).isEmpty)
    }
  }

  private func carryOut(_ effect: Effect?, _ state: inout State, _ chance: inout SeededNumbers)
    throws
  {
    let titles = UndoTitles(undo: "allt", redo: "allt")
    switch effect {
    case .save(let changes):
      var reading = state.desk.reading
      switch Int.random(in: 0..<8, using: &chance) {
      case 0:
        _ = state.update(.notSaved("Mappen är låst.", reading, titles))
        return
      case 1:
        let conflicts = changes.map {
          SaveFailure.Conflict(change: $0, label: "Fält", mine: "mitt", theirs: "deras")
        }
        _ = state.update(.conflicted(conflicts, reading, titles))
        return
      default: break
      }
      do throws(EditRefusal) {
        for change in changes { try reading.office.apply(change) }
        _ = state.update(.saved(changes, reading, titles))
      } catch { _ = state.update(.notSaved(error.message, reading, titles)) }
    case .undo:
      _ = state.update(.undone(UndoneStep(changes: [], title: "allt"), state.desk.reading, titles))
    case .redo:
      _ = state.update(.redone(UndoneStep(changes: [], title: "allt"), state.desk.reading, titles))
    case .reload: _ = state.update(.read(state.desk.reading, titles))
    case .editText(let text):
      let event: Event =
        Bool.random(using: &chance) ? .edited(text + " till") : .editFailed(text + " än")
      try carryOut(state.update(event), &state, &chance)
    case .keepDraft(let draft):
      if let draft { #expect(FormDraft(text: draft.text) == draft) }
      try carryOut(state.update(.draftKept), &state, &chance)
    case .logReveal(let id): _ = state.update(.revealed(id, state.desk.reading, titles))
    case .useTheme(let name): _ = state.update(.themeChanged(name))
    case .completePath(let path, _):
      _ = state.update(.pathCompleted(path + "å/", names: ["a.csv", "b.csv"]))
    case .readImport(let kind, _):
      _ = state.update(.importRead(.sample(kind, isPossible: Bool.random(using: &chance))))
    case .readPeer: _ = state.update(.peerRead(IndicatorPeer(state.desk.reading)))
    case .readLedger(let path, let year):
      _ = state.update(.ledgerRead(.sample(path, into: state.desk.office, asked: year), year))
    case .writeReport(let path, _, _):
      let event: Event =
        Bool.random(using: &chance)
        ? .reportWritten(path, note: "") : .failed("\(path) kunde inte skrivas.")
      try carryOut(state.update(event), &state, &chance)
    case nil, .findDrafts, .takeDraft, .discardDraft, .openFile, .openReport, .copy, .export,
      .chooseForbund, .compareForbund, .stopWork, .makeForbund, .rememberTour, .useMouse, .suspend,
      .quit:
      break
    }
  }
}

/// What is pressed, clicked and pasted by chance.
private enum Monkey {
  static let texts = ["12 mars", "åäö", "\u{1B}[31m", "50–65", "👩‍👩‍👧", "a\nb", "", "\u{202E}x"]

  static let keys: [Key] =
    Action.allCases.flatMap(\.facts.keys) + MainScreen.allCases.map(\.key)
    + [
      .backspace, .enter, .enter, .enter, .escape, .down, .down, .down, .tab, .shiftLeft,
      .controlLeft, .controlHome, .controlEnd, .control("k"), .control("w"), "å", "7", "-",
      .function(9), "e",
    ] + Array(repeating: .escape, count: 12)
    + ["1", "2", "3", "7", "9", "0"].flatMap { Array(repeating: $0, count: 3) }

  static func input(_ chance: inout SeededNumbers, size: Size) -> Input {
    switch Int.random(in: 0..<100, using: &chance) {
    case 0..<2:
      return .resized(
        Size(Int.random(in: 20...200, using: &chance), Int.random(in: 5...60, using: &chance)))
    case 2..<4: return .resized(Size(80, 24))
    case 4..<8:
      let actions: [Mouse.Action] = [.click, .doubleClick, .wheelUp, .wheelDown]
      let point = Point(
        x: Int.random(in: 0..<size.width, using: &chance),
        y: Int.random(in: 0..<size.height, using: &chance))
      return .mouse(Mouse(actions.randomElement(using: &chance) ?? .click, at: point))
    case 8..<10: return .quiet
    case 10..<12: return .paste(texts.randomElement(using: &chance) ?? "")
    default: return .key(keys.randomElement(using: &chance) ?? .enter)
    }
  }
}

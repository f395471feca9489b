import Finsam
import TextUI

@testable import Dashboard

/// The program as it is read out and answered, line by line.
struct Conversation {
  var state: State
  private var readOut = ReadOut()
  /// What it asked the outside world for, apart from drafts.
  private(set) var effects: [Effect] = []

  /// Reads the first question.
  init(_ reading: OfficeReading, history: [HistoryEntry] = []) throws {
    var session = try Session.sample()
    session.isSpoken = true
    state = State(
      reading: reading, undo: UndoTitles(undo: "allt", redo: "allt"), session: session,
      size: Size(1000, 24))
    _ = readOut.read(state)
  }

  /// Writes lines one by one, and answers with what is read after the last.
  @discardableResult
  mutating func say(_ lines: String...) -> [String] {
    var read: [String] = []
    for line in lines {
      if let answer = readOut.answer(line, state) {
        read = answer
        continue
      }
      tell(.line(line))
      tell(.input(.quiet))
      read = readOut.read(state)
    }
    return read
  }

  private mutating func tell(_ event: Event) {
    var effect = state.update(event)
    while let asked = effect {
      effect = carryOut(asked).flatMap { state.update($0) }
    }
  }

  private mutating func carryOut(_ effect: Effect) -> Event? {
    let titles = UndoTitles(undo: "allt", redo: "allt")
    if case .keepDraft = effect { return .draftKept }
    effects.append(effect)
    switch effect {
    case .save(let changes):
      var reading = state.desk.reading
      do throws(EditRefusal) {
        for change in changes { try reading.office.apply(change) }
        return .saved(changes, reading, titles)
      } catch {
        return .notSaved(error.message, reading, titles)
      }
    case .logReveal(let id): return .revealed(id, state.desk.reading, titles)
    case .reload: return .reloaded(state.desk.reading, titles)
    case .readImport(let kind, _): return .importRead(.sample(kind, isPossible: true))
    case .readLedger(let path, let year):
      return .ledgerRead(.sample(path, into: state.desk.office, asked: year), year)
    case .writeReport(let path, _, _): return .reportWritten(path, note: "")
    case .editText(let text): return .edited(text)
    default: return nil
    }
  }
}

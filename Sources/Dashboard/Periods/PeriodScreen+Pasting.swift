import Finsam
import TextUI

extension PeriodScreen {
  /// Fills cells with a block of a spreadsheet, all of them or none, as one step: from the cursor
  /// on, or row by row where the block's first column has the names of insatser.
  mutating func fill(_ text: String, _ desk: Desk) -> Outcome {
    do throws(SheetPaste.Refusal) {
      let paste = try SheetPaste(text, into: sheet, row: table.cursor, column: column)
      return save(paste.entries, desk)
    } catch {
      return .say(Notice("\(error.message) Inget har ändrats.", .error))
    }
  }

  /// Saves several cells as one step, once it is known where they are from.
  private mutating func save(_ entries: [SheetEntry], _ desk: Desk) -> Outcome {
    for entry in entries {
      let file = sheet.rows[entry.row].insats.address.file
      if let reason = desk.reasonNotWritable(file) { return .say(Notice(reason, .warning)) }
    }
    do throws(SheetRefusal) {
      let changes = try sheet.changes(entries, from: source ?? "", in: desk.office)
      if asksForSource(desk), !changes.isEmpty { return ask(forSourceOf: entries) }
      (editor, fault) = (nil, nil)
      return changes.isEmpty ? .say(Notice("Allt står där redan.")) : .ask(.save(changes))
    } catch {
      let name = sheet.rows[error.entry.row].insats.shownName
      return .say(
        Notice(
          "\(name), \(error.entry.column.title): \(error.message) Inget har ändrats.", .error))
    }
  }
}

/// Where figures are from: asked for once, and written with each.
extension PeriodScreen {
  /// Whether nobody has said in this session where figures are from, and the förbund wants to know.
  func asksForSource(_ desk: Desk) -> Bool { source != nil && desk.session.figureSource == nil }

  mutating func ask(forSourceOf entries: [SheetEntry]) -> Outcome {
    waiting = entries
    sourceEditor = LineEditor(source ?? "")
    return .say(
      Notice("Var kommer talen ifrån? Källan skrivs med varje tal. Enter utan text: ingen källa."))
  }

  mutating func writeSource(_ key: Key) -> Outcome {
    switch key {
    case .escape:
      (sourceEditor, waiting, leaving) = (nil, [], nil)
      return .say(Notice("Inget är sparat."))
    case .enter, .tab:
      let text = sourceEditor?.text.oneLine.trimmed ?? ""
      // The next figure, typed on.
      if !text.isEmpty, text.allSatisfy({ $0.isNumber || $0 == " " }) {
        sourceEditor = LineEditor("")
        return .say(
          Notice(
            "”\(text)” är ett tal, och ingen källa. Skriv var talen står, till exempel S4:12; Enter "
              + "utan text: ingen källa.", .warning))
      }
      sourceEditor = nil
      return .rememberSource(text)
    case .delete where sourceEditor?.cursor == sourceEditor?.text.count:
      // Nothing stands behind the cursor: the whole is taken away, as in a cell.
      sourceEditor = LineEditor("")
      return .stay
    default:
      _ = sourceEditor?.handle(key)
      return .stay
    }
  }

  /// Goes on with what waited for the source.
  mutating func sourceRemembered(_ desk: Desk) -> Outcome {
    arrange(desk)
    let entries = waiting
    waiting = []
    if entries.isEmpty {
      let words =
        source?.isEmpty == false
        ? "Källa för det du skriver: \(source ?? "")." : "Ingen källa skrivs."
      return .say(Notice(words, .good))
    }
    if entries.count == 1, let entry = entries.first {
      unsaved = (Spot(id: sheet.rows[entry.row].insats.id, column: entry.column), entry.typed)
    }
    let outcome = save(entries, desk)
    if let leaving, editor == nil { leave(by: leaving.key, page: leaving.page) }
    leaving = nil
    return outcome
  }
}

import Finsam
import TextUI

extension PeriodScreen {
  /// Takes a key as a spreadsheet does; nil for a command.
  mutating func type(_ key: Key, _ desk: Desk, in area: Rect) -> Outcome? {
    unsaved = nil
    if sourceEditor != nil { return writeSource(key) }
    if sheet.rows.isEmpty { return nil }
    if editor != nil { return write(key, desk, in: area) }
    switch key {
    case .character(let character) where PeriodScreen.begins(character):
      return begin(with: key, desk)
    case .backspace: return begin(with: key, desk)
    case .delete: return commit("", desk)
    case .enter, .tab, .backTab, .left, .right, .up, .down:
      leave(by: key, page: page(in: area))
      return .stay
    default: return nil
    }
  }

  /// Whether a character begins a figure: a number, or one of the words that go before it.
  private static func begins(_ character: Character) -> Bool {
    character.isNumber || "-cöfn".contains(character)
  }

  /// Opens the cell for writing: anew, or to change what stands there.
  mutating func begin(with key: Key?, _ desk: Desk) -> Outcome {
    if let reason = reasonNotEditable(desk) { return .say(Notice(reason, .warning)) }
    editor = LineEditor(key == nil ? cell?.text ?? "" : "")
    isChanging = key == nil
    if let key { _ = editor?.handle(key) }
    fault = nil
    return .stay
  }

  func reasonNotEditable(_ desk: Desk) -> String? {
    guard let row else { return "Här finns ingen cell." }
    return cell?.obstacle ?? desk.reasonNotWritable(row.insats.address.file)
  }

  private mutating func write(_ key: Key, _ desk: Desk, in area: Rect) -> Outcome {
    guard var line = editor else { return .stay }
    switch key {
    case .escape:
      (editor, fault) = (nil, nil)
      return .say(Notice("Cellen är som förut."))
    case .enter, .tab, .backTab, .up, .down:
      return finish(line.text, key, desk, in: area)
    case .left, .right:
      if !isChanging { return finish(line.text, key, desk, in: area) }
    default: break
    }
    _ = line.handle(key)
    editor = line
    fault = faultOfTyped(line.text)
    return .stay
  }

  /// Saves the cell and goes where the key leads, once it is said where the figure is from; stays
  /// where it is no figure.
  private mutating func finish(_ text: String, _ key: Key, _ desk: Desk, in area: Rect) -> Outcome {
    let outcome = commit(text, desk)
    if sourceEditor != nil { leaving = (key, page(in: area)) }
    guard editor == nil else { return outcome }
    leave(by: key, page: page(in: area))
    return outcome
  }

  private mutating func commit(_ text: String, _ desk: Desk) -> Outcome {
    guard let row else { return .stay }
    if let reason = reasonNotEditable(desk) { return .say(Notice(reason, .warning)) }
    let entry = SheetEntry(row: table.cursor, column: column, typed: text)
    do throws(SheetRefusal) {
      let changes = try sheet.changes([entry], from: source ?? "", in: desk.office)
      if asksForSource(desk), !text.isEmpty, !changes.isEmpty {
        return ask(forSourceOf: [entry])
      }
      (editor, fault) = (nil, nil)
      if changes.isEmpty { return .stay }
      unsaved = (Spot(id: row.insats.id, column: column), text)
      return .ask(.save(changes))
    } catch {
      fault = error.message
      return .say(Notice("\(column.title): \(error.message)", .error))
    }
  }

  /// Goes to the cell that the key leads to, of rows of which `page` are seen.
  mutating func leave(by key: Key, page: Int) {
    let columns = PeriodSheet.Column.allCases
    switch key {
    case .enter:
      if let firstColumn { column = firstColumn }
      firstColumn = nil
      table.select(table.cursor + 1, rows: sheet.rows.count, page: page)
    case .tab, .backTab:
      firstColumn = firstColumn ?? column
      let last = sheet.rows.count * columns.count - 1
      let place = table.cursor * columns.count + column.index + (key == .tab ? 1 : -1)
      let next = max(0, min(place, last))
      column = columns[next % columns.count]
      table.select(next / columns.count, rows: sheet.rows.count, page: page)
    case .left, .right:
      firstColumn = nil
      let next = column.index + (key == .right ? 1 : -1)
      if columns.indices.contains(next) { column = columns[next] }
    default:
      firstColumn = nil
      table.select(
        table.cursor + (key == .down ? 1 : -1), rows: sheet.rows.count, page: page)
    }
  }
}

import Finsam
import TextUI

/// The answers of one group in one round, point by point: a line of counts each. A line is saved
/// when it is left; what is typed and not saved stands in `editor`.
struct TallyScreen: Equatable, Sendable {
  private(set) var key: TallyKey
  private(set) var sheet: TallySheet
  var table = TableState()
  private(set) var editor: LineEditor?
  /// Why what is typed cannot be saved.
  private(set) var fault: String?
  /// What can be saved as it is typed, but hardly be true.
  private(set) var doubt: String?
  /// What is being saved, to write on in if it cannot be: the point, and the text.
  private var unsaved: Unsaved?

  private struct Unsaved: Equatable, Sendable {
    let point: String
    let text: String
  }

  init(_ key: TallyKey, _ desk: Desk) {
    self.key = key
    sheet = TallySheet(desk.office, key)
  }

  var row: TallySheet.Row? {
    sheet.rows.indices.contains(table.cursor) ? sheet.rows[table.cursor] : nil
  }

  mutating func arrange(_ desk: Desk) {
    sheet = TallySheet(desk.office, key)
    keep(row: table.cursor)
  }

  mutating func keep(row: Int) {
    table = TableState(cursor: max(0, min(row, sheet.rows.count - 1)), top: table.top)
  }

  mutating func show(sex: RespondentSex?, _ desk: Desk) {
    key.sex = sex
    close()
    arrange(desk)
  }

  func reasonNotEditable(_ desk: Desk) -> String? {
    guard let row else { return "Gruppen svarar inte på någon mätpunkt." }
    return row.obstacle ?? desk.reasonNotWritable(DocumentKind.answers.path(id: ""))
  }

  /// Opens the line for writing: anew with a key, or to change what stands there.
  mutating func begin(with key: Key?, _ desk: Desk) -> Outcome {
    if let reason = reasonNotEditable(desk) { return .say(Notice(reason, .warning)) }
    editor = LineEditor(key == nil ? row?.text ?? "" : "")
    if let key { _ = editor?.handle(key) }
    judge(desk)
    return .stay
  }

  mutating func open(with text: String, _ desk: Desk) {
    editor = LineEditor(text)
    judge(desk)
  }

  private mutating func close() { (editor, fault, doubt) = (nil, nil, nil) }

  /// Says of what is typed so far what would not be true.
  private mutating func judge(_ desk: Desk) {
    fault = nil
    doubt = editor.flatMap { sheet.doubt(of: table.cursor, $0.text, in: desk.office) }
  }

  mutating func write(_ key: Key, _ desk: Desk, page: Int) -> Outcome {
    guard var line = editor else { return .stay }
    switch key {
    case .escape:
      close()
      return .say(Notice("Raden är som förut."))
    case .enter, .tab, .down, .backTab, .up:
      let outcome = commit(line.text, desk)
      if editor == nil {
        let step = key == .backTab || key == .up ? -1 : 1
        table.select(table.cursor + step, rows: sheet.rows.count, page: page)
      }
      return outcome
    default:
      _ = line.handle(key)
      editor = line
      judge(desk)
      return .stay
    }
  }

  mutating func commit(_ text: String, _ desk: Desk) -> Outcome {
    guard let row else { return .stay }
    if let reason = reasonNotEditable(desk) { return .say(Notice(reason, .warning)) }
    do throws(InvalidInput) {
      let changes = try sheet.changes(of: table.cursor, text, in: desk.office)
      close()
      if changes.isEmpty { return .stay }
      unsaved = Unsaved(point: row.point.id, text: text)
      return .ask(.save(changes))
    } catch {
      fault = "\(error.message) \(error.advice)"
      return .say(Notice("\(row.point.id): \(error.message)", .error))
    }
  }

  mutating func pasted(_ text: String, _ desk: Desk) {
    editor?.paste(text)
    judge(desk)
  }

  /// What could not be saved is there to write on in.
  mutating func saveFailed() {
    guard let unsaved, let index = sheet.rows.firstIndex(where: { $0.point.id == unsaved.point })
    else { return }
    keep(row: index)
    editor = LineEditor(unsaved.text)
    self.unsaved = nil
  }
}

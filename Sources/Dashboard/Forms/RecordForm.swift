import Finsam
import TextUI

/// A form over a record. Made from the record's field list, so every field of every record has one.
///
/// Editing what exists saves field by field; a new record, a proposed or decided assessment and an
/// acceptance are saved as a whole.
struct RecordForm: Equatable, Sendable {
  enum Purpose: Equatable, Sendable {
    case edit(Address)
    case add(PartReference, after: String?)
    case create(DocumentKind)
    case assess(Address)
    case decide(Address)
    case accept(Finding)
  }

  let purpose: Purpose
  var title = ""
  /// Further records that are given the same as the one that the form is about.
  var alike: [Address] = []
  /// The year of a day that is written without one; nil for this year.
  var year: Year?
  var fields: [FormField] = []
  /// What a new record says beside its fields: it follows from where one came from.
  var given: [Draft.Text] = []
  /// Lists of parts and the parts in them, below the fields.
  var partRows: [FormRow] = []
  var cursor = 0
  var editor: FormEditor?
  /// The month that stands beside the day that is being written; nil until somebody opens it.
  var calendar: MonthCalendar?
  /// The field that is being saved, until the next key.
  var unsaved: UnsavedField?
  /// What Esc left in a field, until another is written in.
  var dropped: UnsavedField?
  /// What was written when somebody else removed the record.
  var orphan: FormDraft?
  /// Whether a figure was written, so that the day of the figures is likely today.
  var hasNewFigure = false
  /// The id that was proposed, and that somebody else gave another record meanwhile.
  var takenId: String?
  /// Esc has been pressed once in a form with unsaved text.
  var isLeaving = false
  /// Why the form cannot be saved as it is.
  var fault: String?
  /// What would disagree if it is saved as it is, though it can be.
  var doubt: FieldDoubt?

  /// The file that it changes; empty where that is still to be made.
  var file: String {
    switch purpose {
    case .edit(let address), .assess(let address), .decide(let address): address.file
    case .add(let list, _): list.owner.file
    case .accept, .create: ""
    }
  }

  var isDraft: Bool {
    if case .edit = purpose { false } else { true }
  }

  var rows: [FormRow] {
    fields.indices.map { .field($0) } + partRows + (isDraft ? [.save] : [])
  }

  var row: FormRow? { rows.indices.contains(cursor) ? rows[cursor] : nil }

  /// The field under the cursor.
  var fieldIndex: Int? {
    if case .field(let index) = row { index } else { nil }
  }
}

extension RecordForm {
  /// Nil where what it is about is gone.
  init?(_ request: FormRequest, _ desk: Desk) {
    switch request {
    case .edit(let place): self.init(editing: place.address, field: place.field, desk)
    case .add(let list, let after, let texts):
      self.init(adding: list, after: after, texts: texts, desk)
    case .addRow(let register, let texts): self.init(addingTo: register, texts: texts, desk)
    case .logEvent(let activity, let year): self.init(logging: activity, year: year, desk)
    case .newCase: self.init(newCaseIn: desk)
    case .followUp(let id):
      guard let index = desk.board.kaa.cases.firstIndex(where: { $0.id == id }) else { return nil }
      self.init(followingUp: desk.board.kaa.cases[index], desk.board.standings[index], desk)
    case .create(let kind, let year, let texts):
      self.init(creating: kind, year, texts: texts, desk)
    case .assess(let judged): self.init(assessing: judged, desk)
    case .decide(let judged): self.init(deciding: judged, desk)
    case .editAll(let addresses): self.init(editing: addresses, desk)
    case .assessAll(let judged): self.init(assessing: judged, desk)
    case .accept(let finding): self.init(accepting: finding, desk)
    }
  }

  /// The id that a new part or row is given unless a person writes another.
  func proposedId(_ desk: Desk) -> String? {
    switch purpose {
    case .add(let list, _): desk.office.nextId(in: list.owner, part: list.part, for: text)
    case .accept: desk.office.nextAcceptanceId
    case .edit, .create, .assess, .decide: nil
    }
  }

  init(editing address: Address, field: String?, _ desk: Desk) {
    purpose = .edit(address)
    refresh(desk)
    if let field {
      cursor = rows.firstIndex { isRow($0, of: field) } ?? 0
    } else {
      // What cannot be changed is passed by.
      cursor = fields.indices.first { reasonNotEditable($0, desk) == nil } ?? 0
    }
  }

  /// Whether a row is of the field or the list of parts with this key.
  private func isRow(_ row: FormRow, of key: String) -> Bool {
    switch row {
    case .field(let index): fields[index].shape.key == key
    case .list(let list, _, _): list.part == key
    case .part, .save: false
    }
  }

  init(
    adding list: PartReference, after: String?, texts: [String: String] = [:], _ desk: Desk
  ) {
    purpose = .add(list, after: after)
    guard
      let owner = DocumentKind(path: list.owner.file)?.shape.descendant(list.owner.steps),
      let part = owner.part(list.part)
    else { return }
    let names = desk.office.perspectiveNames(in: list.owner.file)
    let singular = desk.office.outline(at: list.owner)?.part(list.part)?.singular ?? part.singular
    title = "Lägg till \(singular) i \(desk.office.name(of: list.owner))"
    let id = desk.office.nextId(in: list.owner, part: list.part) { texts[$0] ?? "" }
    fields =
      part.shape.fields.filter { !$0.isPrinted && !$0.isOwnMark }.map { shape in
        FormField(
          shape.calling(names),
          text: texts[shape.key] ?? (shape.key == part.shape.idKey ? id ?? "" : ""))
      }.idLast
    // A longer text that is proposed is what one came to go on with.
    let prose = fields.firstIndex { $0.shape.kind == .prose && !$0.text.isEmpty }
    cursor = prose ?? fields.firstIndex { $0.text.isEmpty } ?? 0
  }

  init(creating kind: DocumentKind, _ year: Year?, texts: [String: String] = [:], _ desk: Desk) {
    purpose = .create(kind)
    title = kind.titleOfNew
    guard case .yearly(let carry) = kind.row.creation else {
      fields =
        kind.shape.fields.filter { !$0.isPrinted }.map {
          FormField($0, text: texts[$0.key] ?? ($0.key == YearField.year ? year.text : ""))
        }.idLast
      cursor = fields.firstIndex { $0.text.isEmpty } ?? 0
      return
    }
    let years = kind.row.ids(desk.office).sorted(by: >)
    let next = years.first.flatMap { Year(id: $0) }.map { Year($0.number + 1) }
    let shapes = YearField.shapes(of: kind, years: years, lists: carry.optionalLists)
    let own = year ?? next ?? Year(desk.day.year - (kind.closesYear ? 1 : 0))
    fields = zip(shapes, [own.text, years.first ?? "", ""]).map {
      FormField($0, text: $1)
    }
  }

  init(accepting finding: Finding, _ desk: Desk) {
    purpose = .accept(finding)
    title = "Godta fyndet"
    // Whatever day all else is computed for, it is accepted today: as a proposal is made.
    let texts = Acceptance.texts(
      of: finding, on: desk.session.today.day, by: desk.session.user)
    for shape in Acceptance.fields.map(\.shape) {
      let text = texts[shape.key] ?? ""
      if Acceptance.ownKeys.contains(shape.key) {
        fields.append(FormField(shape, text: text))
      } else if !text.isEmpty {
        given.append(Draft.Text(shape.key, text))
      }
    }
    cursor = fields.firstIndex { $0.text.isEmpty } ?? 0
  }
}

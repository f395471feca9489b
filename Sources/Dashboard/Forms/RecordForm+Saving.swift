import Finsam
import TextUI

extension RecordForm {
  /// Sets a field: saved at once where the record exists, kept in the form where it is new.
  mutating func commit(_ typed: String, to index: Int, _ desk: Desk) -> Outcome {
    if let reason = reasonNotEditable(index, desk) { return .say(Notice(reason, .warning)) }
    if fields[index].isMixed, typed.trimmed.isEmpty { return leaveMixed(index) }
    let text: String
    do throws(InvalidInput) {
      text = try canonical(typed, at: index, desk)
      if case .edit = purpose { try checkOrder(text, at: index) }
      if let reversal = reversal(of: fields[index].shape.key, to: text, desk) { throw reversal }
    } catch {
      return refuse(index, "\(error.message) \(error.advice)")
    }
    let original = fields[index].original
    var edits: [Change] = []
    if case .edit(let address) = purpose, text != original {
      edits = desk.office.withBasis(
        changes(of: fields[index].shape.key, to: text, in: address, from: original, desk),
        on: desk.day)
      if let impossible = desk.office.fault(of: edits, on: desk.day) {
        return refuse(index, "\(impossible.message) \(impossible.advice)")
      }
    }
    unsaved = editor.map { UnsavedField(index: index, field: fields[index], editor: $0) }
    editor = nil
    dropped = nil
    fault = nil
    let (replaced, proposed) = (fields[index].text, proposedId(desk))
    fields[index].text = text
    if fields[index].shape.kind.isNumeric, text != replaced { hasNewFigure = true }
    judge(desk)
    guard case .edit = purpose else {
      propose(after: index, replacing: replaced, id: proposed, desk)
      if case .assess = purpose, fields[index].shape.key == "förslag.status", text != original {
        date(desk)
      }
      cursor = min(cursor + 1, rows.count - 1)
      return .stay
    }
    return edits.isEmpty ? .stay : .ask(.save(edits))
  }

  /// Says what would disagree, were the form saved with what is written in it so far.
  mutating func judge(_ desk: Desk) {
    // Only figures disagree, and those of many records at once are told of when they are saved.
    guard alike.isEmpty, let judged = fieldIndex, fields[judged].shape.kind.isNumeric else {
      return doubt = nil
    }
    var form = self
    if let editor, let index = fieldIndex {
      do throws(InvalidInput) {
        form.fields[index].text = try canonical(editor.text, at: index, desk)
      } catch {
        doubt = nil
        return
      }
    }
    let edits =
      switch purpose {
      case .edit(let address):
        form.fields.filter { !$0.isMixed && $0.text != $0.original }.flatMap {
          changes(of: $0.shape.key, to: $0.text, in: address, from: $0.original, desk)
        }
      case .add: form.changes(desk)
      case .create, .assess, .decide, .accept: [Change]()
      }
    doubt = desk.office.contradictions(writing: edits).first.map {
      FieldDoubt(key: fields[judged].shape.key, text: $0.message)
    }
  }

  /// Says why a field cannot be as it is written.
  private mutating func refuse(_ index: Int, _ reason: String) -> Outcome {
    fault = reason
    return .say(Notice("\(fields[index].shape.label): \(reason)", .error))
  }

  /// An end may not come before its start, whichever of them is written.
  private func checkOrder(_ written: String, at index: Int) throws(InvalidInput) {
    let key = fields[index].shape.key
    let reversal = fields.map(\.shape).reversal(
      in: { $0 == key ? written : text($0) }, changed: [key])
    if let reason = reversal?.reason { throw reason }
  }

  func newId(of kind: DocumentKind, _ desk: Desk) -> String {
    let name = kind.nameOfNew(text)
    return NewId.free(
      for: NewId.slug(name).isEmpty ? kind.row.words.singular : name,
      among: kind.row.ids(desk.office))
  }

  /// Why the field cannot be changed here.
  func reasonNotEditable(_ index: Int, _ desk: Desk) -> String? {
    switch purpose {
    case .edit(let address), .assess(let address), .decide(let address):
      if let reason = desk.reasonNotWritable(address.file) { return reason }
      let idKey = DocumentKind(path: address.file)?.shape.descendant(address.steps)?.idKey
      let isId = fields[index].shape.key == idKey
      if case .edit = purpose, isId {
        let label = fields[index].shape.label
        return label == "Id"
          ? EditRefusal.idIsFixed.message
          : "\(label) kan inte ändras. Lägg till en ny post och ta bort den gamla."
      }
      return address.isBoardText ? reasonOfBasis(index) : nil
    case .add(let list, _):
      return list.part == PartKey.boardTexts ? reasonOfBasis(index) : nil
    case .accept, .create: return nil
    }
  }

  private func reasonOfBasis(_ index: Int) -> String? {
    fields[index].shape.key == BoardText.basisKey
      ? "Fältet följer av texten: programmet skriver det." : nil
  }

  mutating func editOutside(_ desk: Desk) -> Outcome {
    guard let index = fieldIndex, choices(for: index, desk) == nil else {
      return .say(Notice("Ställ markören på ett textfält."))
    }
    if let reason = reasonNotEditable(index, desk) { return .say(Notice(reason, .warning)) }
    return .ask(.editText(editor?.text ?? fields[index].text))
  }

  mutating func edited(_ text: String, isDone: Bool, _ desk: Desk) -> Outcome {
    guard let index = fieldIndex else {
      orphan?.fields.indices.forEach { place in
        if orphan?.fields[place].key == orphan?.current { orphan?.fields[place].text = text }
      }
      return .say(Notice(RecordForm.lost, .warning))
    }
    if editor == nil { startEditor(index) }
    if editor?.text != text { editor?.replace(with: text) }
    guard !isDone else { return commit(text, to: index, desk) }
    return .say(
      Notice("Editorn avslutades med fel. Texten står kvar i fältet, men är inte sparad.", .warning)
    )
  }

  /// Saves a form that is saved as a whole, or says what is missing.
  mutating func save(_ desk: Desk) -> Outcome {
    switch purpose {
    case .assess(let address), .decide(let address):
      if desk.office.outline(at: address) == nil {
        return .say(Notice("Det som bedöms är borttaget. Esc lämnar.", .warning))
      }
    case .edit, .add, .create, .accept: break
    }
    for index in fields.indices {
      if let error = fault(fields[index].text, at: index, desk) {
        cursor = index
        return refuse(index, "\(error.message) \(error.advice)")
      }
    }
    if let (shape, reason) = fields.map(\.shape).reversal(in: text) {
      cursor = fields.firstIndex { $0.shape.key == shape.key } ?? cursor
      fault = "\(reason.message) \(reason.advice)"
      return .say(Notice("\(shape.label): \(reason.message) \(reason.advice)", .error))
    }
    if let taken = takenField(desk) {
      cursor = taken
      let word = "”\(fields[taken].text)” finns redan"
      return refuse(taken, "\(word). Skriv ett annat, eller ändra raden som finns.")
    }
    if case .create(let kind) = purpose, case .yearly = kind.row.creation,
      desk.office.files.contains(kind.path(id: text(YearField.year)))
    {
      cursor = fields.firstIndex { $0.shape.key == YearField.year } ?? cursor
      let file = kind.path(id: text(YearField.year))
      return refuse(cursor, "\(file) finns redan. Skriv ett annat år.")
    }
    let changes = desk.office.withBasis(changes(desk), on: desk.day)
    if let impossible = desk.office.fault(of: changes, on: desk.day) {
      cursor = fields.firstIndex { $0.shape.key == impossible.key } ?? cursor
      return refuse(fieldIndex ?? 0, "\(impossible.message) \(impossible.advice)")
    }
    return changes.isEmpty ? .back : .ask(.save(changes))
  }

  /// The field that tells records apart, where a person gives it and another record has the same.
  private func takenField(_ desk: Desk) -> Int? {
    guard case .add(let list, _) = purpose, proposedId(desk) == nil,
      let key = DocumentKind(path: list.owner.file)?.shape.descendant(list.owner.steps)?
        .part(list.part)?.shape.idKey,
      let index = fields.firstIndex(where: { $0.shape.key == key }), !fields[index].text.isEmpty,
      desk.office.ids(in: list.owner, part: list.part).contains(fields[index].text)
    else { return nil }
    return index
  }

  private func changes(_ desk: Desk) -> [Change] {
    switch purpose {
    case .edit: return []
    case .assess(let address), .decide(let address):
      return fields.filter { $0.text != $0.original }.flatMap {
        changes(of: $0.shape.key, to: $0.text, in: address, from: $0.original, desk)
      }
    case .add(let list, let after):
      let shape = DocumentKind(path: list.owner.file)?.shape.descendant(list.owner.steps)
      let row = shape?.part(list.part)?.shape
      var draft = draft(row?.idKey ?? "id")
      let keys = row?.fields.map(\.key) ?? []
      draft.fields = keys.compactMap { key in draft.fields.first { $0.key == key } }
      let place = desk.office.standing(behind: after, in: list.owner, part: list.part)
      return usualPerspectives(before: draft, in: list, desk)
        ?? [desk.office.insertion(of: draft, into: list.part, of: list.owner, after: place)]
        + PartEditing(desk.office).renumbered(behind: draft, after: place, in: list)
    case .create(let kind):
      if let year = Year(id: text(YearField.year)), case .yearly = kind.row.creation {
        let left = text(YearField.left).listed
        return desk.office.creation(
          of: kind, for: year, from: text(YearField.source), leaving: LeftParts(lists: Set(left)),
          on: desk.day)
      }
      let id = newId(of: kind, desk)
      return [
        Change(
          Address(kind.path(id: id)),
          .create(Draft(id: id, fields: draft("").fields, parts: kind.row.usual(id).parts)))
      ]
    case .accept:
      // Somebody else may have accepted another finding while one wrote.
      let id = proposedId(desk) ?? ""
      let texts = [Draft.Text("id", id)] + draft("").fields
      return [desk.office.acceptance(Draft(id: id, fields: texts))]
        + desk.review.carriedOver(desk.office.review)
    }
  }

  /// A styrkort that declares its first perspective keeps the usual ones, which now stand in the
  /// file too; nil where it declares some already.
  private func usualPerspectives(before added: Draft, in list: PartReference, _ desk: Desk)
    -> [Change]?
  {
    guard list.part == Styrkort.perspectivePart, list.owner.steps.isEmpty,
      DocumentKind(path: list.owner.file) == .styrkort,
      desk.office.outline(at: list.owner)?.part(list.part)?.children.isEmpty == true
    else { return nil }
    let usual = Perspective.usualDrafts.drafts.filter { $0.id != added.id }
    var after: String?
    return (usual + [added]).map { draft in
      defer { after = draft.id }
      return Change(list.owner, .insert(part: list.part, after: after, draft))
    }
  }

  func text(_ key: String) -> String {
    fields.first { $0.shape.key == key }?.text ?? given.first { $0.key == key }?.text ?? ""
  }

  private func draft(_ idKey: String) -> Draft {
    Draft(
      id: text(idKey),
      fields: given + fields.filter { !$0.text.isEmpty }.map { Draft.Text($0.shape.key, $0.text) })
  }
}

import Finsam
import TextUI

extension RecordForm {
  static let lost = "Någon har tagit bort posten. Det du skrev står kvar här."

  /// What is written and not saved, to keep on disk; nil where nothing is, and of youths always.
  var draft: FormDraft? {
    // Of several records at once nothing is kept: some may be others when one comes back.
    guard alike.isEmpty, let written = orphan ?? written,
      written.kind?.isConfidential == false
    else { return nil }
    return written
  }

  /// What is written and not saved.
  var written: FormDraft? {
    guard reasonToStay != nil else { return nil }
    var draft = emptyDraft
    draft.title = title
    draft.year = year
    draft.given = given
    draft.fields = fields.map {
      FormDraft.Field(
        key: $0.shape.key, original: $0.original, proposed: $0.proposed, text: $0.text)
    }
    if let index = fieldIndex {
      draft.current = fields[index].shape.key
      if let editor {
        draft.isWriting = true
        draft.fields[index].text = editor.text
      }
    }
    return draft
  }

  /// Of an acceptance the address is that of what was found: it may be a youth.
  private var emptyDraft: FormDraft {
    switch purpose {
    case .edit(let address): return FormDraft(.edit, address, fields: [])
    case .assess(let address): return FormDraft(.assess, address, fields: [])
    case .decide(let address): return FormDraft(.decide, address, fields: [])
    case .create(let kind): return FormDraft(.create, Address(kind.path(id: "")), fields: [])
    case .accept(let finding): return FormDraft(.accept, finding.place.address, fields: [])
    case .add(let list, let after):
      var draft = FormDraft(.add, list.owner, fields: [])
      (draft.part, draft.after) = (list.part, after)
      return draft
    }
  }

  /// The form as it was left; nil where what it was about is gone.
  init?(resuming draft: FormDraft, _ desk: Desk) {
    guard let form = RecordForm(emptyFor: draft, desk) else { return nil }
    self = form
    for written in draft.fields {
      guard let index = fields.firstIndex(where: { $0.shape.key == written.key }) else {
        if written.isTouched { return nil }
        continue
      }
      // What the form proposes by itself it has proposed anew: an id may be taken by now.
      guard written.isTouched || fields[index].text.isEmpty else { continue }
      var field = FormField(
        fields[index].shape, original: written.original, text: written.proposed)
      field.text = written.text
      fields[index] = field
    }
    guard let index = fields.firstIndex(where: { $0.shape.key == draft.current }) else { return }
    cursor = index
    guard draft.isWriting else { return }
    let text = fields[index].text
    // The field itself is as it was until what is written in it is done.
    fields[index].text = draft.aim == .edit ? fields[index].original : fields[index].proposed
    startEditor(index)
    editor?.replace(with: text)
  }

  private init?(emptyFor draft: FormDraft, _ desk: Desk) {
    let office = desk.office
    switch draft.aim {
    case .edit:
      guard office.outline(at: draft.address) != nil else { return nil }
      self.init(editing: draft.address, field: nil, desk)
    case .assess:
      guard office.outline(at: draft.address) != nil else { return nil }
      self.init(assessing: draft.address, desk)
    case .decide:
      guard office.outline(at: draft.address) != nil else { return nil }
      self.init(deciding: draft.address, desk)
    case .create:
      guard let kind = draft.kind else { return nil }
      self.init(creating: kind, nil, desk)
      title = draft.title
    case .accept:
      func proposed(_ key: String) -> String {
        draft.given.first { $0.key == key }?.text
          ?? draft.fields.first { $0.key == key }?.proposed ?? ""
      }
      let finding = desk.review.open.lazy.compactMap { item -> Finding? in
        guard case .finding(let finding) = item.kind else { return nil }
        // A draft from before acceptances had facts has only the words.
        let facts = proposed(Acceptance.factsKey)
        let isSame =
          facts.isEmpty ? finding.message == proposed("fynd") : finding.facts.text == facts
        return isSame && finding.check.name == proposed("kontroll")
          && finding.place.text == proposed("gäller") ? finding : nil
      }.first
      guard let finding else { return nil }
      self.init(accepting: finding, desk)
    case .add:
      guard
        DocumentKind(path: draft.address.file)?.shape.descendant(draft.address.steps)?
          .part(draft.part) != nil, office.fields(at: draft.address) != nil
      else { return nil }
      let list = PartReference(owner: draft.address, part: draft.part)
      let ids = office.ids(in: draft.address, part: draft.part)
      let after = draft.after.map(ids.contains) == true ? draft.after : ids.last
      if draft.address.steps.isEmpty, let register = DocumentKind(path: draft.address.file),
        register.isRegister
      {
        self.init(addingTo: register, only: draft.fields.map(\.key), title: draft.title, desk)
        year = draft.year
        given = draft.given
      } else {
        self.init(adding: list, after: after, desk)
      }
    }
  }
}

extension Desk {
  /// Whether all that a draft says stands in the files already: it was saved just before the end.
  package func holds(_ draft: FormDraft) -> Bool {
    let written = draft.fields.filter(\.isTouched)
    func has(_ outline: Outline?) -> Bool {
      guard let outline else { return false }
      return !written.isEmpty && written.allSatisfy { outline.text($0.key) == $0.text }
    }
    switch draft.aim {
    case .edit, .assess, .decide: return has(office.outline(at: draft.address))
    case .add:
      return office.outline(at: draft.address)?.part(draft.part)?.children.contains(where: has)
        ?? false
    case .create:
      return office.files.contains { file in
        DocumentKind(path: file)?.path(id: "") == draft.address.file && has(office.document(file))
      }
    case .accept:
      return office.document(DocumentKind.review.path(id: ""))?.part(PartKey.accepted)?.children
        .contains(where: has) ?? false
    }
  }
}

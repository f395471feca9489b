package import Finsam

/// What somebody has written in a form and not saved, to be kept on disk meanwhile.
///
/// Of youths there is none: what is written of them stands in their registers alone.
package struct FormDraft: Hashable, Sendable {
  package enum Aim: String, Sendable { case edit, add, create, assess, decide, accept }

  /// A field as the form has it.
  package struct Field: Hashable, Sendable {
    package let key: String
    /// What the file held when the form was opened.
    package let original: String
    /// What the form proposed.
    package let proposed: String
    package var text: String

    package init(key: String, original: String, proposed: String, text: String) {
      (self.key, self.original, self.proposed, self.text) = (key, original, proposed, text)
    }

    var isTouched: Bool { text != proposed }
  }

  /// The kind of document that the form is about; a new one has no id yet, so its path is no
  /// file's.
  var kind: DocumentKind? {
    aim == .create
      ? DocumentKind.allCases.first { $0.path(id: "") == address.file }
      : DocumentKind(path: address.file)
  }

  package let aim: Aim
  /// The record that is changed, or the owner of the list that is added to.
  package let address: Address
  /// The list, and what the new part goes behind.
  package var part = ""
  package var after: String?
  package var title = ""
  package var year: Year?
  package var given: [Draft.Text] = []
  package var fields: [Field]
  /// The field that the cursor stands on, and whether its text is being written.
  package var current = ""
  package var isWriting = false

  package init(_ aim: Aim, _ address: Address, fields: [Field]) {
    self.aim = aim
    self.address = address
    self.fields = fields
  }

  /// What was written, field by field, to read and to copy.
  package var writtenText: String {
    let kept = fields.filter { $0.isTouched && !$0.text.isEmpty }
    if kept.count == 1 { return kept[0].text }
    return kept.map { "\($0.key): \($0.text)" }.joined(separator: "\n")
  }
}

extension FormDraft {
  /// As one line of JSON.
  package var text: String {
    let words = [
      Draft.Text("fil", address.file), Draft.Text("lista", part),
      Draft.Text("rubrik", title), Draft.Text("år", year.text), Draft.Text("fält", current),
      Draft.Text("skrivs", isWriting ? "ja" : "nej"),
    ]
    let steps = address.steps.map { Draft(id: $0.id, fields: [Draft.Text("lista", $0.part)]) }
    let own = fields.map { field in
      Draft(
        id: field.key,
        fields: [
          Draft.Text("stod", field.original), Draft.Text("förslag", field.proposed),
          Draft.Text("skrivet", field.text),
        ])
    }
    let given = given.map { Draft(id: $0.key, fields: [Draft.Text("skrivet", $0.text)]) }
    return DraftText(
      Draft(
        id: aim.rawValue, fields: words,
        parts: [.init("fälten", own), .init("steg", steps), .init("givet", given)]
          .filter { !$0.drafts.isEmpty }),
      after: after
    ).text
  }

  /// Reads back what `text` wrote; nil where it is anything else.
  package init?(text: String) {
    guard let written = DraftText(text: text), let aim = Aim(rawValue: written.draft.id) else {
      return nil
    }
    let draft = written.draft
    guard let file = draft.text("fil") else { return nil }
    let (own, steps, given) = (draft.drafts("fälten"), draft.drafts("steg"), draft.drafts("givet"))
    let fields = own.compactMap { one -> Field? in
      guard let original = one.text("stod"), let proposed = one.text("förslag"),
        let text = one.text("skrivet")
      else { return nil }
      return Field(key: one.id, original: original, proposed: proposed, text: text)
    }
    let way = steps.compactMap { step in step.text("lista").map { Step($0, step.id) } }
    guard !fields.isEmpty, fields.count == own.count, way.count == steps.count else { return nil }
    self.init(aim, Address(file, way), fields: fields)
    part = draft.text("lista") ?? ""
    after = written.after
    title = draft.text("rubrik") ?? ""
    year = draft.text("år").flatMap { Year(id: $0) }
    self.given = given.compactMap { one in one.text("skrivet").map { Draft.Text(one.id, $0) } }
    current = draft.text("fält") ?? ""
    isWriting = draft.text("skrivs") == "ja"
  }
}

extension Draft {
  fileprivate func drafts(_ key: String) -> [Draft] { parts.first { $0.key == key }?.drafts ?? [] }
}

/// A draft that an earlier run has left.
package struct WaitingDraft: Hashable, Sendable {
  /// What it is called on disk.
  package let name: String
  package let draft: FormDraft
  /// When it was last written: `2014-12-31 14:02:11`.
  package let time: String

  package init(name: String, draft: FormDraft, time: String) {
    (self.name, self.draft, self.time) = (name, draft, time)
  }
}

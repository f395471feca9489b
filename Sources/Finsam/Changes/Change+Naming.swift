extension Change {
  var isConfidential: Bool {
    DocumentKind(path: address.file)?.isConfidential == true
  }

  var isOfSource: Bool {
    if case .field(FieldShape.sourceKey, _, _) = edit { true } else { false }
  }

  /// Whether it is of a part of an insats.
  var isOfInsatsPart: Bool {
    guard DocumentKind(path: address.file) == .insats else { return false }
    return partKey != nil || !address.steps.isEmpty
  }

  /// The list that it adds to or takes from; nil for other changes.
  var partKey: String? {
    switch edit {
    case .insert(let part, _, _), .remove(let part, _, _): part
    case .field, .move, .create, .delete: nil
    }
  }

  /// Whether it writes facts into an acceptance that had none, or what a text for the board is made
  /// from, beside what a person has done.
  var isCarriedOver: Bool {
    if case .field(BoardText.basisKey, _, _) = edit { return address.isBoardText }
    guard case .field(Acceptance.factsKey, "", _) = edit else { return false }
    return DocumentKind(path: address.file) == .review
  }

  var recordType: (any Record.Type)? {
    DocumentKind(path: address.file)?.recordType
  }

  func name(
    of draft: Draft, in part: String, singular: String,
    naming names: (String) -> String = { $0 }
  ) -> String {
    let title = names(recordType?.title(of: draft, in: part, at: address.steps[...]) ?? "")
    let isNamed = !title.isEmpty && title != draft.id
    return "\(singular) \(isNamed ? title.quotedBriefly : draft.id)"
  }

  /// The finding that was accepted when there was no file for it yet; nil for other files.
  func firstPartName(of draft: Draft) -> String? {
    guard DocumentKind(path: address.file) == .review, let list = draft.parts.first,
      list.drafts.count == 1
    else { return nil }
    return name(of: list.drafts[0], in: list.key, singular: singular(of: list.key))
  }

  func documentName(_ draft: Draft) -> String {
    let title = recordType?.title(of: draft) ?? ""
    return title.isEmpty ? address.file : title.quotedBriefly
  }
}

extension Address {
  /// `deltagarperiod 2014`, or the file's name.
  var kindAndId: String {
    steps.last.map { "\(kind) \($0.id)" } ?? DocumentKind.stem(of: file)
  }

  /// `deltagarperiod`; empty for a whole document.
  var kind: String {
    guard let step = steps.last else { return "" }
    let owner = DocumentKind(path: file)?.shape.descendant(steps.dropLast())
    return owner?.part(step.part)?.singular ?? step.part
  }
}

extension Record {
  /// What a record made of the draft is called; empty where it cannot be made.
  static func title(of draft: Draft) -> String {
    do { return try Self(draft).title } catch { return "" }
  }

  /// What a part made of the draft is called, in the list `part` at the end of `steps`.
  static func title(
    of draft: Draft, in part: String, at steps: ArraySlice<Step>
  ) -> String {
    guard let step = steps.first else { return Self.part(part)?.title(of: draft) ?? "" }
    return Self.part(step.part)?.title(of: draft, in: part, at: steps.dropFirst()) ?? ""
  }
}

extension PartList {
  func title(of draft: Draft) -> String { Child.title(of: draft) }

  func title(of draft: Draft, in part: String, at steps: ArraySlice<Step>) -> String {
    Child.title(of: draft, in: part, at: steps)
  }
}

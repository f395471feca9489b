extension Office {
  /// What a step of changes is about, by what people call the records and fields, to follow
  /// "Sparat: ": `parter i ”Hälsans Trädgård”`.
  package func title(of changes: [Change]) -> String {
    let own = changes.filter { !$0.isCarriedOver }
    return Change.title(of: own.isEmpty ? changes : own, naming: title(of:)) {
      quotedName(of: $0.address)
    }
  }

  /// `Mått: Andel i arbete`, or `Utfall 2014` where it has no name of its own.
  package func title(of outline: Outline, at address: Address) -> String {
    guard let step = address.steps.last else { return outline.title }
    if step.part == Styrkort.perspectivePart {
      let names = perspectiveNames(in: address.file)
      return (names[step.id]?.word ?? names.word).named(Perspective(step.id, name: outline.title))
    }
    let isNamed = !outline.title.isEmpty && outline.title != outline.id
    return isNamed
      ? "\(address.kind.capitalizedFirst): \(outline.title.oneLine)"
      : address.kindAndId.capitalizedFirst
  }

  private func title(of change: Change) -> String {
    switch change.edit {
    case .field(let key, _, _):
      "\(change.label(of: key)) i \(quotedName(of: change.address))"
    case .insert(let part, _, let draft): "tillägg av \(name(of: draft, in: part, by: change))"
    case .remove(let part, _, let draft):
      "borttagning av \(name(of: draft, in: part, by: change))"
    case .move(let part, let id, _, _):
      "flytt av " + quotedName(of: change.address.appending(Step(part, id)))
    case .create(let draft):
      change.firstPartName(of: draft).map { "tillägg av \($0)" }
        ?? "ny fil, \(change.documentName(draft))"
    case .delete(let draft):
      "borttagning av \(change.firstPartName(of: draft) ?? change.documentName(draft))"
    }
  }

  /// `mått ”Andel i arbete”`
  private func name(of draft: Draft, in part: String, by change: Change) -> String {
    change.name(
      of: draft, in: part,
      singular: part == Styrkort.perspectivePart
        ? perspectiveNames(in: change.address.file).word.singular : change.singular(of: part))
  }

  /// `”Hälsans Trädgård”`; what kind it is and its id, where it has no name of its own.
  private func quotedName(of address: Address) -> String {
    if address.steps.isEmpty, let document = record(address.file), !document.title.isEmpty {
      return document.title.quotedBriefly
    }
    guard let outline = outline(at: address) else { return address.kindAndId }
    let isNamed = !outline.title.isEmpty && outline.title != outline.id
    return isNamed ? outline.title.quotedBriefly : address.kindAndId
  }
}

extension Change {
  /// Whether it writes facts into an acceptance that had none, beside what a person has done.
  fileprivate var isCarriedOver: Bool {
    guard case .field(Acceptance.factsKey, "", _) = edit else { return false }
    return DocumentKind(path: address.file) == .review
  }

  fileprivate var recordType: (any Record.Type)? {
    DocumentKind(path: address.file)?.recordType
  }

  fileprivate func name(of draft: Draft, in part: String, singular: String) -> String {
    let title = recordType?.title(of: draft, in: part, at: address.steps[...]) ?? ""
    let isNamed = !title.isEmpty && title != draft.id
    return "\(singular) \(isNamed ? title.quotedBriefly : draft.id)"
  }

  /// The finding that was accepted when there was no file for it yet; nil for other files.
  fileprivate func firstPartName(of draft: Draft) -> String? {
    guard DocumentKind(path: address.file) == .review, let list = draft.parts.first,
      list.drafts.count == 1
    else { return nil }
    return name(of: list.drafts[0], in: list.key, singular: singular(of: list.key))
  }

  fileprivate func documentName(_ draft: Draft) -> String {
    let title = recordType?.title(of: draft) ?? ""
    return title.isEmpty ? address.file : title.quotedBriefly
  }
}

extension Address {
  /// `kostnadsår 2014`, or the file's name.
  fileprivate var kindAndId: String {
    steps.last.map { "\(kind) \($0.id)" } ?? DocumentKind.stem(of: file)
  }

  /// `kostnadsår`; empty for a whole document.
  fileprivate var kind: String {
    guard let step = steps.last else { return "" }
    let owner = DocumentKind(path: file)?.shape.descendant(steps.dropLast())
    return owner?.part(step.part)?.singular ?? step.part
  }
}

extension Record {
  /// What a record made of the draft is called; empty where it cannot be made.
  fileprivate static func title(of draft: Draft) -> String {
    do { return try Self(draft).title } catch { return "" }
  }

  /// What a part made of the draft is called, in the list `part` at the end of `steps`.
  fileprivate static func title(
    of draft: Draft, in part: String, at steps: ArraySlice<Step>
  ) -> String {
    guard let step = steps.first else { return Self.part(part)?.title(of: draft) ?? "" }
    return Self.part(step.part)?.title(of: draft, in: part, at: steps.dropFirst()) ?? ""
  }
}

extension PartList {
  fileprivate func title(of draft: Draft) -> String { Child.title(of: draft) }

  fileprivate func title(of draft: Draft, in part: String, at steps: ArraySlice<Step>) -> String {
    Child.title(of: draft, in: part, at: steps)
  }
}

import Finsam

/// A step of the history: who, when, and what each field was and became.
struct HistoryDetail {
  let step: HistoryStep
  let title: String
  let desk: Desk

  func lines(width: Int) -> [DetailLine] {
    var detail = Detail()
    detail.prose(title.capitalizedFirst, .strong)
    detail.blank()
    detail.field("När", step.time)
    detail.field("Vem", step.user)
    let names = PlaceNames(desk.office)
    var told: Address?
    for entry in step.entries.prefix(Self.most) {
      if entry.address != told {
        detail.field("Post", names.name(of: entry.address), place: Place(entry.address))
        told = entry.address
      }
      add(entry, to: &detail)
    }
    let more = step.entries.count - Self.most
    if more > 0 {
      detail.blank()
      detail.prose("… och \(Number(more).shown) till", .dim)
    }
    return detail.lines(width: width)
  }

  /// How many fields or rows are shown: of an import, the first ones tell what it was.
  private static let most = 50

  private func add(_ entry: HistoryEntry, to detail: inout Detail) {
    switch entry.change?.edit {
    case .field(let key, let from, let to):
      let shape = shape(of: entry.address)
      detail.heading(label(of: key, shape, entry))
      detail.field("Från", shown(from, key, shape, entry), place: Place(entry.address, field: key))
      detail.field("Till", shown(to, key, shape, entry))
    case .insert(let part, _, let draft), .remove(let part, _, let draft):
      add(draft, shape(of: entry.address)?.part(part)?.shape, entry, to: &detail)
    case .create(let draft), .delete(let draft):
      add(draft, shape(of: entry.address), entry, to: &detail)
    case .move, nil: detail.heading(entry.action.rawValue.capitalizedFirst)
    }
  }

  private func add(
    _ draft: Draft, _ shape: RecordShape?, _ entry: HistoryEntry, to detail: inout Detail
  ) {
    detail.heading(entry.action.rawValue.capitalizedFirst)
    for field in draft.fields {
      detail.field(
        label(of: field.key, shape, entry), shown(field.text, field.key, shape, entry))
    }
  }

  private func shape(of address: Address) -> RecordShape? {
    DocumentKind(path: address.file)?.shape.descendant(address.steps)
  }

  private func label(of key: String, _ shape: RecordShape?, _ entry: HistoryEntry) -> String {
    desk.office.label(of: key, in: shape, file: entry.address.file)
  }

  private func shown(
    _ text: String, _ key: String, _ shape: RecordShape?, _ entry: HistoryEntry
  ) -> String {
    let field = shape?.fields.first { $0.key == key }
    return text.isEmpty ? "(tomt)" : desk.office.shown(text, of: field, in: entry.address.file)
  }
}

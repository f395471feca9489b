import Finsam
import TextUI

/// A step of the history: who, when, and what each field was and became.
struct HistoryDetail {
  let step: HistoryStep
  let title: String
  let desk: Desk

  func lines(width: Int) -> [DetailLine] {
    var builder = DetailBuilder(width: width)
    builder.prose(title.capitalizedFirst, .strong)
    builder.blank()
    builder.field("När", step.time)
    builder.field("Vem", step.user)
    var told: Address?
    for entry in step.entries.prefix(Self.most) {
      if entry.address != told {
        builder.field("Post", desk.office.name(of: entry.address), place: Place(entry.address))
        told = entry.address
      }
      add(entry, to: &builder)
    }
    let more = step.entries.count - Self.most
    if more > 0 {
      builder.blank()
      builder.prose("… och \(Number(more).shown) till", .dim)
    }
    return builder.lines
  }

  /// How many fields or rows are shown: of an import, the first ones tell what it was.
  private static let most = 50

  private func add(_ entry: HistoryEntry, to builder: inout DetailBuilder) {
    switch entry.change?.edit {
    case .field(let key, let from, let to):
      let shape = fields(of: entry.address).first { $0.key == key }
      builder.heading(shape?.label ?? key)
      builder.field("Från", shown(from, shape), place: Place(entry.address, field: key))
      builder.field("Till", shown(to, shape))
    case .insert(let part, _, let draft), .remove(let part, _, let draft):
      let owner = DocumentKind(path: entry.address.file)?.shape.descendant(entry.address.steps)
      add(draft, owner?.part(part)?.shape.fields ?? [], entry, to: &builder)
    case .create(let draft), .delete(let draft):
      add(draft, fields(of: entry.address), entry, to: &builder)
    case .move, nil: builder.heading(entry.action.rawValue.capitalizedFirst)
    }
  }

  private func add(
    _ draft: Draft, _ shapes: [FieldShape], _ entry: HistoryEntry, to builder: inout DetailBuilder
  ) {
    builder.heading(entry.action.rawValue.capitalizedFirst)
    for field in draft.fields {
      let shape = shapes.first { $0.key == field.key }
      builder.field(shape?.label ?? field.key, shown(field.text, shape))
    }
  }

  private func fields(of address: Address) -> [FieldShape] {
    DocumentKind(path: address.file)?.shape.descendant(address.steps)?.fields ?? []
  }

  private func shown(_ text: String, _ shape: FieldShape?) -> String {
    text.isEmpty ? "(tomt)" : shape?.kind.shown(text) ?? text
  }
}

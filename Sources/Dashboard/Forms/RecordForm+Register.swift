import Finsam
import TextUI

extension RecordForm {
  /// A new row last in a register; `texts` are proposed, and only `keys` are asked for.
  init(
    addingTo register: DocumentKind, texts: [String: String] = [:], only keys: [String] = [],
    title: String = "", _ desk: Desk
  ) {
    let path = register.path(id: "")
    let last = desk.office.ids(inRegister: path).last
    self.init(
      purpose: .add(PartReference(owner: Address(path), part: RegisterKey.rows), after: last))
    let part = register.shape.part(RegisterKey.rows)
    self.title = title.isEmpty ? "Ny rad i \(part?.label ?? path)" : title
    fields =
      (register.rowShape?.fields ?? []).filter {
        keys.isEmpty ? !$0.isPrinted : keys.contains($0.key)
      }
      .map { FormField($0, text: texts[$0.key] ?? "") }.idLast
    // The row is called after what is proposed of it.
    if let id = fields.firstIndex(where: { $0.shape.key == register.rowIdKey }),
      fields[id].text.isEmpty, let proposed = proposedId(desk)
    {
      fields[id] = FormField(fields[id].shape, text: proposed)
    }
    cursor = fields.firstIndex { $0.text.isEmpty } ?? 0
  }

  /// The short form for what was held, on an activity of the year's plan where one is meant.
  ///
  /// In the plan of a year that is over, or not begun, nothing says what day it was.
  init(logging activity: String, year: Year?, _ desk: Desk) {
    let days = [desk.day, desk.session.today.day]
    let sure = year == nil ? days.first : days.first { $0.year == year?.number }
    self.init(
      addingTo: .events, texts: ["aktivitet": activity, "dag": sure?.text ?? ""],
      only: [
        "id", "dag", "aktivitet", "slag", "vad", "kommun", "deltog", "organisationer", "anställda",
        "politiker", "övriga", "kvinnor", "män", "anteckning",
      ], title: "Logga en händelse", desk)
    self.year = year
    if let index = fields.firstIndex(where: { $0.shape.key == "aktivitet" }) {
      proposeKind(after: index, desk)
    }
    if sure == nil { cursor = fields.firstIndex { $0.shape.key == "dag" } ?? cursor }
  }
}

import Finsam

/// What follows from a field that is written in a new record, and is proposed in others of it.
extension RecordForm {
  /// `old` is what stood in the field, `proposed` the id that was proposed then.
  mutating func propose(
    after index: Int, replacing old: String, id proposed: String?, _ desk: Desk
  ) {
    showFileName(after: index, desk)
    proposeId(insteadOf: proposed, desk)
    takePlan(after: index, desk)
    countOrganisations(after: index, replacing: old)
    proposeKind(after: index, desk)
    proposeCaseNumber(after: index, desk)
  }

  /// Those that took part in an event are counted, unless a person has written another number.
  private mutating func countOrganisations(after index: Int, replacing old: String) {
    guard case .add = purpose, file == DocumentKind.events.path(id: ""),
      fields[index].shape.key == "deltog",
      let count = fields.firstIndex(where: { $0.shape.key == "organisationer" })
    else { return }
    func number(_ text: String) -> String { text.isEmpty ? "" : String(text.listed.count) }
    if fields[count].text == number(old) { fields[count].text = number(fields[index].text) }
  }

  /// A new meeting has the hours and the town that the meeting plan has of its day.
  private mutating func takePlan(after index: Int, _ desk: Desk) {
    guard purpose == .create(.meeting), fields[index].shape.key == Meeting.key(\.day),
      let day = day(typed: fields[index].text, desk),
      let planned = desk.office.meetings.planned(
        on: day, Meeting.Kind(rawValue: text(Meeting.key(\.kind))))
    else { return }
    let proposed = planned.proposedTexts
    for place in fields.indices where fields[place].text.isEmpty {
      fields[place].text = proposed[fields[place].shape.key] ?? ""
    }
  }

  /// A new row is called after what it is about, unless a person has given it an id.
  private mutating func proposeId(insteadOf proposed: String?, _ desk: Desk) {
    guard case .add = purpose, let next = proposedId(desk), next != proposed,
      let id = fields.firstIndex(where: { $0.shape.kind == .identifier && $0.text == proposed })
    else { return }
    fields[id] = FormField(fields[id].shape, text: next)
  }

  /// A municipality numbers its own cases.
  private mutating func proposeCaseNumber(after index: Int, _ desk: Desk) {
    guard case .add = purpose, file == KAACase.path, fields[index].shape.kind == .municipality,
      let id = fields.firstIndex(where: { $0.shape.key == KAACase.idKey }),
      !fields[id].isTouched
    else { return }
    fields[id] = FormField(
      fields[id].shape,
      text: KAACase.nextNumber(in: fields[index].text, among: desk.office.kaa.cases))
  }

  /// An event of an activity is mostly of the kind that the latest one was, or that the activity is
  /// named for.
  mutating func proposeKind(after index: Int, _ desk: Desk) {
    guard case .add = purpose, file == DocumentKind.events.path(id: ""),
      fields[index].shape.kind == .reference(.activities), !fields[index].text.isEmpty,
      let kind = fields.firstIndex(where: { $0.shape.key == "slag" }), fields[kind].text.isEmpty
    else { return }
    let id = fields[index].text
    let name = shown(fields[index], desk).lowercased()
    let latest = desk.office.asf.events.last { $0.activity == id && $0.kind != nil }?.kind
    let named = ASFEvent.Kind.allCases.first { name.contains($0.rawValue) }
    fields[kind].text = (latest ?? named)?.rawValue ?? ""
  }

  /// A new insats gets its file name from its name.
  private mutating func showFileName(after index: Int, _ desk: Desk) {
    guard case .create(let kind) = purpose, case .blank = kind.row.creation,
      ["namn", "dag", "slag", "år", "halvår", "per", "vad", "tid"].contains(fields[index].shape.key)
    else { return }
    title = "\(kind.titleOfNew): \(newId(of: kind, desk)).yaml"
  }
}

import Finsam
import TextUI

/// What can be done with the line under the cursor of a detail view.
extension DetailLine {
  /// The list where `n` adds; nil on a field, whose record may have several lists.
  var listForNew: PartReference? {
    if let list { return list }
    guard place?.field == nil, let address = place?.address, let parent = address.parent,
      let step = address.steps.last
    else { return nil }
    return PartReference(owner: parent, part: step.part)
  }

  /// The goal or perspective that the line is part of: what somebody judges.
  var judged: Address? {
    guard let address = place?.address,
      let index = address.steps.lastIndex(where: { ["mål", "perspektiv"].contains($0.part) })
    else { return nil }
    return Address(address.file, Array(address.steps[...index]))
  }

  /// The part that the line as a whole stands for. A line that shows one field of a record does
  /// not stand for the record: nobody who presses Delete on a source means the goal.
  private var part: Address? { place?.field == nil ? place?.address : nil }

  /// The activity whose state the line shows.
  private var standing: Address? { place?.field == "läge" ? place?.address : nil }

  /// The lists of the record whose field the line shows.
  private var lists: [RecordShape.Part] {
    guard let place, place.field != nil else { return [] }
    return place.address.lists
  }

  /// Whether it stands for something that only KAA shows, where it is masked until somebody asks.
  var isOfYouth: Bool {
    place.flatMap { DocumentKind(path: $0.address.file) }?.isConfidential ?? false
  }

  /// What an action would do with what the line stands for, or why it cannot be done.
  func answer(_ action: Action, _ desk: Desk) -> Answer<Outcome> {
    if action != .open, let file = place?.address.file ?? list?.owner.file,
      let reason = desk.reasonNotWritable(file)
    {
      return .cannot(reason)
    }
    let editing = PartEditing(desk.office, history: desk.reading.history)
    switch action {
    case .open:
      let leads = destination ?? place.map { .form(.edit($0)) }
      return Answer(leads.map { .go($0) }, else: "Det finns inget att öppna på raden.")
    case .edit:
      return Answer(
        place.map { .go(.form(.edit($0))) }, else: "Raden visar bara något uträknat.")
    case .new: return adding(desk)
    case .remove:
      if let reason = part.flatMap(editing.reasonToKeep) { return .cannot(reason) }
      return Answer(
        saving(part.flatMap(desk.office.removal)),
        else: "Ställ markören på ett mått, ett beslut eller en annan del.")
    case .moveUp, .moveDown:
      return Answer(
        saving(part.map { editing.move($0, up: action == .moveUp) } ?? []),
        else: "Den kan inte flyttas längre.")
    case .mark:
      return Answer(
        saving((part ?? standing).flatMap { editing.toggle([$0]).first }),
        else: "\(desk.key(.mark)) bockar av en aktivitet, och tar tillbaka det.")
    case .assess, .decide: return judging(action, desk)
    default: return .absent
    }
  }

  private func adding(_ desk: Desk) -> Answer<Outcome> {
    let editing = PartEditing(desk.office)
    guard let list = listForNew else {
      return Answer(
        lists.isEmpty ? nil : pickList,
        else: "Ställ markören på en lista och tryck \(desk.key(.new)).")
    }
    let after = place.flatMap {
      $0.address.parent == list.owner ? $0.address.steps.last?.id : nil
    }
    return .can(
      .go(
        .form(
          .add(list, after: after ?? editing.last(of: list), proposing: proposals(list, desk)))))
  }

  /// What a new part is likely to say because of where one stands: a goal its perspective.
  private func proposals(_ list: PartReference, _ desk: Desk) -> [String: String] {
    if let perspective { return ["perspektiv": perspective] }
    guard let address = place?.address, address.parent == list.owner,
      let beside = desk.office.outline(at: address)?.text("perspektiv"), !beside.isEmpty
    else { return [:] }
    return ["perspektiv": beside]
  }

  private func judging(_ action: Action, _ desk: Desk) -> Answer<Outcome> {
    guard let judged else {
      let word = desk.office.latestStyrkort?.perspectiveWord ?? .usual
      return .cannot("Ställ markören på ett mål eller \(word.singular).")
    }
    if action == .assess, desk.isDecided(judged) {
      return .cannot("Det är beslutat. Ändra beslutet med \(desk.key(.decide)).")
    }
    return .can(.go(.form(action == .assess ? .assess(judged) : .decide(judged))))
  }

  private var pickList: Outcome? {
    place.flatMap { PickerRequest(listsOf: $0.address) }.map { .pick($0) }
  }

  private func saving(_ change: Change?) -> Outcome? { saving(change.map { [$0] } ?? []) }

  private func saving(_ changes: [Change]) -> Outcome? {
    changes.isEmpty ? nil : .ask(.save(changes))
  }
}

extension Address {
  /// The lists of parts that a record has.
  fileprivate var lists: [RecordShape.Part] {
    DocumentKind(path: file)?.shape.descendant(steps)?.parts ?? []
  }
}

extension PickerRequest {
  /// Asks to which of a record's lists something is added; nil where it has none.
  init?(listsOf address: Address) {
    let lists = address.lists
    if lists.isEmpty { return nil }
    self.init(
      purpose: .list(of: address), title: "Lägg till i",
      items: lists.map { PickerItem(id: $0.key, Picker.Item($0.label)) })
  }
}

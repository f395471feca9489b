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

  /// The lists of the record whose field the line shows.
  private var lists: [RecordShape.Part] {
    guard let place, place.field != nil else { return [] }
    return DocumentKind(path: place.address.file)?.shape.descendant(place.address.steps)?.parts
      ?? []
  }

  /// Whether it stands for something that only KAA shows, where it is masked until somebody asks.
  var isOfYouth: Bool {
    place.flatMap { DocumentKind(path: $0.address.file) }?.isConfidential ?? false
  }

  func availability(_ action: Action, _ desk: Desk) -> Availability {
    let isWriting: Set<Action> = [
      .edit, .new, .remove, .moveUp, .moveDown, .mark, .assess, .decide,
    ]
    if isWriting.contains(action), let file = place?.address.file ?? list?.owner.file,
      let reason = desk.reasonNotWritable(file)
    {
      return .unavailable(reason)
    }
    let editing = PartEditing(desk: desk)
    let address = part
    switch action {
    case .open:
      return place == nil && destination == nil
        ? .unavailable("Raden leder ingenstans.") : .available
    case .edit:
      return place == nil ? .unavailable("Raden visar bara något uträknat.") : .available
    case .new:
      return listForNew == nil && lists.isEmpty
        ? .unavailable("Ställ markören på en lista, till exempel Mått, och tryck n.") : .available
    case .remove:
      if let reason = address.flatMap(editing.reasonToKeep) { return .unavailable(reason) }
      return address.flatMap(editing.removal) == nil
        ? .unavailable("Ställ markören på ett mått, ett beslut eller en annan del.") : .available
    case .moveUp, .moveDown:
      return address.flatMap { editing.move($0, up: action == .moveUp) } == nil
        ? .unavailable("Den kan inte flyttas längre.") : .available
    case .mark:
      return address.flatMap(editing.toggle) == nil
        ? .unavailable("Mellanslag växlar genomförd och pågår för en aktivitet.") : .available
    case .assess, .decide:
      guard let judged else {
        let word = desk.office.latestStyrkort?.perspectiveWord ?? .usual
        return .unavailable("Ställ markören på ett mål eller \(word.singular).")
      }
      return action == .assess && desk.isDecided(judged)
        ? .unavailable("Det är beslutat. Ändra beslutet med \(Action.decide.facts.keyLabels).")
        : .available
    default: return .absent
    }
  }

  func perform(_ action: Action, _ desk: Desk) -> Outcome {
    let editing = PartEditing(desk: desk)
    switch action {
    case .open:
      if let destination { return .go(destination) }
      return place.map { .go(.form(.edit($0))) } ?? .stay
    case .edit:
      return place.map { .go(.form(.edit($0))) } ?? .stay
    case .new:
      guard let list = listForNew else { return pickList() }
      let after = place.flatMap {
        $0.address.parent == list.owner ? $0.address.steps.last?.id : nil
      }
      return .go(.form(.add(list, after: after ?? editing.last(of: list))))
    case .remove: return ask(part.flatMap { editing.removal(of: $0) })
    case .moveUp: return ask(part.flatMap { editing.move($0, up: true) })
    case .moveDown: return ask(part.flatMap { editing.move($0, up: false) })
    case .mark: return ask(part.flatMap { editing.toggle($0) })
    case .assess: return judged.map { .go(.form(.assess($0))) } ?? .stay
    case .decide: return judged.map { .go(.form(.decide($0))) } ?? .stay
    default: return .stay
    }
  }

  private func pickList() -> Outcome {
    guard let place else { return .stay }
    return .pick(
      PickerRequest(
        purpose: .list(of: place.address), title: "Lägg till i",
        items: lists.map { PickerItem(id: $0.key, Picker.Item($0.label)) }))
  }

  private func ask(_ change: Change?) -> Outcome {
    change.map { .ask(.save([$0])) } ?? .stay
  }
}

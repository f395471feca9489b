import Finsam

/// The changes that add, remove, move and toggle parts, made from what is there now.
struct PartEditing {
  let desk: Desk

  private func siblings(of address: Address) -> [Outline] {
    guard let parent = address.parent, let step = address.steps.last else { return [] }
    return desk.office.outline(at: parent)?.part(step.part)?.children ?? []
  }

  /// Removes the part at an address.
  func removal(of address: Address) -> Change? {
    guard let parent = address.parent, let step = address.steps.last else { return nil }
    let siblings = siblings(of: address)
    guard let index = siblings.firstIndex(where: { $0.id == step.id }) else { return nil }
    return Change(
      parent,
      .remove(
        part: step.part, after: index == 0 ? nil : siblings[index - 1].id, siblings[index].draft))
  }

  /// Moves the part one step in its list.
  func move(_ address: Address, up: Bool) -> Change? {
    guard let parent = address.parent, let step = address.steps.last else { return nil }
    let ids = siblings(of: address).map(\.id)
    guard let index = ids.firstIndex(of: step.id) else { return nil }
    let target = up ? index - 2 : index + 1
    guard up ? index > 0 : index + 1 < ids.count else { return nil }
    return Change(
      parent,
      .move(
        part: step.part, id: step.id, from: index == 0 ? nil : ids[index - 1],
        to: target < 0 ? nil : ids[target]))
  }

  /// Sets an activity done, or not done.
  func toggle(_ address: Address) -> Change? {
    guard address.steps.last?.part == "aktiviteter",
      let text = desk.office.outline(at: address)?.text("klar")
    else { return nil }
    return Change(address, .field("klar", from: text, to: text == "ja" ? "nej" : "ja"))
  }

  /// The last part of a list, behind which a new one goes.
  func last(of list: PartReference) -> String? {
    desk.office.outline(at: list.owner)?.part(list.part)?.children.last?.id
  }
}

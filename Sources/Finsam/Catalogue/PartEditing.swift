/// The changes that add, remove, move and toggle parts, made from what is there now.
package struct PartEditing {
  private let office: Office

  package init(_ office: Office) { self.office = office }

  /// Why the part cannot be removed: a perspective goes when its goals are elsewhere.
  package func reasonToKeep(_ address: Address) -> String? {
    guard let step = address.steps.last, step.part == Styrkort.perspectivePart,
      let document = address.parent
    else { return nil }
    let goals = office.outline(at: document)?.part(PartKey.goals)?.children ?? []
    let own = goals.count { $0.text("perspektiv") == step.id }
    return own == 0 ? nil : "Här finns \(own) mål. Flytta eller ta bort dem först."
  }

  /// Moves the part past the next one that is shown beside it; nil where nobody would see that.
  package func move(_ address: Address, up: Bool) -> Change? {
    guard let parent = address.parent, let step = address.steps.last else { return nil }
    let ids = office.ids(in: parent, part: step.part)
    let shown = shownTogether(ids, with: step.id, in: address)
    guard let index = shown.firstIndex(of: step.id),
      shown.indices.contains(up ? index - 1 : index + 1)
    else { return nil }
    func before(_ id: String) -> String? {
      ids.firstIndex(of: id).flatMap { $0 == 0 ? nil : ids[$0 - 1] }
    }
    let other = shown[up ? index - 1 : index + 1]
    return Change(
      parent,
      .move(part: step.part, id: step.id, from: before(step.id), to: up ? before(other) : other))
  }

  /// The ids of the parts that stand together on the screen, in the file's own order; none where
  /// they are shown in another.
  private func shownTogether(_ ids: [String], with id: String, in address: Address) -> [String] {
    switch (DocumentKind(path: address.file), address.steps.map(\.part)) {
    case (.plan, ["indikatorer", "utfall"]): return []
    case (.styrkort, ["mål"]):
      let names = office.perspectiveNames(in: address.file)
      func place(_ goal: Outline) -> String? {
        goal.text("perspektiv").flatMap { names[$0]?.perspective.id }
      }
      let document = address.parent.flatMap { office.outline(at: $0) }
      let all = document?.part(PartKey.goals)?.children ?? []
      let perspective = all.first { $0.id == id }.flatMap(place)
      return all.filter { place($0) == perspective }.map(\.id)
    default: return ids
    }
  }

  /// Sets activities done; where all are, back to being under way. Other parts are left.
  package func toggle(_ addresses: [Address]) -> [Change] {
    let activities = addresses.compactMap { address -> (address: Address, state: String)? in
      guard address.steps.last?.part == PartKey.activities,
        let state = office.outline(at: address)?.text("läge")
      else { return nil }
      return (address, state)
    }
    let done = Activity.State.done.text
    let wanted = activities.allSatisfy { $0.state == done } ? Activity.State.underWay.text : done
    return activities.filter { $0.state != wanted }.map {
      Change($0.address, .field("läge", from: $0.state, to: wanted))
    }
  }

  /// The last part of a list, behind which a new one goes.
  package func last(of list: PartReference) -> String? {
    office.ids(in: list.owner, part: list.part).last
  }
}

/// The changes that add, remove, move and toggle parts, made from what is there now.
package struct PartEditing {
  private let office: Office
  private let history: [HistoryEntry]

  /// `history` tells what stood before, where something is to be as it was.
  package init(_ office: Office, history: [HistoryEntry] = []) {
    self.office = office
    self.history = history
  }

  /// Why the record cannot be removed: a perspective goes when its goals are elsewhere, and some
  /// documents go another way.
  package func reasonToKeep(_ address: Address) -> String? {
    if address.steps.isEmpty { return DocumentKind(path: address.file)?.reasonToKeep }
    guard let step = address.steps.last, step.part == Styrkort.perspectivePart,
      let document = address.parent
    else { return nil }
    let goals = office.outline(at: document)?.part(PartKey.goals)?.children ?? []
    let own = goals.count { $0.text("perspektiv") == step.id }
    return own == 0 ? nil : "Här finns \(own) mål. Flytta eller ta bort dem först."
  }

  /// Moves the part past the next one that is shown beside it, each with what is grouped under it;
  /// none where nobody would see that.
  package func move(_ address: Address, up: Bool) -> [Change] {
    guard let parent = address.parent, let step = address.steps.last else { return [] }
    let shown = shownTogether(
      office.ids(in: parent, part: step.part), with: step.id, in: address)
    guard let index = shown.firstIndex(of: step.id),
      shown.indices.contains(up ? index - 1 : index + 1)
    else { return [] }
    let other = shown[up ? index - 1 : index + 1]
    var order = office.ids(in: parent, part: step.part)
    func before(_ id: String) -> String? {
      order.firstIndex(of: id).flatMap { $0 == 0 ? nil : order[$0 - 1] }
    }
    let list = PartReference(owner: parent, part: step.part)
    var behind = up ? before(other) : block(of: other, in: list).last
    let moves = block(of: step.id, in: list).map { id in
      let change = Change(
        parent, .move(part: step.part, id: id, from: before(id), to: behind))
      order.removeAll { $0 == id }
      order.insert(id, at: behind.flatMap { order.firstIndex(of: $0) }.map { $0 + 1 } ?? 0)
      behind = id
      return change
    }
    return moves + renumbered(step.id, other, in: list)
  }

  /// The part, and those that are grouped under it, in the file's order.
  private func block(of id: String, in list: PartReference) -> [String] {
    guard list.isAgenda else { return [id] }
    let items = office.outline(at: list.owner)?.part(list.part)?.children ?? []
    return [id] + items.filter { $0.text("under") == id && $0.id != id }.map(\.id)
  }

  /// Items of an agenda that change places change numbers too.
  private func renumbered(_ id: String, _ other: String, in list: PartReference) -> [Change] {
    guard list.isAgenda else { return [] }
    let numbers = [id, other].compactMap { id in
      office.outline(at: list.owner.appending(Step(list.part, id)))?.text("nummer")
    }.filter { !$0.isEmpty }
    guard numbers.count == 2, numbers[0] != numbers[1] else { return [] }
    return zip([id, other], [(0, 1), (1, 0)]).map { id, numbered in
      Change(
        list.owner.appending(Step(list.part, id)),
        .field("nummer", from: numbers[numbered.0], to: numbers[numbered.1]))
    }
  }

  /// Items of an agenda that a new one stands before have the numbers after its own.
  package func renumbered(behind draft: Draft, after place: String?, in list: PartReference)
    -> [Change]
  {
    guard list.isAgenda, var number = draft.text("nummer").flatMap(Int.init) else { return [] }
    let items = office.outline(at: list.owner)?.part(list.part)?.children ?? []
    let start = place.flatMap { place in items.firstIndex { $0.id == place } }.map { $0 + 1 } ?? 0
    var changes: [Change] = []
    for item in items[start...] {
      guard let own = item.text("nummer"), !own.isEmpty else { continue }
      // Where a number is left out there is room already.
      guard own == String(number) else { break }
      number = number.adding(1)
      changes.append(
        Change(
          list.owner.appending(Step(list.part, item.id)),
          .field("nummer", from: own, to: String(number))))
    }
    return changes
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
    case (.meeting, [PartKey.items]):
      let items = address.parent.flatMap { office.outline(at: $0) }?.part(PartKey.items)?.children
      func group(_ item: Outline) -> String { item.text("under") ?? "" }
      let own = items?.first { $0.id == id }.map(group)
      return items?.filter { group($0) == own }.map(\.id) ?? []
    default: return ids
    }
  }

  /// Sets activities done; where all are, back to what they were before somebody set them done, or
  /// to being under way where that is not known. Other parts are left.
  package func toggle(_ addresses: [Address]) -> [Change] {
    let activities = addresses.compactMap { address -> (address: Address, state: String)? in
      guard address.steps.last?.part == PartKey.activities,
        let state = office.outline(at: address)?.text(Self.stateKey)
      else { return nil }
      return (address, state)
    }
    let done = Activity.State.done.text
    let areDone = activities.allSatisfy { $0.state == done }
    return activities.compactMap { address, state in
      let wanted =
        areDone ? stateBefore(done, at: address) ?? Activity.State.underWay.text : done
      return state == wanted
        ? nil : Change(address, .field(Self.stateKey, from: state, to: wanted))
    }
  }

  private static let stateKey = "läge"

  /// What the state was when it was last changed to this one; nil where the history does not say.
  private func stateBefore(_ state: String, at address: Address) -> String? {
    let last = history.last { entry in
      entry.action == .field && entry.key == Self.stateKey && entry.address == address
    }
    guard let last, last.to == state else { return nil }
    return last.from
  }

  /// The last part of a list, behind which a new one goes.
  package func last(of list: PartReference) -> String? {
    office.ids(in: list.owner, part: list.part).last
  }
}

extension PartReference {
  /// Whether it is of items of a meeting, which may be grouped under one another.
  fileprivate var isAgenda: Bool {
    part == PartKey.items && DocumentKind(path: owner.file) == .meeting
  }
}

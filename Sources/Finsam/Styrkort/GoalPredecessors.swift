/// Which goal of an earlier styrkort each goal of one continues.
package struct GoalPredecessors: Sendable {
  /// Why two goals are taken to be the same.
  package enum Tie: String, Hashable, Sendable {
    /// A person has said so, or the goal was made from the other.
    case stated = "utpekad"
    case sameWording = "samma lydelse"
    /// They are alike; a person has to say whether they are the same.
    case alike = "kanske"
  }

  package struct Link: Equatable, Sendable {
    package let goal: Goal
    package let tie: Tie
    /// The one that the goal stands in: the year before, or where a person has said so an earlier
    /// one.
    package let styrkort: Styrkort

    /// Whether it is known that both are the same goal.
    package var isCertain: Bool { tie != .alike }
  }

  /// What stands for the year before of a goal that a person has to say that of.
  static let perhapsSame = CellText("", shown: "? kanske samma", .warning)

  /// The earlier styrkort.
  package let before: Styrkort
  private var links: [String: Link] = [:]

  /// `earlier` are those from before the year before.
  package init(of styrkort: Styrkort, in before: Styrkort, earlier: [Styrkort] = []) {
    self.before = before
    let file = styrkort.address.file
    for goal in styrkort.goals {
      guard let address = Office.goalAddress(goal.predecessor, from: file),
        let document = ([before] + earlier).first(where: { $0.address.file == address.file }),
        let earlier = address.steps.last.flatMap({ document.goal($0.id) })
      else { continue }
      links[goal.id] = Link(goal: earlier, tie: .stated, styrkort: document)
    }
    let open = styrkort.goals.filter { $0.predecessor.isEmpty }
    for goal in open {
      let wording = goal.wording.normalizedWording
      let same = wording.isEmpty ? [] : left.filter { $0.wording.normalizedWording == wording }
      guard let earlier = same.first(where: { $0.id == goal.id }) ?? same.first else { continue }
      links[goal.id] = Link(goal: earlier, tie: .sameWording, styrkort: before)
    }
    offer(for: open.filter { links[$0.id] == nil })
  }

  /// Offers those that are most alike first, each once.
  private mutating func offer(for goals: [Goal]) {
    let pairs = goals.flatMap { goal in left.map { (goal, $0, goal.likeness(to: $0)) } }
      .filter { $0.2 >= Goal.leastLikeness }
    for (goal, earlier, _) in pairs.sorted(by: { $0.2 > $1.2 })
    where links[goal.id] == nil && left.contains(where: { $0.id == earlier.id }) {
      links[goal.id] = Link(goal: earlier, tie: .alike, styrkort: before)
    }
  }

  /// Goals of the earlier styrkort that none is taken to continue so far.
  private var left: [Goal] {
    let taken = Set(links.values.filter(isOfYearBefore).map(\.goal.id))
    return before.goals.filter { !taken.contains($0.id) }
  }

  /// What the goal continues, or may continue; nil where that is nothing.
  package subscript(goal: Goal) -> Link? { links[goal.id] }

  package func isOfYearBefore(_ link: Link) -> Bool { link.styrkort.id == before.id }

  /// What the goal is known to continue of the year before.
  package func certain(_ goal: Goal) -> Goal? {
    links[goal.id].flatMap { $0.isCertain && isOfYearBefore($0) ? $0.goal : nil }
  }

  /// Goals of the earlier styrkort that no goal is known to continue, nor offered to.
  package var ended: [Goal] { left }
}

extension Goal {
  package static let predecessorKey = "föregångare"

  /// In per cent, as `likeness` is.
  fileprivate static let leastLikeness = 50

  /// How much of their wordings two goals share, in per cent; one that stands in the same place, by
  /// id and perspective, needs to share less.
  fileprivate func likeness(to other: Goal) -> Int {
    let (mine, theirs) = (words, other.words)
    let shared = mine.intersection(theirs).count
    guard shared > 0 else { return 0 }
    return 200 * shared / (mine.count + theirs.count) + (id == other.id ? 25 : 0)
      + (perspective == other.perspective ? 10 : 0)
  }

  private var words: Set<Substring> { Set(wording.normalizedWording.split(separator: " ")) }
}

extension Office {
  /// Which goals of the styrkort before it those of a styrkort continue; nil for the first one.
  package func predecessors(of styrkort: Styrkort) -> GoalPredecessors? {
    styrkort.year.flatMap(styrkortBefore).map { before in
      let earlier = self.styrkort.filter { $0.id < before.id }
      return GoalPredecessors(of: styrkort, in: before, earlier: earlier)
    }
  }

  /// The change that says that the goal at an address continues the one that is offered for it; nil
  /// where none is.
  package func confirmation(at address: Address) -> Change? {
    guard let styrkort = styrkort.first(where: { $0.address.file == address.file }),
      let goal = address.steps.last.flatMap({ styrkort.goal($0.id) }),
      let all = predecessors(of: styrkort), let link = all[goal], !link.isCertain
    else { return nil }
    return Change(
      address,
      .field(
        Goal.predecessorKey, from: goal.predecessor, to: "\(all.before.id)/\(link.goal.id)"))
  }
}

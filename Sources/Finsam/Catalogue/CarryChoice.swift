/// The parts of a year's document as boxes: what is ticked goes along to another year.
///
/// A part cannot go along without what it is in, and what goes takes all that is in it, so a tick
/// goes up one way and down the other.
package struct CarryChoice: Equatable, Sendable {
  package struct Row: Equatable, Sendable {
    /// Where the part stands; of the heading of a list one step without an id.
    package let steps: [Step]
    package let level: Int
    package let title: String
    /// How far an activity has come.
    package let status: CellText?
    package let when: String
    /// What one is called, as `aktivitet`.
    package let singular: String
    /// The row that it is ticked under; nil for the outermost.
    fileprivate let owner: Int?
    /// A heading is ticked by what stands under it alone.
    package let isHeading: Bool
    /// Of an indicator the process goals that it follows: it goes along with one of them at least.
    fileprivate var follows: [[Step]] = []
  }

  package enum Box: Hashable, Sendable {
    case all, some, none

    /// `[x]`, in signs that every terminal has.
    package var sign: String {
      switch self {
      case .all: "[x]"
      case .some: "[-]"
      case .none: "[ ]"
      }
    }
  }

  package private(set) var rows: [Row] = []
  /// Of parts, by where they stand.
  private var ticked: Set<[Step]> = []
  /// Indicators that were unticked with the last of their goals, and come back with it.
  private var dropped: Set<[Step]> = []
  /// Whether a person has ticked or unticked any.
  package private(set) var isTouched = false

  /// Nothing to choose from: the document is begun anew.
  package init() {}

  /// Ticked is all but what is done on the day.
  package init(_ office: Office, _ kind: DocumentKind, from id: String, on day: Day) {
    guard let document = office.document(kind.path(id: id)),
      case .yearly(let carry) = kind.row.creation
    else { return }
    let report =
      kind == .plan ? Year(id: id).flatMap { PlanReport(office.asf, year: $0, on: day) } : nil
    let progress = Dictionary(
      (report?.rows ?? []).map { ($0.address.steps, $0.progress) }, uniquingKeysWith: { $1 })
    for list in document.parts where !carry.isOfOutcome(list.key) && !list.children.isEmpty {
      let isTree = list.children.contains { child in
        child.parts.contains { !carry.isOfOutcome($0.key) }
      }
      let heading = isTree ? nil : rows.count
      if !isTree {
        rows.append(
          Row(
            steps: [Step(list.key, "")], level: 0, title: list.label, status: nil, when: "",
            singular: list.singular, owner: nil, isHeading: true))
      }
      add(list, at: [], level: isTree ? 0 : 1, under: heading, carry, progress)
    }
    let done = office.doneActivities(of: kind, id, on: day)
    ticked = Set(rows.filter { !$0.isHeading && !done.contains($0.steps) }.map(\.steps))
  }

  private mutating func add(
    _ list: Outline.Part, at steps: [Step], level: Int, under owner: Int?, _ carry: YearCarry,
    _ progress: [[Step]: ActivityProgress?]
  ) {
    for part in list.children {
      let own = steps + [Step(list.key, part.id)]
      rows.append(
        Row(
          steps: own, level: level, title: title(of: part, among: list.children),
          status: progress[own]??.cell,
          when: part.text("när")?.oneLine ?? "", singular: list.singular, owner: owner,
          isHeading: false,
          follows: list.key == PartKey.indicators
            ? (part.text("stödjer") ?? "").listed.map { [Step(PartKey.processGoals, $0)] }
              .filter { goal in rows.contains { $0.steps == goal } } : []))
      let place = rows.count - 1
      for inner in part.parts where !carry.isOfOutcome(inner.key) {
        add(inner, at: own, level: level + 1, under: place, carry, progress)
      }
    }
  }
}

extension CarryChoice {
  /// Its title; of several by one name told apart by how they are done, from the word where that
  /// begins to differ.
  private func title(of part: Outline, among others: [Outline]) -> String {
    let name = part.title.oneLine
    let hows = others.filter { $0.title == part.title }.map { other in
      (other.text("hur") ?? "").split(whereSeparator: \.isWhitespace)
    }
    guard hows.count > 1, let own = part.text("hur")?.split(whereSeparator: \.isWhitespace) else {
      return name
    }
    let same = own.indices.prefix { index in
      hows.allSatisfy { $0.indices.contains(index) && $0[index] == own[index] }
    }.count
    let rest = own.dropFirst(same).joined(separator: " ")
    return rest.isEmpty ? name : "\(name.prefix(14))…: \(rest)"
  }

  package func box(at index: Int) -> Box {
    let row = rows[index]
    let below = inner(index).filter { !rows[$0].isHeading }
    let count = below.count { ticked.contains(rows[$0].steps) }
    if row.isHeading { return count == 0 ? .none : count == below.count ? .all : .some }
    guard ticked.contains(row.steps) else { return .none }
    return count == below.count ? .all : .some
  }

  /// Ticks the row with all that is in it, and what it is in; where all is ticked already, unticks
  /// it with all that is in it.
  package mutating func toggle(at index: Int) {
    guard rows.indices.contains(index) else { return }
    isTouched = true
    let isTicked = box(at: index) != .all
    for place in [index] + inner(index) where !rows[place].isHeading {
      if isTicked {
        ticked.insert(rows[place].steps)
      } else {
        ticked.remove(rows[place].steps)
      }
    }
    if isTicked {
      var owner = rows[index].owner
      while let place = owner {
        if !rows[place].isHeading { ticked.insert(rows[place].steps) }
        owner = rows[place].owner
      }
    }
    follow(from: Set(([index] + inner(index)).map { rows[$0].steps }))
  }

  /// Unticks the indicators that follow no goal any longer, and ticks them with their goals again.
  /// One that a person has just ticked, `chosen`, takes its goals along instead.
  private mutating func follow(from chosen: Set<[Step]>) {
    for row in rows where !row.follows.isEmpty {
      let isAlone = row.follows.allSatisfy { !ticked.contains($0) }
      if chosen.contains(row.steps) {
        dropped.remove(row.steps)
        if isAlone, ticked.contains(row.steps) { ticked.formUnion(row.follows) }
      } else if isAlone, ticked.remove(row.steps) != nil {
        dropped.insert(row.steps)
      } else if !isAlone, dropped.remove(row.steps) != nil {
        ticked.insert(row.steps)
      }
    }
  }

  /// How many indicators do not go along since no goal that they follow does.
  package var indicatorsWithoutGoal: Int {
    rows.count { row in
      !row.follows.isEmpty && row.follows.allSatisfy { !ticked.contains($0) }
    }
  }

  /// The same rows where the document has changed meanwhile, ticked as they were.
  package func renewed(as fresh: CarryChoice) -> CarryChoice {
    guard fresh.rows != rows else { return self }
    let known = Set(rows.map(\.steps))
    var renewed = fresh
    for row in fresh.rows where known.contains(row.steps) {
      if ticked.contains(row.steps) {
        renewed.ticked.insert(row.steps)
      } else {
        renewed.ticked.remove(row.steps)
      }
    }
    renewed.isTouched = isTouched
    return renewed
  }

  package var left: LeftParts {
    LeftParts(
      parts: Set(rows.filter { !$0.isHeading && !ticked.contains($0.steps) }.map(\.steps)))
  }

  /// How many of each kind go along: `5 av 5 processmål, 19 av 24 aktiviteter`.
  package var words: String {
    var kinds: [(part: String, singular: String)] = []
    for row in rows where !row.isHeading {
      guard let part = row.steps.last?.part, !kinds.contains(where: { $0.part == part }) else {
        continue
      }
      kinds.append((part, row.singular))
    }
    return kinds.map { kind in
      let own = rows.filter { !$0.isHeading && $0.steps.last?.part == kind.part }
      let count = own.count { ticked.contains($0.steps) }
      return "\(count) av \(own.count) \(own.count == 1 ? kind.singular : kind.part)"
    }.joined(separator: ", ")
  }

  /// The rows below, all the way down: they stand right behind it.
  private func inner(_ index: Int) -> [Int] {
    let level = rows[index].level
    return Array(rows.indices.dropFirst(index + 1).prefix { rows[$0].level > level })
  }
}

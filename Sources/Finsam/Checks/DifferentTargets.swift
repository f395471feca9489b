extension Survey {
  /// Years may set their targets differently; two places that speak of the same thing may not.
  var differentTargets: [Finding] {
    var earlier = EarlierTargets()
    let names = PlaceNames(office)
    let stated = goals.map(\.statedTargets)
    let counts = Dictionary(stated.joined().map { ($0.name, 1) }, uniquingKeysWith: +)
    let pairs = zip(goals, stated).flatMap { goal, targets in
      targets.compactMap { later -> Finding? in
        guard counts[later.name] != 1, let found = earlier.take(later, of: goal) else { return nil }
        let told = "Målvärdet är \(later.shown), men \(found.shown) i "
        return Finding(
          .differentTargets, at: Place(later.address, field: "målvärde"),
          later.facts(against: found), told + names.name(of: found.address) + "."
        ).formerly(told + names.nameByIds(of: found.address) + ".")
      }
    }
    return differentVisions + pairs + goals.flatMap(\.targetsAgainstWording)
  }

  private var differentVisions: [Finding] {
    office.styrkort.flatMap { styrkort -> [Finding] in
      guard let statement = office.forbund.visions.first(where: { $0.year == styrkort.year }) else {
        return []
      }
      let pairs = [
        ("vision", "Visionen", styrkort.vision, statement.vision),
        ("strategi", "Strategin", styrkort.strategy, statement.strategy),
      ]
      return pairs.compactMap { key, name, here, there in
        let (here, there) = (here.normalizedWording, there.normalizedWording)
        guard !here.isEmpty, !there.isEmpty, here != there else { return nil }
        return Finding(
          .differentTargets, at: Place(styrkort.address, field: key),
          [key: Facts.digest(here), "förbundets": Facts.digest(there)],
          "\(name) för \(styrkort.id) har en annan lydelse i förbundets uppgifter.")
      }
    }
  }
}

/// A measure's target, and what says which other targets it must agree with.
private struct StatedTarget {
  let address: Address
  let name: String
  let shown: String
  let target: Quantity
  let direction: Measure.Direction?

  /// Of targets with the same name.
  func contradicts(_ other: StatedTarget) -> Bool {
    target != other.target || direction != other.direction
  }

  func facts(against other: StatedTarget) -> Facts {
    [
      "målvärde": target.text, "riktning": direction.text,
      "annat": [other.address.file, other.address.path].joined(separator: " "),
      "annat_målvärde": other.target.text, "annan_riktning": other.direction.text,
    ]
  }
}

/// The targets that were stated before one, by what makes two speak of the same: the document, the
/// goal's wording where not both are years' styrkort, or that one's goal supports the other's.
private struct EarlierTargets {
  /// By the measure's name and what makes two the same: the first of many and the first that
  /// contradicts it. Whatever comes later contradicts one of them if it contradicts any.
  private var known: [String: (first: Int, other: Int?)] = [:]
  private var targets: [StatedTarget] = []

  /// Takes it in; answers the first before it that it contradicts.
  mutating func take(_ target: StatedTarget, of goal: PlacedGoal) -> StatedTarget? {
    let file = goal.address.file
    let isStyrkort = DocumentKind(path: file) == .styrkort
    let wording = goal.goal.wording.normalizedWording
    let address = "\(file) \(goal.address.path)"
    let above = goal.printedAbove.map { "\($0.file) \($0.path)" }
    let (inStyrkort, elsewhere) = ("i styrkort \(wording)", "annanstans \(wording)")
    var own = ["i \(file)", isStyrkort ? inStyrkort : elsewhere, "mål \(address)"]
    var others = ["i \(file)", elsewhere, "stödjer \(address)"]
    if !isStyrkort { others.append(inStyrkort) }
    if let above {
      own.append("stödjer \(above)")
      others.append("mål \(above)")
    }
    let found = others.compactMap { first(contradicting: target, "\(target.name)\u{0}\($0)") }.min()
    for sameness in own { add(target, "\(target.name)\u{0}\(sameness)") }
    targets.append(target)
    return found.map { targets[$0] }
  }

  private func first(contradicting target: StatedTarget, _ key: String) -> Int? {
    guard let (first, other) = known[key] else { return nil }
    return targets[first].contradicts(target) ? first : other
  }

  private mutating func add(_ target: StatedTarget, _ key: String) {
    guard let (first, other) = known[key] else {
      known[key] = (targets.count, nil)
      return
    }
    if other == nil, targets[first].contradicts(target) { known[key] = (first, targets.count) }
  }
}

extension PlacedGoal {
  /// The goal that the source itself puts above it.
  fileprivate var printedAbove: Address? {
    goal.readings.contains("stödjer") ? nil : Office.goalAddress(goal.supports, from: address.file)
  }

  fileprivate var statedTargets: [StatedTarget] {
    goal.measures.compactMap { measure in
      guard let target = measure.target else { return nil }
      return StatedTarget(
        address: address.appending(Step(PartKey.measures, measure.id)),
        name: measure.name.normalizedWording, shown: measure.shownTarget, target: target,
        direction: measure.direction)
    }
  }

  /// One share in the wording, one measure in percent: they must be the same number.
  fileprivate var targetsAgainstWording: [Finding] {
    let measures = goal.measures.filter {
      $0.unit == "%" && !goal.isTiedByReading(to: $0) && !$0.readings.contains("målvärde")
    }
    guard measures.count == 1, let number = measures[0].target?.number else { return [] }
    let shares = goal.wording.percentages
    guard shares.count == 1, number != shares[0].number else { return [] }
    let told = "Målvärdet är \(measures[0].shownTarget), men lydelsen säger "
    return [
      Finding(
        .differentTargets,
        at: Place(address.appending(Step(PartKey.measures, measures[0].id)), field: "målvärde"),
        ["målvärde": measures[0].target.text, "lydelse": shares[0].number.text],
        told + shares[0].words + " %."
      ).formerly(told + shares[0].number.shown + " %.")
    ]
  }
}

extension String {
  /// The numbers that stand before a percent sign or "procent", each as it is said: `över 55`.
  fileprivate var percentages: [(number: Number, words: String)] {
    let words = split(whereSeparator: \.isWhitespace).map(String.init)
    return words.enumerated().compactMap { index, word in
      let place: Int
      let digits: String
      if word.hasPrefix("%") || word.hasPrefix("procent") {
        guard index > 0 else { return nil }
        (place, digits) = (index - 1, words[index - 1])
      } else if let sign = word.firstIndex(of: "%") {
        (place, digits) = (index, String(word[..<sign]))
      } else {
        return nil
      }
      guard let number = Number(digits: digits) else { return nil }
      let bound = Self.bounds.first { bound in
        words[..<place].suffix(bound.count).map(\.lowered).elementsEqual(bound)
      }
      return (number, ((bound ?? []) + [number.shown]).joined(separator: " "))
    }
  }

  /// What says that a number is no exact one.
  private static let bounds = [
    ["mer", "än"], ["mindre", "än"], ["upp", "till"], ["minst"], ["högst"], ["lägst"], ["över"],
    ["under"], ["drygt"], ["knappt"], ["nästan"], ["ca"], ["cirka"], ["omkring"], ["ungefär"],
  ]
}

extension CheckRow {
  static let differentTargets = CheckRow(
    "olika-målvärden", "Målet anges olika",
    "Samma mål, mått eller vision är angivet på två ställen, men olika.",
    advice: "Skriv målet lika på båda ställena, eller ange vad som skiljer dem.",
    looksElsewhere: true, among: [.styrkort, .insats, .plan]
  ) { survey, _ in survey.differentTargets }
}

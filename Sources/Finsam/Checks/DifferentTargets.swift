extension Survey {
  /// Years may set their targets differently; two places that speak of the same thing may not.
  var differentTargets: [Finding] {
    let measures = goals.flatMap(\.statedTargets)
    let pairs = measures.enumerated().compactMap { index, later -> Finding? in
      let earlier = measures[..<index].first {
        $0.contradicts(later) && speaksOfTheSame($0, later)
      }
      guard let earlier else { return nil }
      return Finding(
        .differentTargets, at: Place(later.address, field: "målvärde"),
        "Målvärdet är \(later.shown), men \(earlier.shown) i \(office.name(of: earlier.address)).")
    }
    return differentVisions + pairs + goals.flatMap(\.targetsAgainstWording)
  }

  private func speaksOfTheSame(_ left: StatedTarget, _ right: StatedTarget) -> Bool {
    if left.address.file == right.address.file { return true }
    let isStyrkort = { (target: StatedTarget) in
      DocumentKind(path: target.address.file) == .styrkort
    }
    if !(isStyrkort(left) && isStyrkort(right)), left.goal.wording == right.goal.wording {
      return true
    }
    return [(left, right), (right, left)].contains { lower, upper in
      Office.goalAddress(lower.goal.supports, from: lower.address.file) == upper.goal.address
    }
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
          "\(name) för \(styrkort.id) har en annan lydelse i förbundets uppgifter.")
      }
    }
  }
}

/// A measure's target, and what says which other targets it must agree with.
private struct StatedTarget {
  struct Goal {
    let address: Address
    let wording: String
    let supports: String
  }

  let address: Address
  let goal: Goal
  let name: String
  let shown: String
  let target: Quantity
  let direction: Measure.Direction?

  func contradicts(_ other: StatedTarget) -> Bool {
    name == other.name && (target != other.target || direction != other.direction)
  }
}

extension PlacedGoal {
  fileprivate var statedTargets: [StatedTarget] {
    goal.measures.compactMap { measure in
      guard let target = measure.target else { return nil }
      return StatedTarget(
        address: address.appending(Step("mått", measure.id)),
        goal: .init(
          address: address, wording: goal.wording.normalizedWording, supports: goal.supports),
        name: measure.name.normalizedWording, shown: measure.shownTarget, target: target,
        direction: measure.direction)
    }
  }

  /// One share in the wording, one measure in percent: they must be the same number.
  fileprivate var targetsAgainstWording: [Finding] {
    let shares = goal.wording.percentages
    let measures = goal.measures.filter { $0.unit == "%" }
    guard shares.count == 1, measures.count == 1, let number = measures[0].target?.number,
      number != shares[0]
    else { return [] }
    return [
      Finding(
        .differentTargets,
        at: Place(address.appending(Step("mått", measures[0].id)), field: "målvärde"),
        "Målvärdet är \(measures[0].shownTarget), men lydelsen säger \(shares[0].shown) %.")
    ]
  }
}

extension String {
  /// The numbers that stand before a percent sign or "procent".
  fileprivate var percentages: [Number] {
    let words = split(whereSeparator: \.isWhitespace).map(String.init)
    return words.enumerated().compactMap { index, word in
      if word.hasPrefix("%") || word.hasPrefix("procent") {
        return index == 0 ? nil : Number(digits: words[index - 1])
      }
      guard let sign = word.firstIndex(of: "%") else { return nil }
      return Number(digits: String(word[..<sign]))
    }
  }
}

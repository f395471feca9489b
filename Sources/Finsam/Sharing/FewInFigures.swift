/// Whether a figure in a unit, of a goal, a result or an indicator, tells of few people: that it is
/// of few, leaves few out, or tells a count that is hidden.
struct FewInFigures {
  /// Groups of fewer are hidden.
  let limit: Int
  /// How many people a figure may be of where it does not say itself: of those, and of women and
  /// men where its words are of them.
  var bases: [Int] = []
  var women: [Int] = []
  var men: [Int] = []
  /// Whether counts of the same people are hidden: then no other number of people is shown.
  var isHiding = false
  /// Whether a measure without a unit may be of anything: those of a styrkort are.
  var needsUnit = false
  /// Counts that are not shown; nil where none beside them can be.
  var unseen: [Int]? = []

  /// Of the field `key` of a record whose measure has the unit; `words` are what the figure is
  /// called.
  func tells(
    _ figure: Draft, in unit: UnitOfFigure, key: String = "värde", of words: String = ""
  ) -> Bool {
    guard unit.mayCountPeople else { return false }
    let stated = figure.people("nämnare")
    // Of how many is told also where the figure itself is words.
    if figure.vaguePeople("nämnare") != nil || stated.map(isFew) == true { return true }
    guard let own = figure.text(key), own != Quantity.notStatedText else { return false }
    let wholes = stated.map { [$0] } ?? bases(of: words)
    let numbers = figure.numbers(key)
    if isHiding, !unit.isShare || unseen == nil { return true }
    if unit.mayBePeople, figure.isFew(key, below: limit), !isMean(figure.numbers(key), in: unit) {
      return true
    }
    // Without a unit a number of so many may be a share of them.
    let isShare = unit.isShare || unit == .unknown && figure.text("nämnare") != nil
    return wholes.contains { whole in
      numbers.contains { number in
        (isShare && tells(number.people(of: whole), of: whole))
          || (!unit.isShare && leavesFew(number.whole, of: whole))
      }
    }
  }

  /// `4,2` of nobody knows what is no number of people.
  private func isMean(_ numbers: [Number], in unit: UnitOfFigure) -> Bool {
    unit == .unknown && !numbers.isEmpty
      && numbers.allSatisfy { !$0.thousandths.isMultiple(of: 1_000) }
  }

  private func bases(of words: String) -> [Int] {
    let words = words.lowered
    return bases + (isHiding || words.contains("kvinn") ? women : [])
      + (isHiding || words.contains("män") || words.contains("manlig") ? men : [])
  }

  private func isFew(_ count: Int) -> Bool { (1..<limit).contains(count) }

  private func leavesFew(_ part: Int, of whole: Int) -> Bool {
    part <= whole && isFew(whole - part)
  }

  private func tells(_ part: Int, of whole: Int) -> Bool {
    isFew(part) || leavesFew(part, of: whole)
      || isHiding && part > 0 && unseen?.contains(part) == true
  }
}

extension FewInFigures {
  /// The goal without the figures of people that tell of few, and the words beside them: outcomes,
  /// and where a measure began. A target is what somebody wants, and no count.
  func hidden(in goal: Draft) -> Draft {
    goal.mapping(PartKey.measures) { hidden(inMeasure: $0) }
  }

  /// A measure without a unit, whose name is of no people, may count them: unless it is of things,
  /// no few are told, and no others are known to be the same people.
  private func withoutFew(of measure: Draft, isOfNobody: Bool) -> Draft {
    var few = FewInFigures(limit: limit)
    few.needsUnit = needsUnit
    let unit = isOfNobody ? UnitOfFigure.share : .unknown
    var measure = measure
    if !isOfNobody, few.tells(measure.only("utgångsläge"), in: unit, key: "utgångsläge") {
      measure = measure.without(["utgångsläge", "utgångsläge_i_ord"])
    }
    return measure.mapping(PartKey.outcomes) { outcome in
      (!isOfNobody || outcome.text("nämnare") != nil) && few.tells(outcome, in: unit)
        ? outcome.hiding(["värde", "nämnare"], noting: true) : outcome
    }
  }

  /// The same of a measure or an indicator.
  func hidden(inMeasure measure: Draft) -> Draft {
    let unit = measure.unit
    let words = ["namn", "avser", "enhet"].compactMap { measure.text($0) }.joined(separator: " ")
    var measure = measure
    if needsUnit, measure.text("enhet")?.isEmpty != false, !FewInWords.areOfPeople(words) {
      return withoutFew(of: measure, isOfNobody: FewInWords.areOfThings(words))
    }
    if tells(measure.only("utgångsläge"), in: unit, key: "utgångsläge", of: words) {
      measure = measure.without(["utgångsläge", "utgångsläge_i_ord"])
    }
    return measure.mapping(PartKey.outcomes) { outcome in
      tells(outcome, in: unit, of: words + " " + (outcome.text("avser") ?? ""))
        ? outcome.hiding(["värde", "nämnare"], noting: true) : outcome
    }
  }
}

extension Draft {
  /// With nothing but one field.
  fileprivate func only(_ key: String) -> Draft {
    Draft(id: id, fields: fields.filter { $0.key == key })
  }
}

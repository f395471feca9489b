import Finsam

/// A register of invented youths, most of them few, always the same for the same seed.
struct RandomRegister {
  private(set) var cases: [KAACase] = []
  private(set) var followUps: [KAAFollowUp] = []
  private var chance: SplitMix

  /// A register of at most `most` youths in at most `municipalities` municipalities, as of the
  /// second half of 2014.
  init(seed: UInt64, most: Int, municipalities: Int) throws {
    let first = try SerialDay(text: "2014-01-01")
    chance = SplitMix(seed: seed)
    let count = number(1...most)
    let places = number(1...municipalities)
    let groups = KAAGroup.allCases.prefix(number(1...5))
    let endings = KAAEnding.allCases.prefix(number(1...6))
    // In some registers nearly all are of one kind, as in a small place.
    let common = number(0...90)
    for index in 1...count {
      var one = KAACase()
      one.id = "k-\(index)"
      one.event = first.adding(days: number(-200...330))
      one.birth = first.adding(days: -365 * number(16...19) - number(0...360))
      one.sex = isHit(common) ? .woman : isHit(5) ? nil : isHit(50) ? .man : .woman
      one.municipality = Self.names[isHit(common) ? 0 : number(0...(places - 1))]
      one.group = groups[isHit(common) ? 0 : number(0...(groups.count - 1))]
      if isHit(70) { one.invited = one.event?.adding(days: number(0...25)) }
      if isHit(40) {
        one.activity = .knownPlan
        one.activityFrom = one.event?.adding(days: number(5...200))
        if isHit(60) { one.documentation = .whole }
      }
      if isHit(35) {
        one.ended = one.event?.adding(days: number(20...300))
        one.ending = isHit(95) ? endings[number(0...(endings.count - 1))] : nil
      }
      if isHit(12), let other = cases.randomID(&chance) { one.previous = other }
      for _ in 0..<number(0...2) {
        var followUp = KAAFollowUp()
        followUp.id = "u-\(followUps.count + 1)"
        followUp.caseID = one.id
        followUp.day = one.event?.adding(days: number(10...200))
        followUp.outcome = .reached
        followUps.append(followUp)
      }
      cases.append(one)
    }
  }

  private static let names = [
    "Skellefteå", "Norsjö", "Malå", "Sorsele", "Storuman", "Vindeln", "Åsele", "Dorotea",
  ]

  private mutating func number(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + Int(chance.next() % UInt64(range.count))
  }

  private mutating func isHit(_ percent: Int) -> Bool { number(1...100) <= percent }
}

extension [KAACase] {
  fileprivate func randomID(_ chance: inout SplitMix) -> String? {
    isEmpty ? nil : self[Int(chance.next() % UInt64(count))].id
  }
}

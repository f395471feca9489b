import Finsam

/// Invented cases in any number, always the same for the same seed.
struct KAAGenerator {
  private var chance: SplitMix

  init(seed: UInt64) { chance = SplitMix(seed: seed) }

  private mutating func number(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + Int(chance.next() % UInt64(range.count))
  }

  private mutating func isHit(_ percent: Int) -> Bool { number(1...100) <= percent }

  private mutating func one<Value>(of values: [Value]) -> Value {
    values[number(0...(values.count - 1))]
  }

  /// Cases whose events lie in the three years before `day` and some weeks after it, and two
  /// follow-ups a case on average.
  mutating func register(_ count: Int, around day: Day) -> (
    cases: [KAACase], followUps: [KAAFollowUp]
  ) {
    var cases: [KAACase] = []
    var followUps: [KAAFollowUp] = []
    cases.reserveCapacity(count)
    for index in 1...max(1, count) {
      let youth = youth(index, around: SerialDay(day))
      cases.append(youth)
      for _ in 0..<number(0...4) {
        followUps.append(followUp(followUps.count + 1, of: youth, around: SerialDay(day)))
      }
    }
    return (cases, followUps)
  }

  private mutating func youth(_ index: Int, around day: SerialDay) -> KAACase {
    var youth = KAACase()
    let event = day.adding(days: number(-1_095...30))
    youth.id = "k-\(1_000_000 + index)"
    youth.event = event
    youth.birth = event.adding(days: -number(5_900...7_260))
    youth.sex = isHit(97) ? one(of: KAASex.allCases) : nil
    youth.municipality = isHit(85) ? "Skellefteå" : "Norsjö"
    youth.group = one(of: KAAGroup.allCases)
    // Nothing is known of days further ahead than this.
    let latest = day.adding(days: 300)
    if isHit(3) {
      youth.isResident = isHit(50) ? false : nil
      youth.residentThrough = min(event.adding(days: number(-1...500)), latest)
    }
    if youth.group == .introProgramme, isHit(40) {
      youth.leftProgramme = min(event.adding(days: number(20...400)), latest)
    }
    if isHit(85) { youth.invited = event.adding(days: number(0...50)) }
    if let invited = youth.invited, isHit(75) {
      youth.firstTalk = invited.adding(days: number(0...60))
    }
    if isHit(45) {
      youth.activity = one(of: KAAActivity.allCases)
      youth.activityFrom = min(event.adding(days: number(10...500)), latest)
      if isHit(50) { youth.activityThrough = youth.activityFrom?.adding(days: number(5...300)) }
    }
    if isHit(40) {
      youth.consent = event.adding(days: number(0...120))
      youth.consentParties = KAAParties([one(of: KAAParty.allCases), one(of: KAAParty.allCases)])
    }
    youth.responsible = one(of: KAARole.allCases)
    youth.documentation = documentation()
    if isHit(35) {
      let last = [
        youth.invited, youth.firstTalk, youth.leftProgramme, youth.activityFrom, event,
      ]
      let contact = last.compactMap(\.self).max() ?? event
      youth.ended = min(contact.adding(days: number(0...800)), latest)
      let isGrown = youth.ended.map { ended in
        youth.birth.map { $0.birthday(20) <= ended } ?? false
      }
      youth.ending = one(of: KAAEnding.allCases.filter { $0 != .turnedTwenty || isGrown ?? false })
    }
    youth.isExample = true
    return youth
  }

  private mutating func documentation() -> KAADocumentation {
    var documentation = KAADocumentation()
    documentation.plan = isHit(80)
    documentation.youth = isHit(80)
    documentation.municipality = isHit(80)
    documentation.others = isHit(80)
    documentation.period = isHit(80)
    documentation.reasonForEnding = isHit(80)
    documentation.followUp = isHit(80)
    return documentation
  }

  private mutating func followUp(_ index: Int, of youth: KAACase, around day: SerialDay)
    -> KAAFollowUp
  {
    var followUp = KAAFollowUp()
    followUp.id = "u-\(1_000_000 + index)"
    followUp.caseID = youth.id
    let latest = min(youth.ended ?? day.adding(days: 300), day.adding(days: 300))
    followUp.day = youth.event.map { min($0.adding(days: number(0...600)), latest) }
    followUp.means = one(of: KAAFollowUp.Means.allCases)
    followUp.outcome = one(of: KAAFollowUp.Outcome.allCases)
    followUp.by = one(of: KAARole.allCases)
    followUp.isExample = true
    return followUp
  }
}

extension Sequence where Element: Record {
  /// The records as a register file: byte order mark, semicolons, LF.
  var registerText: String {
    var text = "\u{FEFF}" + Element.fields.map(\.shape.key).joined(separator: ";") + "\n"
    for record in self {
      text += Element.fields.map { $0.text(record) }.joined(separator: ";") + "\n"
    }
    return text
  }
}

/// A stream of numbers that is the same for the same seed.
struct SplitMix: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var word = state
    word = (word ^ word >> 30) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ word >> 27) &* 0x94D0_49BB_1331_11EB
    return word ^ word >> 31
  }
}

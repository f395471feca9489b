/// The follow-ups in which there was contact, grouped once by case for many questions.
package struct KAAContacts: Equatable, Sendable {
  /// The days of case `i` are those from `starts[i]` to `starts[i + 1]`, in order.
  private var starts: [Int32]
  private var days: [SerialDay]
  /// Case and place of every follow-up in one number, in the order of the cases.
  private let places: [UInt64]
  /// Case and day of every talk that was held with those whose case has no day for the first, in
  /// the order of the cases.
  private let heldTalks: [UInt64]
  /// Follow-ups whose case is not in the register.
  package let strays: [String]

  package init(_ followUps: [KAAFollowUp], of cases: [KAACase]) {
    let table = KAACase.idTable(of: cases)
    var strays: [String] = []
    var entries: [UInt64] = []
    var places: [UInt64] = []
    var talks: [UInt64] = []
    entries.reserveCapacity(followUps.count)
    places.reserveCapacity(followUps.count)
    followUps.lend { number, followUp in
      guard let index = KAACase.place(of: followUp.pointee.caseID, table, in: cases) else {
        strays.append(followUp.pointee.id)
        return
      }
      places.append(UInt64(index) << 32 | UInt64(number))
      guard followUp.pointee.isContact, let day = followUp.pointee.day else { return }
      // Case first, then day, with the sign turned so that days before 1970 come first.
      let key = UInt32(bitPattern: day.number) ^ 0x8000_0000
      entries.append(UInt64(index) << 32 | UInt64(key))
      if followUp.pointee.outcome == .talkHeld, cases[index].firstTalk == nil {
        talks.append(UInt64(index) << 32 | UInt64(key))
      }
    }
    heldTalks = talks.isEmpty ? [] : KAAContacts.byCase(talks, cases.count).entries
    self.places = KAAContacts.byCase(places, cases.count).entries
    (starts, entries) = KAAContacts.byCase(entries, cases.count)
    for index in cases.indices {
      KAAContacts.sort(&entries, Int(starts[index])..<Int(starts[index + 1]))
    }
    days = entries.map(KAAContacts.day)
    self.strays = strays
  }

  private static func day(of entry: UInt64) -> SerialDay {
    SerialDay(number: Int32(bitPattern: UInt32(truncatingIfNeeded: entry) ^ 0x8000_0000))
  }

  /// The entries in the order of the cases, those of one in the order they came, and where those of
  /// each case begin.
  private static func byCase(_ entries: [UInt64], _ cases: Int)
    -> (starts: [Int32], entries: [UInt64])
  {
    var starts = [Int32](repeating: 0, count: cases + 1)
    for entry in entries { starts[Int(entry >> 32) + 1] += 1 }
    for index in 0..<cases { starts[index + 1] += starts[index] }
    var next = starts
    var ordered = entries
    for entry in entries {
      let index = Int(entry >> 32)
      ordered[Int(next[index])] = entry
      next[index] += 1
    }
    return (starts, ordered)
  }

  /// Nearly all cases have a few entries, which mostly come in order.
  private static func sort(_ entries: inout [UInt64], _ range: Range<Int>) {
    if range.count > 50 { return entries[range].sort() }
    for index in range.dropFirst() {
      let entry = entries[index]
      var place = index
      while place > range.lowerBound, entries[place - 1] > entry {
        entries[place] = entries[place - 1]
        place -= 1
      }
      entries[place] = entry
    }
  }

  /// The days of contact with the case at `index`, oldest first.
  package func days(ofCaseAt index: Int) -> ArraySlice<SerialDay> {
    days[Int(starts[index])..<Int(starts[index + 1])]
  }

  /// The days of talks that were held in follow-ups, where the case has no day for the first.
  func talks(ofCaseAt index: Int) -> [SerialDay] {
    KAAContacts.entries(ofCaseAt: index, in: heldTalks).map(KAAContacts.day)
  }

  /// Places in the register of the follow-ups of the case at `index`, contact or not.
  package func places(ofCaseAt index: Int) -> [Int] {
    KAAContacts.entries(ofCaseAt: index, in: places).map { Int($0 & 0xFFFF_FFFF) }
  }

  /// Those of one case among entries in the order of the cases.
  private static func entries(ofCaseAt index: Int, in entries: [UInt64]) -> ArraySlice<UInt64> {
    var (low, high) = (0, entries.count)
    while low < high {
      let middle = (low + high) / 2
      if entries[middle] >> 32 < UInt64(index) { low = middle + 1 } else { high = middle }
    }
    return entries[low...].prefix { $0 >> 32 == UInt64(index) }
  }

  /// Every follow-up that has a case: the case's place and its own.
  func forEachPlace(_ body: (Int, Int) -> Void) {
    for entry in places { body(Int(entry >> 32), Int(entry & 0xFFFF_FFFF)) }
  }

  /// The latest until `day`.
  func latest(ofCaseAt index: Int, until day: SerialDay) -> SerialDay? {
    let start = Int(starts[index])
    var end = Int(starts[index + 1])
    while end > start {
      end -= 1
      if days[end] <= day { return days[end] }
    }
    return nil
  }
}

/// Who keeps in touch: a role, never a name. S4:6710–6796, 6825–6830.
package enum KAARole: String, Choice {
  case administrator = "KAA-administratör"
  case officer = "KAA-ansvarig"
  case principal = "rektor"
  case counsellor = "studie- och yrkesvägledare"
  case labourMarketUnit = "handläggare AME"
  case employmentService = "handläggare Arbetsförmedlingen"
  case coach
}

import Testing

@testable import Finsam

/// All that a förbund gives away, taken together: what stands in one file must not tell what is
/// hidden in another.
struct SharedForbundTests {
  private static let limit = SharedOffice.leastLimit

  /// What the copy says in a place.
  private static func shown(
    _ spot: CountedForbund.Spot, in shared: [SharedOffice.File], _ path: String
  )
    -> String?
  {
    var draft = shared.first { $0.path == path }?.draft
    for step in stride(from: 0, to: spot.list.count, by: 2) {
      draft = draft?.children(spot.list[step]).first { $0.id == spot.list[step + 1] }
    }
    return draft?.text(spot.key)
  }

  @Test(arguments: 0..<8)
  func `no count of a whole förbund can be worked out from the others`(seed: Int) {
    let forbund = CountedForbund(seed: UInt64(seed))
    let shared = SharedOffice(forbund.files, below: Self.limit).files
    var attacker = Attacker()
    var terms: [String: Attacker.Term] = [:]
    var truths: [Int] = []
    var small: [(name: String, unknown: Int, truth: Int)] = []
    var shownCount = 0
    for count in forbund.counts {
      let isSmall = (1..<Self.limit).contains(count.truth)
      let text = count.place.flatMap { Self.shown($0, in: shared, forbund.files[$0.file].path) }
      if text != nil {
        #expect(!isSmall, "\(seed): \(count.name) visas: \(count.truth)")
        terms[count.name] = .known(count.truth)
        shownCount += 1
        continue
      }
      if isSmall { small.append((count.name, truths.count, count.truth)) }
      truths.append(count.truth)
      terms[count.name] = attacker.unknown(least: 0)
    }
    for sum in forbund.sums {
      guard let whole = terms[sum.whole] else { continue }
      attacker.state(total: whole, parts: sum.parts.compactMap { terms[$0] })
    }
    for one in small {
      for size in 1..<Self.limit {
        #expect(
          attacker.answer([one.unknown], sum: size, hint: truths).values != nil,
          "\(seed): \(one.name), \(one.truth), kan inte vara \(size)")
      }
    }
    // What hides all tells nothing, and is no copy.
    #expect(shownCount > 0 && !small.isEmpty, "\(seed): \(shownCount) av \(forbund.counts.count)")
  }

  /// What the sums of the generated förbund say is true of it: else the attacker is told lies.
  @Test(arguments: 0..<24)
  func `the generated counts fit each other`(seed: Int) {
    let forbund = CountedForbund(seed: UInt64(seed))
    let truths = Dictionary(uniqueKeysWithValues: forbund.counts.map { ($0.name, $0.truth) })
    for sum in forbund.sums {
      let parts = sum.parts.compactMap { truths[$0] }
      #expect(parts.count == sum.parts.count, "\(sum)")
      #expect(truths[sum.whole] == parts.reduce(0, +), "\(seed): \(sum)")
    }
  }
}

/// What a case says of who the youth is.
private struct KAAIdentity {
  var birth: SerialDay?
  var sex: KAASex?

  init(birth: SerialDay? = nil, sex: KAASex? = nil) { (self.birth, self.sex) = (birth, sex) }

  init(_ one: KAACase) { self.init(birth: one.birth, sex: one.sex) }

  /// With what `other` says where nothing is said here.
  func or(_ other: KAAIdentity) -> KAAIdentity {
    KAAIdentity(birth: birth ?? other.birth, sex: sex ?? other.sex)
  }

  /// Whether both say when the youth was born, or of what sex, and differently.
  func contradicts(_ other: KAAIdentity) -> Bool {
    if let birth, let others = other.birth, birth != others { return true }
    if let sex, let others = other.sex, sex != others { return true }
    return false
  }
}

extension KAALinks {
  /// The places of cases that another youth's birth day or sex stands in, than in those they are
  /// linked with.
  ///
  /// Each is held against the nearest earlier case that says any, and where none does against the
  /// first that does of the cases that count as one youth's: cases between may say nothing.
  func strangers(among cases: [KAACase]) -> Set<Int> {
    guard hasAny else { return [] }
    let youths = KAAYouths(cases)
    var strangers: Set<Int> = []
    for youth in 0..<youths.count where youths[youth].count > 1 {
      let places = youths[youth]
      // Nearly all agree, and then there is no more to ask.
      var said = KAAIdentity()
      let agree = places.allSatisfy { place in
        let own = KAAIdentity(cases[place])
        if own.contradicts(said) { return false }
        said = said.or(own)
        return true
      }
      if !agree { strangers.formUnion(self.strangers(at: places, in: cases)) }
    }
    return strangers
  }

  private func strangers(at places: ArraySlice<Int>, in cases: [KAACase]) -> [Int] {
    var strangers: [Int] = []
    var known: [Int: KAAIdentity] = [:]
    var first = KAAIdentity()
    for place in places {
      var way = [place]
      while let earlier = earlier(than: way[way.count - 1]), known[earlier] == nil {
        way.append(earlier)
      }
      for one in way.reversed() where known[one] == nil {
        let own = KAAIdentity(cases[one])
        let above = earlier(than: one).flatMap { known[$0] } ?? KAAIdentity()
        if own.contradicts(above.or(first)), earlier(than: one) != nil { strangers.append(one) }
        first = first.or(own)
        known[one] = own.or(above)
      }
    }
    return strangers
  }

  /// Nil in a circle, where none comes before the others.
  private func earlier(than place: Int) -> Int? { isCircular(place) ? nil : predecessor(of: place) }
}

/// Something in the data that does not add up, and where.
package struct Finding: Hashable, Sendable {
  /// Where a check told of the same thing before, and in which words.
  package struct Former: Hashable, Sendable {
    package let place: Place
    package let message: String
  }

  package let check: Check
  package let place: Place
  package let facts: Facts
  /// One Swedish sentence with the figures that disagree.
  package let message: String
  /// Acceptances from before they were kept by facts hold by what they say and by any of these.
  package private(set) var former: [Former] = []
  /// Whether nothing is wrong as far as is known: what it misses is only not stated.
  package private(set) var isSilence = false

  /// `facts` tell it from everything else that the check can find in that place.
  package init(_ check: Check, at place: Place, _ facts: Facts, _ message: String) {
    self.check = check
    self.place = place
    self.facts = facts
    self.message = message
  }

  /// The same, of what is only not stated.
  package var ofSilence: Finding {
    var finding = self
    finding.isSilence = true
    return finding
  }

  /// The same, with how it was told before: a check that is reworded, or tells of it in another
  /// place, keeps what it said until then.
  package func formerly(at place: Place? = nil, _ message: String? = nil) -> Finding {
    var finding = self
    finding.former.append(
      Former(place: place ?? self.place, message: message ?? self.message))
    return finding
  }
}

/// Which findings a person has accepted: those of the same check, place and facts, whatever they
/// say.
///
/// Acceptances that know no facts hold for what says the same as when they were written down.
package struct AcceptedFindings {
  private let acceptances: [Acceptance]
  private var byFacts: [String: Int] = [:]
  private var byWords: [String: Int] = [:]

  package init(_ review: Review) {
    acceptances = review.acceptances
    for (index, one) in acceptances.enumerated().reversed() {
      if one.facts.isEmpty {
        byWords[AcceptedFindings.key(one.check, one.place, one.message)] = index
      } else {
        byFacts[AcceptedFindings.key(one.check, one.place, one.facts)] = index
      }
    }
  }

  package subscript(finding: Finding) -> Acceptance? {
    guard !acceptances.isEmpty else { return nil }
    return index(of: finding).map { acceptances[$0] }
  }

  private func index(of finding: Finding) -> Int? {
    let check = finding.check.name
    func key(_ place: Place, _ told: String) -> String {
      AcceptedFindings.key(check, place.text, told)
    }
    if let known = byFacts[key(finding.place, finding.facts.text)] { return known }
    guard !byWords.isEmpty else { return nil }
    return byWords[key(finding.place, finding.message)]
      ?? finding.former.lazy.compactMap { byWords[key($0.place, $0.message)] }.first
  }

  private static func key(_ check: String, _ place: String, _ told: String) -> String {
    [check, place, told].joined(separator: "\u{0}")
  }
}

extension Place {
  /// `styrkort/2014.yaml mål/individ-1 förslag.status`, as acceptances name a place.
  package var text: String {
    [address.file, address.path, field ?? ""].filter { !$0.isEmpty }.joined(separator: " ")
  }
}

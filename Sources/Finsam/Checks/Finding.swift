/// Something in the data that does not add up, and where.
package struct Finding: Hashable, Sendable {
  /// Where a check told of the same thing before, and in which words.
  package struct Former: Hashable, Sendable {
    package let place: Place
    package let message: String
  }

  /// What kind of thing is found, as `check` and Granskning tell them apart.
  package enum Nature: String, CaseIterable, Sendable {
    /// Something disagrees.
    case contradiction = "fynd"
    /// Nothing is wrong as far as is known: what it misses is only not stated.
    case silence = "saknas"
    /// What may come of rounding alone.
    case rounding = "avrundning"
    /// One fact in two definitions: neither can stand for the other.
    case definition = "olika-definition"
  }

  package let check: Check
  package let place: Place
  package private(set) var facts: Facts
  /// One Swedish sentence with the figures that disagree.
  package private(set) var message: String
  /// Acceptances from before they were kept by facts hold by what they say and by any of these.
  package private(set) var former: [Former] = []
  /// The check that told of the same thing before, with the same facts.
  package private(set) var formerCheck: Check?
  package private(set) var nature = Nature.contradiction
  /// What to do about this very finding; empty where what the check usually advises will do.
  private var ownAdvice = ""
  /// What is worked out: `11 + 5 + 4 = 20`; empty where nothing is.
  package private(set) var arithmetic = ""
  /// Where else the same is told otherwise.
  package private(set) var others: [Place] = []
  /// Which two figures it holds against each other, where another check may do so too.
  private(set) var comparison: Comparison?
  /// What the record is in words, where that is more than its title.
  package private(set) var name: String?

  /// `facts` tell it from everything else that the check can find in that place.
  package init(_ check: Check, at place: Place, _ facts: Facts, _ message: String) {
    self.check = check
    self.place = place
    self.facts = facts
    self.message = message
  }

  private func changed(_ change: (inout Finding) -> Void) -> Finding {
    var finding = self
    change(&finding)
    return finding
  }

  /// The same, of what is only not stated.
  package var ofSilence: Finding { changed { $0.nature = .silence } }

  /// The same, of what may come of rounding.
  package var ofRounding: Finding { changed { $0.nature = .rounding } }

  /// The same, of what is counted in two ways.
  package var ofDefinition: Finding { changed { $0.nature = .definition } }

  /// The same, with what to do about it.
  package func advising(_ advice: String) -> Finding { changed { $0.ownAdvice = advice } }

  /// What to do about it.
  package var advice: String { ownAdvice.isEmpty ? check.usualAdvice : ownAdvice }

  /// The same, with more to say; what it said without that is kept, as acceptances know it.
  func adding(_ sentences: [String]) -> Finding {
    guard !sentences.isEmpty else { return self }
    return formerly(message).changed { $0.message = ([message] + sentences).joined(separator: " ") }
  }

  /// The same, with where its figures are printed; acceptances know it without.
  func citing(_ sources: String...) -> Finding {
    let places = SourceSpan.merged(sources.filter { !$0.isEmpty }).asPlace
    guard !places.isEmpty, message.hasSuffix(".") else { return self }
    return formerly(message).changed { $0.message = "\(message.dropLast())\(places)." }
  }

  /// The same, that is told from others by more.
  func withFacts(_ facts: Facts) -> Finding { changed { $0.facts = facts } }

  /// The same, with what is worked out.
  package func reckoning(_ arithmetic: String) -> Finding { changed { $0.arithmetic = arithmetic } }

  /// The same, with where else it is told otherwise.
  package func against(_ others: [Place]) -> Finding { changed { $0.others = others } }

  /// The same, with what the record is in words.
  package func named(_ name: String) -> Finding { changed { $0.name = name } }

  /// The same, of two figures that stand in these lines of the sources.
  func comparing(_ one: String, _ other: String, at sources: [String]) -> Finding {
    changed { $0.comparison = Comparison(one, other, at: sources) }
  }

  /// The same, which another check told of before.
  func formerly(by check: Check) -> Finding { changed { $0.formerCheck = check } }

  /// The same, which was told as another finding of the same facts before, by its check and in its
  /// place.
  func formerly(as other: Finding) -> Finding {
    let known = [other.message] + other.former.map(\.message)
    return known.reduce(formerly(by: other.check)) { $0.formerly(at: other.place, $1) }
  }

  /// The same, with how it was told before in each of several wordings.
  func formerly(_ messages: [String]) -> Finding { messages.reduce(self) { $0.formerly($1) } }

  /// The same, with how it was told while another word stood for `word`.
  func formerly(saying old: String, for word: String) -> Finding {
    message.contains(word) ? formerly(message.replacing(word, with: old)) : self
  }

  /// The same, with how it was told before: a check that is reworded, or tells of it in another
  /// place, keeps what it said until then.
  package func formerly(at place: Place? = nil, _ message: String? = nil) -> Finding {
    changed {
      $0.former.append(Former(place: place ?? self.place, message: message ?? self.message))
    }
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
    [finding.check, finding.formerCheck].lazy.compactMap(\.self)
      .compactMap { index(of: finding, by: $0.name) }.first
  }

  private func index(of finding: Finding, by check: String) -> Int? {
    func key(_ place: Place, _ told: String) -> String {
      AcceptedFindings.key(check, place.text, told)
    }
    let places = [finding.place] + finding.former.map(\.place)
    if let known = places.lazy.compactMap({ byFacts[key($0, finding.facts.text)] }).first {
      return known
    }
    guard !byWords.isEmpty else { return nil }
    return byWords[key(finding.place, finding.message)]
      ?? finding.former.lazy.compactMap { byWords[key($0.place, $0.message)] }.first
  }

  /// Messages had hyphens for minus signs before: an acceptance by words knows no difference.
  private static func key(_ check: String, _ place: String, _ told: String) -> String {
    [check, place, told.replacing("−", with: "-")].joined(separator: "\u{0}")
  }
}

extension Place {
  /// `styrkort/2014.yaml mål/individ-1 förslag.status`, as acceptances name a place.
  package var text: String {
    var text = address.file
    for part in [address.path, field ?? ""] where !part.isEmpty {
      if !text.isEmpty { text.append(" ") }
      text.append(part)
    }
    return text
  }
}

/// Something in the data that does not add up, and where.
package struct Finding: Hashable, Sendable {
  package let check: Check
  package let place: Place
  /// One Swedish sentence with the figures that disagree.
  package let message: String

  package init(_ check: Check, at place: Place, _ message: String) {
    self.check = check
    self.place = place
    self.message = message
  }
}

/// Which findings a person has accepted, found by what they say: one that says something new is not.
package struct AcceptedFindings {
  private let acceptances: [Acceptance]
  private let places: [String: Int]

  package init(_ review: Review) {
    acceptances = review.acceptances
    places = Dictionary(
      acceptances.enumerated().map { index, one in
        (AcceptedFindings.key(one.check, one.place, one.message), index)
      }
    ) { first, _ in first }
  }

  package subscript(finding: Finding) -> Acceptance? {
    guard !places.isEmpty else { return nil }
    let key = AcceptedFindings.key(finding.check.rawValue, finding.place.text, finding.message)
    return places[key].map { acceptances[$0] }
  }

  private static func key(_ check: String, _ place: String, _ message: String) -> String {
    [check, place, message].joined(separator: "\u{0}")
  }
}

extension Place {
  /// `styrkort/2014.yaml mål/individ-1 förslag.status`, as acceptances name a place.
  package var text: String {
    [address.file, address.path, field ?? ""].filter { !$0.isEmpty }.joined(separator: " ")
  }
}

extension Finding {
  /// One line: `styrkort/2014.yaml:12:5: bruten-målkedja: Målet saknar mått.`
  package func rendered(at positions: Positions) -> String {
    let position = positions.nearest(place).map { ":\($0.line):\($0.column)" } ?? ""
    return "\(place.address.file)\(position): \(check.rawValue): \(message)"
  }
}

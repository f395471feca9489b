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

extension Finding {
  /// Whether a person has accepted just this finding; a finding that says something new is not.
  package func isAccepted(in review: Review) -> Bool { acceptance(in: review) != nil }

  package func acceptance(in review: Review) -> Acceptance? {
    review.acceptances.first {
      $0.check == check.rawValue && $0.place == place.text && $0.message == message
    }
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

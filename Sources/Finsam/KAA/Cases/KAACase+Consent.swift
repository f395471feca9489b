extension KAACase {
  /// Whether there is consent to follow the youth up together with `party`. KAA-10, S4:6810–6812.
  package func canBeShared(with party: KAAParty, on day: Day) -> Bool {
    canBeShared(with: party, on: SerialDay(day))
  }

  func canBeShared(with party: KAAParty, on day: SerialDay) -> Bool {
    guard let consent else { return false }
    return consent <= day && consentParties.contains(party)
  }
}

extension Sequence<KAACase> {
  /// Only the cases that may be seen together with every one of `parties`.
  package func shared(with parties: [KAAParty], on day: Day) -> [KAACase] {
    filter { one in parties.allSatisfy { one.canBeShared(with: $0, on: day) } }
  }
}

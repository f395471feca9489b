extension Acceptance {
  /// What a person says of it; all else follows from the finding.
  package static let ownKeys: Set<String> = ["kommentar", "dag", "av"]

  /// What an acceptance says of the finding, by its fields' keys; a comment is the person's.
  package static func texts(of finding: Finding, on day: Day, by user: String) -> [String: String] {
    [
      "kontroll": finding.check.name, "gäller": finding.place.text, "fynd": finding.message,
      factsKey: finding.facts.text, "dag": day.text, "av": user,
    ]
  }
}

extension Office {
  /// The change that adds an acceptance behind those that are there.
  package func acceptance(_ draft: Draft) -> Change {
    insertion(
      of: draft, into: Review.acceptancesKey, of: Address(DocumentKind.review.path(id: "")),
      after: review.acceptances.last?.id)
  }

  /// The id that a new acceptance is given.
  package var nextAcceptanceId: String? {
    nextId(in: Address(DocumentKind.review.path(id: "")), part: Review.acceptancesKey)
  }
}

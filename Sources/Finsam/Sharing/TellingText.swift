/// Words that somebody has written of few people, which nothing hides: only a person knows whether
/// they tell of anybody.
package struct TellingText: Equatable, Sendable {
  package let place: Place
  /// What it says of them, in its own words: `3 kvinnor`.
  package let words: [String]

  /// Those of a document as it is given away, in its order.
  /// The wording of the core indicators is the instrument's, and of nobody.
  static func all(in file: SharedFile, below limit: Int) -> [TellingText] {
    if file.kind == .instrument { return [] }
    return all(in: file.draft, file.kind.shape, at: Address(file.path), below: limit)
  }

  private static func all(
    in draft: Draft, _ shape: RecordShape, at address: Address, below limit: Int
  ) -> [TellingText] {
    let own = draft.fields.compactMap { field -> TellingText? in
      guard let shape = shape.fields.first(where: { $0.key == field.key }),
        shape.kind == .prose || shape.kind == .text, !shape.traits.contains(.source)
      else { return nil }
      let words = PersonWords.fewTold(in: field.text, below: limit)
      return words.isEmpty
        ? nil : TellingText(place: Place(address, field: field.key), words: words)
    }
    return own
      + draft.parts.flatMap { list -> [TellingText] in
        guard let part = shape.part(list.key) else { return [] }
        return list.drafts.flatMap {
          all(in: $0, part.shape, at: address.appending(Step(list.key, $0.id)), below: limit)
        }
      }
  }
}

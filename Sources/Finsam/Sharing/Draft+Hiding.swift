extension Draft {
  /// What stands in the place of one's own words where figures beside them are hidden.
  static let hiddenNote = "Tal som hade visat en liten grupp är dolda."

  /// Texts in which people write of the figures beside them.
  private static let wordKeys = [
    "anteckning", "ordalydelse", "i_ord", "omdöme", "utgångsläge_i_ord",
  ]

  /// The record without these fields and what is printed in their places, and without the words
  /// beside them.
  func without(_ keys: some Collection<String>) -> Draft {
    let gone = Set(keys).union(keys.map(FieldShape.printedKey))
    var draft = self
    draft.fields.removeAll { gone.contains($0.key) || Draft.wordKeys.contains($0.key) }
    return draft
  }

  /// The same with a note that says so, where the record has one.
  func hiding(_ keys: some Collection<String>, noting hasNote: Bool) -> Draft {
    var draft = without(keys)
    if hasNote { draft.fields.append(Text("anteckning", Draft.hiddenNote)) }
    return draft
  }

  /// The whole number of people that a field says; nil where it says nothing, or not just that.
  func people(_ key: String) -> Int? {
    // As many digits as a figure may have: sums of more than that would not hold.
    text(key).flatMap { $0.utf8.count > 12 ? nil : Int($0) }.flatMap { $0 < 0 ? nil : $0 }
  }

  /// What the field says where it is no whole number; a text of which no number can be read counts
  /// as few.
  func vaguePeople(_ key: String) -> (text: String, least: Int)? {
    guard let text = text(key), text != Quantity.notStatedText, people(key) == nil else {
      return nil
    }
    let digits = text.split { !$0.isNumber }.compactMap { Int($0) }
    return (text, digits.min() ?? 1)
  }

  /// Whether a field counts few people, also where it says so in words.
  func isFew(_ key: String, below limit: Int) -> Bool {
    (people(key) ?? vaguePeople(key)?.least).map { (1..<limit).contains($0) } ?? false
  }

  /// With fields and lists as they stand in a file.
  func inOrder(of shape: RecordShape) -> Draft {
    Draft(
      id: id,
      fields: shape.fields.compactMap { field in fields.first { $0.key == field.key } },
      parts: shape.parts.compactMap { part in
        let own = children(part.key)
        return own.isEmpty ? nil : Children(part.key, own.map { $0.inOrder(of: part.shape) })
      })
  }

  /// With one list's parts made others.
  func mapping(_ list: String, _ made: (Draft) -> Draft?) -> Draft {
    var draft = self
    draft.parts = parts.compactMap { children in
      guard children.key == list else { return children }
      let kept = children.drafts.compactMap(made)
      return kept.isEmpty ? nil : Children(list, kept)
    }
    return draft
  }

  /// What its figure is of.
  var unit: UnitOfFigure { UnitOfFigure(text("enhet") ?? "") }

  /// The numbers that a figure says: both ends of a range.
  func numbers(_ key: String) -> [Number] {
    (text(key) ?? "").split { !$0.isNumber && $0 != "," }.compactMap { Number(plain: String($0)) }
  }

  /// The words of all its fields, and of its parts.
  var allWords: [String] {
    fields.map(\.text) + parts.flatMap { $0.drafts.flatMap(\.allWords) }
  }
}

extension Number {
  /// As a share in per cent, how many of so many people, to the nearest.
  func people(of whole: Int) -> Int {
    Number.share(thousandths.clamped(to: 0...100_000), of: 100_000, in: whole)
  }
}

extension Int {
  fileprivate func clamped(to range: ClosedRange<Int>) -> Int {
    Swift.min(Swift.max(self, range.lowerBound), range.upperBound)
  }
}

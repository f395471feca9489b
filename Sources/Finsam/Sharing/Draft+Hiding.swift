extension Draft {
  /// What stands in the place of one's own words where figures beside them are hidden.
  static let hiddenNote = "Tal som hade visat en liten grupp är dolda."

  /// Texts in which people write of the figures beside them.
  private static let wordKeys = ["anteckning", "ordalydelse", "i_ord", "omdöme"]

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

  /// With the fields of all parts hidden where any of them counts few people: what the parts come to
  /// may be known from elsewhere.
  func hiding(_ keys: [String], and words: [String] = [], in list: String, below limit: Int) -> (
    Draft, isHiding: Bool
  ) {
    let isSmall = children(list).contains { child in
      keys.contains { child.isFew($0, below: limit) }
    }
    guard isSmall else { return (self, false) }
    return (mapping(list) { $0.without(keys + words) }, true)
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

  /// With no share, anywhere in the document, from which few people can be worked out: those it is
  /// of, those it counts, or those it does not.
  func hidingSmallShares(below limit: Int) -> Draft {
    var draft = self
    draft.parts = parts.map { children in
      Children(children.key, children.drafts.map { $0.hidingSmallShares(below: limit) })
    }
    return draft.isSmallShare(below: limit)
      ? draft.hiding(["värde", "nämnare"], noting: true) : draft
  }

  /// What its figure is of.
  var unit: UnitOfFigure { UnitOfFigure(text("enhet") ?? "") }

  /// Whether a figure in it is of few people, or leaves few out.
  func tellsOfFew(below limit: Int) -> Bool {
    if isSmallShare(below: limit) { return true }
    return unit.mayBePeople && people("värde").map { (1..<limit).contains($0) } ?? false
  }

  /// The numbers that its figure says: both ends of a range.
  var bounds: [Number] {
    (text("värde") ?? "").split { !$0.isNumber && $0 != "," }.compactMap {
      Number(plain: String($0))
    }
  }

  private func isSmallShare(below limit: Int) -> Bool {
    guard let text = text("nämnare") else { return false }
    guard let whole = people("nämnare") else { return !text.isEmpty }
    if (1..<limit).contains(whole) { return true }
    let unit = self.unit
    // An amount of money is no share of those that it is of.
    guard unit.mayCountPeople else { return false }
    return bounds.contains { bound in
      let isShare = unit.isShare || self.text("enhet")?.isEmpty != false
      let part = isShare ? bound.people(of: whole) : bound.whole
      return (1..<limit).contains(part) || (1..<limit).contains(whole - part)
    }
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

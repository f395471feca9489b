import Finsam

extension RecordAddition {
  /// A document for a year: empty, or from another year's.
  static func year(
    of kind: DocumentKind, _ carry: YearCarry, _ fields: inout FieldWords,
    in forbund: OpenForbund, today: Day
  ) throws -> ([Change], String) {
    let source = try fields.take("från")?.trimmed
    let words = try fields.take("utan")?.listed ?? []
    guard let word = try fields.take("år") else { throw missing("år=ÅR") }
    guard let year = Year(id: word.trimmed) else {
      let reason = InvalidInput.notAYear(word)
      throw CommandFailure.wrongUse(.value("år", reason))
    }
    let address = Address(kind.path(id: year.text))
    guard !forbund.office.files.contains(address.file) else {
      throw CommandFailure.alreadyThere(
        forbund.path(address.file), advice: kind.adviceOnExisting(year))
    }
    let texts = try fields.texts(
      for: kind.shape.fields, of: .document(kind), in: forbund.office, file: address.file,
      today: today)
    let known = kind.row.ids(forbund.office)
    if let source, !known.contains(source) {
      throw CommandFailure.wrongUse(
        .noSuchSource(forbund.path(kind.path(id: source)), among: known))
    }
    let left = try leftParts(words, of: kind, source ?? "", carry, in: forbund.office, on: today)
    let changes = forbund.office.creation(
      of: kind, for: year, from: source ?? "", leaving: left, fields: texts,
      on: forbund.office.day(Today(today)))
    return (changes, year.text)
  }

  /// Lists by their keys, single parts by their ids, and the activities that are done by a word of
  /// their own.
  private static func leftParts(
    _ words: [String], of kind: DocumentKind, _ source: String, _ carry: YearCarry,
    in office: Office, on day: Day
  ) throws -> LeftParts {
    let parts = CarryChoice(office, kind, from: source, on: day).rows.filter { !$0.isHeading }
    var left = LeftParts()
    for word in words {
      if carry.optionalLists.contains(word) {
        left.lists.insert(word)
      } else if word == YearCarry.doneWord {
        left.parts.formUnion(office.doneActivities(of: kind, source, on: day))
      } else {
        let named = parts.map(\.steps).filter { steps in
          let ids = steps.map(\.id)
          return ids.last == word || ids.joined(separator: "/") == word
        }
        guard named.count < 2 else {
          throw CommandFailure.wrongUse(
            .severalLeavable(
              word, among: named.map { $0.map(\.id).joined(separator: "/") }))
        }
        guard let only = named.first else {
          throw CommandFailure.wrongUse(
            .notLeavable(word, among: carry.optionalLists + [YearCarry.doneWord]))
        }
        left.parts.insert(only)
      }
    }
    return left
  }
}

extension DocumentKind {
  /// What to do where the year's document is there already.
  fileprivate func adviceOnExisting(_ year: Year) -> String {
    let added =
      " Lägg till i det med ”kansli add \(row.words.word) till=\(year.text) lista=LISTA …”."
    return "Ändra det med ”kansli set”." + (shape.parts.isEmpty ? "" : added)
  }
}

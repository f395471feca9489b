import Dashboard
import Finsam

extension RecordAddition {
  /// A document for a year: empty, or from another year's.
  static func year(
    of kind: DocumentKind, _ carry: YearCarry, _ fields: inout FieldWords,
    in forbund: OpenForbund, today: Day
  ) throws -> (Change, String) {
    let source = try fields.take("från")
    let left = try fields.take("utan").map { try lists($0, among: carry.optionalLists) } ?? []
    guard let word = try fields.take("år") else { throw missing("år=ÅR") }
    guard let year = Year(id: word.trimmed) else {
      let reason = InvalidInput.notAYear(word)
      throw CommandFailure.wrongUse(.value("år", reason))
    }
    let address = Address(kind.path(id: year.text))
    guard !forbund.office.files.contains(address.file) else {
      throw CommandFailure.alreadyThere(
        forbund.path(address.file), advice: "Ändra det med ”kansli set”.")
    }
    let texts = try fields.texts(
      for: kind.shape.fields, of: .document(kind), in: forbund.office, file: address.file,
      today: today)
    let known = kind.row.ids(forbund.office)
    if let source, !known.contains(source.trimmed) {
      throw CommandFailure.wrongUse(
        .noSuchSource(forbund.path(kind.path(id: source.trimmed)), among: known))
    }
    let change = forbund.office.creation(
      of: kind, for: year, from: source?.trimmed ?? "", leaving: Set(left), fields: texts)
    return (change, year.text)
  }

  private static func lists(_ text: String, among known: [String]) throws -> [String] {
    let words = text.listed
    for word in words where !known.contains(word) {
      throw CommandFailure.wrongUse(.notALeavableList(word, among: known))
    }
    return words
  }

  /// What a new part of a document belongs to, by its whole id under `till`; the document itself
  /// where there is but one of its kind.
  static func owner(
    of kind: DocumentKind, _ fields: inout FieldWords, in forbund: OpenForbund
  ) throws -> (address: Address, id: String) {
    guard let id = try fields.take("till") else {
      guard !kind.isOfMany else { throw missing("till=ID") }
      return (Address(kind.path(id: "")), "")
    }
    let found = try FoundRecord(id, of: .document(kind), among: [forbund])
    return (found.record.address, found.record.id)
  }
}

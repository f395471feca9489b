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
      throw CommandFailure.wrongUse("år: \(reason.message)", advice: reason.advice)
    }
    let address = Address(kind.path(id: year.text))
    guard !forbund.office.files.contains(address.file) else {
      throw CommandFailure.alreadyThere(
        forbund.path(address.file), advice: "Ändra det med ”kansli set”.")
    }
    let shapes = kind.shape.fields
    let texts = try fields.texts(
      for: shapes, of: .document(kind), in: forbund.office, file: address.file, today: today)
    guard let source else {
      let own = try draft(year.text, texts + [Draft.Text("år", year.text)], shapes: shapes)
      let parts = kind == .styrkort ? [Perspective.usualDrafts] : []
      return (
        Change(address, .create(Draft(id: own.id, fields: own.fields, parts: parts))), year.text
      )
    }
    guard let old = forbund.office.document(kind.path(id: source.trimmed))?.draft else {
      let known = kind.row.ids(forbund.office)
      throw CommandFailure.wrongUse(
        "\(forbund.path(kind.path(id: source.trimmed))) finns inte.",
        advice: known.isEmpty
          ? "Utelämna från=, så blir dokumentet tomt."
          : "Välj ett av: \(known.joined(separator: ", ")).")
    }
    let carried = carry.draft(of: old, for: year, leaving: Set(left))
    let kept = carried.fields.filter { field in !texts.contains { $0.key == field.key } }
    let own = try draft(year.text, kept + texts, shapes: shapes)
    return (
      Change(address, .create(Draft(id: own.id, fields: own.fields, parts: carried.parts))),
      year.text
    )
  }

  private static func lists(_ text: String, among known: [String]) throws -> [String] {
    let words = text.split(separator: ",").map(\.trimmed)
    for word in words where !known.contains(word) {
      throw CommandFailure.wrongUse(
        "”\(word)” är ingen lista att utelämna.", advice: "Välj bland \(known.swedishList).")
    }
    return words
  }

  /// What a new part of a document belongs to, by its whole id under `till`; the document itself where
  /// there is but one of its kind.
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

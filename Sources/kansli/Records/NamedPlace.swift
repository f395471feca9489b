import Finsam

/// The words behind a kind: an id, perhaps fields, perhaps a folder.
struct NamedPlace {
  let id: String
  let fields: FieldWords
  let rest: [String]

  var folder: String? { fields.folder }

  /// The förbund needs no id: a first word that is a field or a folder stands for "this one".
  init(_ words: [String], kind: RecordKind) throws {
    let first = words.first ?? ""
    let hasId =
      kind != .document(.forbund)
      || (!first.isEmpty && !FieldWords.isAssignment(first)
        && !(TypedPath(first).pathThere != nil
          && words.dropFirst().allSatisfy(FieldWords.isAssignment)))
    guard hasId else {
      id = ""
      fields = try FieldWords(words)
      rest = []
      return
    }
    guard !first.isEmpty, !FieldWords.isAssignment(first) else {
      throw CommandFailure.wrongUse(.noId(kind))
    }
    id = first
    fields = try FieldWords(Array(words.dropFirst()))
    rest = fields.assignments.map(\.field)
  }
}

import Finsam

/// The words behind a record on the command line: `fält=värde` and at most one folder.
struct FieldWords {
  struct Assignment {
    let field: String
    let text: String
  }

  private(set) var assignments: [Assignment] = []
  private(set) var folder: String?

  /// A word with `=` before any `/` sets a field; the last one without is the folder.
  init(_ words: [String]) throws {
    for word in words {
      guard let sign = FieldWords.sign(in: word) else {
        if let folder {
          throw CommandFailure.wrongUse(.neitherFieldNorLast(folder))
        }
        folder = word
        continue
      }
      let field = String(word.unicodeScalars[..<sign])
      guard !field.isEmpty else {
        throw CommandFailure.wrongUse(.noFieldName(word))
      }
      assignments.append(
        Assignment(field: field, text: String(word.unicodeScalars[sign...].dropFirst())))
    }
  }

  static func isAssignment(_ word: String) -> Bool { sign(in: word) != nil }

  /// Where the sign stands that sets a field. With a mark or joiner behind it, which is the value's
  /// first, the two look like one letter.
  private static func sign(in word: String) -> String.Index? {
    let scalars = word.unicodeScalars
    return scalars.firstIndex { $0 == "=" || $0 == "/" }.flatMap { scalars[$0] == "=" ? $0 : nil }
  }

  func sets(_ key: String) -> Bool {
    assignments.contains { Folding.plain($0.field) == Folding.plain(key) }
  }

  /// Takes out what sets `key`, such as the goal that a new measure belongs to.
  mutating func take(_ key: String) throws -> String? {
    let wanted = Folding.plain(key)
    let found = assignments.filter { Folding.plain($0.field) == wanted }
    guard found.count < 2 else { throw FieldWords.twice(key) }
    assignments.removeAll { Folding.plain($0.field) == wanted }
    return found.first?.text
  }

  /// Sets the fields that nobody has set.
  mutating func complete(_ proposals: KeyValuePairs<String, String>) {
    for (key, text) in proposals where !assignments.contains(where: { $0.field == key }) {
      assignments.append(Assignment(field: key, text: text))
    }
  }

  /// What each assignment sets, as its canonical text; `12 mars` becomes the day it means.
  /// A perspective is one of those that `file` has.
  func texts(
    for shapes: [FieldShape], of kind: RecordKind, in office: Office, file: String = "", today: Day
  ) throws -> [Draft.Text] {
    let municipalities = office.municipalityNames
    let organisations = OrganisationNames(office)
    let perspectives = office.perspectiveNames(in: file)
    let references = ReferenceNames(office, in: file)
    var texts: [Draft.Text] = []
    for assignment in assignments {
      let shape = try FieldWords.shape(assignment.field, among: shapes, of: kind)
      if texts.contains(where: { $0.key == shape.key }) { throw FieldWords.twice(shape.key) }
      do throws(InvalidInput) {
        let text = try municipalities.canonical(
          organisations.canonical(
            references.canonical(
              perspectives.canonical(
                shape.canonical(assignment.text, today: today), as: shape.kind),
              of: shape),
            of: shape),
          as: shape.kind)
        texts.append(Draft.Text(shape.key, text))
      } catch {
        let label = shape.calling(perspectives).label
        throw CommandFailure.wrongUse(.value(label, error))
      }
    }
    return texts
  }

  /// Refuses an end before its start, where one of them is written.
  static func checkOrder(
    of shapes: [FieldShape], changed: Set<String>? = nil, _ text: (String) -> String
  ) throws {
    guard let (shape, reason) = shapes.reversal(in: text, changed: changed) else { return }
    throw CommandFailure.wrongUse(.value(shape.label, reason))
  }

  private static func twice(_ key: String) -> CommandFailure {
    .wrongUse(.fieldTwice(key))
  }

  /// The field by its key, its label, or the last word of its key.
  private static func shape(_ word: String, among shapes: [FieldShape], of kind: RecordKind) throws
    -> FieldShape
  {
    let wanted = Folding.plain(word)
    let readings: [(FieldShape) -> Bool] = [
      { $0.key == word }, { Folding.plain($0.key) == wanted },
      { Folding.plain($0.label) == wanted },
      { Folding.plain($0.key).split(separator: ".").last.map(String.init) == wanted },
    ]
    for reading in readings {
      let found = shapes.filter(reading)
      if found.count > 1 { throw CommandFailure.ambiguousField(word, among: found.map(\.key)) }
      if let only = found.first { return only }
    }
    let keys = shapes.map(\.key)
    throw CommandFailure.unknownField(
      word, of: kind,
      nearest: NearestWord.to(word, among: keys)
        ?? NearestWord.to(word, among: shapes.map(\.label)),
      keys: keys)
  }
}

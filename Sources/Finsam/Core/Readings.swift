/// What in a record the transcriber has read into the source: the keys of its fields, and words for
/// what no field says, such as that a measure belongs to just this goal.
///
/// A reading is shown as one, and no check holds it against anything.
package struct Readings: Hashable, Sendable {
  package var marks: [String] = []

  package init(_ marks: [String] = []) { self.marks = marks }

  package var isEmpty: Bool { marks.isEmpty }

  package func contains(_ mark: String) -> Bool { !marks.isEmpty && marks.contains(mark) }
}

extension Readings {
  package static let key = "tolkning"
  /// What stands behind a value that is a reading.
  package static let mark = " (tolkning)"
  /// What a file's column is called that says which of a row's cells are readings.
  package static let columnTitle = "Tolkat i raden"
  /// The same in a narrow cell of a table whose title says what it means.
  package static let sign = "*"

  package static let belongsToGoal = "hör till målet"
  package static let belongsToActivity = "hör till aktiviteten"
  package static let belongsToInsats = "hör till insatsen"
  package static let belongsToAgreement = "hör till avtalet"
  package static let belongsToNeed = "hör till behovet"
  package static let belongsToYear = "hör till året"
}

extension FieldList {
  /// What stands behind the value of the field with this key: nothing where the source has it.
  package func readingMark(_ keys: String...) -> String { readingMark(of: keys) }

  /// What stands behind a value that comes from the fields with these keys.
  package func readingMark(of keys: [String]) -> String { isReading(keys) ? Readings.mark : "" }

  /// Whether some of the fields with these keys is a reading.
  package func isReading(_ keys: [String]) -> Bool {
    !readings.isEmpty && keys.contains(where: readings.contains)
  }
}

extension Sequence where Element: FieldList {
  /// Whether a sum of the fields with these keys rests on a reading.
  package func isReading(_ keys: [String]) -> Bool { contains { $0.isReading(keys) } }
}

extension Field {
  /// The same field, whose value may be the transcriber's reading.
  package func orReading() -> Field {
    var field = self
    field.shape.mayBeReading = true
    return field
  }
}

/// The fields, and the one that says which of them are readings. `others` are words for what no
/// field says.
package func withReadings<Root: FieldList>(
  _ fields: [Field<Root>], _ others: String...
) -> [Field<Root>] {
  let marks = fields.map(\.shape).filter(\.mayBeReading).map(\.key) + others
  let kind = Kind.choices(marks)
  let shape = FieldShape(
    key: Readings.key, label: "Tolkning", kind: kind,
    help: "Det som inte står i källan utan är läst in i den.")
  return fields + [
    Field(
      shape: shape,
      textAt: { root in
        let text = root.pointee.readings.marks.text
        return text.isEmpty && !root.pointee.printed.isEmpty
          ? root.pointee.printed[Readings.key] : text
      },
      assign: { (root, text) throws(InvalidInput) in
        // Most say one thing, just as it is called.
        if let one = marks.first(where: { $0.utf8.count == text.utf8.count && $0 == text }) {
          root.readings = Readings([one])
        } else {
          root.readings = Readings(try [String](text: kind.canonical(text)))
        }
        if !root.printed.isEmpty { root.printed[Readings.key] = "" }
      })
  ]
}

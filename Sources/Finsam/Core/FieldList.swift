/// Something with fields: a record, or a group of fields inside one.
package protocol FieldList: Equatable, Sendable {
  init()
  /// What is printed where values cannot be read, and beside them.
  var printed: PrintedTexts { get set }
  /// Which of its values are the transcriber's readings.
  var readings: Readings { get set }
  static var fields: [Field<Self>] { get }
}

extension FieldList {
  package var readings: Readings {
    get { Readings() }
    set {}
  }
}

/// A group of fields inside a record, which keeps the group's printed texts among its own.
package protocol FieldGroup: FieldList {}

extension FieldGroup {
  package var printed: PrintedTexts {
    get { PrintedTexts() }
    set {}
  }
}

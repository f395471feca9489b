import Finsam

/// One data file as it was read, whatever its format.
protocol DataFile: Sendable {
  var kind: DocumentKind { get }
  var file: String { get }
  var bytes: [UInt8] { get }
  var record: any Record { get }
  var problems: [Problem] { get }
  var positions: Positions { get }

  /// With as little of the record as the changes can be tried on.
  func narrowed(to changes: [Change]) -> any Record

  /// The file with the change made to its bytes, and read back.
  ///
  /// `remembered` are bytes to put back if they read back as intended: those that stood there
  /// before. What is restored may be what the file once said, though no value could be read from
  /// it.
  func applying(_ change: Change, remembering remembered: ReplacedBytes?, restoring: Bool)
    throws(SaveFailure) -> any DataFile

  /// Whether it would hold just these bytes, were the change made that takes back what was done.
  func says(_ wanted: [UInt8], after change: Change) throws(SaveFailure) -> Bool

  /// The file with many rows added, taken away or changed at once, and the bytes of each; nil where
  /// that is not what the changes are.
  func together(_ changes: [Change], restoring: Bool) throws(SaveFailure)
    -> (any DataFile, [ReplacedBytes])?

  /// What the file says beside its fields: comments, and what stands under keys and in columns of
  /// its own; each once for each place.
  var textsBesideFields: [String] { get }

  /// Something that the file says beside its fields, that the change takes away and that would not
  /// come back with it; nil where there is nothing of the kind. `again` makes the file as it would
  /// be were the change taken back.
  func loss(by change: Change, given again: () throws(SaveFailure) -> (any DataFile)?) -> String?
}

extension DataFile {
  func narrowed(to changes: [Change]) -> any Record { record.narrowed(to: changes) }

  func applying(_ change: Change, remembering remembered: ReplacedBytes?) throws(SaveFailure)
    -> any DataFile
  {
    try applying(change, remembering: remembered, restoring: false)
  }

  func says(_ wanted: [UInt8], after change: Change) throws(SaveFailure) -> Bool {
    try applying(change, remembering: nil, restoring: true).bytes == wanted
  }

  func together(_ changes: [Change], restoring: Bool) throws(SaveFailure)
    -> (any DataFile, [ReplacedBytes])?
  { nil }

  var errors: [Problem] { problems.filter(\.isBlocking) }

  var isWritable: Bool { errors.isEmpty }
}

enum DataFiles {
  /// A register that has no rows yet; nil for other kinds.
  static func new(_ kind: DocumentKind, file: String) -> (any DataFile)? {
    guard let type = kind.row.registerType else { return nil }
    return new(type, kind, file: file)
  }

  private static func new<R: RegisterDocument>(_ type: R.Type, _ kind: DocumentKind, file: String)
    -> any DataFile
  { RegisterFile<R>.new(kind, file: file) }

  /// Reads a file as its kind is written.
  static func read(_ kind: DocumentKind, file: String, bytes: [UInt8]) -> any DataFile {
    guard let type = kind.row.registerType else {
      return Document(kind, file: file, bytes: bytes)
    }
    return read(type, kind, file: file, bytes: bytes)
  }

  private static func read<R: RegisterDocument>(
    _ type: R.Type, _ kind: DocumentKind, file: String, bytes: [UInt8]
  ) -> any DataFile { RegisterFile<R>(kind, file: file, bytes: bytes) }
}

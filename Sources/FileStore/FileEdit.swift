import Finsam

/// One file on its way through a save: as it was, and as it is to be.
struct FileEdit: Sendable {
  let file: String
  let kind: DocumentKind
  /// nil where there is no file.
  let original: (any DataFile)?
  /// The file as it was when it was read under the lock.
  let signature: FileSignature?
  var current: (any DataFile)?
  /// Whether an earlier state of the file is put back.
  let isRestoring: Bool
  var conflicts: [SaveFailure.Conflict] = []
  /// Changes that were made, and the bytes of each.
  var made: [(index: Int, change: Change, bytes: ReplacedBytes)] = []

  init(_ file: String, _ kind: DocumentKind, _ loaded: LoadedFile?, restoring: Bool = false) {
    isRestoring = restoring
    self.file = file
    self.kind = kind
    original = loaded?.document
    signature = loaded?.signature
    current = loaded?.document
  }

  var bytes: [UInt8]? { current?.bytes }

  /// Makes the change in memory. A field that already says what it should is left alone.
  mutating func make(_ change: Change, index: Int, remembering remembered: ReplacedBytes?)
    throws(SaveFailure)
  {
    let change = change.normalized
    let old = bytes ?? []
    switch change.edit {
    case .create(let draft): try create(draft, remembering: remembered)
    case .delete(let draft): try delete(draft, change)
    case .field(let key, let from, let to):
      guard let current else { throw .deleted(file: file) }
      guard current.isWritable else { throw .readOnlyFile(current.errors) }
      let record = current.record.outline(at: change.address.steps[...])
      let field = record?.fields.first { $0.shape.key == key }
      if let field, field.text != from {
        if !field.text.isIdentical(to: to) {
          conflicts.append(
            SaveFailure.Conflict(
              change: change, label: field.shape.label, mine: to, theirs: field.text))
        }
        return
      }
      if let field, field.text.isIdentical(to: to) { return }
      self.current = try current.applying(
        change, remembering: remembered, restoring: isRestoring)
    case .insert, .remove, .move:
      guard let current = current ?? newRegister(for: change) else { throw .deleted(file: file) }
      self.current = try current.applying(
        change, remembering: remembered, restoring: isRestoring)
      // What was made of nothing by its first row is nothing again without it.
      if let remembered, remembered.takesAll(of: old) { self.current = nil }
    }
    made.append((index, change, ReplacedBytes(from: old, to: bytes ?? [])))
  }

  /// A register begins with its first row.
  func newRegister(for change: Change) -> (any DataFile)? {
    guard kind.isRegister, case .insert(_, after: nil, _) = change.edit else { return nil }
    return DataFiles.new(kind, file: file)
  }

  private mutating func create(_ draft: Draft, remembering remembered: ReplacedBytes?)
    throws(SaveFailure)
  {
    guard current == nil else { throw .exists(file: file) }
    let writer = DraftWriter(style: FileStyle())
    let written =
      Array("# \(kind.opening)\n".utf8) + writer.lines(draft, kind.shape, indentation: [])
    for bytes in (remembered?.candidates(in: []) ?? []) + [written] {
      let document = Document(kind, file: file, bytes: bytes)
      if document.isWritable, document.record.plainDraft.isIdentical(to: draft) {
        current = document
        return
      }
      if bytes == written, let error = document.errors.first {
        throw .wouldDamage(file: file, what: error.message)
      }
    }
    throw .wouldDamage(file: file, what: "posten skulle inte läsas tillbaka som den skrevs")
  }

  private mutating func delete(_ draft: Draft, _ change: Change) throws(SaveFailure) {
    guard let current else { throw .deleted(file: file) }
    guard current.record.plainDraft == draft else {
      throw .refused(.partChangedSince(id: draft.id))
    }
    self.current = nil
  }
}

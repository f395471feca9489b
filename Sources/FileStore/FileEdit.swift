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
  /// Changes that were made, in the file's order.
  var made: [Made] = []
  /// Whether what each change took away is to be kept where undo could not write it again.
  let keepsSource: Bool
  /// Whether it is made to see what would come of it, and for nothing else.
  var isTrial = false

  /// A change that was made, and its bytes.
  struct Made: Sendable {
    /// Which of the step's changes it is.
    let index: Int
    let change: Change
    let bytes: ReplacedBytes
    /// What undo needs to give back the very bytes; empty where it needs nothing.
    var source = ""
    /// Whether the bytes that were to be put back were.
    var isExact = true
  }

  init(
    _ file: String, _ kind: DocumentKind, _ loaded: LoadedFile?, restoring: Bool = false,
    keepsSource: Bool = false
  ) {
    self.init(
      file, kind, loaded?.document, loaded?.signature, restoring: restoring,
      keepsSource: keepsSource)
  }

  private init(
    _ file: String, _ kind: DocumentKind, _ document: (any DataFile)?,
    _ signature: FileSignature?, restoring: Bool = false, keepsSource: Bool
  ) {
    isRestoring = restoring
    self.file = file
    self.kind = kind
    self.keepsSource = keepsSource
    original = document
    self.signature = signature
    current = document
  }

  var bytes: [UInt8]? { current?.bytes }

  /// Makes the change in memory. A field that already says what it should is left alone.
  mutating func make(_ change: Change, index: Int, remembering remembered: ReplacedBytes?)
    throws(SaveFailure)
  {
    var change = change.normalized
    let before = current
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
      let after = try current.applying(change, remembering: remembered, restoring: isRestoring)
      self.current = after
      // What undo is to find there is what the field says of it.
      let text = after.record.outline(at: change.address.steps[...])?.text(key)
      change = Change(change.address, .field(key, from: from, to: text ?? to))
    case .insert, .remove, .move:
      guard let current = current ?? newRegister(for: change) else { throw .deleted(file: file) }
      self.current = try current.applying(
        change, remembering: remembered, restoring: isRestoring)
      // What was made of nothing by its first row is nothing again without it.
      if let remembered, remembered.takesAll(of: old) { self.current = nil }
    }
    let replaced = ReplacedBytes(from: old, to: bytes ?? [])
    let source = source(of: [(change, replaced)], since: before)[0]
    if isRestoring && !isTrial || source == ReplacedBytes.lost {
      try refuseLoss(by: change, since: before, knowing: remembered)
    }
    made.append(
      Made(
        index: index, change: change, bytes: replaced, source: source,
        isExact: remembered.map { $0.isDone(by: replaced, in: old, giving: bytes ?? []) } ?? true))
  }

  /// Undo and redo take away what one step has put there, and nothing that others have written
  /// beside it since: of that neither knows.
  private func refuseLoss(
    by change: Change, since before: (any DataFile)?, knowing remembered: ReplacedBytes?
  ) throws(SaveFailure) {
    guard let before, remembered?.inverse.gives(before.bytes, from: bytes ?? []) != true
    else { return }
    let loss = before.loss(by: change) { () throws(SaveFailure) in
      var again = FileEdit(file, kind, current, nil, restoring: true, keepsSource: false)
      again.isTrial = true
      try again.make(change.inverse, index: 0, remembering: nil)
      return again.current
    }
    if let loss { throw .refused(.wouldLose(id: change.subjectID, text: loss)) }
  }

  /// What undo needs so that the file says again what it said before the changes, for each of them.
  func source(of changes: [(change: Change, bytes: ReplacedBytes)], since before: (any DataFile)?)
    -> [String]
  {
    let nothing = changes.map { _ in "" }
    guard keepsSource else { return nothing }
    do throws(SaveFailure) {
      if try areTakenBack(changes.map(\.change), to: before) { return nothing }
    } catch {
      // It is kept for undo to try again.
    }
    guard changes.count == 1 else { return changes.map(\.bytes.text) }
    return [changes[0].bytes.wholeLines(of: before?.bytes ?? [], bytes ?? []).text]
  }

  /// Whether the changes alone are enough to give back the file as it was before.
  private func areTakenBack(_ changes: [Change], to before: (any DataFile)?) throws(SaveFailure)
    -> Bool
  {
    if kind.isTable, changes.count == 1, let current, let before {
      return try current.says(before.bytes, after: changes[0].inverse.normalized)
    }
    var undone = FileEdit(file, kind, current, nil, restoring: true, keepsSource: false)
    undone.isTrial = true
    try undone.make(changes.reversed().map(\.inverse))
    return undone.conflicts.isEmpty && (undone.bytes ?? []).areSame(as: before?.bytes ?? [])
      && (undone.bytes == nil) == (before == nil)
  }

  /// Makes changes behind one another, together where that can be.
  private mutating func make(_ changes: [Change]) throws(SaveFailure) {
    if try applyBatch(changes, remembering: []) { return }
    // Row by row many would take minutes.
    guard changes.count <= 20 else { throw .refused(.noSuchRecord(Address(file))) }
    for (index, change) in changes.enumerated() {
      try make(change, index: index, remembering: nil)
    }
  }

  /// A register begins with its first row.
  func newRegister(for change: Change) -> (any DataFile)? {
    guard kind.isTable, case .insert(_, after: nil, _) = change.edit else { return nil }
    return DataFiles.new(kind, file: file)
  }

  private mutating func create(_ draft: Draft, remembering remembered: ReplacedBytes?)
    throws(SaveFailure)
  {
    guard current == nil else { throw .exists(file: file) }
    if kind.isTable { return try createTable(draft, remembering: remembered) }
    do throws(EditRefusal) {
      _ = try kind.recordType.init(draft, restoring: isRestoring)
    } catch {
      throw .refused(error)
    }
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

  /// A table is made row by row, as it is written; one without rows has its columns.
  private mutating func createTable(_ draft: Draft, remembering remembered: ReplacedBytes?)
    throws(SaveFailure)
  {
    guard var table = DataFiles.new(kind, file: file) else { return }
    for bytes in remembered?.candidates(in: []) ?? [] {
      let known = DataFiles.read(kind, file: file, bytes: bytes)
      if known.isWritable, known.record.plainDraft.isIdentical(to: draft) {
        current = known
        return
      }
    }
    for list in draft.parts {
      for (index, row) in list.drafts.enumerated() {
        let after = index == 0 ? nil : list.drafts[index - 1].id
        table = try table.applying(
          Change(Address(file), .insert(part: list.key, after: after, row)),
          remembering: nil, restoring: isRestoring)
      }
    }
    current = table
  }

  private mutating func delete(_ draft: Draft, _ change: Change) throws(SaveFailure) {
    guard let current else { throw .deleted(file: file) }
    guard current.record.plainDraft == draft else {
      throw .refused(.partChangedSince(id: draft.id))
    }
    self.current = nil
  }
}

extension Change {
  /// What refusals call the record that the change is about.
  var subjectID: String {
    switch edit {
    case .insert(_, _, let draft), .remove(_, _, let draft), .create(let draft), .delete(let draft):
      draft.id
    case .move(_, let id, _, _): id
    case .field: address.steps.last?.id ?? DocumentKind.stem(of: address.file)
    }
  }
}

package import Finsam

/// Merges two versions of a data file, that have come from one, into the bytes of both.
///
/// What the merged file is to say follows from the fields. Of the bytes that say it those are
/// taken that keep most of what either has written beside the fields: the two texts merged line by
/// line, else one side's file with the other's changes made to it as the dashboard makes them.
package struct FileMerge: Sendable {
  /// The merged file; ours where nothing could be merged.
  package let bytes: [UInt8]
  package private(set) var collisions: [MergeCollision]
  /// Rows of theirs that have another number now.
  package let renumbered: [RenumberedRow]

  /// `file` is the path within the förbund's folder.
  package init(
    _ kind: DocumentKind, file: String, base: [UInt8], ours: [UInt8], theirs: [UInt8]
  ) {
    let mine = DataFiles.read(kind, file: file, bytes: ours)
    let yours = DataFiles.read(kind, file: file, bytes: theirs)
    for (side, name) in [(mine, "Vår"), (yours, "Deras")] {
      if let problem = side.errors.first {
        bytes = ours
        renumbered = []
        collisions = [
          MergeCollision(
            Address(file),
            .unreadable(
              "\(name) version går inte att läsa, rad \(problem.line): \(problem.message)"))
        ]
        return
      }
    }
    let before = base.isEmpty ? nil : DataFiles.read(kind, file: file, bytes: base)
    // Without what both have come from nothing can be taken to have been removed.
    let old = before?.isWritable == true ? before : nil
    let wish = DraftMerge(
      kind, file: file, base: old?.record.plainDraft, ours: mine.record.plainDraft,
      theirs: yours.record.plainDraft)
    renumbered = wish.renumbered
    let choice = Choice(wish.merged, base: old, ours: mine, theirs: yours)
    let best = choice.best(byLines: old == nil ? nil : base)
    bytes = best.file.bytes
    collisions = wish.collisions + best.losses
  }
}

/// What a merged file could be, each with what it lacks.
private struct Choice {
  typealias Candidate = (file: any DataFile, losses: [MergeCollision])

  private let merged: Draft
  private let base: (any DataFile)?
  private let ours: any DataFile
  private let theirs: any DataFile

  init(_ merged: Draft, base: (any DataFile)?, ours: any DataFile, theirs: any DataFile) {
    (self.merged, self.base, self.ours, self.theirs) = (merged, base, ours, theirs)
  }

  /// The first that lacks nothing, else the one that lacks least.
  func best(byLines base: [UInt8]?) -> Candidate {
    if let base, let lines = LineMerge(base: base, ours: ours.bytes, theirs: theirs.bytes),
      let candidate = candidate(
        DataFiles.read(ours.kind, file: ours.file, bytes: lines.bytes), []),
      candidate.losses.isEmpty
    {
      return candidate
    }
    let mine = ours.making(changes(from: ours))
    let first = candidate(mine.file, mine.refused)
    if let first, first.losses.isEmpty { return first }
    let yours = theirs.making(changes(from: theirs))
    // Where changes of ours are refused the file would say theirs, and the note that it says ours.
    if yours.refused.isEmpty, let second = candidate(yours.file, []),
      first.map({ second.losses.count < $0.losses.count }) ?? true
    {
      return second
    }
    return first
      ?? (
        ours, [MergeCollision(Address(ours.file), .unreadable("Ändringarna går inte att skriva."))]
      )
  }

  private func rows(_ side: any DataFile) -> [Draft] {
    side.record.plainDraft.children(RegisterKey.rows)
  }

  private func changes(from side: any DataFile) -> [Change] {
    side.record.plainDraft.changes(to: merged, side.kind, file: side.file)
  }

  /// Nil where the file does not say what it should; what could not be written is a loss.
  private func candidate(_ file: any DataFile, _ refused: [MergeCollision]) -> Candidate? {
    guard file.isWritable else { return nil }
    let draft = file.record.plainDraft
    guard !refused.isEmpty || draft.says(merged) else { return nil }
    var losses = refused
    if let base, !draft.stands(as: merged, base.record.plainDraft) {
      losses.append(
        MergeCollision(
          Address(file.file), .list(RegisterKey.rows, ours: rows(ours), theirs: rows(theirs))))
    }
    for side in [ours, theirs] { losses += missing(of: side, in: file) }
    return (file, losses)
  }

  /// What the side has written beside its fields, and the file lacks.
  private func missing(of side: any DataFile, in file: any DataFile) -> [MergeCollision] {
    let had = (base?.textsBesideFields ?? []).counted
    let has = file.textsBesideFields.counted
    return side.textsBesideFields.counted.filter { text, count in
      count > had[text] ?? 0 && count > has[text] ?? 0
    }.map(\.key).sorted().map { MergeCollision(Address(file.file), .beside($0)) }
  }
}

extension DataFile {
  /// The file with the changes made, one after another, or many at once; what cannot be made is
  /// told.
  fileprivate func making(_ changes: [Change]) -> (file: any DataFile, refused: [MergeCollision]) {
    var file: any DataFile = self
    var refused: [MergeCollision] = []
    var index = 0
    while index < changes.count {
      var end = index + 1
      while end < changes.count, changes[end].isAlike(changes[index]) { end += 1 }
      if end > index + 1, let made = file.makingTogether(Array(changes[index..<end])) {
        file = made
      } else {
        for change in changes[index..<end] {
          do throws(SaveFailure) {
            file = try file.applying(change.normalized, remembering: nil, restoring: true)
          } catch {
            refused.append(MergeCollision(change.address, .unwritten(change, error.message)))
          }
        }
      }
      index = end
    }
    return (file, refused)
  }

  private func makingTogether(_ changes: [Change]) -> (any DataFile)? {
    do throws(SaveFailure) { return try together(changes, restoring: true)?.0 } catch { return nil }
  }
}

extension Change {
  /// Whether both do the same kind of thing: to fields, to the same one.
  fileprivate func isAlike(_ other: Change) -> Bool {
    switch (edit, other.edit) {
    case (.field(let key, _, _), .field(let otherKey, _, _)): key == otherKey
    case (.insert, .insert), (.remove, .remove): true
    default: false
    }
  }
}

extension [String] {
  /// How often each is there.
  fileprivate var counted: [String: Int] {
    reduce(into: [:]) { counts, text in counts[text, default: 0] += 1 }
  }
}

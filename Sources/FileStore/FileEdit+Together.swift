import Finsam

extension FileEdit {
  /// Makes many changes to rows at once; false where they must be made one by one, also to put
  /// back bytes that would not be written so now.
  ///
  /// `start` is the first one's number in the step.
  mutating func applyBatch(
    _ changes: [Change], from start: Int = 0, remembering remembered: [ReplacedBytes?]
  ) throws(SaveFailure) -> Bool {
    guard changes.count > 1, let first = changes.first else { return false }
    let before = current
    guard let known = current ?? newRegister(for: first),
      case (let file, var replaced)? = try known.together(changes, restoring: isRestoring)
    else { return false }
    if current == nil {
      replaced[0] = ReplacedBytes(
        before: 0, after: 0, old: [], new: known.bytes + replaced[0].new)
    }
    if isRestoring, !isTrial {
      for (index, change) in changes.enumerated() where !remembered.indices.contains(index) {
        if let loss = known.loss(by: change, given: { nil }) {
          throw .refused(.wouldLose(id: change.subjectID, text: loss))
        }
      }
    }
    let isSame = zip(replaced, remembered).map { $0.new == $1?.new && $0.old == $1?.old }
    guard isSame.dropLast().allSatisfy({ $0 }) else { return false }
    if isSame.last == false {
      guard let last = remembered.last ?? nil,
        let bytes = replaced[replaced.count - 1].inverse.candidates(in: file.bytes).first,
        end(at: file, by: last, in: bytes)
      else { return false }
    } else {
      current = file
    }
    let normalized = changes.map(\.normalized)
    let sources = source(of: Array(zip(normalized, replaced)), since: before)
    for (number, change) in normalized.enumerated() {
      made.append(
        Made(
          index: start + number, change: change, bytes: replaced[number], source: sources[number]))
    }
    return true
  }

  /// Makes the last of many changes by the bytes it had: with the first row that was added, the
  /// file itself may have come, or columns. False where that does not end at the same rows.
  private mutating func end(at file: any DataFile, by last: ReplacedBytes, in bytes: [UInt8])
    -> Bool
  {
    // What was made of nothing by its first row is nothing again without it.
    if last.takesAll(of: bytes) {
      current = nil
      return true
    }
    let rows = file.record.plainDraft
    for candidate in last.candidates(in: bytes) {
      let read = DataFiles.read(kind, file: file.file, bytes: candidate)
      if read.isWritable, read.record.plainDraft.isIdentical(to: rows) {
        current = read
        return true
      }
    }
    return false
  }
}

/// What of a förbund may be given to others: nothing of youths, no history and nothing invented, and
/// no group of people below a limit, nor what such a group could be worked out from.
///
/// Texts that people have written are as they are, but for those beside what is hidden.
package struct SharedOffice: Sendable {
  package struct File: Equatable, Sendable {
    package let kind: DocumentKind
    package let path: String
    package let draft: Draft

    package init(_ kind: DocumentKind, _ path: String, _ draft: Draft) {
      (self.kind, self.path, self.draft) = (kind, path, draft)
    }
  }

  package private(set) var files: [File] = []
  /// Files that are not given away at all, and why.
  package private(set) var leftOut: [(path: String, reason: String)] = []
  /// How many rows, parts and documents are marked as invented.
  package private(set) var inventedCount = 0
  /// Files in which figures are hidden.
  package private(set) var hiding: [String] = []

  /// No source has a limit; five is usual, and is the least here. IND-13.
  package static let leastLimit = 5

  /// `limit` is how many a group must be to be shown.
  package init(_ all: [File], below limit: Int) {
    let limit = max(limit, SharedOffice.leastLimit)
    for file in all {
      let sharing = file.kind.sharing
      if case .withheld(let reason) = sharing {
        leftOut.append((file.path, reason))
        continue
      }
      guard let real = real(file.draft, file.kind.shape) else {
        leftOut.append((file.path, "allt i den är påhittat"))
        continue
      }
      let (shown, isHiding) = SharedOffice.shown(real, sharing, below: limit)
      if isHiding { hiding.append(file.path) }
      files.append(File(file.kind, file.path, shown.inOrder(of: file.kind.shape)))
    }
    if hiding.contains(where: { DocumentKind(path: $0) == .insats }) { leaveOutStatedTotals() }
  }

  /// The document without what is invented; nil where all of it is.
  private mutating func real(_ draft: Draft, _ shape: RecordShape) -> Draft? {
    if draft.text(SharedOffice.exampleKey) == "ja" {
      inventedCount += 1
      return nil
    }
    var real = draft
    real.parts = []
    var hadRows = false
    for list in draft.parts {
      guard let part = shape.part(list.key) else { continue }
      var kept: [Draft] = []
      for child in list.drafts {
        if let child = self.real(child, part.shape) { kept.append(child) }
      }
      if list.key == RegisterKey.rows { hadRows = true }
      if !kept.isEmpty { real.parts.append(Draft.Children(list.key, kept)) }
    }
    return hadRows && real.parts.isEmpty ? nil : real
  }

  static let exampleKey = "exempel"

  private static func shown(_ draft: Draft, _ sharing: Sharing, below limit: Int)
    -> (Draft, isHiding: Bool)
  {
    switch sharing {
    case .whole, .withheld: return (draft, false)
    case .insats:
      let counts = InsatsCounts(draft, below: limit)
      return (counts.shown, counts.isHiding)
    case .answers(let counted):
      let counts = AnswerRows(draft, counted, below: limit)
      return (counts.shown, counts.isHiding)
    case .parts(let list, let keys, let words):
      return draft.hiding(keys, and: words, in: list, below: limit)
    case .shares:
      let shown = draft.hidingSmallShares(below: limit)
      return (shown, shown != draft)
    }
  }

  /// What all insatser come to by a source would tell what is hidden in one.
  private mutating func leaveOutStatedTotals() {
    files = files.map { file in
      guard file.kind == .forbund else { return file }
      var draft = file.draft
      draft.parts.removeAll { $0.key == "uppgivna_deltagare" }
      return File(file.kind, file.path, draft)
    }
  }
}

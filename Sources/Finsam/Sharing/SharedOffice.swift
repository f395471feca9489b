/// What of a förbund may be given to others: nothing of youths, no history and nothing invented,
/// and no group of people below a limit, nor what such a group could be worked out from.
///
/// Texts that people have written are as they are, but for those beside what is hidden: which of
/// them tell of few people is said.
package struct SharedOffice: Sendable {
  package typealias File = SharedFile

  package private(set) var files: [File] = []
  /// Files that are not given away at all, and why.
  package private(set) var leftOut: [(path: String, reason: String)] = []
  /// How many rows, parts and documents are marked as invented.
  package private(set) var inventedCount = 0
  /// Files in which figures are hidden.
  package private(set) var hiding: [String] = []

  /// Texts that tell of few people, file by file.
  package private(set) var tellingTexts: [TellingText] = []

  /// No source has a limit; five is usual, and is the least here. IND-13.
  package static let leastLimit = 5

  /// `limit` is how many a group must be to be shown.
  package init(_ all: [File], below limit: Int) {
    let limit = max(limit, SharedOffice.leastLimit)
    var known: [File] = []
    for file in all {
      if case .withheld(let reason) = file.kind.sharing {
        leftOut.append((file.path, reason))
        continue
      }
      guard let real = real(file.draft, file.kind.shape) else {
        leftOut.append((file.path, "allt i den är påhittat"))
        continue
      }
      known.append(File(file.kind, file.path, real))
    }
    let counts = HiddenCounts(known, below: limit)
    for (number, file) in known.enumerated() {
      let shown = counts.shown(number)
      if shown != file.draft { hiding.append(file.path) }
      let file = File(file.kind, file.path, shown.inOrder(of: file.kind.shape))
      files.append(file)
      tellingTexts += TellingText.all(in: file, below: limit)
    }
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
}

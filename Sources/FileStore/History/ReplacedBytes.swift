/// Bytes that a change took away and put in, so that undo gives back the very bytes.
struct ReplacedBytes: Sendable {
  /// A step of the history, and the change within it.
  struct Key: Hashable, Sendable {
    let step: Int
  }
  let before: Int
  let after: Int
  let old: [UInt8]
  let new: [UInt8]
}

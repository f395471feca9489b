/// What of a year's document is left behind when another year's is made from it: whole lists by
/// their keys, and single parts with all that is in them.
package struct LeftParts: Hashable, Sendable {
  package var lists: Set<String>
  package var parts: Set<[Step]>

  package init(lists: Set<String> = [], parts: Set<[Step]> = []) {
    self.lists = lists
    self.parts = parts
  }

  /// Whether the part at the end of the steps is left, by itself or with what it is in.
  package func leaves(_ steps: [Step]) -> Bool {
    steps.contains { lists.contains($0.part) }
      || steps.indices.contains { parts.contains(Array(steps[...$0])) }
  }
}

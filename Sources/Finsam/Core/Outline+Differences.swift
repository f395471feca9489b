/// Where two records, that may be the same one twice, say different things.
package struct FieldDifference: Hashable, Sendable {
  /// What a person calls the place: `Ägare`, `mål m1, Mått`.
  package let label: String
  package let original: String
  package let copy: String

  package init(label: String, original: String, copy: String) {
    self.label = label
    self.original = original
    self.copy = copy
  }
}

/// Two records side by side, with all that is in them.
package struct RecordComparison: Sendable {
  package let differences: [FieldDifference]
  /// How many fields say the same in both.
  package let sameCount: Int
  /// Whether both have the same title.
  package let hasOneTitle: Bool
  /// Whether all of the original could be read: else what it lacks tells nothing.
  private let isWhole: Bool

  package init(_ original: Outline, _ copy: Outline, isWhole: Bool = true) {
    self.isWhole = isWhole
    let mine = original.leaves
    let yours = copy.leaves
    let theirs = Dictionary(yours.map { ($0.key, $0.text) }) { first, _ in first }
    let known = Set(mine.map(\.key))
    var differences: [FieldDifference] = []
    for leaf in mine where theirs[leaf.key] != leaf.text {
      differences.append(
        FieldDifference(
          label: leaf.label, original: leaf.text, copy: theirs[leaf.key] ?? ""))
    }
    sameCount = mine.count - differences.count
    for leaf in yours where !known.contains(leaf.key) {
      differences.append(FieldDifference(label: leaf.label, original: "", copy: leaf.text))
    }
    self.differences = differences
    hasOneTitle = original.title.normalizedWording == copy.title.normalizedWording
  }

  /// Whether one is a copy of the other with a few fields changed, and not a record of its own.
  ///
  /// Records of their own share their orientation, their owner and a year's first and last day by
  /// chance, but not their name. With the same name, three fields or a quarter of all may differ,
  /// if more are the same. Under another name, a file that is called after the other (`texas-dator`
  /// beside `texas`) is a copy only if it is long and hardly anything else differs.
  package func isCopy(named isNamedAfter: Bool) -> Bool {
    let different =
      isWhole
      ? differences.count : differences.count { !$0.original.isEmpty && !$0.copy.isEmpty }
    let same = sameCount
    guard same >= 3 else { return false }
    if hasOneTitle { return different <= max(3, (same + different) / 4) && same > different }
    return isNamedAfter && same >= 8 && different <= 2
  }
}

extension Outline {
  fileprivate struct Leaf {
    let key: String
    let label: String
    let text: String
  }

  /// Every field that says something, down to the last part; not the record's own id.
  fileprivate var leaves: [Leaf] { leaves(key: "", label: "") }

  private func leaves(key: String, label: String) -> [Leaf] {
    fields.filter { !$0.text.isEmpty }.map {
      Leaf(key: key + $0.shape.key, label: label + $0.shape.label, text: $0.text)
    }
      + parts.flatMap { part in
        part.children.enumerated().flatMap { index, child in
          child.leaves(
            key: "\(key)\(part.key)/\(child.id.isEmpty ? "#\(index)" : child.id)/",
            label: "\(label)\(part.singular) \(child.id), ")
        }
      }
  }
}

/// A file beside the data that is a copy of another: it is not counted.
package struct FileCopy: Hashable, Sendable {
  /// The file that counts.
  package let original: String
  /// What differs; nil where the two could not be compared, or hold personal data.
  package let differences: [FieldDifference]?

  package init(original: String, differences: [FieldDifference]?) {
    self.original = original
    self.differences = differences
  }

  /// `2 uppgifter skiljer: Ägare och Målgrupp`.
  package var summary: String {
    guard let differences else { return "den är inte jämförd" }
    guard !differences.isEmpty else { return "de säger samma sak" }
    let shown = differences.prefix(4).map { "”\($0.label)”" }
    let labels = differences.count > 4 ? shown + ["\(differences.count - 4) till"] : shown
    let count = differences.count
    return "\(count) \(count == 1 ? "uppgift" : "uppgifter") skiljer: \(labels.swedishList)"
  }
}

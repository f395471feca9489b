/// What a finding holds against each other. It is data and no words, so that a finding stays the
/// same while what it says is reworded, and is another as soon as the data says something else.
///
/// Values stand as files write them, under the keys that files have for them. They are kept in
/// `granskning.yaml`: of youths no value is among them, and of long texts only a digest.
package struct Facts: Hashable, Sendable {
  private struct Pair: Hashable, Sendable {
    let key: String
    let text: String
  }

  private var values: [Pair]

  init(_ values: [(key: String, text: String)]) {
    self.values = values.map { Pair(key: $0.key, text: $0.text) }
  }

  /// `kvinnor=3; män=4; totalt=8`, as acceptances keep them.
  package var text: String {
    values.map { "\($0.key)=\($0.text.oneLine)" }.joined(separator: "; ")
  }

  static func + (left: Facts, right: Facts) -> Facts {
    var sum = left
    sum.values += right.values
    return sum
  }
}

extension Facts: ExpressibleByDictionaryLiteral {
  /// Keys and values in the order that they are written in; a key may stand twice.
  package init(dictionaryLiteral elements: (String, String)...) {
    values = elements.map { Pair(key: $0, text: $1) }
  }

  /// That something is not there.
  static func missing(_ what: String...) -> Facts {
    ["saknas": what.joined(separator: ", ")]
  }

  /// Stands for a long text: a digest of its letters and digits.
  static func digest(_ text: String) -> String { text.normalizedWording.digest }
}

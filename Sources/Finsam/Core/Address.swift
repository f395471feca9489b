/// One step into a document: the list of parts, and the id in it.
package struct Step: Hashable, Sendable {
  package let part: String
  package let id: String

  package init(_ part: String, _ id: String) {
    self.part = part
    self.id = id
  }

  fileprivate var path: String { part + "/" + id }
}

/// Where a record is: its file within the förbund's folder, and the steps into the document.
package struct Address: Hashable, Sendable {
  package let file: String
  package let steps: [Step]

  package init(_ file: String, _ steps: [Step] = []) {
    self.file = file
    self.steps = steps
  }

  package func appending(_ step: Step) -> Address { Address(file, steps + [step]) }

  /// The record that this one is a part of.
  package var parent: Address? {
    steps.isEmpty ? nil : Address(file, Array(steps.dropLast()))
  }

  /// `mål/individ-1/mått/m1`; empty for the document itself.
  package var path: String {
    guard var path = steps.first?.path else { return "" }
    for step in steps.dropFirst() { path += "/" + step.path }
    return path
  }

  /// The address that `path` names in `file`, or nil where a step lacks its id.
  package init?(file: String, path: String) {
    let words = path.split(separator: "/").map(String.init)
    guard words.count.isMultiple(of: 2) else { return nil }
    self.init(
      file, stride(from: 0, to: words.count, by: 2).map { Step(words[$0], words[$0 + 1]) })
  }
}

/// A field of a record, or the record itself where `field` is nil.
package struct Place: Hashable, Sendable {
  package let address: Address
  package let field: String?

  package init(_ address: Address, field: String? = nil) {
    self.address = address
    self.field = field
  }
}

/// A list of parts: whose it is, and its key.
package struct PartReference: Hashable, Sendable {
  package let owner: Address
  package let part: String

  package init(owner: Address, part: String) {
    (self.owner, self.part) = (owner, part)
  }
}

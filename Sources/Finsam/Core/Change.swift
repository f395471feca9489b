/// One change to one record, as data: saving, undo, history and conflicts all follow from it.
package struct Change: Hashable, Sendable {
  package let address: Address
  package let edit: Edit

  package enum Edit: Hashable, Sendable {
    /// Canonical texts; the empty text is an absent field.
    case field(String, from: String, to: String)
    /// A new part after the one with the id `after`, or first.
    case insert(part: String, after: String?, Draft)
    case remove(part: String, after: String?, Draft)
    /// The part `id` moves from behind `from` to behind `to`; nil is first.
    case move(part: String, id: String, from: String?, to: String?)
    /// A whole new document.
    case create(Draft)
    case delete(Draft)
  }

  package init(_ address: Address, _ edit: Edit) {
    self.address = address
    self.edit = edit
  }

  /// The change that takes this one back.
  package var inverse: Change {
    switch edit {
    case .field(let key, let from, let to): Change(address, .field(key, from: to, to: from))
    case .insert(let part, let after, let draft):
      Change(address, .remove(part: part, after: after, draft))
    case .remove(let part, let after, let draft):
      Change(address, .insert(part: part, after: after, draft))
    case .move(let part, let id, let from, let to):
      Change(address, .move(part: part, id: id, from: to, to: from))
    case .create(let draft): Change(address, .delete(draft))
    case .delete(let draft): Change(address, .create(draft))
    }
  }
}

/// A record as plain texts: what is inserted, and what is kept of something removed.
package struct Draft: Hashable, Sendable {
  package struct Text: Hashable, Sendable {
    package let key: String
    package let text: String

    package init(_ key: String, _ text: String) {
      self.key = key
      self.text = text
    }
  }

  package struct Children: Hashable, Sendable {
    package let key: String
    package let drafts: [Draft]

    package init(_ key: String, _ drafts: [Draft]) {
      self.key = key
      self.drafts = drafts
    }
  }

  package let id: String
  /// Fields that are not empty, in field order; the id among them where it is a field.
  package var fields: [Text]
  /// Lists that are not empty, in the record's order.
  package var parts: [Children]

  package init(id: String, fields: [Text], parts: [Children] = []) {
    self.id = id
    self.fields = fields
    self.parts = parts
  }

  /// The text of a field; nil where it is empty.
  package func text(_ key: String) -> String? { fields.first { $0.key == key }?.text }
}

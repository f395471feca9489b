/// One field of a record: its shape, and how its value becomes text and text becomes its value.
package struct Field<Root>: Sendable {
  package internal(set) var shape: FieldShape
  package let text: @Sendable (Root) -> String
  /// Sets the value, also to nothing where there must be something.
  package let assign: @Sendable (inout Root, String) throws(InvalidInput) -> Void
  /// The number, where the value is one: to look through many rows takes too long by their texts.
  private(set) var number: (@Sendable (Root) -> Number?)?
  /// Where in the record the value is, and within that where the record has a group.
  private(set) var path: (any AnyKeyPath & Sendable)?
  private(set) var innerPath: (any AnyKeyPath & Sendable)?

  init(
    shape: FieldShape, text: @escaping @Sendable (Root) -> String,
    assign: @escaping @Sendable (inout Root, String) throws(InvalidInput) -> Void
  ) {
    self.shape = shape
    self.text = text
    self.assign = assign
  }

  /// The field of a group as one of the record that has the group at `path`.
  func grouped(at path: any AnyKeyPath & Sendable, within inner: (any AnyKeyPath & Sendable)?)
    -> Field
  {
    var field = self
    (field.path, field.innerPath) = (path, inner)
    return field
  }

  package func set(_ root: inout Root, _ text: String) throws(InvalidInput) {
    if shape.isRequired, text.isEmpty { throw .required }
    try assign(&root, text)
  }
}

extension Field where Root: FieldList {
  /// The field's text is what is printed while the value itself cannot be read.
  package init<Value: FieldValue>(
    _ key: String, _ path: any WritableKeyPath<Root, Value> & Sendable, label: String,
    kind: Kind = Value.kind, required: Bool = false, help: String = "",
    limits: FigureLimits = .none, notBefore: String = ""
  ) {
    self.init(
      shape: FieldShape(
        key: key, label: label, kind: kind, isRequired: required, help: help, limits: limits,
        notBefore: notBefore),
      text: { root in
        let text = root[keyPath: path].text
        return text.isEmpty && !root.printed.isEmpty ? root.printed[key] : text
      },
      assign: { (root, text) throws(InvalidInput) in
        if limits.areWhole, let word = Number.grouped(in: text) { throw .ambiguousNumber(word) }
        root[keyPath: path] = try Value(text: text)
        if !root.printed.isEmpty { root.printed[key] = "" }
      })
    self.path = path
  }

  /// A field of a plain number, whose number can be had without its text.
  init(
    figure key: String, _ path: any WritableKeyPath<Root, Number?> & Sendable, label: String,
    help: String, limits: FigureLimits, notBefore: String = ""
  ) {
    self.init(key, path, label: label, help: help, limits: limits, notBefore: notBefore)
    number = { $0[keyPath: path] }
  }

  /// A field of how many, where that may be told roughly: it has a number where it is exact.
  init(
    estimate key: String, _ path: any WritableKeyPath<Root, Quantity?> & Sendable, label: String,
    help: String
  ) {
    self.init(key, path, label: label, help: help, limits: .count)
    number = { root in
      if case .number(let exact) = root[keyPath: path] { exact } else { nil }
    }
  }

  /// Keeps a text that the field's value cannot be read from; the value is absent then.
  package func keep(_ text: String, in root: inout Root) {
    do throws(InvalidInput) { try assign(&root, "") } catch {}
    root.printed[shape.key] = text
  }
}

extension FieldList {
  /// The field whose value is at the path; at a group, all of its fields. Looked for through all
  /// fields: only `static let`s ask.
  static func fields(at path: PartialKeyPath<Self>) -> [Field<Self>] {
    let found = fields.filter { field in
      guard let own: AnyKeyPath = field.path, !field.shape.isPrinted else { return false }
      return own == path
        || field.innerPath.flatMap { own.appending(path: $0 as AnyKeyPath) } == path
    }
    precondition(!found.isEmpty, "\(path) is not among the fields of \(Self.self).")
    return found
  }

  static func keys(at paths: [PartialKeyPath<Self>]) -> [String] {
    paths.flatMap { fields(at: $0).map(\.shape.key) }
  }
}

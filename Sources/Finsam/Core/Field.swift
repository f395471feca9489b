/// One field of a record: its shape, and how its value becomes text and text becomes its value.
package struct Field<Root>: Sendable {
  package internal(set) var shape: FieldShape
  /// The value's text, of a record where it lies: to hand over a record copies all of it.
  private let textAt: @Sendable (UnsafePointer<Root>) -> String
  /// Sets the value, also to nothing where there must be something.
  package let assign: @Sendable (inout Root, String) throws(InvalidInput) -> Void
  /// The number, where the value is one: to look through many rows takes too long by their texts.
  private(set) var number: (@Sendable (Root) -> Number?)?
  /// Where in the record the value lies; nil where it has no place of its own.
  private(set) var place: MemoryPlace?
  /// Where the record has the group that the field stands in.
  private(set) var groupPlace: MemoryPlace?

  init(
    shape: FieldShape, text: @escaping @Sendable (Root) -> String,
    assign: @escaping @Sendable (inout Root, String) throws(InvalidInput) -> Void
  ) {
    self.init(shape: shape, textAt: { text($0.pointee) }, assign: assign)
  }

  init(
    shape: FieldShape, textAt: @escaping @Sendable (UnsafePointer<Root>) -> String,
    assign: @escaping @Sendable (inout Root, String) throws(InvalidInput) -> Void
  ) {
    self.shape = shape
    self.textAt = textAt
    self.assign = assign
  }

  package func text(_ root: Root) -> String { withUnsafePointer(to: root) { textAt($0) } }

  func text(at root: UnsafePointer<Root>) -> String { textAt(root) }

  /// The field of a group as one of the record that has the group at `group`.
  func grouped(at group: MemoryPlace, within inner: MemoryPlace?) -> Field {
    var field = self
    (field.place, field.groupPlace) = (inner.map(group.appending), group)
    return field
  }

  package func set(_ root: inout Root, _ text: String) throws(InvalidInput) {
    if shape.isRequired, text.isEmpty { throw .required }
    do throws(InvalidInput) { try assign(&root, text) } catch {
      throw shape.limits.advising(error)
    }
  }
}

extension Field where Root: FieldList {
  /// The field's text is what is printed while the value itself cannot be read.
  @inline(__always)
  package init<Value: FieldValue>(
    _ key: String, _ path: WritableKeyPath<Root, Value>, label: String,
    kind: Kind = Value.kind, required: Bool = false, help: String = "",
    limits: FigureLimits = .none, notBefore: String = ""
  ) {
    self.init(
      FieldShape(
        key: key, label: label, kind: kind, isRequired: required, help: help, limits: limits,
        notBefore: notBefore),
      of: Property(path))
  }

  private init<Value: FieldValue>(_ shape: FieldShape, of property: Property<Root, Value>) {
    let (key, areWhole) = (shape.key, shape.limits.areWhole)
    self.init(
      shape: shape,
      textAt: { root in
        let text = property.place(in: root).pointee.text
        return text.isEmpty && !root.pointee.printed.isEmpty ? root.pointee.printed[key] : text
      },
      assign: { (root, text) throws(InvalidInput) in
        if areWhole, let word = Number.grouped(in: text) { throw .ambiguousNumber(word) }
        property.set(try Value(text: text), in: &root)
        if !root.printed.isEmpty { root.printed[key] = "" }
      })
    place = property.place
  }

  /// A field of a plain number, whose number can be had without its text.
  @inline(__always)
  init(
    figure key: String, _ path: WritableKeyPath<Root, Number?>, label: String,
    help: String, limits: FigureLimits, notBefore: String = ""
  ) {
    self.init(key, path, label: label, help: help, limits: limits, notBefore: notBefore)
    let property = Property(path)
    number = { property.value(in: $0) }
  }

  /// A field of how many, where that may be told roughly: it has a number where it is exact.
  @inline(__always)
  init(
    estimate key: String, _ path: WritableKeyPath<Root, Quantity?>, label: String, help: String
  ) {
    self.init(key, path, label: label, help: help, limits: .count)
    let property = Property(path)
    number = { root in
      if case .number(let exact) = property.value(in: root) { exact } else { nil }
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
    let place = MemoryPlace(path)
    let found = fields.filter { $0.isAt(place) }
    precondition(!found.isEmpty, "\(path) is not among the fields of \(Self.self).")
    return found
  }

  static func keys(at paths: [PartialKeyPath<Self>]) -> [String] {
    paths.flatMap { fields(at: $0).map(\.shape.key) }
  }

  /// The key of the one field whose value is at the path, of which only the offset is left where it
  /// is asked for: to make a key path takes longer than to look through the fields.
  @inline(__always)
  package static func key<Value>(_ path: KeyPath<Self, Value>) -> String {
    guard let offset = MemoryLayout<Self>.offset(of: path) else {
      preconditionFailure("What fields are of is stored, not computed.")
    }
    return key(at: MemoryPlace(offset: offset, type: Value.self))
  }

  private static func key(at place: MemoryPlace) -> String {
    let fields = fields
    guard let index = fields.indices.first(where: { fields[$0].isAt(place) }) else {
      preconditionFailure("There is no field at \(place.offset) in \(Self.self).")
    }
    return fields[index].shape.key
  }
}

extension Field {
  /// Whether its value, or that of its group, lies there.
  fileprivate func isAt(_ other: MemoryPlace?) -> Bool {
    !shape.isPrinted
      && (place.map { $0 == other } ?? false || groupPlace.map { $0 == other } ?? false)
  }
}

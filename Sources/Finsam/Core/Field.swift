/// What checks look for among fields: known once for each, so that a check passes by those it has
/// nothing to say of.
package struct FieldTraits: OptionSet, Hashable, Sendable {
  package let rawValue: UInt8

  package init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Holds a day.
  static let day = FieldTraits(rawValue: 1)
  /// Holds what is printed beside another.
  static let printed = FieldTraits(rawValue: 2)
  /// Says where figures are from.
  static let source = FieldTraits(rawValue: 4)
  /// A figure that somebody has counted; settings of the förbund are none.
  static let figure = FieldTraits(rawValue: 8)
  /// Not every value of its kind will do.
  static let limited = FieldTraits(rawValue: 16)
  /// Names municipalities.
  static let municipality = FieldTraits(rawValue: 32)
  /// Names a goal, or further goals of the document.
  static let goals = FieldTraits(rawValue: 64)
  /// Stands in a group of the record.
  static let grouped = FieldTraits(rawValue: 128)

  init(key: String, kind: Kind, limits: FigureLimits) {
    var traits: FieldTraits = limits == .none ? [] : .limited
    if key.utf8.contains(UInt8(ascii: ".")) { traits.insert(.grouped) }
    switch kind {
    case .day: traits.insert(.day)
    case .kronor, .number, .quantity: if key != "gräns_delvis" { traits.insert(.figure) }
    case .municipality, .municipalities: traits.insert(.municipality)
    case .reference(.goals): traits.insert(.goals)
    case .text, .prose, .year, .period, .answer, .choice, .choices, .reference, .list, .identifier,
      .word, .perspective:
      break
    }
    // Few keys have the last letter, which is seen quickly.
    switch key.utf8.last {
    case UInt8(ascii: "a") where key == "källa" || key.hasSuffix(".källa"): traits.insert(.source)
    case UInt8(ascii: "t") where key.hasSuffix(FieldShape.printedEnding): traits.insert(.printed)
    case UInt8(ascii: "n") where key == "även": traits.insert(.goals)
    default: break
    }
    self = traits
  }
}

/// What a field is, without its record's type: enough for forms, tables and documentation.
package struct FieldShape: Hashable, Sendable {
  /// The key in the file; a dot leads into a group: `förslag.status`.
  package let key: String
  package internal(set) var label: String
  package let kind: Kind
  package let isRequired: Bool
  /// One Swedish sentence: what to write here. Empty where the label says it all.
  package let help: String
  package let limits: FigureLimits
  /// The key of the field that this one may not come before, as an end its start; empty for most.
  package let notBefore: String
  let traits: FieldTraits
  /// Whether its value may be the transcriber's reading of the source.
  package internal(set) var mayBeReading: Bool

  /// Whether the field stands in a group of its record: `period.slut`.
  package var isInGroup: Bool { traits.contains(.grouped) }

  package init(
    key: String, label: String, kind: Kind, isRequired: Bool = false, help: String = "",
    limits: FigureLimits = .none, notBefore: String = "", mayBeReading: Bool = false
  ) {
    traits = FieldTraits(key: key, kind: kind, limits: limits)
    self.mayBeReading = mayBeReading
    self.limits = limits
    self.notBefore = notBefore
    self.key = key
    self.label = label
    self.kind = kind
    self.isRequired = isRequired
    self.help = help
  }

  /// The canonical text of what a person wrote, or why it will not do.
  package func canonical(_ text: String) throws(InvalidInput) -> String {
    if limits.areWhole, let word = Number.grouped(in: text) { throw .ambiguousNumber(word) }
    let canonical = try kind.canonical(text)
    if isRequired, canonical.isEmpty { throw .required }
    if let fault = limits.fault(in: canonical, of: kind) { throw fault }
    return canonical
  }
}

/// One field of a record: its shape, and how its value becomes text and text becomes its value.
package struct Field<Root>: Sendable {
  package internal(set) var shape: FieldShape
  package let text: @Sendable (Root) -> String
  /// Sets the value, also to nothing where there must be something.
  package let assign: @Sendable (inout Root, String) throws(InvalidInput) -> Void
  /// The number, where the value is one: to look through many rows takes too long by their texts.
  private(set) var number: (@Sendable (Root) -> Number?)?

  init(
    shape: FieldShape, text: @escaping @Sendable (Root) -> String,
    assign: @escaping @Sendable (inout Root, String) throws(InvalidInput) -> Void
  ) {
    self.shape = shape
    self.text = text
    self.assign = assign
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

/// What checks look for among fields: known once for each, so that a check passes by those it has
/// nothing to say of.
package struct FieldTraits: OptionSet, Hashable, Sendable {
  package let rawValue: UInt16

  package init(rawValue: UInt16) { self.rawValue = rawValue }

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
  /// Its value may be that the source says nothing of it.
  static let mayBeNotStated = FieldTraits(rawValue: 256)
  /// What a figure is so and so many of.
  static let denominator = FieldTraits(rawValue: 512)
  /// A list of ids of records.
  static let references = FieldTraits(rawValue: 1024)

  init(key: String, kind: Kind, limits: FigureLimits, isPrinted: Bool) {
    var traits: FieldTraits = limits == .none ? [] : .limited
    if isPrinted { traits.insert(.printed) }
    if key.utf8.contains(UInt8(ascii: ".")) { traits.insert(.grouped) }
    switch kind {
    case .day: traits.insert(.day)
    case .kronor, .number: if !Self.isOwnNumber(key) { traits.insert(.figure) }
    case .quantity:
      traits.formUnion(
        Self.isOwnNumber(key) ? .mayBeNotStated : [.figure, .mayBeNotStated])
    case .choice: traits.insert(.mayBeNotStated)
    case .municipality, .municipalities: traits.insert(.municipality)
    case .reference(.goals): traits.insert(.goals)
    case .text, .prose, .year, .period, .answer, .choices, .reference, .list, .identifier, .word,
      .perspective, .formula:
      break
    }
    // Few keys have the last letter, which is seen quickly.
    switch key.utf8.last {
    case UInt8(ascii: "a") where key == "källa" || key.hasSuffix(".källa"): traits.insert(.source)
    case UInt8(ascii: "n") where key == "även": traits.insert(.goals)
    case UInt8(ascii: "e") where key == "nämnare": traits.insert(.denominator)
    default: break
    }
    self = traits
  }

  /// Whether the number is the office's own and no source has it: a setting, or the place of an
  /// item on the agenda.
  private static func isOwnNumber(_ key: String) -> Bool {
    key == "gräns_delvis" || key == "nummer"
  }
}

/// What a field is, without its record's type: enough for forms, tables and documentation.
///
/// It is handed about by the thousand, with every text of a field, so that all of it lies in one
/// place.
package struct FieldShape: Hashable, Sendable {
  private struct Contents: Hashable, Sendable {
    let key: String
    var label: String
    let kind: Kind
    let isRequired: Bool
    let help: String
    let limits: FigureLimits
    let notBefore: String
    var traits: FieldTraits
    var mayBeReading: Bool
    var isOwnMark = false
    var example = ""
    var referent: Referent?
    var isPast = false
    var hasOwnUnit = false
  }

  private indirect enum Box: Hashable, Sendable { case holding(Contents) }

  private var box: Box

  private var contents: Contents {
    get {
      switch box {
      case .holding(let contents): contents
      }
    }
    set { box = .holding(newValue) }
  }

  /// The key in the file; a dot leads into a group: `förslag.status`.
  package var key: String { contents.key }
  package internal(set) var label: String {
    get { contents.label }
    set { contents.label = newValue }
  }
  package var kind: Kind { contents.kind }
  package var isRequired: Bool { contents.isRequired }
  /// One Swedish sentence: what to write here. Empty where the label says it all.
  package var help: String { contents.help }
  package var limits: FigureLimits { contents.limits }
  /// The key of the field that this one may not come before, as an end its start; empty for most.
  package var notBefore: String { contents.notBefore }
  var traits: FieldTraits { contents.traits }
  /// Whether its value may be the transcriber's reading.
  package internal(set) var mayBeReading: Bool {
    get { contents.mayBeReading }
    set { contents.mayBeReading = newValue }
  }
  /// Whether the program writes it for itself, and it says nothing to people.
  package internal(set) var isOwnMark: Bool {
    get { contents.isOwnMark }
    set { contents.isOwnMark = newValue }
  }
  /// What a file that begins shows as its value; empty where any of its kind will do.
  package internal(set) var example: String {
    get { contents.example }
    set { contents.example = newValue }
  }
  /// What the field names by id, one or in a list several; nil for fields that name no records.
  package internal(set) var referent: Referent? {
    get { contents.referent }
    set {
      contents.referent = newValue
      if kind == .list, newValue != nil { contents.traits.insert(.references) }
    }
  }

  /// Whether its day is of what has been: `fredag` is the latest one, and not the next.
  package internal(set) var isPast: Bool {
    get { contents.isPast }
    set { contents.isPast = newValue }
  }

  /// Whether the unit of its figure stands in a field of its own.
  package internal(set) var hasOwnUnit: Bool {
    get { contents.hasOwnUnit }
    set { contents.hasOwnUnit = newValue }
  }

  /// Whether the field stands in a group of its record: `period.slut`.
  package var isInGroup: Bool { traits.contains(.grouped) }

  package init(
    key: String, label: String, kind: Kind, isRequired: Bool = false, help: String = "",
    limits: FigureLimits = .none, notBefore: String = "", mayBeReading: Bool = false,
    isPrinted: Bool = false
  ) {
    var referent: Referent?
    if case .reference(let named) = kind { referent = named }
    let traits = FieldTraits(key: key, kind: kind, limits: limits, isPrinted: isPrinted)
    box = .holding(
      Contents(
        key: key, label: label, kind: kind, isRequired: isRequired, help: help, limits: limits,
        notBefore: notBefore, traits: traits, mayBeReading: mayBeReading,
        example: traits.contains(.source) ? "S1:12–13" : "", referent: referent))
  }

  /// The same field where it may not be left empty.
  package var asRequired: FieldShape {
    var shape = FieldShape(
      key: key, label: label, kind: kind, isRequired: true, help: help, limits: limits,
      notBefore: notBefore, mayBeReading: mayBeReading, isPrinted: isPrinted)
    (shape.referent, shape.example, shape.isPast) = (referent, example, isPast)
    shape.hasOwnUnit = hasOwnUnit
    return shape
  }

  /// The same of a field that may hold a day, as people write one.
  package func canonical(_ text: String, today: Day, in year: Year? = nil) throws(InvalidInput)
    -> String
  {
    guard kind == .day, !text.trimmed.isEmpty else { return try canonical(text) }
    return try Day(typed: text, today: today, in: year, isPast: isPast).text
  }

  /// The canonical text of what a person wrote, or why it will not do.
  package func canonical(_ text: String) throws(InvalidInput) -> String {
    if limits.areWhole, let word = Number.grouped(in: text) {
      throw limits == .age ? .notAnAge(word) : .groupedCount(word)
    }
    try refuseUnit(in: text.trimmed)
    let canonical: String
    do throws(InvalidInput) { canonical = try kind.canonical(text) } catch {
      throw limits.advising(error)
    }
    if isRequired, canonical.isEmpty { throw .required }
    if let fault = limits.fault(in: canonical, of: kind) { throw fault }
    return canonical
  }
}

extension FieldShape {
  /// A unit that is written with a figure is not left out in silence, unless it is that of a measure.
  private func refuseUnit(in text: String) throws(InvalidInput) {
    guard kind == .quantity else { return }
    if limits.areWhole, text.hasSuffix("%") { throw .shareAsCount(text) }
    guard hasOwnUnit else { return }
    let small = text.lowercased()
    guard let unit = FieldShape.units.first(where: { small.hasSuffix($0) }) else { return }
    let figure = text.dropLast(unit.count).trimmed
    if figure.last?.isNumber == true { throw .unitInFigure(figure, unit: unit) }
  }

  /// What people write behind a figure.
  private static let units = [
    "%", "procent", "tkr", "mkr", "kr", "kronor", "personer", "deltagare", "platser", "st",
  ]

  static let printedEnding = "_tryckt"
  /// Where a record's figures are from.
  package static let sourceKey = "källa"

  /// The key of what is printed beside this field.
  package var printedKey: String { FieldShape.printedKey(key) }

  static func printedKey(_ key: String) -> String { key + printedEnding }

  /// Whether the field holds what is printed beside another.
  package var isPrinted: Bool { traits.contains(.printed) }
}

extension [FieldShape] {
  /// The first field that ends before the one it is paired with begins; `changed` are the fields
  /// that a person has written, all where nil.
  package func reversal(in text: (String) -> String, changed: Set<String>? = nil)
    -> (shape: FieldShape, reason: InvalidInput)?
  {
    for shape in self where !shape.notBefore.isEmpty {
      guard changed?.isDisjoint(with: [shape.key, shape.notBefore]) != true else { continue }
      let (from, to) = (text(shape.notBefore), text(shape.key))
      if shape.kind.isReversed(from: from, to: to) { return (shape, .reversed(from: from, to: to)) }
    }
    return nil
  }
}

extension Kind {
  fileprivate func isReversed(from: String, to: String) -> Bool {
    guard !from.isEmpty, !to.isEmpty else { return false }
    do throws(InvalidInput) {
      switch self {
      case .day: return try Day(text: to) < Day(text: from)
      case .number: return try Number(text: to) < Number(text: from)
      case .text, .prose, .year, .period, .kronor, .quantity, .answer, .choice, .choices,
        .reference, .list, .municipality, .municipalities, .identifier, .word, .perspective,
        .formula:
        return false
      }
    } catch {
      return false
    }
  }
}

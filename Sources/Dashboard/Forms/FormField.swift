import Finsam
import TextUI

/// One field of a form: what it holds, and what a person has written in it.
struct FormField: Equatable, Sendable {
  let shape: FieldShape
  /// What the file holds.
  var original: String
  /// What a new form proposes.
  let proposed: String
  /// What is shown; differs from the original only in a form that is saved as a whole.
  var text: String

  /// Whether it is of several records that hold different things.
  private(set) var isMixed = false

  init(mixed shape: FieldShape) {
    self.init(shape)
    isMixed = true
  }

  init(_ shape: FieldShape, original: String = "", text: String? = nil) {
    self.shape = shape
    self.original = original
    proposed = text ?? original
    self.text = proposed
  }

  /// Whether what is written is what it holds: the end of a line says nothing.
  func says(_ typed: String) -> Bool {
    typed.withoutFinalLineBreaks == text.withoutFinalLineBreaks
  }

  /// Its name, marked where it must be filled in.
  var label: String { shape.label + (shape.isRequired ? " *" : "") }

  /// The canonical text of what is being typed. `12 mars` becomes the day it means, in `year`, and
  /// a municipality is one of the members', a perspective one of the file's.
  func canonical(_ typed: String, in year: Year?, of file: String, _ desk: Desk)
    throws(InvalidInput) -> String
  {
    let text = try shape.canonical(typed, today: desk.day(of: file), in: year)
    if shape.kind == .perspective {
      return try desk.office.perspectiveNames(in: file).canonical(text, as: shape.kind)
    }
    let named = try ReferenceNames(desk.office, in: file).canonical(
      text, of: shape, keeping: original)
    return try desk.office.municipalityNames.canonical(
      OrganisationNames(desk.office).canonical(named, of: shape), as: shape.kind)
  }
}

extension [FormField] {
  /// As a form asks for them: the id that the program proposes is last. One that a person gives, such
  /// as what a table is, stays where it is.
  var idLast: [FormField] {
    func isId(_ field: FormField) -> Bool {
      field.shape.key == RecordKind.idKey && field.shape.kind == .identifier
    }
    return filter { !isId($0) } + filter(isId)
  }
}

extension [Outline.FieldText] {
  /// Without what is printed beside days, except where it says something or the day cannot be read.
  var forForm: [Outline.FieldText] {
    let unreadable = Set(
      filter { $0.shape.kind == .day && !$0.isReadable }.map(\.shape.printedKey))
    return filter { !$0.shape.isOwnMark }.filter {
      !$0.shape.isPrinted || !$0.text.isEmpty || unreadable.contains($0.shape.key)
    }
  }
}

extension Outline.FieldText {
  fileprivate var isReadable: Bool {
    do throws(InvalidInput) {
      _ = try shape.kind.canonical(text)
      return true
    } catch { return false }
  }
}

/// A field as it was written, to write on in if it cannot be saved.
struct UnsavedField: Equatable, Sendable {
  let index: Int
  let field: FormField
  let editor: FormEditor
}

/// What would disagree, were a field saved as it is written.
struct FieldDoubt: Equatable, Sendable {
  let key: String
  let text: String
}

/// A row of a form that the cursor can stand on.
enum FormRow: Equatable, Sendable {
  case field(Int)
  /// The heading of a list of parts, where one adds to it.
  case list(PartReference, label: String, count: Int)
  case part(Address, title: String)
  case save

  /// Whether both stand for the same thing, whatever they say of it.
  func isSame(as other: FormRow) -> Bool {
    switch (self, other) {
    case (.field(let left), .field(let right)): left == right
    case (.list(let left, _, _), .list(let right, _, _)): left == right
    case (.part(let left, _), .part(let right, _)): left == right
    case (.save, .save): true
    case (.field, _), (.list, _), (.part, _), (.save, _): false
    }
  }
}

/// The editor of the field that is being written in.
enum FormEditor: Equatable, Sendable {
  case line(LineEditor)
  case text(TextEditor)

  var text: String {
    switch self {
    case .line(let editor): editor.text
    case .text(let editor): editor.text
    }
  }

  /// Puts another text in the place of all of it; undo brings the old one back.
  mutating func replace(with text: String) {
    switch self {
    case .line(var editor):
      editor.replace(with: text)
      self = .line(editor)
    case .text(var editor):
      editor.replace(with: text)
      self = .text(editor)
    }
  }
}

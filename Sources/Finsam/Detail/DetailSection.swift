/// A record with what its detail may tell of it.
package struct DetailSubject<Subject> {
  package let record: Subject
  package let address: Address
  package let context: DetailContext
  /// The first field that the section tells of.
  var field: String?

  var place: Place { Place(address, field: field) }
}

/// A part of a record's detail. What no section has told of stands in `.rest`, so that a new field
/// shows without another line.
package struct DetailSection<Subject>: Sendable {
  let add: @Sendable (DetailSubject<Subject>, inout Detail) -> Void

  init(_ add: @escaping @Sendable (DetailSubject<Subject>, inout Detail) -> Void) {
    self.add = add
  }
}

extension DetailSubject where Subject: Record {
  func text(_ field: Field<Subject>) -> Outline.FieldText {
    Outline.FieldText(
      field, of: record, hasUnread: !record.printed.isEmpty, readings: record.readings)
  }

  func list(_ part: String) -> PartReference { PartReference(owner: address, part: part) }

  /// Every field that is not told of yet.
  func addRest(
    indent: Int = 0, isQuiet: Bool = false, to detail: inout Detail,
    where isMeant: (String) -> Bool = { _ in true }
  ) {
    let (fields, masks) = (Subject.fields, context.masking(address.file))
    for index in fields.indices {
      let key = fields[index].shape.key
      // Most fields are empty, which is sooner seen than that they are told of already; what is
      // masked is told of also where it is empty.
      if fields[index].text(record).isEmpty, masks?(key) != true { continue }
      guard key != Subject.idKey, !detail.told.contains(where: { $0.isSame(as: key) }),
        isMeant(key)
      else { continue }
      context.add(text(fields[index]), at: address, indent: indent, isQuiet: isQuiet, to: &detail)
      detail.tell(of: [key])
    }
  }
}

extension DetailSection where Subject: Record {
  static var blank: Self { Self { _, detail in detail.blank() } }

  static func heading(_ text: String) -> Self { Self { _, detail in detail.heading(text) } }

  /// What the record is called.
  static var title: Self {
    Self { one, detail in
      detail.title(one.context.office.title(of: one.record), place: Place(one.address))
    }
  }

  /// What the record is called where a field says that.
  static func title(_ path: PartialKeyPath<Subject>) -> Self {
    let field = Subject.fields(at: path)[0]
    return telling(path) { one, detail in
      detail.title(
        one.context.shown(one.text(field), in: one.address.file).text, place: one.place)
    }
  }

  /// With what is printed beside them.
  static func fields(_ paths: PartialKeyPath<Subject>...) -> Self {
    let fields = paths.flatMap { path in
      withPrinted([path]).flatMap { key in Subject.fields.filter { $0.shape.key == key } }
    }
    return Self { one, detail in
      detail.tell(of: fields.map(\.shape.key))
      for field in fields { one.context.add(one.text(field), at: one.address, to: &detail) }
    }
  }

  /// What follows from the record; nothing where that is empty.
  static func computed(
    _ label: String, _ text: @escaping @Sendable (DetailSubject<Subject>) -> String
  ) -> Self {
    Self { one, detail in detail.field(label, text(one)) }
  }

  /// What says the fields at the paths in its own way.
  static func telling(
    _ paths: PartialKeyPath<Subject>...,
    by add: @escaping @Sendable (DetailSubject<Subject>, inout Detail) -> Void
  ) -> Self {
    let keys = Subject.keys(at: paths)
    return Self { one, detail in
      detail.tell(of: keys)
      var one = one
      one.field = keys.first
      add(one, &detail)
    }
  }

  /// Those of the fields at the paths that no section before has told of.
  static func untold(_ paths: PartialKeyPath<Subject>...) -> Self {
    let keys = withPrinted(paths)
    return Self { one, detail in one.addRest(to: &detail) { keys.contains($0) } }
  }

  /// The keys at the paths, with those of what is printed beside.
  private static func withPrinted(_ paths: [PartialKeyPath<Subject>]) -> [String] {
    let keys = Subject.keys(at: paths)
    return Subject.fields.map(\.shape.key).filter { key in
      keys.contains { $0 == key || FieldShape.printedKey($0) == key }
    }
  }

  /// All fields that no section before has told of.
  static var rest: Self { Self { one, detail in one.addRest(to: &detail) } }

  /// Every value of the record and its parts that cannot be read.
  static var unread: Self {
    Self { one, detail in detail.unread(one.record, at: one.address, one.context) }
  }

  /// Those of the record alone.
  static var unreadFields: Self {
    Self { one, detail in
      if one.record.printed.isEmpty { return }
      detail.unread(Outline(one.record).withoutParts, at: one.address, one.context)
    }
  }

  /// Every list of parts, with all that is in them.
  static var parts: Self {
    Self { one, detail in
      for part in Subject.parts { part.add(one, indent: 0, to: &detail) }
    }
  }

  /// What stands elsewhere on the screen, above the detail or beside it.
  static func inPrint(_ section: Self) -> Self {
    Self { one, detail in detail.inPrint { section.add(one, &$0) } }
  }

  /// What several fields together, or none, come to.
  static func lines(
    _ add: @escaping @Sendable (DetailSubject<Subject>, inout Detail) -> Void
  ) -> Self { Self(add) }

  /// A list of parts, each by a line of its own, and below it what that does not tell of.
  static func part<Child: Record>(
    _ path: any KeyPath<Subject, [Child]> & Sendable,
    called heading: (@Sendable (DetailSubject<Subject>) -> String)? = nil,
    telling told: PartialKeyPath<Child>..., hidesEmpty: Bool = false,
    by add: @escaping @Sendable (DetailSubject<Child>, inout Detail) -> Void
  ) -> Self {
    guard let part = Subject.parts.first(where: { $0.isAt(path) }) else {
      preconditionFailure("\(path) is no list of \(Subject.self).")
    }
    let (key, label, keys) = (part.key, part.label, Child.keys(at: told))
    return Self { one, detail in
      let children = one.record[keyPath: path]
      if hidesEmpty, children.isEmpty { return }
      detail.heading(
        heading?(one) ?? "\(label) (\(children.count))", list: one.list(key),
        reader: children.isEmpty ? .screen : .both)
      for child in children {
        let own = one.part(child, in: key)
        detail.nested { detail in
          add(own, &detail)
          detail.tell(of: keys)
          own.addRest(indent: 3, isQuiet: true, to: &detail)
        }
      }
    }
  }
}

extension DetailSubject where Subject: Record {
  func part<Child: Record>(_ child: Child, in part: String) -> DetailSubject<Child> {
    DetailSubject<Child>(
      record: child, address: address.appending(Step(part, child.id)), context: context)
  }
}

/// A record whose detail says more, or in another order, than its fields and parts.
///
/// No requirement of `Record`, so that records know nothing of what details look at.
package protocol DetailedRecord: Record {
  static var detail: [DetailSection<Self>] { get }
}

extension Record {
  /// Whether something may stand in it or its parts that cannot be read.
  fileprivate var hasUnread: Bool {
    !printed.isEmpty || Self.parts.contains { $0.hasUnread(in: self) }
  }
}

extension PartList {
  fileprivate func hasUnread(in record: Root) -> Bool {
    list.value(in: record).contains { $0.hasUnread }
  }

  fileprivate func isAt(_ path: PartialKeyPath<Root>) -> Bool {
    list.place == MemoryPlace(path)
  }

  /// The parts with all that is in them.
  fileprivate func add(_ one: DetailSubject<Root>, indent: Int, to detail: inout Detail) {
    let children = list.value(in: one.record)
    guard !children.isEmpty else { return }
    let isOfPerspectives = key == Styrkort.perspectivePart
    let word =
      isOfPerspectives ? one.context.office.perspectiveNames(in: one.address.file).word : nil
    detail.heading(
      "\(word?.pluralHeading ?? label) (\(children.count))", indent: indent, list: one.list(key))
    for child in children {
      let own = one.part(child, in: key)
      let title = one.context.office.title(of: child).oneLine
      // Who reads it printed may write the id in a command.
      let named = child.id == child.title || title.isEmpty ? child.id : "\(child.id): \(title)"
      for (text, reader) in [
        (title.isEmpty ? child.id : title, DetailItem.Reader.screen), (named, .print),
      ] {
        detail.add(
          .prose(CellText(text)), indent: indent + 1, place: Place(own.address), reader: reader)
      }
      detail.nested { detail in
        detail.tell(of: Child.fields.filter { $0.text(child) == child.title }.map(\.shape.key))
        own.addRest(indent: indent + 3, to: &detail)
        for part in Child.parts { part.add(own, indent: indent + 3, to: &detail) }
      }
    }
  }
}

extension Detail {
  /// All fields of a record, without its parts.
  package mutating func fields<R: Record>(
    of record: R, at address: Address, _ context: DetailContext
  ) {
    let one = DetailSubject(record: record, address: address, context: context)
    nested { one.addRest(to: &$0) }
  }

  /// Every value of the record and its parts that cannot be read, as it stands in the file.
  package mutating func unread(_ record: some Record, at address: Address, _ context: DetailContext)
  {
    if record.hasUnread { unread(Outline(record), at: address, context) }
  }

  fileprivate mutating func unread(
    _ outline: Outline, at address: Address, within names: [String] = [], _ context: DetailContext
  ) {
    for field in outline.fields where field.isUnread {
      let label = (names + [field.shape.label]).joined(separator: ", ")
      let isMasked = context.masks(field.shape.key, in: address.file)
      let text = isMasked ? Mask.text : field.text.oneLine
      prose(
        "? \(label): \(text) går inte att läsa", .warning,
        place: Place(address, field: field.shape.key))
    }
    for part in outline.parts {
      for child in part.children {
        unread(
          child, at: address.appending(Step(part.key, child.id)),
          within: names + ["\(part.singular) \(child.id)"], context)
      }
    }
  }
}

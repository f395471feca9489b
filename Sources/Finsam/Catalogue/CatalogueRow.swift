/// All there is to say of one kind of document: from it follow paths, reading, commands, help,
/// FORMAT.md, import and privacy.
package struct CatalogueRow: Sendable {
  /// Where the documents lie within the förbund's folder.
  package enum Location: Hashable, Sendable {
    /// The one file of the kind: `asf/platser.csv`.
    case one(String)
    /// A file each, under what their paths begin with and an id: `insatser/`.
    case each(String, id: Id)
  }

  package enum Id: Hashable, Sendable {
    case name, year
  }

  package struct Words: Hashable, Sendable {
    /// The command line's word, in ASCII: `platser`; with å, ä and ö it is understood too.
    package let word: String
    /// How a list of them is called, in small letters: `händelser`.
    package let plural: String
    /// What one is called: `händelse`.
    package let singular: String
    /// The heading: `Händelser`.
    package let title: String
    /// Whether it is `ett` and not `en`.
    package let isNeuter: Bool

    package init(
      _ word: String, plural: String, singular: String, title: String? = nil,
      isNeuter: Bool = false
    ) {
      self.isNeuter = isNeuter
      self.word = word
      self.plural = plural
      self.singular = singular
      self.title = title ?? plural.capitalizedFirst
    }
  }

  package enum Privacy: Sendable {
    case open
    /// Only the file's owner may read it, and no value of it is copied elsewhere.
    case personal(PersonalData)
  }

  /// How a register of personal data is treated.
  package struct PersonalData: Sendable {
    /// Whom it tells of.
    package let people: String
    /// Whether the text of the field with this key is hidden until somebody asks.
    package let masks: @Sendable (String) -> Bool
    /// How long undo may remember what a change said, in days.
    package let undoDays: Int
    /// Whether all that the register holds is marked as invented: then it is nobody's data.
    package let isInvented: @Sendable (any Record) -> Bool
  }

  /// The part of the office that documents belong to, and so where they are shown.
  package enum Area: Sendable {
    case office, insatser, styrkort, asf, kaa, economy, indicators, meetings, review
    /// What has no main screen of its own: smaller registers, and needs.
    case registers, needs
  }

  /// How a document of the kind comes to be.
  package enum Creation: Sendable {
    /// With the förbund's folder, or with what the program itself writes in it.
    case never
    /// With its first fields, row or part.
    case blank
    /// Empty, or from another year's.
    case yearly(YearCarry)
  }

  /// A document of the kind that several förbund share and none of them changes.
  package struct Shared: Sendable {
    /// Seen from the folder of a förbund: `../regler.yaml`.
    package let path: String
    package let record: @Sendable (Office) -> any Record
    /// The same with what the förbund's own document has instead, and besides.
    package let inForce: @Sendable (Office) -> any Record
    package let take: @Sendable (any Record, inout Office) -> Void
  }

  package let location: Location
  package let area: Area
  package let shared: Shared?
  package let words: Words
  /// The comment that a new file opens with, and what FORMAT.md says of it.
  package let opening: String
  package let privacy: Privacy
  package let creation: Creation
  /// Whether lists show what the documents hold, part by part.
  package let isListedInParts: Bool
  /// Whether the document is a CSV file of rows.
  package let isTable: Bool
  /// What a document is read as, and the same where it is a register, so that nothing is cast for.
  /// Types are made when they are first asked for: most förbund have documents of few kinds.
  fileprivate let types: @Sendable () -> (any Record.Type, (any RegisterDocument.Type)?)
  /// Ids of the documents that are there, in the order they are shown; empty text for the only one.
  package let ids: @Sendable (Office) -> [String]
  /// The document of an id; for the only one of its kind whatever the id.
  package let record: @Sendable (Office, String) -> (any Record)?
  /// The register, where it has rows; nil for other documents, and where there is one a year.
  package let register: (@Sendable (Office) -> (any RegisterDocument)?)?
  /// The rows of a register in its own order, and as a screen shows them; of other documents those
  /// that have columns of their own, else nil.
  package let list: (@Sendable (ListContext) -> AnyList)?
  package let groupedList: (@Sendable (ListContext) -> AnyList)?
  /// Turns the rows of a file from elsewhere into the register's own, by the file's column names
  /// and the day that all is computed for; nil where the register takes none such, and where the
  /// file has other columns.
  package var counter: (@Sendable ([String], Office, Day) -> (any RowCounting)?)?
  /// What a new document with the id opens with, where it is not made from another's.
  package var usual: @Sendable (String) -> Draft = { Draft(id: $0, fields: []) }
  /// What of the documents may be given to others, where it holds no personal data.
  package var sharing: @Sendable () -> Sharing = { .whole }
  /// Whether parts are numbered as they come, so that their ids say nothing of them.
  package var isNumbered = false
  /// Takes in what was read by `recordType`.
  package let take: @Sendable (any Record, inout Office) -> Void
}

extension CatalogueRow {
  package var recordType: any Record.Type { types().0 }

  /// What the rows of a register are in; nil for other documents.
  package var registerType: (any RegisterDocument.Type)? { types().1 }
}

extension CatalogueRow {
  /// A kind of which there is one document. `isThere` says whether it holds anything.
  ///
  /// All of these are inlined, so that where in the office a kind lies is known as the program is
  /// compiled: see `Property`.
  @inline(__always)
  static func document<R: Record>(
    _ slot: WritableKeyPath<Office, R>, at path: String,
    in area: Area, _ words: Words,
    opening: String, creation: Creation,
    inParts: Bool = false,
    shared: (slot: WritableKeyPath<Office, R>, path: String, overridden: @Sendable (R, R) -> R)? =
      nil,
    isThere: @escaping @Sendable (R) -> Bool = { _ in true },
    list: (@Sendable (R, ListContext) -> AnyList)? = nil
  ) -> Self {
    let slot = Property(slot)
    let listed = list.map { list in
      { @Sendable (context: ListContext) in
        list(slot.value(in: context.office), context).naming(context.office)
      }
    }
    var others: Shared?
    if let shared {
      let (own, slot, overridden) = (slot, Property(shared.slot), shared.overridden)
      others = Shared(
        path: shared.path, record: { slot.value(in: $0) },
        inForce: { overridden(slot.value(in: $0), own.value(in: $0)) },
        take: { record, office in slot.set(Self.own(record), in: &office) })
    }
    return Self(
      location: .one(path), area: area, shared: others, words: words, opening: opening,
      privacy: .open,
      creation: creation, isListedInParts: inParts, isTable: false, types: { (R.self, nil) },
      ids: { isThere(slot.value(in: $0)) ? [""] : [] },
      record: { office, _ in slot.value(in: office) },
      register: nil, list: listed, groupedList: listed,
      take: { record, office in slot.set(own(record), in: &office) })
  }

  /// A kind with a document for each id.
  @inline(__always)
  static func documents<R: Record>(
    _ slot: WritableKeyPath<Office, [R]>, at prefix: String, id: Id,
    in area: Area, _ words: Words,
    opening: String, creation: Creation, inParts: Bool = false,
    list: (@Sendable ([R], ListContext) -> AnyList)? = nil,
    usual: @escaping @Sendable (String) -> Draft = { Draft(id: $0, fields: []) }
  ) -> Self {
    let slot = Property(slot)
    let listed = list.map { list in
      { @Sendable (context: ListContext) in
        list(slot.value(in: context.office), context).naming(context.office)
      }
    }
    return Self(
      location: .each(prefix, id: id), area: area, shared: nil, words: words, opening: opening,
      privacy: .open,
      creation: creation, isListedInParts: inParts, isTable: false, types: { (R.self, nil) },
      ids: { slot.value(in: $0).map(\.id) },
      record: { office, id in slot.value(in: office).first { $0.id == id } },
      register: nil, list: listed, groupedList: listed, usual: usual,
      take: { record, office in slot.change(in: &office) { $0.place(own(record)) } })
  }

  /// A CSV file of rows. Without lists of its own, it is listed by its fields.
  @inline(__always)
  static func register<Row: RegisterRow>(
    _ slot: WritableKeyPath<Office, [Row]>, at path: String,
    in area: Area, _ words: Words,
    opening: String, privacy: Privacy = .open,
    list: @escaping @Sendable ([Row], ListContext) -> AnyList = { rows, _ in
      AnyList(fieldsOf: rows)
    },
    grouped: (@Sendable ([Row], ListContext) -> AnyList)? = nil,
    counter: (@Sendable ([String], Office, Day) -> (any RowCounting)?)? = nil
  ) -> Self {
    let slot = Property(slot)
    return Self(
      location: .one(path), area: area, shared: nil, words: words, opening: opening,
      privacy: privacy,
      creation: .blank, isListedInParts: false, isTable: true,
      types: { (Register<Row>.self, Register<Row>.self) },
      ids: { slot.value(in: $0).isEmpty ? [] : [""] },
      record: { office, _ in Register(rows: slot.value(in: office)) },
      register: { office in
        let rows = slot.value(in: office)
        return rows.isEmpty ? nil : Register(rows: rows)
      },
      list: { list(slot.value(in: $0.office), $0).naming($0.office) },
      groupedList: { (grouped ?? list)(slot.value(in: $0.office), $0).naming($0.office) },
      counter: counter,
      take: { record, office in
        let register: Register<Row> = own(record)
        slot.set(register.rows, in: &office)
      })
  }

  /// A CSV file of rows for each year, which is listed by its rows.
  @inline(__always)
  static func yearlyRegister<Row: RegisterRow>(
    _ slot: WritableKeyPath<Office, [Register<Row>]>, at prefix: String,
    in area: Area, _ words: Words, opening: String, creation: Creation
  ) -> Self {
    let slot = Property(slot)
    return Self(
      location: .each(prefix, id: .year), area: area, shared: nil, words: words, opening: opening,
      privacy: .open, creation: creation, isListedInParts: true, isTable: true,
      types: { (Register<Row>.self, Register<Row>.self) },
      ids: { slot.value(in: $0).map(\.id) },
      record: { office, id in slot.value(in: office).first { $0.id == id } },
      register: nil, list: nil, groupedList: nil,
      take: { record, office in slot.change(in: &office) { $0.place(own(record)) } })
  }

  private static func own<R: Record>(_ record: any Record) -> R {
    guard let record = record as? R else {
      preconditionFailure("A document is read by the type that its row names.")
    }
    return record
  }
}

extension CatalogueRow {
  /// What the documents hold, in few words: what the opening says behind the name.
  package var summary: String {
    var words = opening.utf8[...]
    if let colon = words.firstIndex(of: UInt8(ascii: ":")) { words = words[colon...].dropFirst(2) }
    if words.last == UInt8(ascii: ".") { words = words.dropLast() }
    return String(Substring(words))
  }
}

extension Array where Element: Record {
  /// What several förbund share, with a förbund's own: the same id replaces, a new one is added.
  func overridden(by own: [Element]) -> [Element] {
    if own.isEmpty { return self }
    return map { shared in own.last { $0.id == shared.id } ?? shared }
      + own.filter { new in !contains { $0.id == new.id } }
  }

  /// Puts the document in its place by id.
  fileprivate mutating func place(_ document: Element) {
    // Files come in order, so that the place is mostly last.
    insert(document, at: (lastIndex { $0.id <= document.id } ?? -1) + 1)
  }
}

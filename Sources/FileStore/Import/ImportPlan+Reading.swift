package import Finsam

extension ImportPlan {
  /// `name` is what the file is called in messages. Columns are found by key or label, whatever
  /// their capitals, accents and spaces. Days in KAA may not lie too far ahead of `day`, where one
  /// is given.
  package init(
    _ kind: DocumentKind, name: String, bytes: [UInt8], into office: Office, on day: Day? = nil
  ) {
    if let counted = ImportPlan.counting(
      kind, name: name, bytes: bytes, into: office, on: day ?? Day.last)
    {
      self = counted
      return
    }
    let path = kind.path(id: "")
    let taken = office.ids(inRegister: path)
    guard let type = kind.row.registerType else {
      self.init(kind: kind, columns: [], drafts: [], problems: [], last: nil)
      return
    }
    self.init(
      type, kind, name: name, bytes: bytes, taken: taken,
      standing: office.record(path) as? any RegisterDocument, office: office, day: day)
  }

  package init(_ kind: DocumentKind, _ file: ImportFile, into office: Office, on day: Day) {
    self.init(kind, name: file.name, bytes: file.bytes, into: office, on: day)
  }

  private init<R: RegisterDocument>(
    _ type: R.Type, _ kind: DocumentKind, name: String, bytes: [UInt8], taken: [String],
    standing: (any RegisterDocument)?, office: Office, day: Day?
  ) {
    let reader = RegisterReader<R>(kind, file: name, bytes: bytes, isImport: true)
    let file = reader.read()
    var rows = ImportedRows<R>(
      file, taken: taken, standing: (standing as? R)?.rows ?? [], office: office)
    let drafts = rows.drafts()
    rows.checkFaults(drafts, on: day)
    self.init(
      kind: kind, columns: file.header.map(Self.columns(R.Row.fields.map(\.shape))) ?? [],
      drafts: drafts, repeated: rows.repeated,
      problems: (file.problems.filter { !$0.isAboutUnknown } + rows.problems)
        .sorted { $0.isBefore($1) },
      last: taken.last)
  }

  private static func columns(_ shapes: [FieldShape]) -> (RegisterHeader) -> [Column] {
    { header in
      zip(header.names, header.fields).map { name, field in
        Column(name: name, field: field.map { shapes[$0] })
      }
    }
  }
}

extension Problem {
  /// The plan lists its columns, and which are left out.
  fileprivate var isAboutUnknown: Bool { severity == .hint && advice.hasSuffix("visas inte.") }
}

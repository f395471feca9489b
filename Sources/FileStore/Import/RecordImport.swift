package import Finsam

/// What a file that `list` wrote, as CSV or JSON, would add to a förbund's documents: records that
/// are not there, and values where they have none. All of it, or nothing.
package struct RecordImport: Equatable, Sendable {
  package let kind: RecordKind
  package let changes: [Change]
  /// The whole ids of what the changes are of, in the file's order.
  package let ids: [String]
  /// The file's columns that no field has.
  package let absent: [String]
  /// What cannot be taken; nothing is while there is any.
  package let problems: [Problem]

  /// `name` is what the file is called in messages.
  package init(_ kind: RecordKind, name: String, bytes: [UInt8], into office: Office) {
    var source: any RecordSource =
      ImportFile.isJSON(bytes)
      ? RecordList(kind, name: name, bytes: bytes)
      : RecordSheet(
        name: name, bytes: bytes, shapes: kind.fileShapes, of: office,
        proposesIds: kind.document == .insats)
    var planner = RecordPlanner(kind, office: office)
    for record in source.records {
      do throws(ImportedRecord.Refusal) {
        let place = try planner.place(of: record)
        guard let type = planner.type(at: place) else { throw .noSuchPart }
        guard let draft = source.draft(of: record, type) else { continue }
        try planner.add(draft, at: place, record)
      } catch {
        source.refuse(record, error)
      }
    }
    self.kind = kind
    (absent, problems) = (source.absent, source.problems)
    (changes, ids) = (planner.changes, planner.ids)
  }

  package init(_ kind: RecordKind, _ file: ImportFile, into office: Office) {
    self.init(kind, name: file.name, bytes: file.bytes, into: office)
  }
}

/// A file from elsewhere with a record a row or an object.
protocol RecordSource {
  /// Empty where the file itself cannot be read.
  var records: [ImportedRecord] { get }
  /// Columns that no field has.
  var absent: [String] { get }
  var problems: [Problem] { get }
  /// What the record says, in the order of its type's fields; nil where that is reported instead.
  mutating func draft(of record: ImportedRecord, _ type: any Record.Type) -> Draft?
  mutating func refuse(_ record: ImportedRecord, _ refusal: ImportedRecord.Refusal)
}

/// A record of a file from elsewhere, before its values are read.
struct ImportedRecord {
  /// The words of its id: `["2014", "individ-1", "m1"]`.
  let id: [String]
  /// The list that it is a part of, where the kind is listed in parts; empty for a document.
  let part: String
  /// Its row in a sheet, or its node in a tree.
  let index: Int

  enum Refusal: Error, Equatable {
    case noId
    case noDocument(String)
    case noOwner(String)
    case noSuchPart
    case notAnId(String)
    /// What the förbund's own file says is nil where nobody may be told of it.
    case differs(field: String, ours: String?)
    /// A value was hidden where the file was written.
    case hidden
    case fixed(String)
  }
}

extension ImportedRecord.Refusal {
  var message: String {
    switch self {
    case .noId: "Uppgiften saknar id."
    case .noDocument(let file): "\(file) finns inte."
    case .noOwner(let id): "Det som uppgiften hör till, ”\(id)”, finns inte."
    case .noSuchPart: "Listan finns inte i ett sådant dokument."
    case .notAnId(let id): "”\(id)” kan inte användas som id."
    case .differs(let field, let ours?): "\(field) är redan ”\(ours)” i förbundets fil."
    case .differs(let field, nil): "\(field) är redan något annat i förbundets fil."
    case .hidden: "Värdet är dolt i filen (\(Mask.text))."
    case .fixed(let id): "”\(id)” kan inte läggas till så: bara dess tomma fält kan fyllas i."
    }
  }

  var advice: String {
    switch self {
    case .noId: "Skriv id:t i kolumnen Id, som ”kansli list” gör."
    case .noDocument, .noOwner: "Läs in eller lägg till det först."
    case .noSuchPart: "Skriv listans namn i kolumnen Lista, som ”kansli list” gör."
    case .notAnId: "Skriv id:t som ”kansli list” visar det."
    case .hidden: "Lista det med --visa om det ska flyttas, eller ta bort raden ur filen."
    case .differs: "Ändra med ”kansli set”, eller ta bort raden ur filen."
    case .fixed: "Ta bort raden ur filen, eller lägg först till det som den gäller."
    }
  }
}

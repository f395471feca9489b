/// All of one förbund's data, as values.
package struct Office: Equatable, Sendable {
  package var forbund = Forbund()
  /// By year, oldest first.
  package var styrkort: [Styrkort] = []
  /// By id.
  package var insatser: [Insats] = []
  package var asf = ASF()
  package var kaa = KAA()
  package var economy = Economy()
  package var meetings = Meetings()
  package var documents = BoardDocuments()
  /// In the file's order.
  package var applications: [Application] = []
  package var indicators = CoreIndicators()
  package var registers = OfficeRegisters()
  package var needs = Needs()
  /// What sources state, place by place.
  package var statements: [SourceStatement] = []
  package var review = Review()

  package init() {}
}

extension Office {
  package func styrkort(_ year: Year) -> Styrkort? { styrkort.first { $0.year == year } }

  package func insats(_ id: String) -> Insats? { insatser.first { $0.id == id } }

  /// Takes in a document of the kind, in its place among those like it.
  package mutating func add(_ document: any Record, as kind: DocumentKind) {
    kind.row.take(document, &self)
  }

  /// The record at an address, without its type.
  package func outline(at address: Address) -> Outline? {
    record(address.file)?.outline(at: address.steps[...]).map { calling($0, in: address.file) }
  }

  /// The fields of the record at an address, without what it holds.
  package func fields(at address: Address) -> [Outline.FieldText]? {
    record(address.file)?.fields(at: address.steps[...])
  }

  /// A whole document, without its type.
  package func document(_ path: String) -> Outline? {
    record(path).map { calling(Outline($0), in: path) }
  }

  /// With perspectives under the word that the document has for them.
  private func calling(_ outline: Outline, in path: String) -> Outline {
    guard [.styrkort, .insats].contains(DocumentKind(path: path)) else { return outline }
    let names = perspectiveNames(in: path)
    return names.isUsual ? outline : outline.calling(names)
  }

  /// A whole document; nil where the path is of none.
  package func record(_ path: String) -> (any Record)? {
    DocumentKind(path: path)?.row.record(self, DocumentKind.stem(of: path))
  }

  /// Files of all documents that are here, in the order they are shown.
  package var files: [String] { DocumentKind.allCases.flatMap(files) }

  /// The registers that are here.
  var registerDocuments: [any RegisterDocument] {
    DocumentKind.allCases.compactMap { $0.row.register?(self) }
  }

  func files(of kind: DocumentKind) -> [String] {
    kind.row.ids(self).map { kind.path(id: $0) }
  }
}

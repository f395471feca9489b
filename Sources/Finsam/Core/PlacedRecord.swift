/// A record somewhere in a document, without its type.
package struct PlacedRecord: Equatable, Sendable {
  package let address: Address
  package let outline: Outline
}

extension Outline {
  /// This record and everything in it, in file order.
  package func placed(at address: Address) -> [PlacedRecord] {
    [PlacedRecord(address: address, outline: self)]
      + parts.flatMap { part in
        part.children.flatMap { $0.placed(at: address.appending(Step(part.key, $0.id))) }
      }
  }
}

extension Office {
  /// Every record of every document, in the order of files; registers, which may hold any number
  /// of rows, are not among them.
  package var records: [PlacedRecord] {
    files.filter { DocumentKind(path: $0)?.isRegister != true }
      .flatMap { file in document(file)?.placed(at: Address(file)) ?? [] }
  }
}

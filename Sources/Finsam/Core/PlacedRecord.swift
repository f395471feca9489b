/// A record somewhere in a document, without its type.
package struct PlacedRecord: Equatable, Sendable {
  package let address: Address
  package let outline: Outline
}

extension Outline {
  /// This record and everything in it, in file order.
  package func placed(at address: Address) -> [PlacedRecord] {
    var placed: [PlacedRecord] = []
    place(at: address, into: &placed)
    return placed
  }

  fileprivate func place(at address: Address, into placed: inout [PlacedRecord]) {
    placed.append(PlacedRecord(address: address, outline: self))
    for part in parts {
      for child in part.children {
        child.place(at: address.appending(Step(part.key, child.id)), into: &placed)
      }
    }
  }
}

extension Office {
  /// Every record of every document, in the order of files; registers, which may hold any number
  /// of rows, are not among them.
  package var records: [PlacedRecord] {
    var records: [PlacedRecord] = []
    forEachDocument { file, _, outline in
      outline()?.place(at: Address(file), into: &records)
    }
    return records
  }

  /// Every document that is no register, with its file, in the order of files.
  func forEachDocument(
    _ body: (_ file: String, _ document: any Record, _ outline: () -> Outline?) -> Void
  ) {
    for kind in DocumentKind.allCases where !kind.isRegister {
      if kind == .insats {
        // There may be thousands, and to find each by its file is to look through all of them.
        for insats in insatser { body(insats.address.file, insats, { Outline(insats) }) }
      } else {
        for file in files(of: kind) {
          guard let document = record(file) else { continue }
          body(file, document, { self.document(file) })
        }
      }
    }
  }
}

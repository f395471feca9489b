/// All of one förbund's data, as values.
package struct Office: Equatable, Sendable {
  package var forbund = Forbund()
  /// By year, oldest first.
  package var styrkort: [Styrkort] = []
  /// By id.
  package var insatser: [Insats] = []
  package var review = Review()

  package init() {}
}

extension Office {
  package func styrkort(_ year: Year) -> Styrkort? { styrkort.first { $0.year == year } }

  package func insats(_ id: String) -> Insats? { insatser.first { $0.id == id } }

  /// Takes in a document, in its place among those of its kind.
  package mutating func add(_ document: any Record) {
    switch document {
    case let forbund as Forbund: self.forbund = forbund
    case let review as Review: self.review = review
    case let card as Styrkort:
      let index = styrkort.firstIndex { card.id < $0.id } ?? styrkort.count
      styrkort.insert(card, at: index)
    case let insats as Insats:
      let index = insatser.firstIndex { insats.id < $0.id } ?? insatser.count
      insatser.insert(insats, at: index)
    default: break
    }
  }

  /// The record at an address, without its type.
  package func outline(at address: Address) -> Outline? {
    record(address.file)?.outline(at: address.steps[...])
  }

  /// A whole document, without its type.
  package func document(_ path: String) -> Outline? { record(path).map { Outline($0) } }

  /// A whole document.
  package func record(_ path: String) -> (any Record)? {
    switch DocumentKind(path: path) {
    case .forbund: forbund
    case .review: review
    case .styrkort: styrkort.first { DocumentKind.stem(of: path) == $0.id }
    case .insats: insats(DocumentKind.stem(of: path))
    case nil: nil
    }
  }

  /// Files of all documents that are here, in the order they are shown.
  package var files: [String] {
    [DocumentKind.forbund.path(id: "")]
      + styrkort.map { DocumentKind.styrkort.path(id: $0.id) }
      + insatser.map { DocumentKind.insats.path(id: $0.id) }
      + (review.acceptances.isEmpty ? [] : [DocumentKind.review.path(id: "")])
  }
}

/// What people call each insats, by its id: most statements name the insats that they are of.
struct InsatsNames: Equatable, Sendable {
  private let names: [String: String]

  init(_ office: Office) {
    names = Dictionary(office.insatser.map { ($0.id, $0.shownName) }) { first, _ in first }
  }

  subscript(id: String) -> String? { names[id] }
}

/// How much of what one would know of the insatser's outcomes is known.
package struct ResultCoverage: Equatable, Sendable {
  /// An insats of which nobody says what became of its participants.
  package struct Missing: Equatable, Sendable {
    package let id: String
    package let name: String
    package let address: Address
    /// What is said of it that cannot be added up: `65 %`; empty where nothing is.
    let said: String

    /// `Utsikten 2.0 (65 %, av hur många framgår inte)`
    var words: String { said.isEmpty ? name : "\(name) (\(said), av hur många framgår inte)" }
  }

  package let stated: Int
  package let all: Int
  /// Those whom the outcomes are of, of all participants; nil where the one or the other is not
  /// known.
  package let persons: Quantity?
  package let participants: Quantity?
  package let missing: [Missing]

  /// Whether some of the insatser tell nothing that is counted.
  package var isPart: Bool { stated < all }

  /// `6 av 9 insatser redovisar utfall, för 388 av 600 personer.`
  package var words: String { "\(insatser) redovisar utfall\(persons(", för "))." }

  /// `2 av 9 insatser, ca 92 av ca 305 personer`
  package var share: String { insatser + persons(", ") }

  private var insatser: String { "\(stated) av \(all) \(all == 1 ? "insats" : "insatser")" }

  private func persons(_ before: String) -> String {
    guard let persons, let participants else { return "" }
    return "\(before)\(persons.shown) av \(participants.shown) personer"
  }

  /// `Saknas: TExAS, Unga In.`; empty where nothing is missing.
  package var missingWords: String {
    missing.isEmpty ? "" : "Saknas: " + missing.map(\.words).swedishList + "."
  }
}

import Finsam
package import TextUI

/// Why keys that a person has chosen cannot hold.
package enum KeyRefusal: Error, Equatable, Sendable {
  case noSuchAction(String)
  case noSuchKey(String)
  /// Enter, arrows and such mean the same everywhere.
  case lasting(Key)
  case leadsToScreen(Key)
  /// Terminals send the same for another key.
  case sameAs(Key, Key)
  case taken(Key, by: Action)
  case needsKey(Action)
  case neitherYesNorNo(String)

  /// Nil for a key that an action may have.
  init?(giving key: Key) {
    switch key {
    case .control("h"): self = .sameAs(key, .backspace)
    case .control("i"): self = .sameAs(key, .tab)
    case .control("j"), .control("m"): self = .sameAs(key, .enter)
    case .character(let character) where character.isASCII && character.isNumber:
      self = .leadsToScreen(key)
    case _ where key.isLasting: self = .lasting(key)
    default: return nil
    }
  }

  /// Whether it is the name that is wrong, and not what stands behind it.
  package var isOfName: Bool { if case .noSuchAction = self { true } else { false } }
}

extension KeyRefusal {
  package var message: String {
    switch self {
    case .noSuchAction(let name): "”\(name)” är ingen åtgärd."
    case .noSuchKey(let word): "”\(word)” är ingen tangent som kan väljas."
    case .lasting(let key): "\(key.label) gör samma sak överallt och kan inte få en annan uppgift."
    case .leadsToScreen(let key): "\(key.label) är en siffra, och siffrorna leder till skärmarna."
    case .sameAs(let key, let other):
      "\(key.label) är samma sak som \(other.label) i en terminal och kan inte väljas."
    case .taken(let key, let action): "\(key.label) är redan tangent för ”\(action.name)”."
    case .needsKey(let action):
      "”\(action.name)” måste ha en tangent: därifrån når du allt annat."
    case .neitherYesNorNo(let text): "”\(text)” är varken ja eller nej."
    }
  }

  package var advice: String {
    switch self {
    case .noSuchAction(let name):
      NearestWord.to(name, among: Action.allCases.map(\.name) + [KeyTable.characters])
        .map { "Menade du ”\($0)”?" } ?? "”kansli config” skriver in alla namn i filen."
    case .noSuchKey, .lasting, .leadsToScreen, .sameAs, .needsKey:
      "Välj en bokstav, ett tecken, F1 till F12, Ctrl+ och en bokstav, Mellanslag, Insert, Delete, "
        + "Skift+upp eller Skift+ned."
    case .taken(_, let action):
      "Välj en annan tangent, eller ge ”\(action.name)” en annan eller nej."
    case .neitherYesNorNo: "Skriv ja eller nej."
    }
  }
}

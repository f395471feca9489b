/// A service that a case may be shared with, once there is consent. KAA-10, S4:6810–6812.
package enum KAAParty: String, Choice {
  case labourMarketUnit = "AME"
  case arbetsmarknadstorget = "Arbetsmarknadstorget"
  case employmentService = "Arbetsförmedlingen"
  case insuranceAgency = "Försäkringskassan"
  case socialServices = "socialtjänsten"
  case school = "skolan"
}

/// Several parties. A fixed list, so that nothing about health can be written here. KAA-L9.
package struct KAAParties: FieldValue, Hashable {
  package static let kind = Kind.choices(KAAParty.allCases.map(\.rawValue))
  private var bits: UInt8 = 0

  package init(_ parties: [KAAParty] = []) {
    for party in parties { bits |= KAAParties.bit(party) }
  }

  package init(text: String) throws(InvalidInput) {
    for word in try [String](text: text) {
      guard let party = KAAParty(rawValue: word) ?? KAAParties.party(inOtherCase: word) else {
        throw .notAChoice(word, choices: KAAParty.allCases.map(\.rawValue))
      }
      bits |= KAAParties.bit(party)
    }
  }

  package var text: String {
    KAAParty.allCases.filter(contains).map(\.rawValue).joined(separator: ", ")
  }

  package func contains(_ party: KAAParty) -> Bool { bits & KAAParties.bit(party) != 0 }

  private static func party(inOtherCase word: String) -> KAAParty? {
    let wanted = word.lowercased()
    return KAAParty.allCases.first { $0.rawValue.lowercased() == wanted }
  }

  private static func bit(_ party: KAAParty) -> UInt8 {
    switch party {
    case .labourMarketUnit: 1
    case .arbetsmarknadstorget: 2
    case .employmentService: 4
    case .insuranceAgency: 8
    case .socialServices: 16
    case .school: 32
    }
  }
}

extension KAACase {
  /// Whether there is consent to follow the youth up together with `party`. KAA-10, S4:6810–6812.
  package func canBeShared(with party: KAAParty, on day: Day) -> Bool {
    canBeShared(with: party, on: SerialDay(day))
  }

  func canBeShared(with party: KAAParty, on day: SerialDay) -> Bool {
    guard let consent else { return false }
    return consent <= day && consentParties.contains(party)
  }
}

extension Sequence<KAACase> {
  /// Only the cases that may be seen together with every one of `parties`.
  package func shared(with parties: [KAAParty], on day: Day) -> [KAACase] {
    filter { one in parties.allSatisfy { one.canBeShared(with: $0, on: day) } }
  }
}

/// What the municipality offers, and a plan of the youth's own. KAA-13, S4:6674–6680.
package enum KAAActivity: String, Choice {
  case introProgramme = "introduktionsprogram"
  case guidance = "samtal och vägledning"
  case labourMarketUnit = "aktivitet vid AME"
  case arbetsmarknadstorget = "Arbetsmarknadstorget"
  case ungaIn = "Unga in"
  case knownPlan = "känd planering"

  /// Whom the municipality's guidance centre follows the youth up together with; nil for nobody.
  package var party: KAAParty? {
    switch self {
    case .introProgramme, .guidance, .knownPlan: nil
    case .labourMarketUnit: .labourMarketUnit
    case .arbetsmarknadstorget: .arbetsmarknadstorget
    case .ungaIn: .employmentService
    }
  }
}

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
  package static let kind = Kind.list
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

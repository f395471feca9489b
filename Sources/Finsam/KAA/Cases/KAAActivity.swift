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

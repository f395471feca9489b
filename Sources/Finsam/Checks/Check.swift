/// Every check, in order of usefulness. Its raw value names it in `check` and in acceptances.
package enum Check: String, CaseIterable, Hashable, Sendable {
  case duplicateIds = "dubblett-id"
  case danglingReference = "bruten-hänvisning"
  case impossibleDay = "omöjligt-datum"
  case reversedDays = "omvända-datum"
  case womenAndMen = "kvinnor-och-män"
  case brokenGoalChain = "bruten-målkedja"
  case assessmentAgainstOutcome = "bedömning-mot-utfall"
  case differentTargets = "olika-målvärden"
  case unregisteredInsats = "oregistrerad-insats"
  case missingSource = "källa-saknas"
}

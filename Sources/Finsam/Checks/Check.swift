/// Every check, in order of usefulness. Its raw value names it in `check` and in acceptances.
package enum Check: String, CaseIterable, Hashable, Sendable {
  case missingRules = "regler-saknas"
  case undatedRule = "regel-utan-dag"
  case duplicateIds = "dubblett-id"
  case danglingReference = "bruten-hänvisning"
  case impossibleDay = "omöjligt-datum"
  case reversedDays = "omvända-datum"
  case impossibleCase = "omöjligt-ärende"
  case unknownMunicipality = "okänd-kommun"
  case womenAndMen = "kvinnor-och-män"
  case impossibleFigure = "orimlig-siffra"
  case misplacedGoal = "perspektiv-och-mål"
  case brokenGoalChain = "bruten-målkedja"
  case assessmentAgainstOutcome = "bedömning-mot-utfall"
  case differentTargets = "olika-målvärden"
  case thresholdWithoutReason = "gräns-utan-skäl"
  case unregisteredInsats = "oregistrerad-insats"
  case missingSource = "källa-saknas"
}

extension Check {
  package var title: String {
    switch self {
    case .missingRules: "Inga regler för KAA"
    case .undatedRule: "KAA-regel utan första dag"
    case .duplicateIds: "Samma id två gånger"
    case .danglingReference: "Hänvisning som inte leder någonstans"
    case .impossibleDay: "Datum som inte finns"
    case .reversedDays: "Datum i fel ordning"
    case .impossibleCase: "Ärende i KAA som inte kan stämma"
    case .unknownMunicipality: "Kommun som inte är medlem"
    case .womenAndMen: "Kvinnor och män mot totalen"
    case .impossibleFigure: "Siffror som inte går ihop"
    case .misplacedGoal: "Perspektiv som inte stämmer"
    case .brokenGoalChain: "Bruten målkedja"
    case .assessmentAgainstOutcome: "Bedömning mot utfall"
    case .differentTargets: "Målet anges olika"
    case .thresholdWithoutReason: "Gräns utan skäl"
    case .unregisteredInsats: "Individinsats som inte framgår som registrerad"
    case .missingSource: "Siffra utan källa"
    }
  }

  /// What it looks for, in one Swedish sentence.
  package var explanation: String {
    switch self {
    case .missingRules: "Det finns ärenden i KAA, men ingen regel som de räknas efter."
    case .undatedRule: "En regel för KAA säger inte från vilken dag den gäller."
    case .duplicateIds: "Två poster i samma lista har samma id, så en hänvisning blir tvetydig."
    case .danglingReference:
      "Ett mål, en aktivitet, en händelse, en uppföljning, en medlem eller en källa hänvisar till "
        + "något som inte finns."
    case .impossibleDay:
      "Ett datum finns inte i kalendern, till exempel 31 juni, är tryckt som något annat, eller saknas "
        + "på en händelse som inte heller har något år."
    case .reversedDays: "Något slutar innan det börjar, eller är bedömt före året det gäller."
    case .impossibleCase:
      "Ett ärende eller en uppföljning i KAA har dagar, en ålder eller ett tidigare ärende som inte "
        + "kan stämma, eller är inte folkbokförd utan att det står sedan när."
    case .unknownMunicipality:
      "En kommun i ett register eller en plan är inte kortnamnet (kort) på någon medlem."
    case .womenAndMen: "Antalet kvinnor och män är tillsammans inte det antal som står som totalt."
    case .impossibleFigure:
      "Siffror i samma post eller register motsäger varandra, eller ett värde kan inte vara ett "
        + "antal, en ålder, en andel eller ett belopp."
    case .misplacedGoal:
      "Ett mål hör till ett perspektiv, eller vad det kallas, som inte finns, eller ett perspektiv "
        + "saknar titel eller mål."
    case .brokenGoalChain: "Ett mål saknar perspektiv, mått, aktivitet eller uppföljning."
    case .assessmentAgainstOutcome: "Bedömningen av ett mål säger något annat än utfallet."
    case .differentTargets: "Samma mål, mått eller vision är angivet på två ställen, men olika."
    case .thresholdWithoutReason:
      "Förbundet har en gräns för vad som räknas som delvis uppnått, men har inte skrivit varför."
    case .unregisteredInsats:
      "En insats för individer är inte registrerad i det nationella uppföljningssystemet, eller det "
        + "framgår inte om den är det."
    case .missingSource: "En siffra saknar uppgift om var den är hämtad."
    }
  }

  /// Everything that this check finds, in file order.
  package func findings(in office: Office, on day: Day) -> [Finding] {
    findings(in: Survey(office), on: day)
  }

  fileprivate func findings(in survey: Survey, on day: Day) -> [Finding] {
    survey.inFileOrder(unsorted(in: survey, on: day))
  }

  private func unsorted(in survey: Survey, on day: Day) -> [Finding] {
    switch self {
    case .missingRules: survey.missingRules
    case .undatedRule: survey.undatedRules
    case .duplicateIds: survey.duplicateIds
    case .danglingReference: survey.danglingReferences
    case .impossibleDay: survey.impossibleDays
    case .reversedDays: survey.reversedDays
    case .impossibleCase: survey.impossibleCases(on: day)
    case .unknownMunicipality: survey.unknownMunicipalities
    case .womenAndMen: survey.womenAndMen
    case .impossibleFigure: survey.impossibleFigures
    case .misplacedGoal: survey.misplacedGoals
    case .brokenGoalChain: survey.brokenGoalChains(on: day)
    case .assessmentAgainstOutcome: survey.assessmentsAgainstOutcomes
    case .differentTargets: survey.differentTargets
    case .thresholdWithoutReason: survey.thresholdWithoutReason
    case .unregisteredInsats: survey.unregisteredInsatser
    case .missingSource: survey.missingSources
    }
  }
}

extension Check {
  /// Whether it looks for something, or adds up, in other files than the one it speaks of: a file
  /// that could not be read may hold what is missing.
  fileprivate var looksElsewhere: Bool {
    switch self {
    case .missingRules, .danglingReference, .unknownMunicipality, .misplacedGoal, .impossibleFigure,
      .differentTargets:
      true
    case .undatedRule, .duplicateIds, .impossibleDay, .reversedDays, .impossibleCase, .womenAndMen,
      .brokenGoalChain, .assessmentAgainstOutcome, .thresholdWithoutReason, .unregisteredInsats,
      .missingSource:
      false
    }
  }
}

extension Office {
  /// What all checks find, check by check; `contacts` are those of this office.
  ///
  /// What a file could not be read for is not known to be missing, nor its sums to be wrong: nothing
  /// is found in a file that one of the `problems` hides, and no check that looks elsewhere runs.
  package func findings(
    on day: Day, contacts: KAAContacts? = nil, besides problems: [Problem] = []
  ) -> [Finding] {
    let survey = Survey(self, contacts: contacts)
    let hiding = problems.hidingData
    return Check.allCases.filter { hiding.isEmpty || !$0.looksElsewhere }
      .flatMap { $0.findings(in: survey, on: day) }
      .filter { !hiding.hide($0.place.address.file) }
  }
}

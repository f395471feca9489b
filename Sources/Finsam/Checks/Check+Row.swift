extension Check {
  private var declared: CheckRow {
    switch self {
    case .missingRules: .missingRules
    case .undatedRule: .undatedRule
    case .duplicateIds: .duplicateIds
    case .repeatedRow: .repeatedRow
    case .danglingReference: .danglingReference
    case .impossibleDay: .impossibleDay
    case .reversedDays: .reversedDays
    case .impossibleCase: .impossibleCase
    case .unknownMunicipality: .unknownMunicipality
    case .womenAndMen: .womenAndMen
    case .impossibleFigure: .impossibleFigure
    case .misplacedGoal: .misplacedGoal
    case .brokenGoalChain: .brokenGoalChain
    case .assessmentAgainstOutcome: .assessmentAgainstOutcome
    case .unusedOutcome: .unusedOutcome
    case .placesWithoutOutcome: .placesWithoutOutcome
    case .differentTargets: .differentTargets
    case .printedSum: .printedSum
    case .printedDifference: .printedDifference
    case .printedTransition: .printedTransition
    case .printedPeriod: .printedPeriod
    case .economyRule: .economyRule
    case .sameFact: .sameFact
    case .factBetweenDocuments: .factBetweenDocuments
    case .enteredOtherwise: .enteredOtherwise
    case .differentDefinition: .differentDefinition
    case .naming: .naming
    case .unit: .unit
    case .share: .share
    case .wordAgainstFigure: .wordAgainstFigure
    case .formAgainstBudget: .formAgainstBudget
    case .wrongWeekday: .wrongWeekday
    case .paragraphOrder: .paragraphOrder
    case .passedMeeting: .passedMeeting
    case .proposalWithoutDecision: .proposalWithoutDecision
    case .overdueDecision: .overdueDecision
    case .decidedAmount: .decidedAmount
    case .dayAgainstMeeting: .dayAgainstMeeting
    case .meetingsAgainstStatements: .meetingsAgainstStatements
    case .verifier: .verifier
    case .missingEnclosure: .missingEnclosure
    case .decisionAgainstWording: .decisionAgainstWording
    case .grantWithoutPeriod: .grantWithoutPeriod
    case .requisitionWithoutDecision: .requisitionWithoutDecision
    case .applicationAgainstDecision: .applicationAgainstDecision
    case .applicationDeadline: .applicationDeadline
    case .delegation: .delegation
    case .quorum: .quorum
    case .brokenFigure: .brokenFigure
    case .finishedSection: .finishedSection
    case .insatsOutsideReport: .insatsOutsideReport
    case .participantsOfSeveralYears: .participantsOfSeveralYears
    case .emptySection: .emptySection
    case .missingSignature: .missingSignature
    case .unfinishedProposal: .unfinishedProposal
    case .missingDischarge: .missingDischarge
    case .unansweredRecommendation: .unansweredRecommendation
    case .unapprovedOrdinance: .unapprovedOrdinance
    case .countWithoutSexes: .countWithoutSexes
    case .registeredAgainstOwn: .registeredAgainstOwn
    case .unregisteredStructure: .unregisteredStructure
    case .unreportedPeriod: .unreportedPeriod
    case .mixedInsats: .mixedInsats
    case .changedFrozenField: .changedFrozenField
    case .insatsInOneSystem: .insatsInOneSystem
    case .resultWithoutSexes: .resultWithoutSexes
    case .postsAgainstDecision: .postsAgainstDecision
    case .postAfterDecision: .postAfterDecision
    case .waitingPriority: .waitingPriority
    case .overdueEvaluation: .overdueEvaluation
    case .staleText: .staleText
    case .companyRegister: .companyRegister
    case .unknownIndicator: .unknownIndicator
    case .wrongRespondents: .wrongRespondents
    case .answersByPart: .answersByPart
    case .moreAnswersThanSent: .moreAnswersThanSent
    case .changedWording: .changedWording
    case .stepForwardWithoutPairs: .stepForwardWithoutPairs
    case .surveyWithoutAnswers: .surveyWithoutAnswers
    case .missingNational: .missingNational
    case .shareWithoutNumber: .shareWithoutNumber
    case .thresholdWithoutReason: .thresholdWithoutReason
    case .unregisteredInsats: .unregisteredInsats
    case .incompleteRow: .incompleteRow
    case .missingSource: .missingSource
    }
  }

  private static let rows = allCases.map(\.declared)

  private var row: CheckRow { Self.rows[rawValue] }

  /// What `check` and acceptances call it.
  package var name: String { row.name }

  package var title: String { row.title }

  /// What it looks for, in one Swedish sentence.
  package var explanation: String { row.explanation }

  /// What to do about what it finds, where the finding itself does not say something nearer.
  package var usualAdvice: String { row.advice }

  /// Whether it must wait until the files can be read that problems are of; `hidden` are their
  /// kinds, nil that of a file that is of none.
  fileprivate func waits(for hidden: [DocumentKind?]) -> Bool {
    if hidden.isEmpty { return false }
    let row = row
    return row.looksElsewhere
      && hidden.contains { kind in
        kind.map { row.others.isEmpty || row.others.contains($0) } ?? true
      }
  }

  fileprivate var comparesWhatIsRead: Bool { row.comparesWhatIsRead }

  fileprivate func findingsAlone(in survey: Survey) -> [Finding] {
    row.alone.map { survey.inFileOrder($0(survey)) } ?? []
  }

  /// Everything that this check finds, in file order.
  package func findings(in office: Office, on day: Day) -> [Finding] {
    findings(in: Survey(office), on: day)
  }

  fileprivate func findings(in survey: Survey, on day: Day) -> [Finding] {
    survey.inFileOrder(row.find(survey, day))
  }
}

extension Survey {
  /// What all checks find, check by check.
  ///
  /// What a file could not be read for is not known to be missing, nor its sums to be wrong:
  /// nothing is found in a file that one of the `problems` hides, and a check that looks there
  /// waits. What disagrees with what else was read is found all the same.
  func findings(on day: Day, besides problems: [Problem]) -> [Finding] {
    let hiding = problems.hidingData
    let hidden = hiding.kinds
    return Check.allCases.flatMap { check in
      check.waits(for: hidden) ? check.findingsAlone(in: self) : check.findings(in: self, on: day)
    }.filter { $0.check.comparesWhatIsRead || !hiding.hide($0.place.address.file) }.withoutDoubles
  }
}

extension Check {
  /// The checks that wait until files can be read.
  package static func waiting(for problems: [Problem]) -> [Check] {
    let hidden = problems.hidingData.kinds
    return hidden.isEmpty ? [] : allCases.filter { $0.waits(for: hidden) }
  }
}

extension [Problem] {
  /// The kind of document of each file that they are of, once.
  fileprivate var kinds: [DocumentKind?] {
    var kinds: [DocumentKind?] = []
    for problem in self {
      let kind = DocumentKind(path: problem.file)
      if !kinds.contains(kind) { kinds.append(kind) }
    }
    return kinds
  }
}

extension Office {
  package func findings(on day: Day, besides problems: [Problem] = []) -> [Finding] {
    Survey(self).findings(on: day, besides: problems)
  }
}

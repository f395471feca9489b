/// All there is to say of a check.
struct CheckRow: Sendable {
  let name: String
  let title: String
  let explanation: String
  /// Whether it looks for something, or adds up, in other files than the one it speaks of: a file
  /// that could not be read may hold what is missing.
  let looksElsewhere: Bool
  /// The kinds of documents that it looks in then; empty for all of them.
  let others: [DocumentKind]
  /// What it finds without looking elsewhere.
  let alone: (@Sendable (Survey) -> [Finding])?
  let find: @Sendable (Survey, Day) -> [Finding]

  init(
    _ name: String, _ title: String, _ explanation: String, looksElsewhere: Bool = false,
    among others: [DocumentKind] = [], alone: (@Sendable (Survey) -> [Finding])? = nil,
    _ find: @escaping @Sendable (Survey, Day) -> [Finding]
  ) {
    self.name = name
    self.title = title
    self.explanation = explanation
    self.looksElsewhere = looksElsewhere
    self.others = others
    self.alone = alone
    self.find = find
  }
}

extension Check {
  /// Documents whose figures formulas of printed tables name.
  private static let economyTables: [DocumentKind] = [
    .accounts, .economy, .prognoses, .equity, .forbund, .statements,
  ]

  private var declared: CheckRow {
    switch self {
    case .missingRules:
      CheckRow(
        "regler-saknas", "Inga regler för KAA",
        "Det finns ärenden i KAA, men ingen regel som de räknas efter.",
        looksElsewhere: true, among: [.rules, .forbund]
      ) { survey, _ in survey.missingRules }
    case .undatedRule:
      CheckRow(
        "regel-utan-dag", "KAA-regel utan första dag",
        "En regel för KAA säger inte från vilken dag den gäller."
      ) { survey, _ in survey.undatedRules }
    case .duplicateIds:
      CheckRow(
        "dubblett-id", "Samma id två gånger",
        "Två poster i samma lista har samma id, så en hänvisning blir tvetydig."
      ) { survey, _ in survey.duplicateIds }
    case .danglingReference:
      CheckRow(
        "bruten-hänvisning", "Hänvisning som inte leder någonstans",
        "Ett mål, en aktivitet, en händelse, en uppföljning, en medlem eller en källa hänvisar till "
          + "något som inte finns.",
        looksElsewhere: true
      ) { survey, _ in survey.danglingReferences }
    case .impossibleDay:
      CheckRow(
        "omöjligt-datum", "Datum som inte finns",
        "Ett datum finns inte i kalendern, till exempel 31 juni, är tryckt som något annat, eller saknas "
          + "på en händelse som inte heller har något år."
      ) { survey, _ in survey.impossibleDays }
    case .reversedDays:
      CheckRow(
        "omvända-datum", "Datum i fel ordning",
        "Något slutar innan det börjar, eller är bedömt före det år som bedömningen gäller."
      ) { survey, _ in survey.reversedDays }
    case .impossibleCase:
      CheckRow(
        "omöjligt-ärende", "Ärende i KAA som inte kan stämma",
        "Ett ärende eller en uppföljning i KAA har dagar, en ålder eller ett tidigare ärende som inte "
          + "kan stämma, eller är inte folkbokförd utan att det står sedan när."
      ) { survey, day in survey.impossibleCases(on: day) }
    case .unknownMunicipality:
      CheckRow(
        "okänd-kommun", "Kommun som inte är medlem",
        "En kommun i ett register eller en plan är inte kortnamnet (kort) på någon medlem.",
        looksElsewhere: true, among: [.forbund]
      ) { survey, _ in survey.unknownMunicipalities }
    case .womenAndMen:
      CheckRow(
        "kvinnor-och-män", "Kvinnor och män mot totalen",
        "Antalet kvinnor och män är tillsammans inte det antal som står som totalt."
      ) { survey, _ in survey.womenAndMen + survey.statedWomenAndMen }
    case .impossibleFigure:
      CheckRow(
        "orimlig-siffra", "Siffror som inte går ihop",
        "Siffror i samma post eller register motsäger varandra, eller ett värde kan inte vara ett "
          + "antal, en ålder, en andel eller ett belopp.",
        looksElsewhere: true,
        among: [.events, .companies, .census, .places, .plan, .styrkort, .insats],
        alone: { $0.impossibleFiguresAlone }
      ) { survey, _ in survey.impossibleFigures }
    case .misplacedGoal:
      CheckRow(
        "perspektiv-och-mål", "Perspektiv som inte stämmer",
        "Ett mål hör till ett perspektiv, eller vad det kallas, som inte finns, eller ett perspektiv "
          + "saknar titel eller mål.",
        looksElsewhere: true, among: [.styrkort, .insats]
      ) { survey, _ in survey.misplacedGoals }
    case .brokenGoalChain:
      CheckRow(
        "bruten-målkedja", "Bruten målkedja",
        "Ett mål saknar perspektiv, eller det framgår inte vad det mäts med, vad som görs för det eller "
          + "hur det gick."
      ) { survey, day in survey.brokenGoalChains(on: day) }
    case .assessmentAgainstOutcome:
      CheckRow(
        "bedömning-mot-utfall", "Bedömning mot utfall",
        "Bedömningen av ett mål säger något annat än utfallet."
      ) { survey, _ in survey.assessmentsAgainstOutcomes }
    case .unusedOutcome:
      CheckRow(
        "oanvänt-utfall", "Utfall som inte räknas",
        "En indikator har ett angivet utfall som inget räknas ur: det har inget år, eller ett annat "
          + "gäller samma år."
      ) { survey, _ in survey.unusedOutcomes }
    case .placesWithoutOutcome:
      CheckRow(
        "platser-utan-utfall", "Platser utan utfall",
        "Platser är nyttjade, men hur det gick för dem som hade dem framgår inte av källan."
      ) { survey, _ in survey.placesWithoutOutcome }
    case .differentTargets:
      CheckRow(
        "olika-målvärden", "Målet anges olika",
        "Samma mål, mått eller vision är angivet på två ställen, men olika.",
        looksElsewhere: true, among: [.styrkort, .insats, .plan]
      ) { survey, _ in survey.differentTargets }
    case .printedSum:
      CheckRow(
        "summa", "Summa som inte går ihop",
        "Raderna i en tryckt tabell ger inte den summa som står.", looksElsewhere: true,
        among: Check.economyTables
      ) { survey, _ in survey.printedSums }
    case .printedDifference:
      CheckRow(
        "differens", "Skillnad som inte stämmer",
        "En tryckt avvikelse, ett resultat eller en förändring är inte vad talen ger, eller tecknen går åt "
          + "olika håll i en tabell.", looksElsewhere: true, among: Check.economyTables
      ) { survey, _ in survey.printedDifferences }
    case .printedTransition:
      CheckRow(
        "övergång", "Tal som inte förs över lika",
        "Årets ingång är inte fjolårets utgång, en nots summa är inte sin rad, eller så har en annan "
          + "uppställning samma tal på ett annat sätt.", looksElsewhere: true,
        among: Check.economyTables
      ) { survey, _ in survey.printedTransitions }
    case .printedPeriod:
      CheckRow(
        "period", "Rubrik eller rad för en annan tid",
        "En kolumnrubrik slutar före sin början, en rubrik eller rad gäller ett annat år än sina tal, "
          + "eller en kostnad är för ett annat år än det är bokförd."
      ) { survey, _ in
        survey.printedPeriods + survey.grantsOutsidePeriods + survey.requisitionsBookedElsewhere
      }
    case .economyRule:
      CheckRow(
        "regel", "Ekonomi som inte följer en regel",
        "Medlemmarnas andelar är andra än lagens, det egna kapitalet är över sitt tak, eller mer är "
          + "budgeterat än det finns.", looksElsewhere: true,
        among: Check.economyTables + [.insats, .meeting]
      ) { survey, _ in survey.economyAgainstRules }
    case .sameFact:
      CheckRow(
        "samma-uppgift", "Samma uppgift anges olika",
        "Ett dokument säger samma sak på två ställen, men olika.", looksElsewhere: true
      ) { survey, _ in survey.sameFacts }
    case .factBetweenDocuments:
      CheckRow(
        "mellan-dokument", "Dokument som säger olika",
        "Två dokument säger samma sak olika. De kan vara skrivna olika dagar.",
        looksElsewhere: true
      ) { survey, _ in survey.factsBetweenDocuments }
    case .enteredOtherwise:
      CheckRow(
        "olika-inskrivet", "Samma rader i källan, två siffror",
        "En siffra är inskriven på två ställen ur samma rader i källan, men olika.",
        looksElsewhere: true
      ) { survey, _ in survey.figuresEnteredOtherwise }
    case .differentDefinition:
      CheckRow(
        "olika-definition", "Samma uppgift med olika definition",
        "Två ställen anger olika värden för att de räknar olika: det ena kan inte stå för det andra."
      ) { survey, _ in survey.differentDefinitions }
    case .naming:
      CheckRow(
        "benämning", "Samma sak kallas olika",
        "Två ställen har olika namn på samma sak, eller olika lydelse av samma mål.",
        looksElsewhere: true
      ) { survey, _ in survey.differentNames }
    case .unit:
      CheckRow(
        "enhet", "Samma tal i olika enheter",
        "Två ställen har samma tal för samma uppgift, men det ena i personer och det andra i hushåll, "
          + "eller det ena i procent.", looksElsewhere: true
      ) { survey, _ in survey.differentUnits }
    case .share:
      CheckRow(
        "andel", "Andel som inte stämmer",
        "En andel är inte vad som räknas bredvid den, inget helt antal är så stor andel, eller en del "
          + "är större än det hela.", looksElsewhere: true
      ) { survey, _ in survey.impossibleShares }
    case .wordAgainstFigure:
      CheckRow(
        "text-mot-siffra", "Ord mot siffra",
        "Ord för hur många eller åt vilket håll, eller ett belopp i kontorets egen text, säger något "
          + "annat än siffrorna om samma sak.",
        looksElsewhere: true
      ) { survey, day in survey.wordsAgainstFigures + survey.typedFigures(on: day) }
    case .wrongWeekday:
      CheckRow(
        "fel-veckodag", "Veckodag som inte är dagens",
        "Vid en mötesdag står en annan veckodag än den som dagen har."
      ) { survey, _ in survey.wrongWeekdays }
    case .paragraphOrder:
      CheckRow(
        "paragrafer", "Paragrafer som inte följer på varandra",
        "En paragraf fattas, står två gånger eller i fel ordning, i ett protokoll eller mellan två."
      ) { survey, _ in survey.paragraphsOutOfOrder }
    case .passedMeeting:
      CheckRow(
        "passerat-möte", "Möte som har varit",
        "Mötets dag har varit, men mötet står inte som hållet: besluten kan saknas."
      ) { survey, day in survey.passedMeetings(on: day) }
    case .proposalWithoutDecision:
      CheckRow(
        "förslag-utan-beslut", "Förslag utan beslut",
        "Mötet är hållet, men ett av förslagen har inget beslut i protokollet."
      ) { survey, _ in survey.proposalsWithoutDecision }
    case .decidedAmount:
      CheckRow(
        "beslut-mot-belopp", "Beslutat belopp mot andra belopp",
        "Det belopp som ett möte har beviljat en insats är ett annat än det som står på ett annat "
          + "ställe, eller ryms inte i budgeten, eller räcker inte till kostnaden.",
        looksElsewhere: true, among: Check.economyTables + [.meeting, .insats]
      ) { survey, _ in survey.decidedAmounts }
    case .dayAgainstMeeting:
      CheckRow(
        "dag-mot-möte", "Dag som inte går ihop med mötets",
        "Ett ärende redovisar något som händer efter mötet, eller en sista dag är före det möte som "
          + "beslutar."
      ) { survey, _ in survey.daysAgainstMeetings }
    case .meetingsAgainstStatements:
      CheckRow(
        "möten-mot-uppgifter", "Möten mot plan och uppgifter",
        "Antalet möten är ett annat än det som en källa anger, eller ett möte är inte som "
          + "sammanträdesplanen säger.", looksElsewhere: true,
        among: [.meeting, .meetingPlan, .statements]
      ) { survey, _ in survey.meetingsAgainstStatements }
    case .verifier:
      CheckRow(
        "justerare", "Justerare som inte var med",
        "Den som ska justera ett protokoll står inte bland de närvarande, eller framgår inte."
      ) { survey, _ in survey.absentVerifiers }
    case .missingEnclosure:
      CheckRow(
        "bilaga-saknas", "Bilaga som saknas",
        "Ett ärende nämner en bilaga som inte finns bland handlingarna, eller som det inte framgår om "
          + "den finns."
      ) { survey, _ in survey.missingEnclosures }
    case .grantWithoutPeriod:
      CheckRow(
        "beviljat-utan-tid", "Beviljat utan tid",
        "Ett möte har beviljat medel, men det framgår inte för vilken tid."
      ) { survey, _ in survey.grantsWithoutPeriod }
    case .requisitionWithoutDecision:
      CheckRow(
        "rekvisition-utan-beslut", "Rekvisition utan beslut som täcker den",
        "En rekvisition nämner inget beslut, eller ett som inte har beviljat pengarna, som gäller en "
          + "annan insats eller tid, eller som inte räcker.", looksElsewhere: true
      ) { survey, _ in survey.requisitionsWithoutDecision }
    case .applicationAgainstDecision:
      CheckRow(
        "ansökan-mot-beslut", "Ansökan mot beslutet om den",
        "En ansökan har ett annat steg eller belopp än beslutet, är beviljad utan att det framgår av "
          + "vilket beslut, eller finns i ett beslut men inte bland ansökningarna.",
        looksElsewhere: true
      ) { survey, _ in survey.applicationsAgainstDecisions }
    case .applicationDeadline:
      CheckRow(
        "ansökan-efter-frist", "Ansökan vars frist har gått ut",
        "Sista dagen för en ansökan är förbi, och den väntar ännu på beslut."
      ) { survey, day in survey.applicationsPastDeadline(on: day) }
    case .delegation:
      CheckRow(
        "delegering", "Delegering som inte har följts",
        "Ett beslut i styrelsens ställe är inte anmält, går över gränsen eller ligger utanför tiden."
      ) { survey, _ in survey.delegationFindings }
    case .quorum:
      CheckRow(
        "beslutsförhet", "Styrelse som inte är beslutsför",
        "Styrelsen fattade beslut med färre tjänstgörande än mer än hälften av ledamöterna, eller än "
          + "förbundet har bestämt."
      ) { survey, _ in survey.boardsWithoutQuorum }
    case .brokenFigure:
      CheckRow(
        "bruten-talhänvisning", "Tal i text som inte finns",
        "En text hänvisar inom klammer till ett tal som inte finns i uppgifterna, eller säger inte "
          + "vilket år.", looksElsewhere: true
      ) { survey, _ in survey.brokenFigures }
    case .finishedSection:
      CheckRow(
        "obedömt-i-klart-avsnitt", "Klart avsnitt med mål som inte är bedömda",
        "Ett avsnitt i en årsredovisning eller liknande står som klart, men hämtar mål som inte är "
          + "bedömda.", looksElsewhere: true
      ) { survey, day in survey.finishedSections(on: day) }
    case .insatsOutsideReport:
      CheckRow(
        "insats-utan-redovisning", "Insats som inte är med i årsredovisningen",
        "Förbundet har betalat för en insats under året, men årsredovisningen har inget om den.",
        looksElsewhere: true
      ) { survey, day in survey.insatserOutsideReports(on: day) }
    case .participantsOfSeveralYears:
      CheckRow(
        "flera-års-deltagare", "Deltagare från flera år som årets",
        "En text anger fler deltagare än insatsernas tal för året, och så många blir det först med tal "
          + "för hela projekttiden.", looksElsewhere: true
      ) { survey, day in survey.participantsOfSeveralYears(on: day) }
    case .emptySection:
      CheckRow(
        "tomt-avsnitt", "Avsnitt eller bilaga utan innehåll",
        "En bilaga, eller ett avsnitt i ett dokument som är klart, har ingen text och inget att hämta.",
        looksElsewhere: true
      ) { survey, day in survey.emptySections(on: day) }
    case .missingSignature:
      CheckRow(
        "underskrift-saknas", "Underskrift som saknas",
        "Ett dokument står som undertecknat, men en underskrift eller dess dag saknas."
      ) { survey, _ in survey.missingSignatures }
    case .unfinishedProposal:
      CheckRow(
        "ofärdigt-förslag", "Förslag som inte är färdigt",
        "Ett förslag till ett möte som ska hållas slutar med ”att…” eller har en lucka."
      ) { survey, _ in survey.unfinishedProposals }
    case .missingDischarge:
      CheckRow(
        "ansvarsfrihet", "Ansvarsfrihet som inte framgår",
        "Några medlemmar har beslutat om ansvarsfrihet för ett år, men om andra framgår det inte.",
        looksElsewhere: true, among: [.discharges, .forbund]
      ) { survey, _ in survey.missingDischarges }
    case .unansweredRecommendation: Check.unansweredRecommendationRow
    case .unapprovedOrdinance: Check.unapprovedOrdinanceRow
    case .countWithoutSexes: Check.countWithoutSexesRow
    case .registeredAgainstOwn: Check.registeredAgainstOwnRow
    case .overdueEvaluation: Check.overdueEvaluationRow
    case .staleText:
      CheckRow(
        "inaktuell-text", "Text skriven före senaste ändringen",
        "En text till styrelsen skrevs när logg och indikatorer sa något annat än nu.",
        looksElsewhere: true
      ) { survey, day in survey.staleBoardTexts(on: day) }
    case .companyRegister:
      CheckRow(
        "företagsregister", "Företag som inte stämmer",
        "Ett företag står två gånger i registret, saknar status, eller har ett annat landskap än andra "
          + "företag i samma kommun."
      ) { survey, _ in survey.companiesAgainstEachOther }
    case .unknownIndicator:
      CheckRow(
        "okänd-indikator", "Kärnindikator, mätpunkt eller omgång som inte finns",
        "Ett mål, ett mått, ett enkätsvar eller ett nationellt jämförelsetal nämner en kärnindikator, en "
          + "mätpunkt eller en enkätomgång som inte finns.", looksElsewhere: true
      ) { survey, _ in survey.unknownIndicators }
    case .wrongRespondents:
      CheckRow(
        "fel-respondent", "Svar från en grupp som inte tillfrågas",
        "En mätpunkt har svar från en respondentgrupp som inte ska besvara den.",
        looksElsewhere: true
      ) { survey, _ in survey.wrongRespondents }
    case .answersByPart:
      CheckRow(
        "svar-mot-delar", "Enkätsvar som inte går ihop",
        "Svaren efter kön är inte vad som står för alla, insatsernas svar är fler än hela förbundets, "
          + "eller samma svar står två gånger."
      ) { survey, _ in survey.answersByPart }
    case .moreAnswersThanSent:
      CheckRow(
        "fler-svar-än-utskick", "Fler svar än utskick",
        "En grupp har svarat med fler än som har fått enkäten, eller fler svar är inskrivna på en mätpunkt "
          + "än som kom in."
      ) { survey, _ in survey.answersAgainstDispatches }
    case .changedWording:
      CheckRow(
        "ändrad-lydelse", "Fråga som inte är ordagrann",
        "Förbundets egen fil skriver en kärnindikator eller en mätpunkt på ett annat sätt än NNS.",
        looksElsewhere: true
      ) { survey, _ in survey.changedWordings }
    case .stepForwardWithoutPairs:
      CheckRow(
        "stegförflyttning-utan-par", "Indikator 7 utan parade svar",
        "Indikator 7 har svar i en omgång, men inga parade svar, som den räknas av.",
        looksElsewhere: true
      ) { survey, _ in survey.stepForwardWithoutPairs }
    case .surveyWithoutAnswers:
      CheckRow(
        "enkät-utan-svar", "Insats utan enkätsvar",
        "En insats som pågår är med i en enkätomgång, men har inga svar inskrivna.",
        looksElsewhere: true
      ) { survey, _ in survey.surveysWithoutAnswers }
    case .missingNational:
      CheckRow(
        "jämförelsetal-saknas", "Nationellt jämförelsetal som saknas",
        "Ett mått har det nationella värdet från året före som mål, men det är inte inskrivet.",
        looksElsewhere: true
      ) { survey, _ in survey.missingNationalFigures }
    case .shareWithoutNumber:
      CheckRow(
        "andel-utan-antal", "Andel utan antal svar",
        "Ett nationellt jämförelsetal säger inte hur många svar det är av."
      ) { survey, _ in survey.sharesWithoutNumber }
    case .thresholdWithoutReason:
      CheckRow(
        "gräns-utan-skäl", "Gräns utan skäl",
        "Förbundet har en gräns för vad som räknas som delvis uppnått, men har inte skrivit varför."
      ) { survey, _ in survey.thresholdWithoutReason }
    case .unregisteredInsats:
      CheckRow(
        "oregistrerad-insats", "Individinriktad insats som inte framgår som registrerad",
        "En insats för individer är inte registrerad i det nationella uppföljningssystemet, eller det "
          + "framgår inte om den är det."
      ) { survey, _ in survey.unregisteredInsatser }
    case .missingSource:
      CheckRow(
        "källa-saknas", "Siffra utan källa",
        "En siffra saknar uppgift om var den är hämtad."
      ) { survey, _ in survey.missingSources }
    }
  }

  private static let rows = allCases.map(\.declared)

  private var row: CheckRow { Self.rows[rawValue] }

  /// What `check` and acceptances call it.
  package var name: String { row.name }

  package var title: String { row.title }

  /// What it looks for, in one Swedish sentence.
  package var explanation: String { row.explanation }

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
  /// nothing is found in a file that one of the `problems` hides, and a check that looks there waits.
  func findings(on day: Day, besides problems: [Problem]) -> [Finding] {
    let hiding = problems.hidingData
    let hidden = hiding.kinds
    return Check.allCases.flatMap { check in
      check.waits(for: hidden) ? check.findingsAlone(in: self) : check.findings(in: self, on: day)
    }.filter { !hiding.hide($0.place.address.file) }.withoutDoubles
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

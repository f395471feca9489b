/// What every förbund has to do in a year, or as it comes up in the year, and what the data itself
/// can tell that it is done. What else an office does stands in its own year wheel. BRD-9, part M.
package enum YearDuty: String, Choice {
  case figures = "årets siffror"
  case goals = "bedömning av målen"
  case accounts = "bokslut"
  case annualReport = "årsredovisning"
  case audit = "revision"
  case discharge = "ansvarsfrihet"
  case economicReport = "ekonomisk rapport"
  case interimReport = "delårsrapport"
  case consultation = "medlemssamråd"
  case stateMoney = "statliga medel"
  case contributions = "medlemsbidrag"
  case planningDay = "planeringsdag"
  case applications = "ansökningar"
  case budget
  case activityPlan = "verksamhetsplan"
  case styrkort
  case meetingPlan = "sammanträdesplan"
  case requisitions = "rekvisitioner"
  case registration = "registrering"
  case survey = "enkätomgång"
  case asfReport = "ASF-rapport"
  case census = "lägesbild"
  case deliveries = "uppgifter till KAA"
  case followUps = "uppföljning i KAA"
  case minutes = "protokoll"
  case summons = "kallelse"
  case execution = "verkställighet"
  case delegation = "anmälan av delegerade beslut"
  case agreements = "avtal"
  case recommendations = "revisorernas rekommendationer"
  case evaluations = "utvärdering"
}

extension YearDuty {
  /// Whether it is done when a meeting that was held has an item for it.
  package var isDecidedAtMeeting: Bool {
    switch self {
    case .economicReport, .asfReport, .stateMoney, .contributions, .budget, .activityPlan,
      .styrkort, .meetingPlan:
      true
    case .figures, .goals, .accounts, .annualReport, .audit, .discharge, .interimReport,
      .consultation, .planningDay, .applications, .requisitions, .registration, .survey, .census,
      .deliveries, .followUps, .minutes, .summons, .execution, .delegation, .agreements,
      .recommendations, .evaluations:
      false
    }
  }
}

/// The kinds of documents in a förbund's folder: what each is called and where it lies stands in
/// its row of the catalogue.
package enum DocumentKind: Int, CaseIterable, Sendable {
  case forbund, styrkort, insats, plan, events, companies, census, places, milestones
  // The accounts' path begins as that of a year does, and is looked for before it.
  case accounts, economy, prognoses, equity, requisitions, ledgerMap
  case applications
  // A plan's path begins as that of a meeting does, and is looked for before it.
  case meetingPlan, meeting, yearWheel, delegation, discharges
  case annualReport, interimReport, activityPlan
  case instrument, surveyRound, answers, pairs, national
  case calendar, programme, staff, agreements, audits, priorities, competence, evaluations,
    deliveries
  case registrations, registeredPeriods, registrationColumns, consultations, demands, ordinance
  case needs, needSeries, needPoints
  case cases, followUps, rules, statements, review
}

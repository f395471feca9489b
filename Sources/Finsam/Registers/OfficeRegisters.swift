/// What an office keeps beside its insatser, goals, money and meetings.
package struct OfficeRegisters: Equatable, Sendable {
  /// All in their files' order; documents by id.
  package var calendar: [CalendarEntry] = []
  package var programme: [ProgrammeItem] = []
  package var staff: [StaffPost] = []
  package var agreements: [Agreement] = []
  package var audits: [Audit] = []
  package var priorities: [PriorityItem] = []
  package var competence: [CompetenceNeed] = []
  package var evaluations: [Evaluation] = []
  package var deliveries: [KAADelivery] = []
  package var registrations: [RegistryEntry] = []
  package var registeredPeriods: [RegisteredPeriod] = []
  package var registrationColumns: [RegistrationColumn] = []
  package var consultations: [Consultation] = []
  package var demands: [MemberDemand] = []
  package var ordinance = Ordinance()

  package init() {}
}

import Finsam

extension MeetingView {
  /// Documents that it shows.
  var kinds: [DocumentKind] {
    switch self {
    case .wheel: [.yearWheel]
    case .delegation: [.delegation]
    case .documents: [.annualReport, .interimReport, .activityPlan]
    case .next, .all, .decisions, .execution, .attendance: [.meeting, .meetingPlan]
    }
  }

  /// Where a place in the kind of document is shown.
  init(showing kind: DocumentKind?) {
    self =
      Self.allCases.first { view in
        kind.map { view.kinds == [$0] || view == .documents && view.kinds.contains($0) } ?? false
      } ?? .all
  }

  func list(_ preparation: Preparation, _ desk: Desk) -> AnyList {
    let meetings = desk.office.meetings
    return switch self {
    case .next: preparation.list(desk.overview.due)
    case .all: meetings.list
    case .decisions: meetings.decisionsList(in: desk.office)
    case .execution: meetings.executionList(on: desk.day)
    case .wheel: YearWheelList(desk.office, on: desk.day, due: desk.overview.due).list
    case .attendance: meetings.attendanceList
    case .delegation: meetings.delegationList
    case .documents: BoardDocumentList(desk.office, on: desk.day).list
    }
  }

  /// What is said where there is nothing to show.
  func emptyText(_ desk: Desk) -> String {
    let new = desk.key(.new)
    return switch self {
    case .next: "Inget möte är planerat, och inget väntar. \(new) lägger till ett möte."
    case .all: "Här finns inga möten än. \(new) lägger till ett."
    case .decisions: "Här finns inga beslut än. De skrivs in på mötets ärenden."
    case .execution: "Inget beslut säger vem som ska verkställa det."
    case .wheel: "Årshjulet är tomt. \(new) lägger till en uppgift."
    case .attendance: "Inget möte har en närvarolista än."
    case .delegation: "Styrelsen har inte delegerat något. \(new) lägger till en delegering."
    case .documents: "Här finns ingen årsredovisning än. \(new) gör en för ett år."
    }
  }
}

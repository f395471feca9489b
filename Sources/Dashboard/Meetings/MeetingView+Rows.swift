import Finsam

extension MeetingView {
  func list(_ preparation: Preparation, _ desk: Desk) -> AnyList {
    let meetings = desk.office.meetings
    return switch self {
    case .next: preparation.list
    case .all: meetings.list
    case .decisions: meetings.decisionsList(in: desk.office)
    case .execution: meetings.executionList(on: desk.day)
    case .wheel: meetings.yearWheel.list(on: desk.day)
    case .attendance: meetings.attendanceList
    }
  }

  /// What is said where there is nothing to show.
  func emptyText(_ desk: Desk) -> String {
    let new = desk.key(.new)
    return switch self {
    case .next, .all: "Här finns inga möten än. \(new) lägger till ett."
    case .decisions: "Här finns inga beslut än. De skrivs in på mötets ärenden."
    case .execution: "Inget beslut säger vem som ska verkställa det."
    case .wheel: "Årshjulet är tomt. \(new) lägger till en uppgift."
    case .attendance: "Inget möte har en närvarolista än."
    }
  }
}

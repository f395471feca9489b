import Finsam

/// What the screen of meetings lists.
enum MeetingView: String, CaseIterable, Hashable, Sendable {
  case next = "nasta"
  case all = "alla"
  case decisions = "beslut"
  case execution = "verkstallighet"
  case wheel = "arshjul"
  case attendance = "narvaro"

  var title: String {
    switch self {
    case .next: "Nästa möte"
    case .all: "Alla möten"
    case .decisions: "Beslut"
    case .execution: "Verkställighet"
    case .wheel: "Årshjul"
    case .attendance: "Närvaro"
    }
  }

  /// What one finds there.
  var explanation: String {
    switch self {
    case .next: "vad som är kvar att göra före mötet"
    case .all: "hållna och planerade, med ärenden och beslut"
    case .decisions: "allt som är beslutat, med belopp, utfall och insats"
    case .execution: "beslut som någon ska verkställa"
    case .wheel: "vad kontoret gör varje år, och nästa gång"
    case .attendance: "vem som har varit med, efter roll"
    }
  }

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

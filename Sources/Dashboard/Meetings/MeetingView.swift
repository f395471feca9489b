import Finsam

/// What the screen of meetings lists.
enum MeetingView: String, CaseIterable, Hashable, Sendable {
  case next = "nasta"
  case all = "alla"
  case decisions = "beslut"
  case execution = "verkstallighet"
  case wheel = "arshjul"
  case attendance = "narvaro"
  case delegation = "delegering"
  case documents = "arsredovisning"

  var title: String {
    switch self {
    case .next: "Nästa möte"
    case .all: "Alla möten"
    case .decisions: "Beslut"
    case .execution: "Verkställighet"
    case .wheel: "Årshjul"
    case .attendance: "Närvaro"
    case .delegation: "Delegering"
    case .documents: "Årsredovisning"
    }
  }

  /// What one finds there.
  var explanation: String {
    switch self {
    case .next: "vad som är kvar att göra före mötet"
    case .all: "hållna och planerade, med ärenden och beslut"
    case .decisions: "vad mötena har beslutat, med belopp, utfall och insats"
    case .execution: "beslut som någon ska verkställa"
    case .wheel: "vad kontoret gör varje år, och nästa gång"
    case .attendance: "vem som har varit med, efter roll"
    case .delegation: "vad andra får besluta i styrelsens ställe, och vad de beslutat"
    case .documents: "årsredovisning, delårsrapport och verksamhetsplan, avsnitt för avsnitt"
    }
  }
}

extension KAAStanding.Scope {
  /// Why the case counts or does not, as a Swedish sentence with days.
  package var reason: String { words({ $0.text }) { $0.rawValue } }

  /// The same with the days masked, and how it ended, since they tell of the youth.
  package var maskedReason: String { words({ _ in Mask.text }) { _ in Mask.text } }

  /// Whether the words of the rule behind it tell how it ended.
  package var tellsEnding: Bool {
    if case .ended = self { true } else { false }
  }

  private func words(_ day: (SerialDay) -> String, _ ending: (KAAEnding) -> String) -> String {
    switch self {
    case .counted(let group, let since):
      "Omfattas: \(group.phrase) (\(group.code), \(day(since)))."
    case .watched(let since):
      "Omfattas inte: går på introduktionsprogram sedan \(day(since)). Bevakas, för den som "
        + "lämnar programmet omfattas."
    case .ended(let on, let how):
      "Avslutat \(day(on))\(how.map { ": " + ending($0) } ?? "")."
    case .tooOld(let age, let since): "Omfattas inte: fyllde \(age) år \(day(since))."
    case .notYet(let event): "Omfattas inte än: händelsedagen är \(day(event))."
    case .notResident(.some(let since)):
      "Omfattas inte: är inte folkbokförd i kommunen sedan \(day(since))."
    case .notResident(nil):
      "Omfattas inte: är inte folkbokförd i kommunen. Skriv den sista dagen i Folkbokförd till."
    case .mistake(let ended):
      "Räknas inte: registrerad av misstag\(ended.map { ", avslutat \(day($0))" } ?? "")."
    case .beforeDuty(let first):
      // A day of the law, not of the youth.
      "Omfattas inte än: aktivitetsansvaret gäller från och med \(first.text)."
    case .notCovered(let group):
      "Omfattas inte: ingen regel räknar gruppen \(group.rawValue) den dagen."
    case .incomplete: "Går inte att bedöma: födelsedag, intagsgrupp eller händelsedag saknas."
    }
  }
}

extension KAAStanding {
  /// `försenat 12 dagar`, `i dag`, `om 3 dagar`; empty where there is no day.
  package var dueWords: String {
    guard let due else { return "" }
    switch due - day {
    case 0...: return Day.ahead(due - day)
    case -1: return "försenat 1 dag"
    default: return "försenat \(daysOverdue) dagar"
    }
  }

  /// For a filter and beside a symbol.
  package var dueStatus: DueStatus {
    guard let due else { return .none }
    return due < day ? .overdue : due - day <= 14 ? .soon : .later
  }

  package enum DueStatus: String, CaseIterable, Sendable {
    case overdue = "försenat"
    case soon = "inom 14 dagar"
    case later = "senare"
    case none = "ingen dag"
  }

  /// Whether the due day is the youth's birthday, and so must be masked with it.
  package var dueTellsBirthday: Bool {
    if case .tooOld = scope { return due != nil }
    return false
  }

  /// Whether the case is among the late ones. One to end is from the birthday itself: to count it
  /// a day later would tell when the day was.
  package var isLate: Bool { isOverdue || dueTellsBirthday }
}

import Finsam

/// What the economy's screen lists, of one year or of all.
enum EconomyView: String, CaseIterable, Hashable, Sendable {
  case budget, prognosis, accounts, contributions, equity, years

  /// What tells it from other views, in ASCII.
  var id: String {
    switch self {
    case .budget: "budget-och-utfall"
    case .prognosis: "prognos"
    case .accounts: "bokslut"
    case .contributions: "medlemsbidrag"
    case .equity: "eget-kapital"
    case .years: "flera-ar"
    }
  }

  var title: String {
    switch self {
    case .budget: "Budget och utfall"
    case .prognosis: "Prognos"
    case .accounts: "Bokslut"
    case .contributions: "Medlemsbidrag"
    case .equity: "Eget kapital"
    case .years: "Flera år"
    }
  }

  /// What one finds there.
  var explanation: String {
    switch self {
    case .budget: "årets rader som de är tryckta, med summor och avvikelser"
    case .prognosis: "vad året väntas bli, dag för dag"
    case .accounts: "uppställningar och noter"
    case .contributions: "vad medlemmarna betalar, och hur stor del det är"
    case .equity: "hur mycket som finns kvar, och hur mycket det får vara"
    case .years: "samma rader år för år"
    }
  }

  var isOfYear: Bool { self != .equity && self != .years }

  /// The documents whose contents the view shows.
  var kinds: [DocumentKind] {
    switch self {
    case .budget, .years: [.economy]
    case .prognosis: [.prognoses]
    case .accounts: [.accounts]
    case .contributions: [.forbund]
    case .equity: [.equity, .accounts]
    }
  }

  /// The years that it can show, the latest first.
  func years(_ office: Office) -> [Year] {
    let years: [Year] =
      switch self {
      case .budget: office.economy.years.compactMap(\.year)
      case .prognosis: office.economy.prognoses.compactMap(\.year)
      case .accounts: office.economy.accounts.compactMap(\.year)
      case .contributions: office.forbund.members.flatMap(\.contributions).compactMap(\.year)
      case .equity, .years: []
      }
    return Set(years).sorted(by: >)
  }

  /// What is said where there is nothing to show.
  func emptyText(_ desk: Desk) -> String {
    let new = desk.key(.new)
    return switch self {
    case .budget, .years: "Här finns ingen budget än. \(new) gör en för ett år."
    case .prognosis: "Här finns ingen prognos än. \(new) lägger till en rad."
    case .accounts: "Här finns inget bokslut än. \(new) gör ett för ett år."
    case .contributions: "Här finns inga medlemsbidrag för året än."
    case .equity: "Här finns inget eget kapital än. \(new) lägger till ett år."
    }
  }
}

import Finsam

/// All there is to say of a view.
struct EconomyViewRow {
  /// What `n` adds where the list has the keys.
  enum Adding {
    /// A row of a register; of the year that is shown where there is one.
    case row(DocumentKind)
    /// A part of the year's document, which is made first where it is not there.
    case part(DocumentKind, String)
    case document(DocumentKind)
    /// What a member pays, for the year that is shown.
    case contribution
  }

  /// What tells it from other views, in ASCII.
  let id: String
  let title: String
  /// What one finds there.
  let explanation: String
  /// What is said where there is nothing to show; the key of `n` stands for `%`.
  let emptyText: String
  /// The documents whose contents it shows.
  let kinds: [DocumentKind]
  let adding: Adding
  /// The years that it can show, in any order; nil where it shows all at once.
  let years: ((Office) -> [Year])?
  let list: (Desk, Year?) -> AnyList

  init(
    _ id: String, _ title: String, _ explanation: String, empty emptyText: String,
    of kinds: [DocumentKind], adding: Adding, years: ((Office) -> [Year])? = nil,
    list: @escaping (Desk, Year?) -> AnyList
  ) {
    (self.id, self.title, self.explanation) = (id, title, explanation)
    (self.emptyText, self.kinds, self.adding) = (emptyText, kinds, adding)
    (self.years, self.list) = (years, list)
  }
}

extension EconomyView {
  var row: EconomyViewRow {
    switch self {
    case .budget:
      EconomyViewRow(
        "budget-och-utfall", "Budget och utfall",
        "årets rader som de är tryckta, med summor och avvikelser",
        empty: "Här finns ingen budget än. % gör en för ett år.", of: [.economy],
        adding: .part(.economy, RegisterKey.rows),
        years: { $0.economy.years.compactMap(\.year) },
        list: { desk, year in year.map { EconomyLists(desk.office).budget(of: $0) } ?? AnyList() })
    case .prognosis:
      EconomyViewRow(
        "prognos", "Prognos", "vad året väntas bli, dag för dag",
        empty: "Här finns ingen prognos än. % lägger till en rad.", of: [.prognoses],
        adding: .row(.prognoses), years: { $0.economy.prognoses.compactMap(\.year) },
        list: { desk, year in year.map(EconomyLists(desk.office).prognoses) ?? AnyList() })
    case .accounts:
      EconomyViewRow(
        "bokslut", "Bokslut", "uppställningar och noter",
        empty: "Här finns inget bokslut än. % gör ett för ett år.", of: [.accounts],
        adding: .part(.accounts, PartKey.accountsTables),
        years: { $0.economy.accounts.compactMap(\.year) },
        list: { desk, year in year.map(EconomyLists(desk.office).accounts) ?? AnyList() })
    case .contributions:
      EconomyViewRow(
        "medlemsbidrag", "Medlemsbidrag", "vad medlemmarna betalar, och hur stor del det är",
        empty: "Här finns inga medlemsbidrag för året än.", of: [.forbund],
        adding: .contribution,
        years: { $0.forbund.members.flatMap(\.contributions).compactMap(\.year) },
        list: { desk, year in
          year.map { ContributionsList(desk.office, in: $0).list } ?? AnyList()
        })
    case .equity:
      EconomyViewRow(
        "eget-kapital", "Eget kapital", "hur mycket som finns kvar, och hur mycket det får vara",
        empty: "Här finns inget eget kapital än. % lägger till ett år.",
        of: [.equity, .accounts], adding: .row(.equity),
        list: { desk, _ in EconomyLists(desk.office).equity })
    case .requisitions:
      EconomyViewRow(
        "rekvisitioner", "Rekvisitioner", "vad insatserna har begärt, och året det är bokfört",
        empty: "Här finns ingen rekvisition än. % lägger till en.", of: [.requisitions],
        adding: .row(.requisitions), list: { desk, _ in .register(.requisitions, desk) })
    case .applications:
      EconomyViewRow(
        "ansokningar", "Ansökningar", "vad som söks och hur långt det har kommit, steg för steg",
        empty: "Här finns ingen ansökan än. % lägger till en.", of: [.applications],
        adding: .row(.applications), list: { desk, _ in .register(.applications, desk) })
    case .years:
      EconomyViewRow(
        "flera-ar", "Flera år", "samma rader år för år",
        empty: "Här finns ingen budget än. % gör en för ett år.", of: [.economy],
        adding: .document(.economy), list: { desk, _ in EconomyLists(desk.office).years })
    case .whatIf:
      EconomyViewRow(
        "vad-hander-om", "Vad händer om",
        "vad som blir kvar om de ansökningar du markerar beviljas; inget sparas",
        empty: "Här finns ingen öppen ansökan om förbundets medel. % lägger till en.",
        of: [.applications], adding: .row(.applications), years: { $0.openYears },
        list: { desk, year in year.map { EconomyLists.whatIf(desk.office, in: $0) } ?? AnyList() })
    case .ledgerMap:
      EconomyViewRow(
        "mappning", "Mappning av konton", "vilken rad ett konto i bokföringen går till",
        empty: "Här finns ingen mappning än. % lägger till en rad.", of: [.ledgerMap],
        adding: .row(.ledgerMap), list: { desk, _ in .register(.ledgerMap, desk) })
    }
  }

  var isOfYear: Bool { row.years != nil }

  /// The years that it can show, the latest first.
  func years(_ office: Office) -> [Year] {
    Set(row.years?(office) ?? []).sorted(by: >)
  }
}

extension AnyList {
  /// A register as the catalogue lists it.
  fileprivate static func register(_ kind: DocumentKind, _ desk: Desk) -> AnyList {
    kind.row.groupedList?(ListContext(desk.office, on: desk.day)) ?? AnyList()
  }
}

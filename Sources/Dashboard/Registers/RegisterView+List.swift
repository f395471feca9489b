import Finsam
import TextUI

extension RegisterView {
  func list(_ desk: Desk) -> AnyList {
    let context = ListContext(desk.office, on: desk.day)
    return switch self {
    case .register(let kind): kind.row.groupedList?(context) ?? AnyList()
    case .members: desk.office.memberList
    case .equality: EqualityTable(desk.office).list
    case .needStandings: desk.office.needStandings
    case .groups: desk.office.groupList(on: desk.day)
    case .financing: FinancingTable(desk.office.insatser).list
    }
  }

  /// What is said where there is nothing to show.
  func emptyText(_ desk: Desk) -> String {
    switch self {
    case .register(let kind):
      "Här finns inga \(kind.row.words.plural) än. \(desk.key(.new)) lägger till "
        + "\(kind.row.words.isNeuter ? "ett" : "en")."
    case .members: "Förbundet har inga medlemmar än. \(desk.key(.new)) lägger till en."
    case .groups: "Förbundet har inga grupper än. \(desk.key(.new)) lägger till en."
    case .needStandings:
      "Ingen serie står i läget än. Svara ja på I läget i de serier som ska visas här."
    case .equality: "Här finns inga individinriktade insatser än."
    case .financing: "Ingen insats säger vem som finansierar den än."
    }
  }

  /// The choices of views that a screen adds to its own.
  static func items(of screen: MainScreen) -> [PickerItem] {
    all.filter { $0.home == screen }.map(\.item)
  }

  /// The same, to hand over; nil where there is no report of it.
  var report: ReportRequest? {
    switch self {
    case .equality: ReportRequest(.jamstalldhet)
    case .members, .register(.consultations), .register(.demands), .register(.priorities):
      ReportRequest(.samrad)
    case .needStandings, .register(.needs), .register(.needSeries), .register(.needPoints):
      ReportRequest(.behovsbild)
    case .register(.registrations), .register(.registeredPeriods): ReportRequest(.uppfoljning)
    case .groups, .financing, .register: nil
    }
  }

  var item: PickerItem { PickerItem(id: id, Picker.Item(title, detail: explanation)) }
}

import Finsam

/// A report to read.
struct ReportRequest: Hashable, Sendable {
  let kind: ReportKind
  /// As the kind names its periods; nil for the latest.
  let period: String?

  static func styrkort(_ year: Year) -> ReportRequest { ReportRequest(.styrkort, year.text) }
  /// Of a year, or a half of it.
  static func asf(_ period: CountPeriod) -> ReportRequest { ReportRequest(.asf, period.text) }
  static func kaa(_ half: HalfYear) -> ReportRequest { ReportRequest(.kaa, half.text) }
  /// Without a period of each insats's own latest time.
  static func results(_ period: CountPeriod?) -> ReportRequest {
    ReportRequest(.resultat, period?.text)
  }
  static func insatser(_ year: Year?) -> ReportRequest { ReportRequest(.insatser, year?.text) }

  /// What changed since the day.
  static func changes(_ day: Day) -> ReportRequest { ReportRequest(.andringar, day.text) }

  init(_ kind: ReportKind, _ period: String? = nil) {
    self.kind = kind
    self.period = period
  }

  /// `styrkort-2014`
  var name: String { kind.fileName(of: period) }

  /// The report with what it may lack; nil where there is none of the kind and period.
  func report(_ desk: Desk) -> Report? {
    do throws(ReportRefusal) {
      return try kind.row.make(source(desk), period).warned(of: desk.reading.problems)
    } catch {
      return nil
    }
  }

  /// The times that the report can be of, the latest first.
  func periods(_ desk: Desk) -> [String] { kind.row.periods(source(desk)) }

  /// The same report of the time before or after; nil where there is none.
  func turned(to action: Action, _ desk: Desk) -> ReportRequest? {
    let periods = periods(desk)
    guard let period else {
      return action == .previousYear ? periods.first.map { ReportRequest(kind, $0) } : nil
    }
    guard let index = periods.firstIndex(of: period) else {
      // A day that is no meeting lies between two: days are ordered as their texts are.
      return action.turned(from: period, among: periods).map { ReportRequest(kind, $0) }
    }
    let other = action == .previousYear ? index + 1 : index - 1
    return periods.indices.contains(other) ? ReportRequest(kind, periods[other]) : nil
  }

  private func source(_ desk: Desk) -> ReportSource {
    ReportSource(desk.office, today: desk.session.today, history: desk.reading.history)
  }
}

/// A report as it is to be written.
struct ReportToWrite: Equatable, Sendable {
  /// What the file is called, without its ending.
  let name: String
  let form: ReportForm
  let text: String
}

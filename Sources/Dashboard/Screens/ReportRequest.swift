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

  /// `Rapport: Styrkort 2014`
  var title: String {
    let time = period.map { CountPeriod(id: $0)?.shown ?? $0 }
    return ["Rapport: \(kind.title)", time].compactMap(\.self).joined(separator: " ")
  }

  /// `styrkort-2014`
  var name: String { kind.fileName(of: period) }
}

/// A report as it is to be written.
struct ReportToWrite: Equatable, Sendable {
  /// What the file is called, without its ending.
  let name: String
  let form: ReportForm
  let text: String
}

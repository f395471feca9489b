/// The forms that a report is written in.
package enum ReportForm: String, CaseIterable, Sendable {
  case html, markdown = "md", csv
  /// iCalendar, of the year alone.
  case calendar = "ics"

  /// Those that every report is written in.
  package static let ofAll: [ReportForm] = [.html, .markdown, .csv]

  /// The form of a file by its name's ending; nil for other endings.
  package init?(path: String) {
    switch ReportForm.ending(of: path) {
    case "html", "htm": self = .html
    case "md", "markdown": self = .markdown
    case "csv": self = .csv
    case "ics": self = .calendar
    default: return nil
    }
  }

  /// The ending of a file's name, in small letters: `html` of `a/B.HTML`; nil where it has none.
  package static func ending(of path: String) -> String? {
    let name = path.split(separator: "/").last ?? ""
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return nil }
    let ending = name[dot...].dropFirst().lowercased()
    return ending.isEmpty ? nil : ending
  }

  /// What it is good for, to choose by.
  package var title: String {
    switch self {
    case .html: "Webbsida, för utskrift, e-post och Word"
    case .markdown: "Text (Markdown)"
    case .csv: "Kalkylblad (CSV), för Excel"
    case .calendar: "Kalender (iCalendar), för Outlook och telefonen"
    }
  }

  /// `md, html eller csv`
  package static func words(_ last: String) -> String {
    ofAll.map(\.rawValue).joined(last: last)
  }
}

extension Report {
  /// The forms that it can be written in.
  package var forms: [ReportForm] {
    ReportForm.ofAll + (calendar.isEmpty ? [] : [.calendar])
  }

  package func written(as form: ReportForm) -> String {
    switch form {
    case .calendar: calendar
    case .html: html
    case .markdown: markdown
    case .csv: csv
    }
  }
}

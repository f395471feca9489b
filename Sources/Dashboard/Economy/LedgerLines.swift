import Finsam
import TextUI

/// The lines of a ledger's preview: what would be done, what stands in the way, and row by row what
/// the outcome was and would be.
struct LedgerLines {
  let report: LedgerReport
  let width: Int

  var all: [Line] { verdict + problems + faults + rows + notes }

  private var verdict: [Line] {
    let role: Role = report.changes.isEmpty ? report.isPossible ? .text : .error : .good
    let sign = report.changes.isEmpty ? report.isPossible ? "" : "✖ " : "✔ "
    let next =
      report.changes.isEmpty
      ? report.isPossible
        ? "" : "Rätta det som står nedan. Enter läser filen igen, Esc går tillbaka."
      : "Enter skriver dem. Esc går tillbaka, och inget har hänt."
    return wrapped(sign + report.verdict, role) + (next.isEmpty ? [] : wrapped(next, .text))
  }

  private var problems: [Line] {
    guard !report.problems.isEmpty else { return [] }
    return heading("Fel i filen")
      + report.problems.flatMap { problem -> [Line] in
        let place = problem.line == 0 ? "" : "Rad \(problem.line), tecken \(problem.column). "
        let texts = "\(problem.message) \(problem.advice)".wrapped(to: max(20, width - 2))
        return (place.isEmpty ? [] : [Line(place, .strong)])
          + texts.map { Line($0, .error, indent: 2) }
      }
  }

  private var faults: [Line] {
    guard report.problems.isEmpty, !report.faults.isEmpty else { return [] }
    return heading("Det här fattas") + report.faults.flatMap { wrapped($0, .warning) }
  }

  /// Each row with its two amounts, and below it the accounts that make it.
  private var rows: [Line] {
    guard report.problems.isEmpty, !report.plan.rows.isEmpty else { return [] }
    return heading("Utfall, rad för rad")
      + report.cells.flatMap { cells -> [Line] in
        wrapped("\(cells[0]): \(cells[1]) → \(cells[2])", .text)
          + cells[3].wrapped(to: max(20, width - 2)).map { Line($0, .dim, indent: 2) }
      }
  }

  private var notes: [Line] {
    guard report.problems.isEmpty, !report.notes.isEmpty else { return [] }
    return heading("Värt att veta") + report.notes.flatMap { wrapped($0, .text) }
  }

  private func heading(_ title: String) -> [Line] {
    [.blank] + title.wrapped(to: width).map { Line($0, .heading) }
  }

  private func wrapped(_ text: String, _ role: Role) -> [Line] {
    let rest = text.drop { $0 == " " }
    let indent = text.count - rest.count
    return String(rest).wrapped(to: max(20, width - indent)).map { Line($0, role, indent: indent) }
  }
}

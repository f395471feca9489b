import Finsam
import TextUI

/// One figure of the census over the autumns.
struct CensusDetail {
  let column: CensusReport.Column
  let report: CensusReport
  let desk: Desk

  func add(to builder: inout DetailBuilder) {
    builder.prose(column.title, .strong)
    let trend = report.trends.first { $0.column == column }
    if let trend { builder.prose(trend.words.capitalizedFirst + ".") }
    builder.heading(column == .informed ? "År för år" : "Höst för höst")
    let most = report.rows.compactMap { $0.figure(column) }.max() ?? 0
    for row in report.rows {
      let figure = row.figure(column)
      builder.bar(
        row.year.text, figure, of: most, words(row),
        place: Place(row.address, field: column.key))
    }
    let differences = report.differences.filter { $0.column == column }
    if !differences.isEmpty {
      builder.heading("Talen går inte ihop")
      for difference in differences {
        builder.prose("≠ " + difference.words, .warning, indent: 1)
        builder.prose(difference.source, .dim, indent: 3)
      }
    }
    if let register = report.register, let figure = register.figure(column) {
      builder.heading("Registret nu")
      builder.prose(
        "\(Number(figure).shown) enligt företagsregistrets uppgifter från \(register.year.text)"
          + (report.isInvented ? ", där det finns påhittade exempel." : "."),
        indent: 1)
    }
    if !report.later.isEmpty { builder.heading("Efter \(desk.day.text), räknas inte än") }
    for row in report.later {
      let figure = words(row)
      let place = Place(row.address, field: column.key)
      builder.prose("\(row.year.text)  \(figure)", .dim, indent: 1, place: place)
    }
    builder.heading("Anteckningar")
    for row in report.rows + report.later {
      let words = [row.time, row.note, row.source].filter { !$0.isEmpty }.joined(separator: " · ")
      builder.prose("\(row.year.text)  \(words)", .dim, indent: 1, place: Place(row.address))
    }
  }

  private func words(_ row: CensusRow) -> String {
    row.unread([column.key]).map { Span(unread: $0).text }
      ?? row.figure(column).map { Number($0).shown } ?? "ej angivet"
  }
}

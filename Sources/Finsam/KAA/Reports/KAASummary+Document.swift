extension KAASummary {
  /// The figures as they may be handed out.
  package var report: Report {
    Report(
      "Kommunernas aktivitetsansvar, \(period.words)",
      [
        .paragraph(ReportText(opening)), .heading("Nyckeltal"),
        .table(
          ReportTable(
            ["Nyckeltal", "Antal", "Av", "Andel", "Vad som räknas"], numeric: [1, 2, 3],
            shares.map { share in
              [
                CellText(share.title), CellText(share.part.text), CellText(share.whole.text),
                CellText(share.percent.map { "\($0) %" } ?? CellText.none),
                CellText(share.explanation),
              ]
            })),
      ] + tables.flatMap(blocks)
        + [.paragraph(ReportText(mistakenCases ?? "")), .paragraph(ReportText(legend ?? ""))]
        + deadlines)
  }

  private var opening: String {
    examples.sentence + beginning
      + "Uppgifterna gäller till och med \(through.text). En ungdom räknas om den omfattades någon "
      + "dag i perioden, och en gång även med flera ärenden: i den grupp och kommun som gällde "
      + "den första dagen, och bland avslutade med den senaste orsaken."
  }

  /// The same figures as rows for Excel.
  package var csv: String {
    let header = [
      ["period", "tabell", "rad", "räknar", "kvinnor", "män", "ej angivet", "alla", "av"]
    ]
    let rows = tables.flatMap { table in
      (table.rows + [table.total]).map { row in
        [period.text, table.title, row.label, Share.Unit.youths.rawValue]
          + [row.women, row.men, row.unstated].map { $0?.text ?? "" } + [row.all.text, ""]
      }
    }
    let figures = shares.map { share in
      [
        period.text, "Nyckeltal", share.title, share.counts.rawValue, "", "", "", share.part.text,
        share.whole.text,
      ]
    }
    return CSVText.written(header + rows + figures)
  }

  private var beginning: String {
    begins.map {
      "Aktivitetsansvaret gäller från och med \($0.text): tiden dessförinnan räknas inte. "
    } ?? ""
  }

  private var deadlines: [ReportBlock] {
    guard !terms.isEmpty else { return [] }
    let items = terms.map { term in
      let ground = [term.origin.text, term.source.oneLine].filter { !$0.isEmpty }
      let note = [term.note, term.counting].filter { !$0.isEmpty }.map { " " + $0 }.joined()
      return "\(term.whom): \(term.words) (\(ground.joined(separator: ", "))).\(note)"
    }
    return [
      .heading("Frister"), .paragraph("Kansli räknar med samma frister i alla kommuner."),
      .list(items), .paragraph(ReportText(routine)),
    ]
  }

  private var tables: [Table] { covered + [ended] }

  private func blocks(of table: Table) -> [ReportBlock] {
    // A register where everybody's sex is stated has no column for those whose is not.
    let showsUnstated = tables.contains { $0.total.unstated.map { $0 != .count(0) } ?? false }
    let sexes: [(title: String, figure: KeyPath<Row, Figure?>)] =
      [("Kvinnor", \.women), ("Män", \.men)] + (showsUnstated ? [("Ej angivet", \.unstated)] : [])
    let shown = sexes.filter { table.total[keyPath: $0.figure] != nil }
    let titles = [table.heading] + shown.map(\.title) + ["Alla"]
    let cells = (table.rows + [table.total]).map { row in
      [row.label] + shown.map { row[keyPath: $0.figure]?.text ?? "" } + [row.all.text]
    }
    return [
      .heading(ReportText(table.title)),
      .table(ReportTable(titles, numeric: Set(titles.indices.dropFirst()), cells)),
      .paragraph(ReportText(table.note ?? "")),
    ]
  }

  private var mistakenCases: String? {
    mistakes == .count(0)
      ? nil
      : "Registrerade av misstag: \(mistakes.text). De är avslutade under perioden och räknas "
        + "inte i "
        + "någon annan siffra."
  }

  private var legend: String? {
    guard smallestGroup > 1 else { return nil }
    let words =
      "”dolt”: minst 1. Talet är mindre än \(smallestGroup), eller större men hade tillsammans med "
      + "andra tal visat en så liten grupp. 0 visas alltid."
    return hidesSomething ? words + " " + KAASummary.oneDay : words
  }

  /// What no hiding in one report can help: on another day there may be one youth more.
  private static let oneDay =
    "Rapporter för samma halvår men från olika dagar bör inte lämnas ut båda två: skillnaden "
    + "mellan dem kan visa en liten grupp. Detsamma gäller två halvår, om den som läser dem vet "
    + "att "
    + "det är samma ungdomar."

  /// Whether a figure is hidden, or rows or sexes are put together or left out.
  private var hidesSomething: Bool {
    mistakes == .hidden || shares.contains { $0.part == .hidden || $0.whole == .hidden }
      || tables.contains { table in
        table.note != nil
          || (table.rows + [table.total]).contains { row in
            [row.women, row.men, row.unstated, row.all].contains(.hidden)
          }
      }
  }
}

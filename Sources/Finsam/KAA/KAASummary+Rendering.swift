extension KAASummary {
  /// The report as Markdown.
  package var markdown: String {
    let tables = covered + [ended]
    let blocks =
      [
        "# Kommunala aktivitetsansvaret, \(period.words)",
        "Uppgifterna gäller till och med \(through.text). Ett ärende räknas om den unge omfattades "
          + "någon dag i perioden, i den grupp som gällde den första dagen.",
        "## Nyckeltal",
        Markdown.table(
          ["Nyckeltal", "Antal", "Av", "Andel", "Vad som räknas"],
          shares.map { share in
            [
              share.title, share.part.text, share.whole.text,
              share.percent.map { "\($0) %" } ?? "–", share.explanation,
            ]
          }),
      ]
      + tables.flatMap { table in
        ["## \(table.title)", Markdown.table(header(table.heading), cells(of: table))]
      } + [
        "”dolt”: färre än \(smallestGroup) ungdomar, eller ett tal som annars hade visat en så "
          + "liten grupp."
      ]
    return blocks.joined(separator: "\n\n") + "\n"
  }

  /// The same figures as rows for Excel.
  package var csv: String {
    let header = [["period", "tabell", "rad", "kvinnor", "män", "ej angivet", "alla", "av"]]
    let rows = (covered + [ended]).flatMap { table in
      (table.rows + [table.total]).map { row in
        [
          period.text, table.title, row.label, row.women.text, row.men.text, row.unstated.text,
          row.all.text, "",
        ]
      }
    }
    let figures = shares.map { share in
      [period.text, "Nyckeltal", share.title, "", "", "", share.part.text, share.whole.text]
    }
    return CSVText.written(header + rows + figures)
  }

  private var showsUnstated: Bool {
    (covered + [ended]).contains { $0.total.unstated != .count(0) }
  }

  private func header(_ heading: String) -> [String] {
    [heading, "Kvinnor", "Män"] + (showsUnstated ? ["Ej angivet"] : []) + ["Alla"]
  }

  private func cells(of table: Table) -> [[String]] {
    (table.rows + [table.total]).map { row in
      [row.label, row.women.text, row.men.text]
        + (showsUnstated ? [row.unstated.text] : []) + [row.all.text]
    }
  }
}

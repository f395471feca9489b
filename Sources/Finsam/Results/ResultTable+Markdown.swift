extension ResultTable {
  /// The table as Markdown, with what it leaves out and where every figure stands.
  package func markdown(of forbund: String, on day: Day) -> String {
    let header =
      ["Insats", "Period", "Deltagare", "Avslutade"] + ResultGroup.allCases.map(\.title)
      + ["Annan indelning"]
    let list = list
    let wanted = header.compactMap { title in list.heads.firstIndex { $0.title == title } }
    let table = (0..<list.count).map { row in
      wanted.map { list.cell(row, $0).shown.trimmed }
    }
    let sources = rows.filter { !$0.outcomes.isEmpty }.map { row in
      let own = row.outcomes.map { outcome in
        let words = outcome.wording.isEmpty ? outcome.classes.shown : outcome.wording.oneLine
        return words + (outcome.source.isEmpty ? "" : " (\(outcome.source))")
      }
      return "- \(row.name.inMarkdown): \(own.joined(separator: "; ").inMarkdown)"
    }
    let blocks = [
      "# \(title.inMarkdown)",
      "*\(forbund.inMarkdown). Uppgifterna är per \(day.text).*",
      "Vad det blev av dem som deltog, insats för insats. \(coverage.words.inMarkdown) "
        + coverage.missingWords.inMarkdown,
      rows.isEmpty ? "Här finns inga insatser att redovisa." : Markdown.table(header, table),
      period == nil
        ? "Varje rad är från insatsens egen senaste tid, så raderna går inte att lägga ihop."
        : "Andelar utan antal är räknade till ungefärliga antal. Samma person kan vara med i flera "
          + "insatser.",
      sources.isEmpty ? "" : "## Källornas ord", sources.joined(separator: "\n"),
    ]
    return blocks.filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
  }
}

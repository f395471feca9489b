extension ASFReport {
  /// What the board is told, process goal by process goal. What a person has written is told from
  /// what is only proposed.
  var accountSection: [ReportBlock] {
    guard let account else { return [] }
    return [.heading("Till styrelsen")]
      + account.entries.flatMap { entry -> [ReportBlock] in
        let proposal: [ReportBlock] =
          entry.isProposal
          ? [.remark("Förslag ur logg och indikatorer, inte bearbetat.")]
          : entry.isStale
            ? [.remark("Texten är \(BoardAccount.Entry.staleWords) av siffrorna.")] : []
        return [.heading(ReportText(entry.title), level: 3)] + proposal
          + ReportBlock.paragraphs(entry.text)
      }
  }
}

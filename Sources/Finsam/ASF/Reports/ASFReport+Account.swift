extension ASFReport {
  /// What the board is told, process goal by process goal. What a person has written is told from
  /// what is only proposed.
  var accountSection: [ReportBlock] {
    guard let account else { return [] }
    // Of a year that is over the texts tell how it ended; what is above may be known later.
    let days =
      account.day == day
      ? ""
      : "Texterna gäller läget \(account.day.text), periodens sista dag. Resten av rapporten "
        + "gäller "
        + "\(shownDay)."
    return [.heading("Till styrelsen"), .paragraph(ReportText(days))]
      + account.entries.flatMap { entry -> [ReportBlock] in
        let proposal: [ReportBlock] =
          entry.isProposal
          ? [.remark("Förslag ur logg och indikatorer, inte bearbetat.")]
          : entry.isStale
            ? [.remark("Texten är \(BoardAccount.Entry.staleWords) av siffrorna.")]
            : entry.isUnchanged ? [.remark("Förslaget ur logg och indikatorer, oförändrat.")] : []
        return [.heading(ReportText(entry.title), level: 3)] + proposal
          + ReportBlock.paragraphs(entry.text)
      }
  }
}

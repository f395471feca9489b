/// A share's places in the sheet of counts, with what a reader can work out from it.
struct ShareCells {
  let title: String
  let explanation: String
  let part: Int
  let whole: Int
  let rest: Int

  /// A share of `whole`. The rest of it stands nowhere and can still be worked out.
  init(
    _ title: String, part: Int, whole: Int, _ explanation: String, in sheet: inout CountSheet
  ) {
    self.title = title
    self.explanation = explanation
    self.whole = whole
    self.part = sheet.add(part)
    rest = sheet.add(sheet.counts[whole] - part, isShown: false)
    sheet.relate(total: whole, parts: [self.part, rest])
  }

  /// A share of some of `everybody`, of whom also the others can be worked out.
  init(
    _ title: String, _ share: PeriodShare, among everybody: Int, _ explanation: String,
    in sheet: inout CountSheet
  ) {
    let whole = sheet.add(share.whole)
    let others = sheet.add(sheet.counts[everybody] - share.whole, isShown: false)
    sheet.relate(total: everybody, parts: [whole, others])
    self.init(title, part: share.part, whole: whole, explanation, in: &sheet)
  }

  func share(_ figures: [KAASummary.Figure]) -> KAASummary.Share {
    KAASummary.Share(
      title: title, part: figures[part], whole: figures[whole], counts: .youths,
      explanation: explanation)
  }
}

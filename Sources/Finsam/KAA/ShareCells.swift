/// A share's places in the sheet of counts; the rest is there because a reader can work it out.
struct ShareCells {
  let title: String
  let part: Int
  private let rest: Int
  private let whole: Int
  private let explanation: String

  init(
    _ title: String, part: Int, of count: Int, whole: Int? = nil, _ explanation: String,
    in sheet: inout CountSheet
  ) {
    self.title = title
    self.part = sheet.add(part)
    rest = sheet.add(count - part)
    self.whole = whole ?? sheet.add(count)
    self.explanation = explanation
    sheet.relate(total: self.whole, parts: [self.part, rest])
  }

  func share(_ figures: [KAASummary.Figure]) -> KAASummary.Share {
    KAASummary.Share(
      title: title, part: figures[rest] == .hidden ? .hidden : figures[part],
      whole: figures[whole], explanation: explanation)
  }
}

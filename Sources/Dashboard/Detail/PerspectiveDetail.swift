import Finsam

/// A perspective: how it stands, what the document says of it, its goals, and the document.
struct PerspectiveDetail {
  let perspective: Perspective
  let styrkort: Styrkort
  let context: DetailContext

  func lines(width: Int) -> [DetailLine] {
    var detail = Detail()
    let document = styrkort.address
    let threshold = context.office.forbund.partialThreshold
    if let statement = styrkort.statement(of: perspective) {
      let step = Step(Styrkort.perspectivePart, perspective.id)
      detail.add(statement, at: document.appending(step), context)
    } else {
      detail.add(
        styrkort.standing(of: perspective, threshold: threshold), of: styrkort, on: context.day,
        at: nil)
    }
    detail.heading("Mål", list: PartReference(owner: document, part: PartKey.goals))
    for goal in styrkort.goals(in: perspective) {
      let verdict = styrkort.verdict(of: goal, threshold: threshold)
      let place = document.appending(Step(PartKey.goals, goal.id))
      detail.prose(goal.wording, indent: 1, place: Place(place), link: .record(place))
      detail.line(
        verdict.listCell(of: styrkort, on: context.day), CellText("  uträknat ", .label),
        verdict.computed.cell, indent: 3)
    }
    detail.heading(
      styrkort.title, list: PartReference(owner: document, part: Styrkort.perspectivePart))
    let order = styrkort.perspectives.map(\.name).joined(separator: ", ")
    detail.field(styrkort.perspectiveWord.pluralHeading, order)
    detail.fields(of: styrkort, at: document, context)
    return detail.lines(width: width)
  }
}

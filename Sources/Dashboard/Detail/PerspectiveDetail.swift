import Finsam
import TextUI

/// A perspective: how it stands, what the document says of it, its goals, and earlier years.
struct PerspectiveDetail {
  let perspective: Perspective
  let styrkort: Styrkort
  let desk: Desk

  func lines(width: Int) -> [DetailLine] {
    var builder = DetailBuilder(width: width)
    let standing = styrkort.standing(of: perspective, threshold: desk.threshold)
    let document = styrkort.address
    let address = document.appending(Step(Styrkort.perspectivePart, perspective.id))
    let statement = styrkort.statement(of: perspective)
    builder.add(
      DetailLine(
        [Span("Bedömning  ", .label), standing.verdict.assessedSpan],
        place: statement == nil ? nil : Place(address, field: standing.verdict.statusKey)))
    builder.add(DetailLine([Span("Uträknat   ", .label), standing.computedSpan]))
    builder.prose(
      standing.tally.sentence() + " Uppnått först när alla mål är det.", .dim)
    if let statement {
      builder.judgement(
        standing.verdict, against: "målens status", statement.proposal, statement.decision,
        at: address)
    }
    if let statement {
      builder.unreadValues(of: Outline(statement), at: address)
      builder.blank()
      builder.field("Rubrik", statement.printedName, place: Place(address, field: "rubrik"))
      builder.field(
        "Inriktningsmål", statement.directionGoal, place: Place(address, field: "inriktningsmål"))
      builder.field(
        "Beskrivning", statement.description, place: Place(address, field: "beskrivning"))
      builder.field("Källa", statement.source, place: Place(address, field: "källa"))
    }
    builder.heading("Mål", list: PartReference(owner: document, part: "mål"))
    for goal in styrkort.goals(in: perspective) {
      let verdict = styrkort.verdict(of: goal, threshold: desk.threshold)
      let place = document.appending(Step("mål", goal.id))
      builder.prose(goal.wording, indent: 1, place: Place(place), destination: .goal(place))
      builder.add(
        DetailLine(
          [verdict.assessedSpan, Span("  uträknat ", .label), verdict.computed.span], indent: 3))
    }
    builder.heading(
      styrkort.title, list: PartReference(owner: document, part: Styrkort.perspectivePart))
    let order = styrkort.perspectives.map(\.name).joined(separator: ", ")
    builder.field(styrkort.perspectiveWord.pluralHeading, order)
    builder.unreadValues(of: Outline(styrkort).withoutParts, at: document)
    builder.field("Vision", styrkort.vision, place: Place(document, field: "vision"))
    builder.field("Strategi", styrkort.strategy, place: Place(document, field: "strategi"))
    builder.field("Källa", styrkort.source, place: Place(document, field: "källa"))
    return builder.lines
  }
}

import Finsam
import TextUI

/// A goal with everything around it: status and why, measures, supporting goals, activities.
struct GoalDetail {
  let goal: Goal
  let address: Address
  let styrkort: Styrkort
  let desk: Desk
  let lastYear: Styrkort?

  func lines(width: Int) -> [DetailLine] {
    var builder = DetailBuilder(width: width)
    builder.prose(goal.wording, .strong, place: Place(address, field: "lydelse"))
    builder.unreadValues(of: Outline(goal), at: address)
    builder.blank()
    addStatus(to: &builder)
    addMeasures(to: &builder)
    addSupport(to: &builder)
    addActivities(to: &builder)
    addRest(to: &builder)
    return builder.lines
  }

  private func addStatus(to builder: inout DetailBuilder) {
    let verdict = styrkort.verdict(of: goal, threshold: desk.threshold)
    builder.add(
      DetailLine(
        [Span("Bedömning  ", .label), Span(verdict.listCell(of: styrkort, on: desk.day))],
        place: Place(address, field: verdict.statusKey)))
    builder.add(DetailLine([Span("Uträknat   ", .label), verdict.computed.span]))
    builder.judgement(
      verdict, against: "utfallet", goal.proposal, goal.decision, at: address)
  }

  private func addMeasures(to builder: inout DetailBuilder) {
    builder.heading(
      "Mått (\(goal.measures.count))", list: PartReference(owner: address, part: "mått"))
    let measures = styrkort.measures(for: goal)
    if let ties = goal.tieWords(of: measures) { builder.prose(ties, .dim) }
    for measure in goal.measures {
      MeasureDetail(
        measure: measure, address: address.appending(Step("mått", measure.id)),
        threshold: desk.threshold
      ).add(to: &builder)
    }
    for other in styrkort.goals where other.id != goal.id {
      for measure in other.measures where measure.alsoFor.contains(goal.id) {
        let steps = [Step("mål", other.id), Step("mått", measure.id)]
        builder.prose(
          "Mäts också med \(other.id): \(measure.name)", .dim, indent: 1,
          place: Place(Address(address.file, steps)))
      }
    }
  }

  private func addSupport(to builder: inout DetailBuilder) {
    let supporting = desk.office.goals(supporting: address)
    guard !supporting.isEmpty || !goal.supports.isEmpty else { return }
    builder.heading("Målkedja")
    if !goal.supports.isEmpty {
      builder.field(
        "Stödjer", goal.supports + goal.readingMark("stödjer"),
        place: Place(address, field: "stödjer"))
    }
    for support in supporting {
      builder.prose(
        "\(desk.office.name(of: Address(support.address.file))): \(support.goal.wording)"
          + support.goal.readingMark("stödjer"),
        indent: 1,
        destination: .goal(support.address))
    }
  }

  private func addRest(to builder: inout DetailBuilder) {
    if let lastYear, let before = lastYear.goals.first(where: { $0.id == goal.id }) {
      builder.heading("Året före (\(lastYear.id))")
      let verdict = lastYear.verdict(of: before, threshold: desk.threshold)
      builder.add(
        DetailLine([verdict.assessedSpan, Span("  uträknat ", .label), verdict.computed.span]))
      builder.prose(before.wording, .dim)
    }
    guard let outline = desk.office.outline(at: address) else { return }
    builder.blank()
    if !goal.perspective.isEmpty {
      builder.field(
        styrkort.perspectiveWord.heading,
        (styrkort.perspective(goal.perspective)?.name ?? goal.perspective)
          + goal.readingMark("perspektiv"),
        place: Place(address, field: "perspektiv"))
    }
    builder.fields(
      ["område", "indikatorer", "anteckning", "källa", Readings.key], of: outline, at: address)
  }
}

extension DetailSubject<Goal> {
  /// What hangs on the goal, each with a way to it.
  func addRemainder(to detail: inout Detail) {
    guard let year = styrkort?.year, let placed = context.office.goal(at: address) else { return }
    let remainder = GoalRemainder(of: placed, in: year, on: context.day)
    guard !remainder.isEmpty else { return }
    detail.heading("Återstår")
    for activity in remainder.late {
      let facts = [activity.when, activity.standing].filter { !$0.isEmpty }
      let told = facts.isEmpty ? "" : " (\(facts.joined(separator: ", ")))"
      detail.prose(
        "Försenad: \(activity.name.oneLine)\(told)", .warning, indent: 1,
        place: record.activities.contains { $0.id == activity.id }
          ? Place(address.appending(Step(PartKey.activities, activity.id)), field: "läge") : nil)
    }
    for measure in remainder.unmeasured {
      detail.prose(
        "\(measure.fulfilment(threshold: nil).rawValue.capitalizedFirst): \(measure.name.oneLine)",
        indent: 1,
        link: record.measures.contains { $0.id == measure.id }
          ? .record(address.appending(Step(PartKey.measures, measure.id))) : nil)
    }
  }

  /// How it stood the year before, or which goal it may be the same as.
  func addYearBefore(to detail: inout Detail) {
    guard let all = styrkort.flatMap({ context.office.predecessors(of: $0) }) else {
      return detail.field("Föregångare", record.predecessor, place: place)
    }
    let link = all[record]
    let isFurther = link.map { !all.isOfYearBefore($0) } ?? false
    detail.heading(
      isFurther ? "Tidigare (\(link?.styrkort.id ?? ""))" : "Året före (\(all.before.id))")
    guard let link else {
      let words =
        record.predecessor == Goal.noPredecessor
        ? "Målet är nytt." : "Inget mål året före är likt det här."
      return detail.prose(words, .dim, place: place)
    }
    let earlier = link.styrkort.address.appending(Step(PartKey.goals, link.goal.id))
    if link.isCertain {
      let verdict = link.styrkort.verdict(of: link.goal, threshold: context.threshold)
      detail.line(
        verdict.assessedCell, CellText("  uträknat ", .label), verdict.computed.cell)
    } else {
      detail.prose("Kanske samma mål som i \(all.before.title):", .warning, place: place)
    }
    detail.prose(link.goal.wording, .dim, link: .record(earlier))
    if link.isCertain {
      detail.prose(
        "\(link.styrkort.title), \(link.tie.rawValue)", .dim, place: place)
    } else {
      detail.hint(
        "\(context.keys.accept) bekräftar det; \(context.keys.edit) väljer ett annat, eller nytt.")
    }
  }
}

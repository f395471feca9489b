import Finsam
import TextUI

extension GoalDetail {
  /// The goal's own activities, and those of other goals that serve it too.
  func addActivities(to builder: inout DetailBuilder) {
    let all = styrkort.activities(for: goal)
    let done = all.count { $0.isDone == true }
    builder.heading(
      "Aktiviteter (\(done) av \(all.count) klara)",
      list: PartReference(owner: address, part: "aktiviteter"))
    if all.isEmpty { builder.prose("! Målet saknar aktivitet. n lägger till en.", .warning) }
    for activity in goal.activities {
      add(activity, at: address.appending(Step("aktiviteter", activity.id)), to: &builder)
    }
    for other in styrkort.goals where other.id != goal.id {
      for activity in other.activities where activity.alsoFor.contains(goal.id) {
        let steps = [Step("mål", other.id), Step("aktiviteter", activity.id)]
        builder.prose(
          "Görs också för \(other.id): \(activity.name)", .dim, indent: 1,
          place: Place(Address(address.file, steps)))
      }
    }
  }

  private func add(_ activity: Activity, at address: Address, to builder: inout DetailBuilder) {
    let box = activity.isDone == true ? "✔ klar  " : "· öppen "
    let rows = activity.name.wrapped(to: max(10, builder.width - box.count))
    for (index, row) in rows.enumerated() {
      builder.add(
        DetailLine(
          [
            Span(
              index == 0 ? box : String(repeating: " ", count: box.count),
              activity.isDone == true ? .met : .dim),
            Span(row),
          ], place: index == 0 ? Place(address) : nil))
    }
    let facts = [activity.responsible, activity.when, activity.comment].filter { !$0.isEmpty }
    if !facts.isEmpty { builder.prose(facts.joined(separator: " · "), .dim, indent: box.count) }
  }
}

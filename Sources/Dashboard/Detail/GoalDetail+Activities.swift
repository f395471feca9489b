import Finsam
import TextUI

extension GoalDetail {
  /// The goal's own activities, and those of other goals that serve it too.
  func addActivities(to builder: inout DetailBuilder) {
    let all = styrkort.activities(for: goal)
    builder.heading(
      "Aktiviteter (\(all.count))", list: PartReference(owner: address, part: "aktiviteter"))
    if !all.isEmpty { builder.prose(ActivityCounts(all).words, .dim) }
    if let ties = goal.tieWords(of: all) { builder.prose(ties, .dim) }
    if all.isEmpty {
      builder.prose(
        styrkort.hasActivities
          ? "! Målet saknar aktivitet. n lägger till en."
          : "Dokumentet har inga aktiviteter. n lägger till en.",
        styrkort.hasActivities ? .warning : .dim)
    }
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
    let mark = activity.mark
    let rows = activity.name.wrapped(to: max(10, builder.width - mark.text.count))
    for (index, row) in rows.enumerated() {
      let start =
        index == 0 ? mark : Span(String(repeating: " ", count: mark.text.count), mark.role)
      builder.add(DetailLine([start, Span(row)], place: index == 0 ? Place(address) : nil))
    }
    let looked = activity.state == .notStated ? activity.looked : ""
    let facts = [
      activity.kind.map { $0.text + activity.readingMark("slag") } ?? "", activity.responsible,
      activity.when,
      looked, activity.comment,
    ].filter { !$0.isEmpty }
    if !facts.isEmpty {
      builder.prose(facts.joined(separator: " · "), .dim, indent: 2)
    }
    for occasion in activity.occasions {
      let place = Place(address.appending(Step("tillfällen", occasion.id)))
      builder.prose(
        occasion.markedTold, indent: 2, place: place,
        destination: occasion.insats.isEmpty ? nil : .insats(occasion.insats))
    }
  }
}

extension Activity {
  /// `✔ genomförd  `, `▸ pågår  `: the state as symbol and word.
  fileprivate var mark: Span {
    let words = standing
    return switch state {
    case .done: Span("✔ \(words)  ", .met)
    case .underWay: Span("▸ \(words)  ", .met)
    case .notDone: Span("✖ \(words)  ", .notMet)
    case .notStated: Span("? \(words)  ", .notMeasured)
    case nil: Span(words.isEmpty ? "· utan läge  " : "▸ \(words)  ", .dim)
    }
  }
}

extension Office {
  /// What is missing in the log of activities that changes set done: `0 av 10 loggade`. Empty where
  /// all that the plan asks for is there, and for activities of which it asks for no number and
  /// that do not go on.
  package func unlogged(bySettingDone changes: [Change], on day: Day) -> [String] {
    changes.compactMap { change in
      guard case .field("läge", _, Activity.State.done.text) = change.edit,
        let step = change.address.steps.last, step.part == PartKey.activities
      else { return nil }
      switch DocumentKind(path: change.address.file) {
      case .plan: return unloggedInPlan(change.address, on: day)
      case .styrkort, .insats: return unentered(change.address)
      default: return nil
      }
    }
  }

  private func unloggedInPlan(_ address: Address, on day: Day) -> String? {
    guard let year = Year(id: DocumentKind.stem(of: address.file)),
      let row = PlanReport(asf, year: year, on: day)?.rows.first(where: { $0.address == address }),
      let progress = row.progress, let schedule = progress.schedule
    else { return nil }
    if let wanted = progress.wanted {
      let held = progress.heldAtAnyTime
      return held < wanted ? "\(held) av \(wanted) loggade" : nil
    }
    return schedule.isOngoing && !progress.isLogged ? "inget loggat" : nil
  }

  /// An activity of a goal says itself how many times a year it is done.
  private func unentered(_ address: Address) -> String? {
    guard let outline = outline(at: address),
      let wanted = outline.text("per_år").flatMap({ Number.whole($0) }), wanted > 0
    else { return nil }
    let entered = outline.part(PartKey.occasions)?.children.count ?? 0
    return entered < wanted ? "\(entered) av \(wanted) inskrivna" : nil
  }
}

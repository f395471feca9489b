extension Survey {
  /// What goes on in another year stands in that year's document, under the same id: a plan where
  /// there is one, an activity where the year's document has it.
  var brokenContinuations: [Finding] {
    office.asf.plans.flatMap { plan -> [Finding] in
      let own = finding(at: plan.address, in: plan.continuedIn, isThere: { _ in true })
      return own
        + plan.processGoals.flatMap { goal in
          goal.activities.flatMap { activity in
            finding(
              at: plan.address(of: activity, in: goal), in: activity.continuedIn,
              isThere: { $0.activity(activity.id) != nil })
          }
        }
    }
  }

  /// A text for the board is of a process goal of its own plan.
  var boardTextReferences: [Finding] {
    office.asf.plans.flatMap { plan -> [Finding] in
      let goals = Set(plan.processGoals.map(\.id))
      return plan.boardTexts.filter { !$0.goal.isEmpty && !goals.contains($0.goal) }.map { text in
        Finding(
          .danglingReference,
          at: Place(
            plan.address.appending(Step(PartKey.boardTexts, text.id)), field: "processmål"),
          ["processmål": text.goal],
          "Processmålet ”\(text.goal.oneLine)” finns inte i planen, så texten kommer inte med i "
            + "rapporten.")
      }
    }
  }

  private func finding(
    at address: Address, in year: Year?, isThere: (ActivityPlan) -> Bool
  ) -> [Finding] {
    guard let year else { return [] }
    let plan = office.asf.plan(year)
    if plan.map(isThere) == true { return [] }
    let key = YearCarry.continuationKey
    return [
      Finding(
        .danglingReference, at: Place(address, field: key),
        [key: year.text, "plan": plan == nil ? "saknas" : "finns"],
        plan == nil
          ? "Det finns ingen handlingsplan för \(year.text), där det kan fortsätta."
          : "Aktiviteten finns inte i handlingsplanen för \(year.text).")
    ]
  }
}

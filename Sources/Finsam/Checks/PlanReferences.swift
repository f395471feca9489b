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

extension Survey {
  /// An event counts on an activity only where the plan of its year has it.
  var activityReferences: [Finding] {
    office.asf.events.compactMap { event in
      guard !event.activity.isEmpty, office.asf.activity(of: event) == nil else { return nil }
      return Finding(
        .danglingReference, at: Place(event.address, field: "aktivitet"), reason(event))
    }
  }

  private func reason(_ event: ASFEvent) -> String {
    guard let year = event.ofYear else {
      return "Händelsen har varken dag eller år, så den räknas inte på ”\(event.activity)”."
    }
    return office.asf.plan(year) == nil
      ? "Det finns ingen handlingsplan för \(year.text), där ”\(event.activity)” kan stå."
      : "Aktiviteten ”\(event.activity)” finns inte i handlingsplanen för \(year.text)."
  }
}

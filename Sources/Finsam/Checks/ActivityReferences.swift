extension Survey {
  /// A row repeats another that stands there, and repeats none itself.
  var repeatedEvents: [Finding] {
    let events = office.asf.events
    let repeating = events.offsets { $0.pointee.isRepeat }
    guard !repeating.isEmpty else { return [] }
    let first = Set(events.lazy.filter { !$0.isRepeat }.map(\.id))
    var findings = RegisterFindings(ASFEvent.self, .danglingReference)
    for event in repeating.lazy.map({ events[$0] }) where !first.contains(event.sameAs) {
      findings.add(at: event.id, "samma_som", ["samma_som": event.sameAs]) {
        "Händelsen ”\(event.sameAs.oneLine)” finns inte, eller upprepar själv en annan, så "
          + "uppgiften "
          + "räknas inte."
      }
    }
    return findings.all
  }

  /// An event counts on an activity only where the plan of its year has it.
  var activityReferences: [Finding] {
    let planned = PlannedActivities(office.asf)
    var findings = RegisterFindings(ASFEvent.self, .danglingReference)
    for event in doubts[.activities, ASFEvent.path].lazy.map({ office.asf.events[$0] }) {
      findings.add(at: event.id, "aktivitet", facts(event, planned)) { reason(event, planned) }
    }
    return findings.all
  }

  private func facts(_ event: ASFEvent, _ planned: PlannedActivities) -> Facts {
    let hasPlan = event.ofYear.map(planned.hasPlan) ?? false
    return [
      "aktivitet": event.activity, "år": event.ofYear.text, "plan": hasPlan ? "finns" : "saknas",
    ]
  }

  private func reason(_ event: ASFEvent, _ planned: PlannedActivities) -> String {
    guard let year = event.ofYear else {
      return "Händelsen har varken dag eller år, så den räknas inte på ”\(event.activity)”."
    }
    return planned.hasPlan(year)
      ? "Aktiviteten ”\(event.activity)” finns inte i handlingsplanen för \(year.text)."
      : "Det finns ingen handlingsplan för \(year.text), där ”\(event.activity)” kan stå."
  }
}

extension Office {
  /// Events that are written and belong to no plan: for who writes them.
  func eventsOutsidePlans(_ events: [ASFEvent]) -> [Finding] {
    if asf.plans.isEmpty { return [] }
    let planned = PlannedActivities(asf)
    return events.compactMap { event in
      guard let year = event.ofYear, !planned.hasPlan(year) else { return nil }
      return Finding(
        .danglingReference,
        at: Place(Address(ASFEvent.path).appending(Step(RegisterKey.rows, event.id)), field: "dag"),
        ["år": year.text],
        "Det finns ingen handlingsplan för \(year.text), så händelsen räknas inte i någon plan."
      ).advising("Gör en handlingsplan för \(year.text), eller rätta dagen.")
    }
  }
}

extension RowDoubts {
  /// Events of an activity that no plan of their year has.
  static func activities(_ asf: ASF, in range: Range<Int>) -> [Int] {
    let events = asf.events
    var planned = PlannedActivities(asf)
    return range.filter { place in
      !events[place].activity.isEmpty
        && planned.name(of: events[place].activity, in: events[place].ofYear) == nil
    }
  }
}

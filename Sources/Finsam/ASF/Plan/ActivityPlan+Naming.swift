extension ActivityPlan {
  /// The id of the activity that a text means: its id, or its name where only one has it.
  package func activityId(_ text: String) throws(InvalidInput) -> String {
    if activity(text) != nil { return text }
    let name = SearchText(text)
    let ids = processGoals.flatMap(\.activities)
      .filter { SearchText($0.name.oneLine) == name }.map(\.id)
    switch ids.count {
    case 0: throw .notAnActivity(text, year: year?.number ?? 0)
    case 1: return ids[0]
    default: throw .severalActivities(text, ids: ids)
    }
  }
}

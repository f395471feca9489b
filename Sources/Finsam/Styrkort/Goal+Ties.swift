/// What belongs to a goal: by the source, or as the transcriber reads it.
package protocol GoalPart: Record {
  var name: String { get }
  /// Ids of further goals in the same document.
  var alsoFor: [String] { get }
}

extension Measure: GoalPart {}

extension Activity: GoalPart {}

extension Goal {
  /// Whether the transcriber, and not the source, has the measure or activity serve this goal: its
  /// own, or one of a goal beside it.
  package func isTiedByReading<Part: GoalPart>(to part: Part) -> Bool {
    guard !part.readings.isEmpty else { return false }
    return part.alsoFor.contains(id) && !owns(part)
      ? part.readings.contains("även") : part.readings.contains(Readings.belongsToGoal)
  }

  private func owns<Part: GoalPart>(_ part: Part) -> Bool {
    part is Measure
      ? measures.contains { $0.id == part.id } : activities.contains { $0.id == part.id }
  }

  /// `Att måtten hör till just det här målet är en tolkning.`; nil where the source ties them all.
  package func tieWords(of measures: [Measure]) -> String? {
    tieWords(of: measures, one: "måttet", all: "måtten")
  }

  /// And of which kind the activities are, where the source does not say.
  package func tieWords(of activities: [Activity]) -> String? {
    let ties = tieWords(of: activities, one: "aktiviteten", all: "aktiviteterna")
    let isKindRead = activities.contains { $0.readings.contains("slag") }
    let kinds = isKindRead ? "Vilka som är arbetssätt eller uppgifter är en tolkning." : nil
    let words = [ties, kinds].compactMap(\.self)
    return words.isEmpty ? nil : words.joined(separator: " ")
  }

  private func tieWords<Part: GoalPart>(of parts: [Part], one: String, all: String) -> String? {
    let read = parts.filter(isTiedByReading)
    guard !read.isEmpty else { return nil }
    let subject =
      read.count < parts.count
      ? read.map { "”\($0.name.oneLine)”" }.swedishList : parts.count == 1 ? one : all
    return "Att \(subject) hör till just det här målet är en tolkning."
  }
}

/// What somebody did at one time: one row or several of the history.
package struct HistoryStep: Equatable, Sendable {
  /// Never empty.
  package let entries: [HistoryEntry]
}

extension HistoryStep {
  package var time: String { entries.first?.time ?? "" }
  /// Tells it from other steps: undoing one is a step of its own.
  package var id: String { entries.first.map { "\($0.step.text) \($0.origin.rawValue)" } ?? "" }
  package var user: String { entries.first?.user ?? "" }
  package var address: Address? { entries.first?.address }
  package var changes: [Change] { entries.compactMap(\.change) }

  /// Rows that follow one another and tell of one step, in the order of the history.
  package static func steps(of entries: [HistoryEntry]) -> [HistoryStep] {
    var groups: [[HistoryEntry]] = []
    for entry in entries {
      if let last = groups.last?.last, last.step == entry.step, last.origin == entry.origin {
        groups[groups.count - 1].append(entry)
      } else {
        groups.append([entry])
      }
    }
    return groups.map { HistoryStep(entries: $0) }
  }
}

extension HistoryStep {
  /// What it is about where it changed nothing that is known: `visade no-25-001`, `visade 65
  /// ärenden`.
  var titleOfNoChange: String {
    guard let first = entries.first else { return "" }
    let cases = Set(entries.compactMap { $0.address.steps.last?.id })
    return entries.allSatisfy { $0.action == .reveal } && cases.count > 1
      ? "\(first.action.rawValue) \(Number(cases.count).shown) ärenden" : first.ownTitle
  }
}

extension HistoryEntry {
  /// What a row is about that tells of no change, or does not hold together.
  fileprivate var ownTitle: String {
    let id = address.steps.last.map { " " + $0.id } ?? ""
    return action.isChange
      ? "\(key) i \(address.file)" : "\(action.rawValue)\(id) \(to)".trimmed
  }
}

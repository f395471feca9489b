/// What a history comes to: of each field, what it was first and what it became last. What somebody
/// did and took back again is nothing.
struct NetChanges {
  /// What has one outcome: a field, or a part or document as a whole.
  struct Subject: Hashable {
    let address: Address
    /// Nil for the record as a whole.
    let key: String?
  }

  enum Outcome: Equatable {
    case field(from: String, to: String)
    case added(Draft)
    case removed(Draft)
    /// Another came under the id of one that went.
    case replaced(Draft, by: Draft)
  }

  struct Item: Equatable {
    let subject: Subject
    var outcome: Outcome
    /// Who took part in it, the first one first.
    var users: [String]
    /// When it was changed last: `2014-12-31 14:02:11`.
    var time: String
  }

  private var items: [Item] = []
  private var places: [Subject: Int] = [:]

  /// `entries` stand in the order in which they were made.
  init(_ entries: some Sequence<HistoryEntry>) {
    for entry in entries {
      guard let change = entry.change else { continue }
      switch change.edit {
      case .field(let key, let from, let to):
        note(entry, Subject(address: change.address, key: key), .field(from: from, to: to))
      case .insert(let part, _, let draft):
        note(
          entry, Subject(address: change.address.appending(Step(part, draft.id)), key: nil),
          .added(draft))
      case .remove(let part, _, let draft):
        note(
          entry, Subject(address: change.address.appending(Step(part, draft.id)), key: nil),
          .removed(draft))
      case .create(let draft):
        note(entry, Subject(address: change.address, key: nil), .added(draft))
      case .delete(let draft):
        note(entry, Subject(address: change.address, key: nil), .removed(draft))
      // In which order parts stand says nothing of the förbund.
      case .move: break
      }
    }
  }

  /// What is left, in the order in which it was first changed; of a record that was added or
  /// removed whole, nothing of what is in it.
  var changed: [Item] {
    let whole = Set(items.filter { !$0.isNothing && $0.subject.key == nil }.map(\.subject.address))
    return items.filter { item in
      !item.isNothing && !item.subject.isWithin(whole)
    }
  }

  private mutating func note(_ entry: HistoryEntry, _ subject: Subject, _ outcome: Outcome) {
    guard let place = places[subject] else {
      places[subject] = items.count
      items.append(
        Item(subject: subject, outcome: outcome, users: [entry.user], time: entry.time))
      return
    }
    items[place].outcome = items[place].outcome.followed(by: outcome)
    items[place].time = entry.time
    if !items[place].users.contains(entry.user) { items[place].users.append(entry.user) }
  }
}

extension NetChanges.Subject {
  /// Whether it lies in one of the records, or is a field of one.
  fileprivate func isWithin(_ records: Set<Address>) -> Bool {
    if key != nil, records.contains(address) { return true }
    var above = address.parent
    while let here = above {
      if records.contains(here) { return true }
      above = here.parent
    }
    return false
  }
}

extension NetChanges.Item {
  /// Whether all is as it was.
  fileprivate var isNothing: Bool {
    if case .field(let from, let to) = outcome { from == to } else { false }
  }
}

extension NetChanges.Outcome {
  /// Both, one after the other. What came and went is written as a field that is as it was.
  fileprivate func followed(by next: Self) -> Self {
    let nothing = Self.field(from: "", to: "")
    switch (self, next) {
    case (.field(let from, _), .field(_, let to)): return .field(from: from, to: to)
    case (.added, .removed): return nothing
    case (.removed(let old), .added(let new)):
      return old == new ? nothing : .replaced(old, by: new)
    case (.replaced(let old, _), .removed): return .removed(old)
    case (.replaced(let old, _), .added(let new)): return .replaced(old, by: new)
    case (.field, _), (_, .field), (.added, .added), (.removed, .removed), (_, .replaced),
      (.replaced, _):
      return next
    }
  }
}

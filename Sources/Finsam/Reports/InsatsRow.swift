/// An insats as one row: the same in the dashboard's table and in exports.
package struct InsatsRow: Equatable, Sendable {
  package enum Column: String, CaseIterable, Sendable {
    case name = "Namn"
    case form = "Form"
    case phase = "Skede"
    case owner = "Ägare"
    case targetGroup = "Målgrupp"
    case period = "Period"
    case participants = "Deltagare"
    case women = "Kvinnor"
    case men = "Män"
    case result = "Resultat"
    case cost = "Kostnad"

    package var title: String { rawValue }

    package var isNumeric: Bool {
      switch self {
      case .participants, .women, .men, .cost: true
      case .name, .form, .phase, .owner, .targetGroup, .period, .result: false
      }
    }
  }

  package let id: String
  package let name: String
  package let form: Insats.Form?
  package let phase: Insats.Phase?
  package let owner: String
  package let targetGroup: String
  package let period: String
  /// Of the latest year that has figures.
  package let participants: Quantity?
  package let women: Quantity?
  package let men: Quantity?
  package let result: String
  package let cost: Kronor?
  /// What stands in the file where a value of the row cannot be read.
  private let unread: [Column: String]

  package init(_ insats: Insats) {
    let latest = insats.latestParticipation
    id = insats.id
    name = insats.name
    form = insats.form
    phase = insats.phase
    owner = insats.owner
    targetGroup = insats.targetGroup.oneLine
    period = insats.shownPeriod
    participants = latest?.total
    women = latest?.women
    men = latest?.men
    result = insats.results.first?.shown ?? ""
    cost = insats.latestCost?.amount
    unread = insats.unreadTexts
  }
}

extension InsatsRow {
  /// As shown on a screen; what stands where a value cannot be read is marked.
  package func shown(_ column: Column) -> String {
    let shown = shownValue(column)
    guard let unread = unread[column] else { return shown }
    return (shown.isEmpty ? "? " : shown + " ? ") + unread.oneLine
  }

  /// Whether a value of the column cannot be read.
  package func isUnread(_ column: Column) -> Bool { unread[column] != nil }

  private func shownValue(_ column: Column) -> String {
    switch column {
    case .participants: participants?.shown ?? ""
    case .women: women?.shown ?? ""
    case .men: men?.shown ?? ""
    case .cost: cost?.shown ?? ""
    case .targetGroup: shortTargetGroup
    case .name, .form, .phase, .owner, .period, .result: value(column)
    }
  }

  /// As written to a file; what cannot be read as it stands there.
  package func text(_ column: Column) -> String {
    let value = value(column)
    return value.isEmpty ? unread[column] ?? "" : value
  }

  private func value(_ column: Column) -> String {
    switch column {
    case .name: name
    case .form: form.text
    case .phase: phase.text
    case .owner: owner
    case .targetGroup: targetGroup
    case .period: period
    case .participants: participants.text
    case .women: women.text
    case .men: men.text
    case .result: result
    case .cost: cost.text
    }
  }

  package func sortKey(_ column: Column) -> SortKey {
    switch column {
    case .participants: SortKey(participants?.number?.thousandths)
    case .women: SortKey(women?.number?.thousandths)
    case .men: SortKey(men?.number?.thousandths)
    case .cost: SortKey(cost?.amount)
    case .phase: SortKey(phase.flatMap { Insats.Phase.allCases.firstIndex(of: $0) })
    case .name, .form, .owner, .targetGroup, .period, .result: SortKey(value(column))
    }
  }

  /// What a filter looks in: all that the row says, also what is shown shortened.
  package var searchText: SearchText {
    SearchText(Column.allCases.map { shown($0) + " " + text($0) }.joined(separator: " "))
  }

  /// As much as tells one group from another: its first sentence, or the beginning of it, without
  /// the words that so many begin with.
  private var shortTargetGroup: String {
    let opening = "Personer mellan "
    let group =
      targetGroup.hasPrefix(opening) ? targetGroup.dropFirst(opening.count) : targetGroup[...]
    let sentence = group.split(separator: ". ", maxSplits: 1).first.map(String.init) ?? ""
    guard sentence.count > InsatsRow.longestGroup else { return sentence }
    let words = sentence.prefix(InsatsRow.longestGroup - 1).split(separator: " ").dropLast()
    return words.joined(separator: " ") + "…"
  }

  private static let longestGroup = 60
}

extension Office {
  package var insatsRows: [InsatsRow] { insatser.map(InsatsRow.init) }
}

extension Insats {
  /// What stands in the file where a value that a row shows cannot be read.
  fileprivate var unreadTexts: [InsatsRow.Column: String] {
    var texts: [InsatsRow.Column: String] = [:]
    texts[.form] = unread(["form"])
    texts[.phase] = unread(["skede"])
    texts[.period] = unread(["period.start", "period.slut"])
    texts[.participants] = latestParticipation?.unread(["totalt"])
    texts[.women] = latestParticipation?.unread(["kvinnor"])
    texts[.men] = latestParticipation?.unread(["män"])
    texts[.cost] = latestCost?.unread(["belopp"])
    return texts
  }
}

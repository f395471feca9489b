/// What changed since a day, record by record, in words for a board.
package struct RecentChanges: Equatable, Sendable {
  /// What is said of the förbund, in the order in which a board asks for it.
  package enum Kind: String, CaseIterable, Sendable {
    case assessment = "Bedömning"
    case decision = "Beslut"
    case outcome = "Utfall"
    case cost = "Kostnad"
    case participants = "Deltagare"
    case activity = "Aktivitet"
    case other = "Övrigt"
  }

  package struct Row: Equatable, Sendable {
    package let kind: Kind
    /// What changed within the record: `Mått ”Andel i arbete”: målvärde`.
    package let what: String
    /// As people read them; empty where there was, or is, nothing.
    package let from: String
    package let to: String
    /// Those who changed it: `Åsa Öberg, Börje Ek`.
    package let users: String
    /// The day it was changed last.
    package let day: String
    package let place: Place
  }

  package struct Record: Equatable, Sendable {
    /// `Styrkort 2014, mål ”Fler i arbete”`
    package let name: String
    package let address: Address
    package let rows: [Row]
  }

  package let since: Day
  package let records: [Record]
  /// How many changes were made in registers of persons, of which nothing is told.
  package let hidden: Int

  package var isEmpty: Bool { records.isEmpty && hidden == 0 }

  package var count: Int { records.map(\.rows.count).sum }

  package init(_ history: [HistoryEntry], in office: Office, since: Day) {
    self.since = since
    let recent = history.filter { since.text <= $0.time.prefix(10) }
    hidden = recent.count { $0.isOfPerson && $0.action.isChange }
    let words = ChangedWords(office)
    var rows: [Address: [Row]] = [:]
    var order: [Address] = []
    for item in NetChanges(recent.lazy.filter { !$0.isOfPerson }).changed {
      let owner = item.subject.address.changedRecord
      if rows[owner] == nil { order.append(owner) }
      rows[owner, default: []].append(words.row(of: item, in: owner))
      rows[owner, default: []] += words.decisions(in: item, of: owner)
    }
    records = order.enumerated()
      .sorted { ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset) }
      .map { _, owner in
        let all = (rows[owner] ?? []).countingRows(of: owner)
        return Record(
          name: words.name(of: owner), address: owner,
          rows: Kind.allCases.flatMap { kind in all.filter { $0.kind == kind } })
      }
  }
}

extension HistoryEntry {
  /// Whether it is of a file that tells of persons, known here or not.
  fileprivate var isOfPerson: Bool {
    let kind = DocumentKind(path: address.file)
    return kind?.isConfidential ?? (kind == nil && address.file.hasPrefix("kaa/"))
  }
}

extension Address {
  /// What a change is told under: a goal or perspective, a process goal, else the whole document.
  fileprivate var changedRecord: Address {
    switch DocumentKind(path: file) {
    case .styrkort, .plan: Address(file, Array(steps.prefix(1)))
    default: Address(file)
    }
  }

  /// Styrkort and insatser first, then what else there is, in its order.
  fileprivate var rank: Int {
    guard let kind = DocumentKind(path: file) else { return .max }
    return switch kind {
    case .styrkort: -2
    case .insats: -1
    default: kind.rawValue
    }
  }
}

extension [RecentChanges.Row] {
  /// Many rows that came into a register, or left it, as one row that counts them.
  fileprivate func countingRows(of owner: Address) -> [Element] {
    guard DocumentKind(path: owner.file)?.isRegister == true, count > Self.mostRows else {
      return self
    }
    let added = filter { $0.place.field == nil && $0.from.isEmpty }
    let removed = filter { $0.place.field == nil && $0.to.isEmpty && !$0.from.isEmpty }
    let others = filter { $0.place.field != nil || !$0.from.isEmpty && !$0.to.isEmpty }
    func counted(_ rows: [Element], _ word: String) -> [Element] {
      guard rows.count > Self.mostRows, let first = rows.first, let last = rows.last else {
        return rows
      }
      var users: [String] = []
      for row in rows where !users.contains(row.users) { users.append(row.users) }
      let told = "\(rows.count.inRows) \(word)"
      return [
        Element(
          kind: first.kind, what: told.capitalizedFirst, from: "", to: "",
          users: users.joined(separator: ", "), day: last.day, place: Place(owner))
      ]
    }
    return counted(added, "tillagda") + counted(removed, "borttagna") + others
  }

  /// More rows that came at once are counted and not told one by one.
  private static var mostRows: Int { 5 }
}

/// Every step of a history as a list, the latest first. What a step is about is put into words when
/// it is shown or looked for: there may be very many.
package struct HistoryList: Sendable {
  package let steps: [HistoryStep]
  private let names: ChangeNames

  package init(_ history: [HistoryEntry], in office: Office) {
    steps = HistoryStep.steps(of: history).reversed()
    names = ChangeNames(office, of: history)
  }

  package func title(of step: HistoryStep) -> String { names.title(of: step) }

  /// The step that stands at a row, with what it is called.
  fileprivate struct Listed: Sendable {
    let step: HistoryStep
    let names: ChangeNames

    var title: String { names.title(of: step) }
  }

  package var list: AnyList {
    let (steps, names) = (steps, names)
    let listed: @Sendable (Int) -> Listed = { Listed(step: steps[$0], names: names) }
    return AnyList(
      Listed.columns, count: steps.count,
      find: { id in steps.firstIndex { $0.has(id: id) } },
      search: RowSearch {
        var told = ToldChanges(names)
        return { row, text in
          steps[row].add(to: &text, &told)
          return true
        }
      }, row: listed,
      line: { row in
        AnyList.Line(id: steps[row].id, address: steps[row].address, title: listed(row).title)
      })
  }
}

extension HistoryList.Listed {
  fileprivate static let columns: [Column<Self>] = [
    Column(ColumnHead("När", .fixed(19), priority: 8)) { CellText($0.step.time) },
    Column(ColumnHead("Vem", .flexible(10), priority: 4)) { CellText($0.step.user) },
    Column(ColumnHead("Vad", .flexible(30, weight: 5), priority: 9)) { CellText($0.title) },
    Column(ColumnHead("Till", .flexible(14, weight: 2), priority: 3)) {
      CellText($0.step.outcome, .dim)
    },
    // Not shown, but searched: what each change was of, and from what to what.
    Column(ColumnHead("Ändringar", .flexible(20), isFileOnly: true)) { one in
      CellText(
        one.step.entries.map {
          "\($0.address.file) \($0.address.path) \($0.key) \($0.from) \($0.to)"
        }.joined(separator: " "))
    },
  ]
}

/// What changes are of, for many behind one another: that of the one before is at hand, since
/// people mostly go on with the same.
private struct ToldChanges {
  private let names: ChangeNames
  /// What records are called that have no register to be found in.
  private var known: [Address: String] = [:]
  private var last: (address: Address, key: String, text: SearchText)?

  init(_ names: ChangeNames) { self.names = names }

  /// Adds the place of a step's only change, and what the step is called.
  mutating func add(_ step: HistoryStep, _ entry: HistoryEntry, to text: inout SearchText) {
    guard entry.action == .field else {
      entry.addPlace(to: &text)
      return names.add(step, to: &text, &known)
    }
    if entry.origin != .edit { text.add(entry.origin.rawValue + ":") }
    if let last, last.address == entry.address, last.key.isSame(as: entry.key) {
      return text.add(last.text)
    }
    var own = SearchText()
    entry.addPlace(to: &own)
    names.add(entry, to: &own, &known)
    last = (entry.address, entry.key, own)
    text.add(own)
  }

  /// Adds the places of all changes of a step, and what it is called.
  mutating func addAll(of step: HistoryStep, to text: inout SearchText) {
    for entry in step.entries { entry.addPlace(to: &text) }
    names.add(step, to: &text, &known)
  }
}

extension HistoryStep {
  /// All that it says.
  fileprivate func add(to text: inout SearchText, _ told: inout ToldChanges) {
    // The words of its id.
    if let first = entries.first {
      text.add(first.step.text)
      text.add(first.origin.rawValue)
    }
    text.add(time)
    text.add(user)
    if entries.count > 1 { text.add(outcome) }
    if entries.count == 1 {
      told.add(self, entries[0], to: &text)
    } else {
      told.addAll(of: self, to: &text)
    }
    for entry in entries {
      text.add(entry.from)
      text.add(entry.to)
    }
  }
}

extension HistoryEntry {
  fileprivate func addPlace(to text: inout SearchText) {
    text.add(address.file)
    text.add(address.path)
    text.add(key)
  }

  /// Whether a row of a register came or went.
  fileprivate var isOfRow: Bool {
    key == RegisterKey.rows && address.steps.isEmpty && (action == .insert || action == .remove)
  }
}

extension HistoryStep {
  /// Whether it is the step of the id, without putting its own together.
  fileprivate func has(id: String) -> Bool {
    guard let first = entries.first, id.hasPrefix(first.step.text) else { return false }
    return self.id == id
  }

  /// What the field became; how many fields, rows or other changes where there are several.
  fileprivate var outcome: String {
    let isOfFields = entries.allSatisfy { $0.action == .field }
    if entries.count == 1 { return isOfFields ? entries[0].to.oneLine : "" }
    if entries.allSatisfy(\.isOfRow) { return entries.count.inRows }
    // How many were shown is what the step is called.
    if !entries.contains(where: \.action.isChange) { return "" }
    return "\(Number(entries.count).shown) \(isOfFields ? "fält" : "ändringar")"
  }
}

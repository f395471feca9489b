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
      Listed.columns, count: steps.count, isSortable: false,
      find: { id in steps.firstIndex { $0.has(id: id) } },
      search: RowSearch {
        // What records are called that have no register to be found in.
        var known: [Address: String] = [:]
        return { row, text in
          steps[row].add(to: &text)
          names.add(steps[row], to: &text, &known)
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

extension HistoryStep {
  /// What its cells say but its title.
  fileprivate func add(to text: inout SearchText) {
    // The words of its id.
    if let first = entries.first {
      text.add(first.step.text)
      text.add(first.origin.rawValue)
    }
    text.add(time)
    text.add(user)
    if entries.count > 1 { text.add(outcome) }
    for entry in entries { entry.add(to: &text) }
  }
}

extension HistoryEntry {
  fileprivate func add(to text: inout SearchText) {
    text.add(address.file)
    text.add(address.path)
    text.add(key)
    text.add(from)
    text.add(to)
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
    return "\(Number(entries.count).shown) \(isOfFields ? "fält" : "ändringar")"
  }
}

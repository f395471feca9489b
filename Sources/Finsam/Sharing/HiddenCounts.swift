/// Which counts of people in a förbund's documents are hidden: those of few, and those that such
/// could be worked out from, in the same document or in another. What is given to others and what
/// is handed over follow the same rule.
///
/// Only what stands in the documents is looked at: another copy, as of another day, can be
/// subtracted from them.
struct HiddenCounts {
  /// Groups of fewer are hidden.
  let limit: Int

  private let files: [SharedFile]
  private var table = CountTable()
  private var hiding = CountSheet().hiddenApart(below: 0)
  /// The counts that each file's own relations are of.
  private var cells: [Int: Range<Int>] = [:]
  private var insatser: [Int: InsatsCounts] = [:]
  /// How many took part in each insats and time, as far as it is told.
  private var totals: [(file: Int, period: String, count: Int)] = []
  private var registers: RegisterCounts

  init(_ files: [SharedFile], below limit: Int) {
    (self.files, self.limit) = (files, limit)
    registers = RegisterCounts(files, below: limit)
    for (number, file) in files.enumerated() where file.kind == .insats {
      let first = table.sheet.counts.count
      table.add(insats: file.draft, file: number)
      cells[number] = first..<table.sheet.counts.count
      for part in file.draft.children(PartKey.participation) {
        let count = ["totalt", "unika"].compactMap { part.people($0) }.first
        if let count { totals.append((number, part.id, count)) }
      }
    }
    addRegistered()
    hiding = table.sheet.hiddenApart(below: limit)
    for (number, file) in files.enumerated() where file.kind == .insats {
      insatser[number] = InsatsCounts(file.draft, file: number, self)
    }
    registers.hide(telling: hiddenCounts)
  }

  /// What is counted of an insats and hidden, with its time.
  private var hiddenCounts: [(period: String, count: Int)] {
    files.enumerated().filter { $0.element.kind == .insats }.flatMap { number, file in
      (CountTable.insatsKeys + [(InsatsLists.results, ["värde"])]).flatMap { list, keys in
        file.draft.children(list).enumerated().flatMap { part, draft in
          keys.compactMap { key -> (period: String, count: Int)? in
            guard hides(number, list, part, key), let cell = table[number, list, part, key] else {
              return nil
            }
            return (draft.text("period") ?? draft.id, table.count(cell))
          }
        }
      }
    }
  }

  /// The registered rows with the insatser that they are of.
  private mutating func addRegistered() {
    guard let register = files.firstIndex(where: { $0.kind == .registeredPeriods }) else { return }
    guard case .registered(let keys) = DocumentKind.registeredPeriods.sharing else { return }
    let entries = files.first { $0.kind == .registrations }?.draft.children(RegisterKey.rows) ?? []
    let byId = Dictionary(
      files.enumerated().filter { $0.element.kind == .insats }.map {
        ($0.element.draft.id, $0.offset)
      }
    ) { first, _ in first }
    var byName: [String: Int] = [:]
    for (_, number) in byId.sorted(by: { $0.key < $1.key }) {
      byName[files[number].draft.text("namn") ?? ""] = number
    }
    for entry in entries {
      guard let number = byId[entry.text("insats") ?? ""] else { continue }
      byName[entry.text("registrerad_som") ?? ""] = number
    }
    let (files, numbers) = (files, byId.merging(byName) { first, _ in first })
    table.add(
      registered: files[register].draft.children(RegisterKey.rows), keys: keys, file: register
    ) {
      numbers[$0].map { ($0, files[$0].draft) }
    }
  }
}

/// What is hidden.
extension HiddenCounts {
  func hides(_ file: Int, _ list: String, _ part: Int, _ key: String) -> Bool {
    table[file, list, part, key].map { hiding.isHidden[$0] } ?? false
  }

  /// The counts of a file that a reader does not see; nil where hiding cannot help.
  func unseen(ofFile file: Int) -> [Int]? {
    let own = cells[file] ?? 0..<0
    if own.contains(where: { hiding.isHopeless[$0] }) { return nil }
    return own.filter { hiding.isHidden[$0] || !table.sheet.isInReport($0) }
      .map { table.sheet.counts[$0] }
  }

  /// Whether people of any insats are hidden: what all come to would tell of them.
  var isHidingInsatser: Bool { insatser.values.contains(where: \.isHiding) }

  /// The document of a file as it may be shown.
  func shown(_ number: Int) -> Draft {
    let (draft, kind) = (files[number].draft, files[number].kind)
    switch kind.sharing {
    case .whole, .withheld: return draft
    case .insats: return insatser[number]?.shown ?? draft
    case .registered(let keys):
      var row = -1
      return draft.mapping(RegisterKey.rows) { own in
        row += 1
        let isHidden = keys.contains { hides(number, RegisterKey.rows, row, $0) }
        return isHidden ? own.without(keys) : own
      }
    case .goals:
      return draft.mapping(PartKey.goals) { goal in
        goals(goal, of: draft.text("år") ?? draft.id).hidden(in: goal)
      }
    case .indicators:
      var few = FewInFigures(limit: limit)
      few.needsUnit = true
      few.isHiding = registers.isHidingCensus
      return draft.mapping(PartKey.indicators) { few.hidden(inMeasure: $0) }
    case .prices:
      return draft.mapping(RegisterKey.rows) { row in
        isPriceOfFew(row) ? row.without(["antal", "à-pris"]) : row
      }
    case .statedTotals:
      return isHidingInsatser || leavesFewOut(draft)
        ? draft.mapping("uppgivna_deltagare") { _ in nil } : draft
    case .answers, .pairs, .parts: return registers.shown(number)
    }
  }

  /// A goal of a styrkort may be of one insats, which it names, or of all.
  private func goals(_ goal: Draft, of year: String) -> FewInFigures {
    let own = totals.filter { $0.period == year }
    let words = goal.allWords.map { Folding.plain($0) }.joined(separator: " ")
    let named = own.filter { total in
      let name = Folding.plain(files[total.file].draft.text("namn") ?? "")
      return own.count == 1 || !name.isEmpty && words.contains(name)
    }
    var few = FewInFigures(
      limit: limit, bases: named.map(\.count) + (own.isEmpty ? [] : [own.map(\.count).sum]))
    few.needsUnit = true
    few.isHiding = isHidingInsatser
    return few
  }

  /// Whether a row of a budget tells of few people by its number or its price.
  private func isPriceOfFew(_ row: Draft) -> Bool {
    let words = [row.text("namn"), row.text("enhet")].compactMap(\.self).joined(separator: " ")
    guard row.text("antal") != nil || row.text("à-pris") != nil else { return false }
    let own = files.indices.first {
      files[$0].kind == .insats && files[$0].draft.id == row.text("insats")
    }
    // What an insats pays for so many of may be its people, whatever it is called.
    if let own, insatser[own]?.isHiding == true { return true }
    guard FewInWords.areOfPeople(words) || own != nil && !FewInWords.areOfThings(words) else {
      return false
    }
    if row.isFew("antal", below: limit) { return true }
    let size = StatedFigure.size(of: row.text("enhet") ?? "")
    let amounts = ["budget", "utfall"].compactMap { row.numbers($0).first?.whole.times(size) }
    let price = row.numbers("à-pris").first?.whole.times(size) ?? 0
    return CostPerPerson.isFew(amounts, at: price, below: limit)
  }

  /// Whether what a source says that all come to is few more than those that are told of.
  private func leavesFewOut(_ forbund: Draft) -> Bool {
    forbund.children("uppgivna_deltagare").contains { stated in
      guard let count = stated.people("totalt") else { return false }
      let own = totals.filter { $0.period == stated.id }
      let rest = count - own.map(\.count).sum
      return (1..<limit).contains(count) || !own.isEmpty && (1..<limit).contains(rest)
    }
  }
}

import Finsam

/// All that can be worked out from a report that should stay hidden.
struct DisclosureAudit {
  /// Somebody's count: whom it is of, to know which are of different people.
  private struct Who: Hashable {
    let table: String
    let row: String
    let column: String

    /// Only rows that count somebody need be put together, and there are two at least.
    var isOfSeveralRows: Bool { row.hasPrefix("Övriga ") && column == "Alla" }
  }

  private struct Secret {
    let unknown: Int
    let who: Who
    let count: Int
  }

  private var attacker = Attacker()
  private let report: PublishedReport
  private let open: PublishedReport
  private let limit: Int
  private var terms: [Who: Attacker.Term] = [:]
  private var secrets: [Secret] = []
  private var truth: [Int] = []

  /// `open` is the same report with nothing hidden, which the attacker never sees.
  init(_ report: PublishedReport, open: PublishedReport, limit: Int) {
    self.report = report
    self.open = open
    self.limit = limit
    for title in PublishedReport.covered + [PublishedReport.ended] { take(table: title) }
    let everybody = Who(table: "Omfattade", row: "Alla", column: "Alla")
    let shares = report.rows[PublishedReport.shares] ?? []
    for share in shares where share != "Uppföljningar" {
      let isEnded = share == "Åter i utbildning"
      take(
        share: share,
        among: isEnded ? Who(table: PublishedReport.ended, row: "Alla", column: "Alla") : everybody,
        isWhole: isEnded)
    }
    takeMonths()
    takeEducated()
  }

  /// What leaks, in words: a sum of hidden counts and a value that it cannot have.
  func leaks() -> [String] {
    var leaks: [String] = []
    var known = [truth]
    for sum in sums() {
      // With a limit of two, 1 alone is small: that it is 1 must be as hidden as of other limits.
      for value in sum.count..<max(limit, 3, sum.count) {
        let unknowns = sum.map(\.unknown)
        if known.contains(where: { all in unknowns.reduce(0) { $0 + all[$1] } == value }) {
          continue
        }
        let verdict: String
        switch attacker.answer(unknowns, sum: value, hint: truth) {
        case .possible(let found):
          known.append(found)
          continue
        case .impossible: verdict = "cannot be"
        case .undecided: verdict = "was not shown to be possible as"
        }
        let words = sum.map { "\($0.who.table), \($0.who.row), \($0.who.column): \($0.count)" }
        leaks.append("\(words.joined(separator: " + ")) \(verdict) \(value)")
      }
    }
    return leaks
  }

  /// Hidden counts of different people that are few together.
  private func sums() -> [[Secret]] {
    let small = secrets.filter { $0.count > 0 && $0.count < limit }
    var sums: [[Secret]] = []
    func extend(_ sum: [Secret], _ rest: ArraySlice<Secret>, _ left: Int) {
      if !sum.isEmpty { sums.append(sum) }
      for (place, next) in zip(rest.indices, rest)
      where next.count < left && sum.allSatisfy({ areApart($0.who, next.who) }) {
        extend(sum + [next], rest[(place + 1)...], left - next.count)
      }
    }
    extend([], small[...], limit)
    return sums
  }

  private func areApart(_ one: Who, _ other: Who) -> Bool {
    let isCovered = [one, other].map {
      PublishedReport.covered.contains($0.table) || $0.table == "Omfattade"
    }
    if isCovered == [true, true] || one.table == other.table && one.table == PublishedReport.ended {
      if one.column != other.column, one.column != "Alla", other.column != "Alla" { return true }
      return one.table == other.table && one.row != other.row && one.row != "Alla"
        && other.row != "Alla"
    }
    guard one.table == PublishedReport.shares, other.table == one.table, one.row == other.row else {
      return false
    }
    return [["Antal", "rest"], ["Antal", "others"], ["rest", "others"], ["Av", "others"]]
      .contains(Set([one.column, other.column]))
  }
}

extension DisclosureAudit {
  private mutating func take(_ who: Who, text: String?, count: Int) -> Attacker.Term {
    if let term = terms[who] { return term }
    if let text, let number = Int(text) {
      terms[who] = .known(number)
      return .known(number)
    }
    let term = attacker.unknown(least: text == nil ? 0 : who.isOfSeveralRows ? 2 : 1)
    secrets.append(Secret(unknown: truth.count, who: who, count: count))
    truth.append(count)
    terms[who] = term
    return term
  }

  private mutating func take(table title: String) {
    let columns = report.columns[title] ?? []
    let isCovered = PublishedReport.covered.contains(title)
    let rows = (report.rows[title] ?? []) + ["Alla"]
    var sums: [String: (parts: [Attacker.Term], total: Attacker.Term)] = [:]
    for row in rows {
      var sexes: [Attacker.Term] = []
      for column in columns {
        let isTotal = row == "Alla"
        let who = Who(table: isTotal && isCovered ? "Omfattade" : title, row: row, column: column)
        let text = report.figures[.init(table: title, row: row, column: column)]
        let term = take(who, text: text, count: truth(title, row, column))
        if column != "Alla" { sexes.append(term) }
        sums[column, default: ([], term)].total = term
        if !isTotal { sums[column]?.parts.append(term) }
        if column == "Alla", !sexes.isEmpty { attacker.state(total: term, parts: sexes) }
      }
    }
    if rows.count > 1 {
      for sum in sums.values { attacker.state(total: sum.total, parts: sum.parts) }
    }
  }

  private func truth(_ title: String, _ row: String, _ column: String) -> Int {
    func count(_ row: String) -> Int {
      open.figures[.init(table: title, row: row, column: column)].flatMap { Int($0) } ?? 0
    }
    guard row.hasPrefix("Övriga ") else { return count(row) }
    return (open.rows[title] ?? []).filter { !(report.rows[title] ?? []).contains($0) }
      .reduce(0) { $0 + count($1) }
  }

  private func figure(_ share: String, _ column: String) -> (text: String?, count: Int) {
    let place = PublishedReport.Place(table: PublishedReport.shares, row: share, column: column)
    return (report.figures[place], open.figures[place].flatMap { Int($0) } ?? 0)
  }

  private mutating func take(share: String, among everybody: Who, isWhole: Bool) {
    let (part, whole) = (figure(share, "Antal"), figure(share, "Av"))
    func who(_ column: String) -> Who {
      Who(table: PublishedReport.shares, row: share, column: column)
    }
    guard let everybodyTerm = terms[everybody] else { return }
    let all = truth(
      isWhole ? PublishedReport.ended : PublishedReport.covered[0], "Alla", "Alla")
    if isWhole { terms[who("Av")] = everybodyTerm }
    let wholeTerm = take(who("Av"), text: whole.text, count: whole.count)
    let partTerm = take(who("Antal"), text: part.text, count: part.count)
    let rest = take(who("rest"), text: nil, count: whole.count - part.count)
    attacker.state(total: wholeTerm, parts: [partTerm, rest])
    guard !isWhole else { return }
    let others = take(who("others"), text: nil, count: all - whole.count)
    attacker.state(total: everybodyTerm, parts: [wholeTerm, others])
  }

  /// A youth to follow up has 1 to 3 months to do it in, and as many with contact at most.
  private mutating func takeMonths() {
    let (done, due) = (figure("Uppföljningar", "Antal"), figure("Uppföljningar", "Av"))
    let youths = "Uppföljda ungdomar"
    guard done.text != "dolt", due.text != "dolt",
      let part = terms[Who(table: PublishedReport.shares, row: youths, column: "Antal")],
      let whole = terms[Who(table: PublishedReport.shares, row: youths, column: "Av")]
    else { return }
    let (youthsDone, youthsDue) = (figure(youths, "Antal").count, figure(youths, "Av").count)
    for (months, term, count) in [(done.count, part, youthsDone), (due.count, whole, youthsDue)] {
      attacker.state([(-1, .known(months)), (1, term), (1, slack(months - count))])
      attacker.state([(-1, .known(months)), (3, term), (-1, slack(3 * count - months))])
    }
    attacker.state([
      (1, .known(due.count - done.count)), (-1, whole), (1, part),
      (-1, slack(due.count - done.count - youthsDue + youthsDone)),
    ])
  }

  /// An unknown that is of nobody.
  private mutating func slack(_ count: Int) -> Attacker.Term {
    truth.append(count)
    return attacker.unknown(least: 0)
  }

  /// Back in education are those with one of two reasons.
  private mutating func takeEducated() {
    let title = PublishedReport.ended
    let rows = report.rows[title] ?? []
    guard !rows.isEmpty,
      let part = terms[
        Who(table: PublishedReport.shares, row: "Åter i utbildning", column: "Antal")],
      let rest = terms[Who(table: PublishedReport.shares, row: "Åter i utbildning", column: "rest")]
    else { return }
    let educated = ["påbörjat nationellt program eller motsvarande", "återgått i utbildning"]
    var (back, other): ([Attacker.Term], [Attacker.Term]) = ([], [])
    for row in rows {
      guard let term = terms[Who(table: title, row: row, column: "Alla")] else { continue }
      if row.hasPrefix("Övriga ") {
        let count = educated.filter { !rows.contains($0) }.reduce(0) {
          $0 + truth(title, $1, "Alla")
        }
        let put = [slack(count), slack(truth(title, row, "Alla") - count)]
        attacker.state(total: term, parts: put)
        back.append(put[0])
        other.append(put[1])
      } else if educated.contains(row) {
        back.append(term)
      } else {
        other.append(term)
      }
    }
    attacker.state(total: part, parts: back)
    attacker.state(total: rest, parts: other)
  }
}

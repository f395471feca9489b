/// One thing that needs a decision before the next meeting.
package struct ReviewItem: Equatable, Sendable {
  package enum Kind: Equatable, Sendable {
    case finding(Finding)
    case notAssessed
    case problem(Problem)
  }

  package let kind: Kind
  /// What it is: the check's title, `Mål utan bedömning`, `Fel i fil`.
  package let title: String
  /// What is wrong with just this, in one sentence.
  package let detail: String
  /// What a person calls the place: `Styrkort 2014, mål ”Fler i arbete”`.
  package let name: String
  package let place: Place
  /// The person's decision to let it be; nil while it is open.
  package let acceptance: Acceptance?

  package var isOpen: Bool { acceptance == nil }

  /// What kind of finding it is; nil where it is none.
  package var nature: Finding.Nature? {
    if case .finding(let finding) = kind { finding.nature } else { nil }
  }
}

/// Everything that needs a decision, in order: files that cannot be read whole, open
/// contradictions, goals without assessment, other open findings, hints about files, and last what
/// somebody has accepted.
package struct ReviewReport: Equatable, Sendable {
  package let items: [ReviewItem]
  package let openCount: Int
  /// Checks that wait until files can be read.
  package let waiting: [Check]

  package var open: [ReviewItem] { items.filter(\.isOpen) }
  package var acceptedCount: Int { items.count - openCount }

  /// `contacts` and `kept` are those of the office.
  package init(
    _ office: Office, problems: [Problem], on day: Day, contacts: KAAContacts? = nil,
    kept: KeptSurvey? = nil
  ) {
    let survey = Survey(office, contacts: contacts, kept: kept)
    let names = PlaceNames(office)
    let accepted = AcceptedFindings(office.review)
    let findings = survey.findings(on: day, besides: problems).map { finding in
      ReviewItem(
        kind: .finding(finding), title: finding.check.title, detail: finding.message,
        name: finding.name ?? names.name(of: finding.place.address), place: finding.place,
        acceptance: accepted[finding])
    }
    let hiding = problems.hidingData
    let toAssess = office.goalsToAssess(on: day, among: survey.goals).filter { goal in
      !hiding.hide(goal.address.file)
    }
    let goals = toAssess.map { goal in
      ReviewItem(
        kind: .notAssessed, title: "Mål utan bedömning",
        detail: goal.goal.notAssessed,
        name: names.name(of: goal.address),
        place: Place(goal.address, field: "förslag.status"), acceptance: nil)
    }
    func items(_ title: String, _ isMeant: (Problem) -> Bool) -> [ReviewItem] {
      problems.filter(isMeant).map { problem in
        ReviewItem(
          kind: .problem(problem), title: title, detail: problem.message + " " + problem.advice,
          name: problem.position, place: Place(Address(problem.file)), acceptance: nil)
      }
    }
    let closed = findings.filter { !$0.isOpen }
    let all =
      items("Fel i fil", \.isBlocking)
      + items("Värde som inte går att läsa") { $0.isMendable && $0.severity == .error }
      + items("Kopia av en fil") { $0.copy != nil }
      + findings.filter { $0.isOpen && $0.nature == .contradiction } + goals
      + findings.filter { $0.isOpen && $0.nature != .contradiction }
      + items("Tips om fil") { $0.severity == .hint && $0.copy == nil } + closed
    self.items = all
    openCount = all.count(where: \.isOpen)
    waiting = Check.waiting(for: problems)
  }
}

extension Goal {
  /// What is wrong comes first: a list may have no room for the quotation. What its name says whole
  /// is not said again.
  fileprivate var notAssessed: String {
    let wording = wording.oneLine
    if wording.quotedBriefly == "”\(wording)”" { return "Ej bedömt." }
    return "Ej bedömt: ”\(wording)”" + (wording.hasSuffix(".") ? "" : ".")
  }
}

extension ReviewReport {
  /// What writes the facts into acceptances that hold by their words alone, so that they go on
  /// holding when those are reworded. One that holds for several things stays as it is.
  package func carriedOver(_ review: Review) -> [Change] {
    var found: [String: Set<Facts>] = [:]
    for item in items {
      guard case .finding(let finding) = item.kind, let acceptance = item.acceptance,
        acceptance.facts.isEmpty
      else { continue }
      found[acceptance.id, default: []].insert(finding.facts)
    }
    guard !found.isEmpty else { return [] }
    let ids = Dictionary(review.acceptances.map { ($0.id, 1) }, uniquingKeysWith: +)
    return review.acceptances.compactMap { one in
      guard one.facts.isEmpty, !one.id.isEmpty, ids[one.id] == 1, let facts = found[one.id],
        facts.count == 1, let known = facts.first
      else { return nil }
      return Change(
        Address(DocumentKind.review.path(id: ""), [Step(Review.acceptancesKey, one.id)]),
        .field(Acceptance.factsKey, from: "", to: known.text))
    }
  }
}

extension Office {
  /// Goals that wait for somebody's word on the day: those of every styrkort whose year is over,
  /// and insats goals that have an outcome. What is only put forward is no goal yet, and the goals
  /// of an insats that the förbund does not fund are for others to judge.
  package func goalsToAssess(on day: Day) -> [PlacedGoal] {
    goalsToAssess(on: day, among: goals)
  }

  fileprivate func goalsToAssess(on day: Day, among goals: [PlacedGoal]) -> [PlacedGoal] {
    let others = Set(insatser.filter { !$0.isFunded }.map(\.address.file))
    return goals.filter { goal in
      let file = goal.address.file
      guard !goal.verdict.isAssessed, !goal.isJudgedLater, goal.goal.isProposed != true,
        !others.contains(file)
      else { return false }
      guard DocumentKind(path: file) == .styrkort else { return goal.isFollowedUp }
      return Year(id: DocumentKind.stem(of: file))?.isOver(on: day) ?? true
    }
  }
}

extension ReviewReport {
  /// What is open, kind by kind: `123 fynd`, `4 avrundning`, `20 ej bedömda`; none of what there is
  /// none of.
  package var openCounts: [String] {
    let open = open
    let findings = Finding.Nature.allCases.map { nature in
      (open.count { $0.nature == nature }, nature.shown)
    }
    func count(_ isMeant: (ReviewItem.Kind) -> Bool) -> Int { open.count { isMeant($0.kind) } }
    let notAssessed = count { if case .notAssessed = $0 { true } else { false } }
    let problems = count { if case .problem = $0 { true } else { false } }
    let others = [
      (notAssessed, notAssessed == 1 ? "ej bedömd" : "ej bedömda"), (problems, "om filer"),
    ]
    return (findings + others).filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
  }
}

extension Finding.Nature {
  /// As a number of them is told.
  fileprivate var shown: String {
    switch self {
    case .contradiction: "fynd"
    case .silence: "saknas"
    case .rounding: "avrundning"
    case .definition: "definition"
    }
  }
}

/// The register of youths held against itself, the rules and the day: what in it cannot be true.
///
/// The check of files and the forms ask the same; what is wrong is told without values.
struct KAAScrutiny {
  let cases: [KAACase]
  private let rules: KAARuleset
  private let horizon: KAAHorizon
  private let links: KAALinks
  /// The cases of circles of earlier cases that best tell of them.
  private let tellers: Set<Int>
  /// The places of cases that are linked with cases of somebody else.
  private let strangers: Set<Int>

  init(_ cases: [KAACase], _ rules: KAARuleset, on today: SerialDay) {
    self.cases = cases
    self.rules = rules
    horizon = KAAHorizon(today)
    links = KAALinks(cases)
    tellers = KAAScrutiny.tellers(of: cases, links)
    strangers = links.strangers(among: cases)
  }

  /// Each circle is walked once: many are as long as the register.
  private static func tellers(of cases: [KAACase], _ links: KAALinks) -> Set<Int> {
    var tellers: Set<Int> = []
    var walked: Set<Int> = []
    for index in cases.indices where links.isCircular(index) && !walked.contains(index) {
      var members = [index]
      while let next = links.predecessor(of: members[members.count - 1]), next != index {
        members.append(next)
      }
      walked.formUnion(members)
      let wrong = members.filter { leadsForward(at: $0, in: cases, links) }
      tellers.formUnion(wrong.isEmpty ? [members.min() ?? index] : wrong)
    }
    return tellers
  }

  /// What cannot be true of the case at `index`; one for each field at most.
  func faults(ofCaseAt index: Int) -> [KAAFault] {
    cases[index].faults(rules, horizon) + [linkFault(at: index)].compactMap(\.self)
  }

  func fault(of followUp: KAAFollowUp, ofCaseAt index: Int) -> KAAFault? {
    cases[index].fault(of: followUp, horizon)
  }

  /// Whether the circle of earlier cases that this one stands in is best told of here: where it
  /// leads forward in time, and so must be wrong.
  func tellsOfCircle(at index: Int) -> Bool { tellers.contains(index) }

  private func linkFault(at index: Int) -> KAAFault? {
    guard let earlier = links.predecessor(of: index) else {
      return cases[index].previous.isEmpty ? nil : .unknownPredecessor
    }
    if earlier == index { return .ownPredecessor }
    if links.isCircular(index) { return .circularPredecessors }
    if KAAScrutiny.leadsForward(at: index, in: cases, links) { return .laterPredecessor }
    return strangers.contains(index) ? .otherYouth : nil
  }

  private static func leadsForward(at index: Int, in cases: [KAACase], _ links: KAALinks) -> Bool {
    guard let earlier = links.predecessor(of: index), let own = cases[index].event,
      let other = cases[earlier].event
    else { return false }
    return own < other
  }
}

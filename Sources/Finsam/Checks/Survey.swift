/// An office with what all checks look at, computed once.
struct Survey {
  let office: Office
  /// Every record of every document, in the order of files.
  let records: [PlacedRecord]
  /// Goals of every styrkort, then those of insatser.
  let goals: [PlacedGoal]
  private let goalByAddress: [Address: PlacedGoal]
  /// The follow-ups of KAA by case.
  let contacts: KAAContacts

  init(_ office: Office, contacts: KAAContacts? = nil) {
    self.office = office
    self.contacts = contacts ?? KAAContacts(office.kaa.followUps, of: office.kaa.cases)
    records = office.records
    goals = office.goals
    goalByAddress = Dictionary(goals.map { ($0.address, $0) }) { first, _ in first }
  }

  var threshold: Number? { office.forbund.partialThreshold }

  func goal(at address: Address) -> PlacedGoal? { goalByAddress[address] }

  /// The goal that `stödjer` means in `file`.
  func goal(reference: String, from file: String) -> PlacedGoal? {
    Office.goalAddress(reference, from: file).flatMap { goal(at: $0) }
  }

  /// The findings as their records stand in the files.
  func inFileOrder(_ findings: [Finding]) -> [Finding] {
    guard findings.count > 1 else { return findings }
    let order = Dictionary(records.enumerated().map { ($1.address, $0) }) { first, _ in first }
    return findings.enumerated().sorted { left, right in
      let places = [left, right].map { order[$0.element.place.address] ?? records.count }
      return (places[0], left.offset) < (places[1], right.offset)
    }.map(\.element)
  }
}

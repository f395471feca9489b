/// An office with what all checks look at, computed once.
struct Survey {
  let office: Office
  /// Every record of every document, in the order of files.
  let records: [PlacedRecord]
  /// Goals of every styrkort, then those of insatser.
  let goals: [PlacedGoal]
  private let kept: KeptSurvey
  /// Of two places that cannot both be right, where no check of printed tables tells of it.
  let contradictions: [Finding]
  /// Where each document's goals stand among all.
  private let goalPlaces: [String: [Int]]
  /// The follow-ups of KAA by case.
  let contacts: KAAContacts

  /// `contacts` and `kept` are those of the office, where somebody has them already.
  init(_ office: Office, contacts: KAAContacts? = nil, kept: KeptSurvey? = nil) {
    let kept = kept ?? KeptSurvey(office)
    self.office = office
    self.kept = kept
    self.contacts = contacts ?? KAAContacts(office.kaa.followUps, of: office.kaa.cases)
    records = kept.documents.records
    goals = office.goals
    let told = Set(kept.deviations.compactMap(\.toldFact))
    contradictions = kept.stated.contradictions.filter { contradiction in
      told.isEmpty || !told.contains(ToldFact(contradiction.one, contradiction.other))
    }.map(\.finding)
    goalPlaces = Dictionary(grouping: goals.indices) { [goals] in goals[$0].address.file }
  }

  /// Rows of registers that some check may have something to say of.
  var doubts: RowDoubts { kept.doubts }
  /// What the records of each document say of themselves.
  var recordDoubts: [RecordDoubts] { kept.documents.doubts }
  var printedTables: PrintedTables { kept.tables }
  /// Printed figures that others do not make.
  var deviations: [PrintedTrial] { kept.deviations }
  var stated: StatedFindings { kept.stated }
  var cells: [SourceStatement] { kept.cells }

  var threshold: Number? { office.forbund.partialThreshold }

  func goals(of document: some GoalDocument) -> [PlacedGoal] {
    goalPlaces[document.address.file]?.map { goals[$0] } ?? []
  }

  /// Where the goal stands among all; of several with one address it is the first.
  func goalPlace(at address: Address) -> Int? {
    goalPlaces[address.file]?.first { goals[$0].address.steps == address.steps }
  }

  func goal(at address: Address) -> PlacedGoal? { goalPlace(at: address).map { goals[$0] } }

  /// The goal that `stödjer` means in `file`.
  func goal(reference: String, from file: String) -> PlacedGoal? {
    Office.goalAddress(reference, from: file).flatMap { goal(at: $0) }
  }

  /// The findings as their records stand in the files.
  func inFileOrder(_ findings: [Finding]) -> [Finding] {
    guard findings.count > 1 else { return findings }
    let places = kept.documents.places(of: findings.map(\.place.address))
    let order = findings.indices.sorted { (places[$0], $0) < (places[$1], $1) }
    return order.map { findings[$0] }
  }
}

/// An office with what all checks look at, computed once.
struct Survey {
  let office: Office
  /// Every record of every document, in the order of files.
  let records: [PlacedRecord]
  /// Goals of every styrkort, then those of insatser.
  let goals: [PlacedGoal]
  let printedTables: PrintedTables
  /// Printed figures that others do not make.
  let deviations: [PrintedDeviation]
  let statedCells: StatedCells
  let statedFacts: StatedFacts
  let countedFacts: CountedFacts
  let statedFormulas: StatedFormulas
  /// Places of one fact that cannot both be right.
  let contradictingStatements: [(SourceStatement, SourceStatement)]
  private let goalsByFile: [String: [PlacedGoal]]
  private let goalByAddress: [Address: Int]
  /// The first record of each address among them.
  private let places: [Address: Int]
  /// The follow-ups of KAA by case.
  let contacts: KAAContacts
  /// Rows of registers that some check may have something to say of.
  let doubts: RowDoubts

  /// `contacts` and `doubts` are those of the office, where somebody has them already.
  init(_ office: Office, contacts: KAAContacts? = nil, doubts: RowDoubts? = nil) {
    self.office = office
    self.doubts = doubts ?? RowDoubts(office)
    self.contacts = contacts ?? KAAContacts(office.kaa.followUps, of: office.kaa.cases)
    records = office.records
    goals = office.goals
    printedTables = PrintedTables(office)
    deviations = printedTables.deviations
    statedCells = StatedCells(printedTables, office)
    let things = StatedThings(office.statements, cells: statedCells.statements)
    statedFacts = StatedFacts(
      office.statements, cells: statedCells.statements, things: things)
    countedFacts = CountedFacts(office.statements, things: things)
    statedFormulas = StatedFormulas(office)
    let told = Set(deviations.compactMap(\.toldFact))
    contradictingStatements = statedFacts.contradictions.filter { one, other in
      !told.contains(ToldFact(one, other))
    }
    goalsByFile = Dictionary(grouping: goals, by: \.address.file)
    goalByAddress = Survey.firstPlaces(goals.map(\.address))
    places = Survey.firstPlaces(records.map(\.address))
  }

  var threshold: Number? { office.forbund.partialThreshold }

  private static func firstPlaces(_ addresses: [Address]) -> [Address: Int] {
    Dictionary(addresses.enumerated().map { ($1, $0) }) { first, _ in first }
  }

  func goals(of document: some GoalDocument) -> [PlacedGoal] {
    goalsByFile[document.address.file] ?? []
  }

  func goal(at address: Address) -> PlacedGoal? { goalByAddress[address].map { goals[$0] } }

  /// The goal that `stödjer` means in `file`.
  func goal(reference: String, from file: String) -> PlacedGoal? {
    Office.goalAddress(reference, from: file).flatMap { goal(at: $0) }
  }

  /// The findings as their records stand in the files.
  func inFileOrder(_ findings: [Finding]) -> [Finding] {
    guard findings.count > 1 else { return findings }
    let placed = findings.enumerated().map { index, finding in
      (place: places[finding.place.address] ?? records.count, index: index)
    }
    return placed.sorted { $0 < $1 }.map { findings[$0.index] }
  }
}

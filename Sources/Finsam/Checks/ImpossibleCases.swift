extension Survey {
  /// What is wrong is said without values, as the register itself is masked.
  func impossibleCases(on day: Day) -> [Finding] {
    let kaa = office.kaa
    guard !kaa.cases.isEmpty else { return [] }
    let scrutiny = KAAScrutiny(kaa.cases, KAARuleset(kaa.rules), on: office.latestKAADay(day))
    var cases = FaultFindings(KAACase.self)
    for index in casesInDoubt(on: day) {
      for fault in scrutiny.faults(ofCaseAt: index) where isTold(fault, index, scrutiny) {
        cases.add(fault, at: kaa.cases[index].id)
      }
    }
    var followUps = FaultFindings(KAAFollowUp.self)
    contacts.forEachPlace { index, place in
      let followUp = kaa.followUps[place]
      if let fault = scrutiny.fault(of: followUp, ofCaseAt: index) {
        followUps.add(fault, at: followUp.id)
      }
    }
    return cases.findings + followUps.findings
  }

  /// Places of cases that something may be wrong in: those that say it themselves, and those that
  /// follow others.
  private func casesInDoubt(on day: Day) -> [Int] {
    let cases = office.kaa.cases
    let later = cases.indices.filter { !cases[$0].previous.isEmpty }
    let own =
      doubts.cases(on: office.latestKAADay(day))
      ?? RowDoubts.cases(office.kaa, in: cases.indices, on: office.latestKAADay(day))
    if later.isEmpty { return own }
    var all: [Int] = []
    for place in (own + later).sorted() where all.last != place { all.append(place) }
    return all
  }

  private func isTold(_ fault: KAAFault, _ index: Int, _ scrutiny: KAAScrutiny) -> Bool {
    switch fault {
    case .unknownPredecessor: false
    case .circularPredecessors: scrutiny.tellsOfCircle(at: index)
    default: true
    }
  }
}

extension RowDoubts {
  /// Cases in which something cannot be true, whatever others say.
  static func cases(_ kaa: KAA, in range: Range<Int>, on day: SerialDay) -> [Int] {
    let (cases, rules, horizon) = (kaa.cases, KAARuleset(kaa.rules), KAAHorizon(day))
    return cases.withUnsafeBufferPointer { cases in
      guard let first = cases.baseAddress else { return [] }
      return range.filter { !(first + $0).pointee.faults(rules, horizon).isEmpty }
    }
  }
}

/// The findings in one register: of each kind so many one by one, and the rest as a number.
private struct FaultFindings<Row: RegisterRow> {
  private static var most: Int { 50 }
  private(set) var told: [Finding] = []
  /// The faults that are told of, as long as they are so few that none of them is too many.
  private var first: [KAAFault] = []
  private var counts: [KAAFault: Int] = [:]

  init(_ type: Row.Type) {}

  mutating func add(_ fault: KAAFault, at id: String) {
    if first.count < Self.most {
      first.append(fault)
    } else {
      if counts.isEmpty { for one in first { counts[one, default: 0] += 1 } }
      counts[fault, default: 0] += 1
      guard counts[fault, default: 0] <= Self.most else { return }
    }
    told.append(
      Finding(
        .impossibleCase, at: Place(Row.address(id: id), field: fault.key), fault.facts,
        "\(fault.message) \(fault.advice)"
      ).formerly(Self.former(fault)))
  }

  /// How a fault was told while the youth was called otherwise; nothing where it names none.
  private static func former(_ fault: KAAFault) -> [String] {
    let words = "\(fault.message) \(fault.advice)"
    let former = words.replacing("ungdomens", with: "den unges")
      .replacing("ungdomen ", with: "den unge ").replacing("Ungdomen ", with: "Den unge ")
    return former == words ? [] : [former]
  }

  var findings: [Finding] {
    let rest = counts.filter { $0.value > Self.most }.map { fault, count in
      Finding(
        .impossibleCase, at: Place(Address(Row.path)),
        fault.facts + ["fler": "\(count - Self.most)"],
        "\((count - Self.most).inRows) till: \(fault.message)")
    }
    return told + rest.sorted { $0.message < $1.message }
  }
}

extension CheckRow {
  static let impossibleCase = CheckRow(
    "omöjligt-ärende", "Ärende i KAA som inte kan stämma",
    "Ett ärende eller en uppföljning i KAA har dagar, en ålder eller ett tidigare ärende som inte "
      + "kan stämma, eller är inte folkbokförd utan att det står sedan när.",
    advice: "Rätta uppgiften i ärendet."
  ) { survey, day in survey.impossibleCases(on: day) }
}

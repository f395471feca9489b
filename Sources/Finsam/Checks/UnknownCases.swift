extension Survey {
  /// A contact written on a case that is not there is seen nowhere, and the youth stands as late.
  var unknownCases: [Finding] {
    // Where there is no case at all it is the register that is not there.
    guard !office.kaa.cases.isEmpty else { return [] }
    // What stands instead of a case may be anything that a person has typed: it is not repeated.
    var followUps = RegisterFindings(KAAFollowUp.self, .danglingReference)
    for orphan in contacts.strays {
      followUps.add(at: orphan, "ärende", .missing("ärende")) {
        "Uppföljningen ”\(orphan.oneLine)” hör till ett ärende som inte finns, så den räknas inte."
      }
    }
    // Which case it was tells of the youth, so the number is not repeated.
    let all = office.kaa.cases
    let later = all.indices.filter { !all[$0].previous.isEmpty }
    let known = later.isEmpty ? [] : Set(all.map(\.id))
    var cases = RegisterFindings(KAACase.self, .danglingReference)
    for later in later.lazy.map({ all[$0] }) where !known.contains(later.previous) {
      cases.add(at: later.id, "tidigare_ärende", .missing("ärende")) {
        "Det tidigare ärendet finns inte."
      }
    }
    return cases.all + followUps.all
  }
}

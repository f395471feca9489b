extension Survey {
  /// A contact written on a case that is not there is seen nowhere, and the youth stands as late.
  var unknownCases: [Finding] {
    // Where there is no case at all it is the register that is not there.
    guard !office.kaa.cases.isEmpty else { return [] }
    // What stands instead of a case may be anything that a person has typed: it is not repeated.
    let orphans = KAARetention.orphans(office.kaa.followUps, among: office.kaa.cases)
    let followUps = orphans.map {
      Finding(
        .danglingReference, at: Place(KAAFollowUp.address(id: $0.id), field: "ärende"),
        "Uppföljningen ”\($0.id.oneLine)” hör till ett ärende som inte finns, så den räknas inte.")
    }
    // Which case it was tells of the youth, so the number is not repeated.
    let later = office.kaa.cases.filter { !$0.previous.isEmpty }
    let known = later.isEmpty ? [] : Set(office.kaa.cases.map(\.id))
    let cases = later.filter { !known.contains($0.previous) }.map {
      Finding(
        .danglingReference, at: Place(KAACase.address(id: $0.id), field: "tidigare_ärende"),
        "Det tidigare ärendet finns inte.")
    }
    return cases + followUps
  }
}

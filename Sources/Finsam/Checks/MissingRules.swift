extension Survey {
  /// Without rules every case stands as if nothing had to be done.
  var missingRules: [Finding] {
    guard office.kaa.lacksRules else { return [] }
    return [
      Finding(
        .missingRules, at: Place(Address(KAACase.path)), .missing("regler"),
        KAA.lackOfRules + " " + KAA.adviceOnRules)
    ]
  }
}

/// Everything a förbund keeps about the municipal activity responsibility.
package struct KAA: Equatable, Sendable {
  package var cases: [KAACase] = []
  package var followUps: [KAAFollowUp] = []
  /// The rules that all förbund share, from the file beside their folders.
  package var sharedRules = KAARules()
  /// The förbund's own, which take their place.
  package var ownRules = KAARules()

  /// The register where its cases may be counted and not shown.
  private var withheld: Withheld?

  private struct Withheld: Equatable, Sendable {
    let cases: [KAACase]
    let followUps: [KAAFollowUp]
  }

  package init() {}

  /// Leaves nothing of the register but what counts are made of, so that no list, form, search or
  /// command has a case to show.
  package mutating func withholdRegister() {
    withheld = Withheld(cases: cases, followUps: followUps)
    (cases, followUps) = ([], [])
  }

  package var isRegisterOff: Bool { withheld != nil }

  /// For counts alone: also what is withheld.
  package var countedCases: [KAACase] { withheld?.cases ?? cases }
  package var countedFollowUps: [KAAFollowUp] { withheld?.followUps ?? followUps }

  package var rules: KAARules { sharedRules.overridden(by: ownRules) }

  /// Whether there are cases, and no rule by which any could count.
  package var lacksRules: Bool { !countedCases.isEmpty && rules.groups.isEmpty }

  package static let registerOff =
    "Förbundet visar inget register över ungdomar: kaa.register är nej i forbund.yaml."
  package static let adviceOnRegister =
    "Antal och frister finns i ”kansli report kaa”. Ska ärenden visas och skrivas här: "
    + "”kansli set forbund kaa.register=ja”."

  package static let lackOfRules = "Inget ärende räknas: reglerna för KAA saknas."
  package static let adviceOnRules =
    "Kopiera regler.yaml ur programmets exempel (data/regler.yaml) till förbundets mapp eller "
    + "mappen "
    + "ovanför, och rätta det som är er egen rutin."
}

extension KAACase: RegisterRow {
  package static let documentKind = DocumentKind.cases
}

extension KAAFollowUp: RegisterRow {
  package static let documentKind = DocumentKind.followUps
}

/// Everything a förbund keeps about the municipal activity responsibility.
package struct KAA: Equatable, Sendable {
  package var cases: [KAACase] = []
  package var followUps: [KAAFollowUp] = []
  /// The rules that all förbund share, from the file beside their folders.
  package var sharedRules = KAARules()
  /// The förbund's own, which take their place.
  package var ownRules = KAARules()

  package init() {}

  package var rules: KAARules { sharedRules.overridden(by: ownRules) }

  /// Whether there are cases, and no rule by which any could count.
  package var lacksRules: Bool { !cases.isEmpty && rules.groups.isEmpty }

  package static let lackOfRules = "Inget ärende räknas: reglerna för KAA saknas."
  package static let adviceOnRules =
    "Kopiera regler.yaml ur programmets exempel (data/regler.yaml) till förbundets mapp eller mappen "
    + "ovanför, och rätta det som är er egen rutin."
}

extension KAACase: RegisterRow {
  package static let path = "kaa/ungdomar.csv"
  package static let registerTitle = "Ungdomar"
  package static let rowName = "ärende"
}

extension KAAFollowUp: RegisterRow {
  package static let path = "kaa/uppfoljningar.csv"
  package static let registerTitle = "Uppföljningar"
  package static let rowName = "uppföljning"
}

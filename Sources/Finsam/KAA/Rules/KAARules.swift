/// The rules of the municipal activity responsibility, and those of the economy, as dated data:
/// `regler.yaml`.
package struct KAARules: Record {
  /// Where the rules lie that several förbund share, seen from the folder of one.
  package static let sharedPath = "../regler.yaml"

  package var id = ""
  /// What is known of the local routine: whose it is, and from when.
  package var routineNote = ""
  package var groups: [KAAGroupRule] = []
  package var deadlines: [KAADeadlineRule] = []
  package var followUps: [KAAFollowUpRule] = []
  package var limits: [KAALimitRule] = []
  package var endings: [KAAEndingRule] = []
  package var documentation: [KAADocumentationRule] = []
  package var economy: [EconomyRule] = []
  package var systems: [RegistrySystemRule] = []
  package var printed = PrintedTexts()

  package init() {}

  package static let idKey = ""
  package var title: String { "Regler" }
  package static let fields: [Field<KAARules>] = [
    .prose(
      "om_rutinen", \.routineNote, label: "Om den lokala rutinen",
      help: "Vems den är, från när, och vad som inte är känt om den. Rapporten visar det.")
  ]

  package static let parts: [any PartList<KAARules>] = [
    Part("intagsgrupper", \.groups, label: "Intagsgrupper", singular: "intagsgrupp"),
    Part("frister", \.deadlines, label: "Frister för inbjudan", singular: "frist"),
    Part("uppföljning", \.followUps, label: "Uppföljningsmånader", singular: "uppföljning"),
    Part("gränser", \.limits, label: "Gränser", singular: "gräns"),
    Part("avslutsorsaker", \.endings, label: "Avslutsorsaker", singular: "avslutsorsak"),
    Part(
      "dokumentationsdelar", \.documentation, label: "Dokumentationens delar", singular: "del"),
    Part("ekonomi", \.economy, label: "Regler för ekonomin", singular: "regel"),
    Part(
      "uppföljningssystem", \.systems, label: "System för uppföljning", singular: "system"),
  ]
}

extension KAARules {
  /// These rules with a förbund's own: the same id replaces, a new id is added.
  package func overridden(by own: KAARules) -> KAARules {
    var rules = self
    if !own.routineNote.isEmpty { rules.routineNote = own.routineNote }
    rules.groups = groups.overridden(by: own.groups)
    rules.deadlines = deadlines.overridden(by: own.deadlines)
    rules.followUps = followUps.overridden(by: own.followUps)
    rules.limits = limits.overridden(by: own.limits)
    rules.endings = endings.overridden(by: own.endings)
    rules.documentation = documentation.overridden(by: own.documentation)
    rules.economy = economy.overridden(by: own.economy)
    rules.systems = systems.overridden(by: own.systems)
    return rules
  }

  /// Groups of fewer people are hidden in what is handed over: five where no rule says another.
  func smallestGroup(on day: Day) -> Int { limit(.smallestGroup, on: day) ?? 5 }

  package func limit(_ limit: KAALimitRule.Limit, on day: Day) -> Int? {
    KAARuleset(self).limit(limit, on: SerialDay(day))?.value
  }

  /// Whether a rule in force says how long cases are kept, in words that are no number of months.
  package func isRetentionUnclear(on day: Day) -> Bool {
    let own = limits.last { $0.limit == .retention && $0.isInForce(on: day) }
    guard let own, limit(.retention, on: day) == nil else { return false }
    return own.value != nil || own.unread(["värde"]) != nil
  }

  /// Reasons that mean that the youth is back in education.
  package func endingsInEducation(on day: Day) -> [KAAEnding] {
    let ready = KAARuleset(self)
    return KAAEnding.allCases.filter { ready.isEducation($0, on: SerialDay(day))?.value == true }
  }
}

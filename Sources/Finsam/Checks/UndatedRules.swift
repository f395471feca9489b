extension Survey {
  /// A rule without a first day holds since ever, which no source says: before the responsibility
  /// began nobody had to be invited, followed up or registered. S4:6642–6643, S4:6652.
  var undatedRules: [Finding] {
    let kaa = office.kaa
    let own = KAARules.undated(in: kaa.ownRules, at: DocumentKind.rules.path(id: ""))
    let replaced = Set(kaa.ownRules.identifiers)
    return own
      + KAARules.undated(in: kaa.sharedRules, at: KAARules.sharedPath, except: replaced)
  }
}

extension KAARules {
  fileprivate static func undated(
    in rules: KAARules, at file: String, except replaced: Set<String> = []
  ) -> [Finding] {
    rules.dated.filter { $0.isUndated && !replaced.contains($0.list + "/" + $0.id) }.map { rule in
      Finding(
        .undatedRule, at: Place(Address(file, [Step(rule.list, rule.id)]), field: "giltig_från"),
        .missing("giltig_från"),
        "Regeln ”\(rule.id)” saknar första dag och gäller sedan alltid: skriv giltig_från, som "
          + "källan ger den. Aktivitetsansvaret gäller från och med 2015-01-01.")
    }
  }

  fileprivate var identifiers: [String] { dated.map { $0.list + "/" + $0.id } }

  /// Every rule by its list and id, and whether it lacks a first day.
  private var dated: [(list: String, id: String, isUndated: Bool)] {
    func told(_ list: String, _ rules: [some DatedRule]) -> [(String, String, Bool)] {
      rules.map { (list, $0.id, $0.ground.validFrom == nil) }
    }
    return told("intagsgrupper", groups) + told("frister", deadlines)
      + told("uppföljning", followUps) + told("gränser", limits)
      + told("avslutsorsaker", endings) + told("dokumentationsdelar", documentation)
  }
}

extension CheckRow {
  static let undatedRule = CheckRow(
    "regel-utan-dag", "KAA-regel utan första dag",
    "En regel för KAA säger inte från vilken dag den gäller.",
    advice: "Skriv in regeln och den dag den gäller från i regler.yaml."
  ) { survey, _ in survey.undatedRules }
}

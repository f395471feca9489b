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
    rules.undated.filter { !replaced.contains($0.list + "/" + $0.id) }.map { rule in
      Finding(
        .undatedRule, at: Place(Address(file, [Step(rule.list, rule.id)]), field: "giltig_från"),
        .missing("giltig_från"),
        "Regeln ”\(rule.id)” saknar första dag och gäller sedan alltid: skriv giltig_från, som "
          + "källan ger den. Aktivitetsansvaret gäller från och med 2015-01-01.")
    }
  }

  fileprivate var identifiers: [String] {
    named { _ in true }.map { $0.list + "/" + $0.id }
  }

  /// The rules that lack a first day.
  private var undated: [(list: String, id: String)] { named { $0.validFrom == nil } }

  /// The rules that are meant, each by its list and id.
  private func named(_ isMeant: (RuleGround) -> Bool) -> [(list: String, id: String)] {
    var named: [(list: String, id: String)] = []
    func add(_ list: String, _ rules: [some DatedRule]) {
      for index in rules.indices where isMeant(rules[index].ground) {
        named.append((list, rules[index].id))
      }
    }
    add("intagsgrupper", groups)
    add("frister", deadlines)
    add("uppföljning", followUps)
    add("gränser", limits)
    add("avslutsorsaker", endings)
    add("dokumentationsdelar", documentation)
    return named
  }
}

extension CheckRow {
  static let undatedRule = CheckRow(
    "regel-utan-dag", "KAA-regel utan första dag",
    "En regel för KAA säger inte från vilken dag den gäller.",
    advice: "Skriv in regeln och den dag den gäller från i regler.yaml."
  ) { survey, _ in survey.undatedRules }
}

@testable import Finsam

/// What the same persons are counted in elsewhere, and those who are counted by themselves.
extension CountedForbund {
  mutating func addRegistered() {
    var rows: [Draft] = []
    let file = files.count
    for insats in 0..<2 {
      for (period, halves) in Self.periods {
        let name = "\(insats)/\(period)/"
        let there = people.filter { person in
          person.insats == insats && person.came <= halves[halves.count - 1]
            && (person.left ?? 9) >= halves[0]
        }
        let id = "\(insats)-\(period)"
        var fields = [("id", id), ("registrerad_som", "R\(insats)"), ("period", period)]
        for (sex, isWoman) in [("kvinnor", true), ("män", false)] {
          let own = there.filter { $0.isWoman == isWoman }
          let left = own.count { $0.left.map(halves.contains) ?? false }
          let new = own.count { halves.contains($0.came) }
          for (kind, truth) in [("nya", new), ("avslutade", left), ("pågående", own.count - left)] {
            fields.append(("\(kind)_\(sex)", String(truth)))
            count(
              "\(name)\(kind)_\(sex)", truth,
              Spot(file: file, list: ["rader", id], key: "\(kind)_\(sex)"))
          }
          sum(name + sex, [name + "avslutade_\(sex)", name + "pågående_\(sex)"])
        }
        rows.append(Draft(id: id, fields: fields.map { Draft.Text($0.0, $0.1) }))
        sum(name + "intagna", [name + "nya_kvinnor", name + "nya_män"])
        sum(name + "avslutade", [name + "avslutade_kvinnor", name + "avslutade_män"])
        sum(name + "pågående", [name + "pågående_kvinnor", name + "pågående_män"])
      }
    }
    add(.registeredPeriods, rows)
    add(
      .registrations,
      (0..<2).map { insats in
        Draft(
          id: "e\(insats)",
          fields: [
            Draft.Text("id", "e\(insats)"), Draft.Text("insats", "i\(insats)"),
            Draft.Text("registrerad_som", "R\(insats)"),
          ])
      })
  }

  private mutating func add(_ kind: DocumentKind, _ rows: [Draft]) {
    files.append(
      SharedOffice.File(
        kind, kind.path(id: ""),
        Draft(id: "", fields: [], parts: [Draft.Children("rader", rows)])))
  }

  /// Who went to work, in both insatser together, as a number and as a share of all.
  mutating func addStyrkort() {
    let left = people.filter { $0.left != nil }
    let work = left.count { $0.outcome == "arbete" }
    let file = files.count
    let outcome = Draft(
      id: "u", fields: [Draft.Text("id", "u"), Draft.Text("värde", String(work))])
    let measure = Draft(
      id: "m",
      fields: [
        Draft.Text("id", "m"), Draft.Text("namn", "I arbete"), Draft.Text("enhet", "personer"),
      ], parts: [Draft.Children("utfall", [outcome])])
    let goal = Draft(
      id: "g", fields: [Draft.Text("id", "g"), Draft.Text("lydelse", "Fler i arbete")],
      parts: [Draft.Children("mått", [measure])])
    files.append(
      SharedOffice.File(
        .styrkort, DocumentKind.styrkort.path(id: "2014"),
        Draft(
          id: "2014", fields: [Draft.Text("år", "2014")], parts: [Draft.Children("mål", [goal])])))
    count(
      "styrkort", work,
      Spot(file: file, list: ["mål", "g", "mått", "m", "utfall", "u"], key: "värde"))
    sum("styrkort", ["0/2014/arbete", "1/2014/arbete"])
  }

  mutating func addSurvey() {
    let answered = (0..<2).map { _ in 2 + number(16) }
    let others = number(6)
    let file = files.count
    add(
      .answers,
      answered.enumerated().map { insats, truth in
        let id = "s\(insats)"
        count("svar/\(insats)", truth, Spot(file: file, list: ["rader", id], key: "svar_4"))
        let fields = [
          ("id", id), ("runda", "2014"), ("mätpunkt", "4a"), ("grupp", "deltagare"),
          ("insats", "i\(insats)"), ("svar_4", String(truth)),
        ]
        return Draft(id: id, fields: fields.map { Draft.Text($0.0, $0.1) })
      })
    let all = answered.reduce(0, +) + others
    let sent = [("a", all, ""), ("b", answered[1], "i1")].map { id, truth, insats in
      count("utskick/" + id, truth, Spot(file: file + 1, list: ["utskick", id], key: "antal_svar"))
      return Draft(
        id: id,
        fields: [
          ("id", id), ("grupp", "deltagare"), ("insats", insats), ("antal_svar", "\(truth)"),
        ]
        .filter { !$0.1.isEmpty }.map { Draft.Text($0.0, $0.1) })
    }
    files.append(
      SharedOffice.File(
        .surveyRound, DocumentKind.surveyRound.path(id: "2014"),
        Draft(
          id: "2014", fields: [Draft.Text("år", "2014")],
          parts: [Draft.Children("utskick", sent)])))
    count("svar/andra", others)
    sum("utskick/a", ["svar/0", "svar/1", "svar/andra"])
    sum("utskick/b", ["svar/1"])
    let pairs = (0..<4).map { _ in number(9) }
    let keys = ["båda_jakande", "bara_deltagare", "bara_personal", "ingen"]
    for (key, truth) in zip(keys, pairs) {
      count("par/" + key, truth, Spot(file: file + 2, list: ["rader", "p"], key: key))
    }
    add(
      .pairs,
      [
        Draft(
          id: "p",
          fields: [Draft.Text("id", "p"), Draft.Text("runda", "2014")]
            + zip(keys, pairs).map { Draft.Text($0, String($1)) })
      ])
  }

  /// The people of an insats once more: as places by municipality, in the log of the year and as so
  /// many of a price in the budget.
  mutating func addRetold() {
    let there = people.filter { $0.insats == 0 }
    let women = there.count { $0.isWoman }
    let file = files.count
    let here = min(women, 5 + number(20))
    add(
      .places,
      [("Norsjö", here), ("Skellefteå", women - here)].map { municipality, truth in
        let id = "2014-\(municipality)"
        count("platser/" + id, truth, Spot(file: file, list: ["rader", id], key: "nyttjade"))
        let fields = [
          ("id", id), ("år", "2014"), ("kommun", municipality), ("nyttjade", String(truth)),
        ]
        return Draft(id: id, fields: fields.map { Draft.Text($0.0, $0.1) })
      })
    sum("0/2014/kvinnor", ["platser/2014-Norsjö", "platser/2014-Skellefteå"])
    let men = there.count - women
    count("händelser", men, Spot(file: file + 1, list: ["rader", "h"], key: "ej_uppdelat"))
    sum("0/2014/män", ["händelser"])
    let event = [("id", "h"), ("dag", "2014-05-05"), ("ej_uppdelat", String(men))]
    add(.events, [Draft(id: "h", fields: event.map { Draft.Text($0.0, $0.1) })])
    let left = there.count { $0.left != nil }
    count("ekonomi", left, Spot(file: file + 2, list: ["rader", "r"], key: "antal"))
    sum("0/2014/avslutade", ["ekonomi"])
    let row = [
      ("id", "r"), ("namn", "Platser"), ("insats", "i0"), ("antal", String(left)),
      ("à-pris", "30"), ("budget", String(30 * left)),
    ]
    add(.economy, [Draft(id: "r", fields: row.map { Draft.Text($0.0, $0.1) })])
  }

  mutating func addCompanies() {
    let file = files.count
    var rows: [Draft] = []
    var totals = ["kvinnor": 0, "män": 0]
    for company in 0..<2 {
      let id = "f\(company)"
      var fields = [("id", id), ("namn", "Företag \(company)")]
      for sex in ["kvinnor", "män"] {
        let truth = 4 + number(10)
        totals[sex, default: 0] += truth
        fields.append(("anställda_\(sex)", String(truth)))
        count(
          "företag/\(company)/\(sex)", truth,
          Spot(file: file, list: ["rader", id], key: "anställda_\(sex)"))
      }
      rows.append(Draft(id: id, fields: fields.map { Draft.Text($0.0, $0.1) }))
    }
    add(.companies, rows)
    var fields = [("år", "2014")]
    for sex in ["kvinnor", "män"] {
      let others = number(7)
      totals[sex, default: 0] += others
      count("företag/andra/\(sex)", others)
      fields.append((sex, "\(totals[sex] ?? 0)"))
      count(
        "lägesbild/\(sex)", totals[sex] ?? 0,
        Spot(file: file + 1, list: ["rader", "2014"], key: sex))
      sum(
        "lägesbild/\(sex)",
        ["företag/0/\(sex)", "företag/1/\(sex)", "företag/andra/\(sex)"])
    }
    let all = (totals["kvinnor"] ?? 0) + (totals["män"] ?? 0)
    fields.append(("anställda", "\(all)"))
    count(
      "lägesbild/anställda", all, Spot(file: file + 1, list: ["rader", "2014"], key: "anställda"))
    sum("lägesbild/anställda", ["lägesbild/kvinnor", "lägesbild/män"])
    add(.census, [Draft(id: "2014", fields: fields.map { Draft.Text($0.0, $0.1) })])
  }
}

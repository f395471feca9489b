import Testing

@testable import Finsam

/// Answers that few gave, and figures without a unit.
struct SharedFewTests {
  private func shared(_ kind: DocumentKind, _ draft: Draft) -> Draft? {
    SharedOffice(
      [SharedOffice.File(kind, kind.path(id: "a"), draft)], below: SharedOffice.leastLimit
    ).files.first?.draft
  }

  /// How many answered what, by sex: no answer that few gave is told, nor left when others are
  /// taken from it.
  @Test func `no answer that few gave can be worked out`() throws {
    var (hiding, showing) = (0, 0)
    let keys = (1...5).map { "svar_\($0)" }
    for seed in 0..<60 {
      var chance = SplitMix(seed: UInt64(4_000 + seed))
      func number(_ most: Int) -> Int { Int(chance.next() % UInt64(most + 1)) }
      func answers() -> [Int] { keys.map { _ in number(3) == 0 ? number(8) : 5 + number(9) } }
      let (women, men) = (answers(), answers())
      let groups = [
        ("", zip(women, men).map { $0 + $1 }), ("kvinna", women), ("man", men),
      ]
      let rows = groups.map { sex, counts in
        let fields = [
          ("id", "s-" + sex), ("runda", "2019"), ("mätpunkt", "4a"), ("grupp", "deltagare"),
          ("kön", sex),
        ]
        return Draft(
          id: "s-" + sex,
          fields: (fields + zip(keys, counts).map { ($0, String($1)) }).filter { !$0.1.isEmpty }
            .map { Draft.Text($0.0, $0.1) })
      }
      let shown = shared(
        .answers, Draft(id: "", fields: [], parts: [Draft.Children("rader", rows)]))
      for (place, key) in keys.enumerated() {
        var sight = Sight()
        sight.least = 0
        let terms = groups.map { sex, counts in
          let own = shown?.children("rader").first { $0.id == "s-" + sex }
          return (sight.term(own?.text(key), truth: counts[place]), counts[place])
        }
        sight.state(terms[0], [terms[1], terms[2]])
        #expect(sight.leaks() == [], "\(seed) \(key): \(groups)\n\(shown?.children("rader") ?? [])")
        hiding += sight.hiddenCount
        showing += sight.shown.count
      }
    }
    #expect(hiding > 60 && showing > 60, "\(hiding) \(showing)")
  }

  /// A measure without a unit may count people, unless its name is of things.
  @Test(arguments: [
    ("I arbete", "3", true), ("Fick jobb inom 6 månader", "2", true), ("Antal nöjda", "4", true),
    ("I arbete", "30", false), ("Antal möten", "3", false), ("Antal nya kommuner", "2", false),
    ("Nöjdhet", "4,2", false), ("Deltagare som fick jobb", "4", true),
  ])
  func `few are hidden in a measure without a unit`(name: String, value: String, isHidden: Bool) {
    let outcome = Draft(id: "u", fields: [Draft.Text("id", "u"), Draft.Text("värde", value)])
    let measure = Draft(
      id: "m", fields: [Draft.Text("id", "m"), Draft.Text("namn", name)],
      parts: [Draft.Children("utfall", [outcome])])
    let goal = Draft(
      id: "g", fields: [Draft.Text("id", "g")], parts: [Draft.Children("mått", [measure])])
    let styrkort = shared(
      .styrkort, Draft(id: "2014", fields: [], parts: [Draft.Children("mål", [goal])]))
    let plan = shared(
      .plan, Draft(id: "2017", fields: [], parts: [Draft.Children("indikatorer", [measure])]))
    let told = [
      styrkort?.children("mål").first?.children("mått").first,
      plan?.children("indikatorer").first,
    ].map { $0?.children("utfall").first?.text("värde") }
    #expect(told == [isHidden ? nil : value, isHidden ? nil : value])
  }
}

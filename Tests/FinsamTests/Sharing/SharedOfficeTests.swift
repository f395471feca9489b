import Testing

@testable import Finsam

/// What a förbund gives to others tells of no small group, neither by itself nor by sums.
struct SharedOfficeTests {
  private static let limit = SharedOffice.leastLimit

  private func shared(_ kind: DocumentKind, _ draft: Draft) -> Draft? {
    SharedOffice(
      [SharedOffice.File(kind, kind.path(id: "a"), draft)], below: Self.limit
    ).files.first?.draft
  }

  private static func part(_ id: String, _ fields: KeyValuePairs<String, Int>, key: String) -> Draft
  {
    Draft(
      id: id,
      fields: [Draft.Text(key, id)] + fields.map { Draft.Text($0.key, String($0.value)) })
  }

  private static let counted = ["totalt", "kvinnor", "män", "avslutade"]

  @Test func `no random insats lets a small group be worked out`() throws {
    var hiding = 0
    for seed in 0..<60 {
      var chance = SplitMix(seed: UInt64(seed))
      func number(_ most: Int) -> Int { Int(chance.next() % UInt64(most + 1)) }
      // Two halves of a year, and the year: whoever was in both is counted in it once.
      let most = 3 + seed % 12
      let halves = (1...2).map { half in
        let (women, men, rest) = (number(most), number(most), seed % 3 == 0 ? number(2) : 0)
        let total = women + men + rest
        return (
          id: "2014-H\(half)", women: women, men: men, total: total, ended: number(total)
        )
      }
      let women = max(halves[0].women, halves[1].women)
      let men = halves[0].men + halves[1].men
      let year = (
        id: "2014", women: women, men: men,
        total: max(women + men, halves.map(\.total).max() ?? 0),
        ended: max(halves[0].ended, halves[1].ended)
      )
      let rows = halves + [year]
      let outcomes = [number(year.ended / 2), number(year.ended / 2)]
      let insats = Draft(
        id: "a", fields: [Draft.Text("namn", "A")],
        parts: [
          Draft.Children(
            "deltagare",
            rows.map {
              Self.part(
                $0.id,
                [
                  "totalt": $0.total, "kvinnor": $0.women, "män": $0.men, "avslutade": $0.ended,
                ], key: "period")
            }),
          Draft.Children(
            "utfall",
            outcomes.enumerated().map { index, count in
              Draft(
                id: "u\(index)",
                fields: [
                  Draft.Text("id", "u\(index)"), Draft.Text("period", "2014"),
                  Draft.Text("klass", index == 0 ? "arbete" : "studier"),
                  Draft.Text("totalt", String(count)),
                ])
            }),
        ])
      let shown = try #require(shared(.insats, insats))
      var sight = Sight()
      let isAny = ["deltagare", "utfall"].contains { list in
        shown.children(list).contains { part in Self.counted.contains { part.text($0) != nil } }
      }
      sight.least = isAny ? 1 : 0
      var terms: [String: [(Attacker.Term, Int)]] = [:]
      for row in rows {
        let own = shown.children("deltagare").first { $0.id == row.id }
        let truths = [row.total, row.women, row.men, row.ended]
        let known = zip(Self.counted, truths).map { key, truth in
          (sight.term(own?.text(key), truth: truth), truth)
        }
        sight.state(known[0], [known[1], known[2]])
        sight.state(known[0], [known[3]])
        terms[row.id] = known
      }
      let whole = try #require(terms["2014"])
      for half in halves {
        let part = try #require(terms[half.id])
        for (whole, part) in zip(whole, part) { sight.state(whole, [part]) }
      }
      let ofOutcomes = outcomes.enumerated().map { index, truth in
        let own = shown.children("utfall").first { $0.id == "u\(index)" }
        return (sight.term(own?.text("totalt"), truth: truth), truth)
      }
      sight.state(whole[3], ofOutcomes)
      #expect(sight.leaks() == [], "insats \(seed): \(insats)\n\(shown)")
      hiding += sight.hiddenCount
    }
    #expect(hiding > 60)
  }

  /// Results of the same people: classes of so many, and whole and part without saying so.
  @Test func `no random results let a small group be worked out`() throws {
    var hiding = 0
    for seed in 0..<80 {
      var chance = SplitMix(seed: UInt64(2_000 + seed))
      func number(_ most: Int) -> Int { Int(chance.next() % UInt64(most + 1)) }
      let classes = (0..<3).map { _ in number(4 + seed % 14) }
      let whole = classes.reduce(0, +) + number(3)
      let parts = [whole + number(6), whole]
      func result(_ id: String, _ value: Int, of whole: Int?) -> Draft {
        let fields = [
          ("id", id), ("vad", "Gick vidare \(id)"), ("värde", String(value)),
          ("enhet", "personer"), ("nämnare", whole.map { String($0) } ?? ""), ("period", "2014"),
        ]
        return Draft(
          id: id, fields: fields.filter { !$0.1.isEmpty }.map { Draft.Text($0.0, $0.1) })
      }
      let isOfClasses = seed.isMultiple(of: 2)
      let rows =
        isOfClasses
        ? classes.enumerated().map { result("k\($0)", $1, of: whole) }
        : parts.enumerated().map { result("d\($0)", $1, of: nil) }
      let shown = try #require(
        shared(
          .insats,
          Draft(
            id: "a", fields: [Draft.Text("namn", "A")], parts: [Draft.Children("resultat", rows)])))
      let own = shown.children("resultat")
      var sight = Sight()
      sight.least = 0
      let truths = isOfClasses ? classes : parts
      let terms = zip(rows, truths).map { row, truth in
        let told = own.first { $0.id == row.id }?.text("värde")
        return (sight.term(told, truth: truth), truth)
      }
      if isOfClasses {
        let told = own.compactMap { $0.text("nämnare") }.first
        let all = (sight.term(told, truth: whole), whole)
        sight.state(all, terms)
      } else {
        sight.state(terms[0], [terms[1]])
        let rest = parts[0] - parts[1]
        let isTold = own.filter { $0.text("värde") != nil }.count == 2
        #expect(!((1..<Self.limit).contains(rest) && isTold), "\(parts)")
      }
      #expect(sight.leaks() == [], "results \(seed): \(rows)\n\(own)")
      hiding += sight.hiddenCount
    }
    #expect(hiding > 30)
  }

  /// Places of several municipalities each year, and of all the years together.
  @Test func `no random places let a small group be worked out`() throws {
    var hiding = 0
    for seed in 0..<60 {
      var chance = SplitMix(seed: UInt64(3_000 + seed))
      func number(_ most: Int) -> Int { Int(chance.next() % UInt64(most + 1)) }
      let years = ["2016", "2017", "2018"].flatMap { year in
        (0...number(2)).map { (id: "\(year)-\($0)", period: year, used: number(3 + seed % 9)) }
      }
      let all = years.map(\.used).reduce(0, +)
      let rows = years + [(id: "alla", period: "2016-2018", used: all)]
      let drafts = rows.map { row in
        Draft(
          id: row.id,
          fields: [
            Draft.Text("id", row.id), Draft.Text("period", row.period),
            Draft.Text("nyttjade", String(row.used)),
          ])
      }
      let shown = try #require(
        shared(
          .insats,
          Draft(
            id: "a", fields: [Draft.Text("namn", "A")], parts: [Draft.Children("volym", drafts)])))
      let own = shown.children("volym")
      var sight = Sight()
      sight.least = own.contains { $0.text("nyttjade") != nil } ? 1 : 0
      let terms = rows.map { row in
        let told = own.first { $0.id == row.id }?.text("nyttjade")
        return (sight.term(told, truth: row.used), row.used)
      }
      sight.state(terms[terms.count - 1], Array(terms.dropLast()))
      #expect(sight.leaks() == [], "places \(seed): \(rows)\n\(own)")
      hiding += sight.hiddenCount
    }
    #expect(hiding > 60)
  }

  @Test func `no random survey lets a small group be worked out`() throws {
    var hiding = 0
    let names = ["", "kvinna", "man"]
    for seed in 0..<60 {
      var chance = SplitMix(seed: UInt64(1_000 + seed))
      func number(_ most: Int) -> Int { Int(chance.next() % UInt64(most + 1)) }
      // By insats and sex; the förbund's own rows come to all of them and some more.
      var counts: [String: Int] = [:]
      for insats in ["a", "b"] {
        let sexes = [number(3 + seed % 9), number(3 + seed % 9)]
        counts["\(insats)/kvinna"] = sexes[0]
        counts["\(insats)/man"] = sexes[1]
        counts["\(insats)/"] = sexes[0] + sexes[1] + (seed % 4 == 0 ? number(2) : 0)
      }
      for sex in names {
        counts["/\(sex)"] = (counts["a/\(sex)"] ?? 0) + (counts["b/\(sex)"] ?? 0)
      }
      let rows = counts.sorted { $0.key < $1.key }.enumerated().map { index, row in
        let words = row.key.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        let fields = [
          ("id", "s-\(index)"), ("runda", "2019"), ("mätpunkt", "4a"), ("grupp", "deltagare"),
          ("insats", words[0]), ("kön", words[1]), ("svar_4", String(row.value)),
        ]
        return (
          key: row.key,
          draft: Draft(
            id: "s-\(index)",
            fields: fields.filter { !$0.1.isEmpty }.map { Draft.Text($0.0, $0.1) })
        )
      }
      let shown = shared(
        .answers, Draft(id: "", fields: [], parts: [Draft.Children("rader", rows.map(\.draft))]))
      var sight = Sight()
      sight.least = shown?.children("rader").isEmpty == false ? 1 : 0
      var terms: [String: (Attacker.Term, Int)] = [:]
      for row in rows {
        let truth = counts[row.key] ?? 0
        let own = shown?.children("rader").first { $0.id == row.draft.id }
        terms[row.key] = (sight.term(own?.text("svar_4"), truth: truth), truth)
      }
      for insats in ["", "a", "b"] {
        if let whole = terms["\(insats)/"] {
          sight.state(whole, names.dropFirst().compactMap { terms["\(insats)/\($0)"] })
        }
      }
      for sex in names {
        if let whole = terms["/\(sex)"] {
          sight.state(whole, ["a", "b"].compactMap { terms["\($0)/\(sex)"] })
        }
      }
      #expect(sight.leaks() == [], "survey \(seed): \(counts)\n\(shown?.children("rader") ?? [])")
      hiding += sight.hiddenCount
    }
    #expect(hiding > 60)
  }

  @Test func `nothing of youths, nothing invented and no sum that tells is given away`() {
    let row = { (id: String, example: String) in
      Draft(
        id: id,
        fields: [Draft.Text("id", id), Draft.Text("slag", "möte")]
          + (example.isEmpty ? [] : [Draft.Text("exempel", example)]))
    }
    func register(_ rows: [Draft]) -> Draft {
      Draft(id: "", fields: [], parts: [Draft.Children("rader", rows)])
    }
    let insats = Draft(
      id: "a", fields: [Draft.Text("namn", "A"), Draft.Text("källa", "S1:3")],
      parts: [
        Draft.Children(
          "deltagare",
          [
            Draft(
              id: "2014",
              fields: [
                Draft.Text("period", "2014"), Draft.Text("totalt", "20"),
                Draft.Text("kvinnor", "17"), Draft.Text("män", "3"),
                Draft.Text("anteckning", "3 män"), Draft.Text("källa", "S1:4"),
              ])
          ])
      ])
    let stated = Draft.Children("uppgivna_deltagare", [Draft(id: "2014", fields: [])])
    let shared = SharedOffice(
      [
        SharedOffice.File(
          .forbund, "forbund.yaml",
          Draft(id: "", fields: [Draft.Text("namn", "Norra")], parts: [stated])),
        SharedOffice.File(.insats, "insatser/a.yaml", insats),
        SharedOffice.File(
          .events, "asf/handelser.csv", register([row("h-1", "ja"), row("h-2", "")])),
        SharedOffice.File(.milestones, "asf/milstolpar.csv", register([row("m-1", "")])),
        SharedOffice.File(.cases, "kaa/ungdomar.csv", register([row("1", "")])),
        SharedOffice.File(.pairs, "enkater/par.csv", register([row("p-1", "ja")])),
      ], below: 2)
    #expect(
      shared.files.map(\.path) == [
        "forbund.yaml", "insatser/a.yaml", "asf/handelser.csv", "asf/milstolpar.csv",
      ])
    #expect(shared.leftOut.map(\.path) == ["kaa/ungdomar.csv", "enkater/par.csv"])
    #expect(shared.inventedCount == 2)
    #expect(shared.hiding == ["forbund.yaml", "insatser/a.yaml"])
    #expect(shared.files[0].draft.parts == [])
    #expect(shared.files[2].draft.children("rader").map(\.id) == ["h-2"])
    #expect(
      shared.files[1].draft.children("deltagare").first?.fields == [
        Draft.Text("period", "2014"), Draft.Text("totalt", "20"),
        Draft.Text("anteckning", Draft.hiddenNote), Draft.Text("källa", "S1:4"),
      ])
  }

  /// Of how many the words are tells it as well as a figure.
  @Test(arguments: [nil, "framgår inte"] as [String?])
  func `of how few is hidden, whether or not there is a figure`(value: String?) {
    for (whole, isHidden) in [("3", true), ("30", false)] {
      let fields = [
        Draft.Text("id", "r1"), Draft.Text("vad", "Gick till arbete"),
        Draft.Text("i_ord", "samtliga"), Draft.Text("nämnare", whole),
      ]
      let result = Draft(
        id: "r1", fields: fields + (value.map { [Draft.Text("värde", $0)] } ?? []))
      let shown = shared(
        .insats,
        Draft(
          id: "a", fields: [Draft.Text("namn", "A")], parts: [Draft.Children("resultat", [result])]
        ))
      #expect((shown?.children("resultat").first?.text("nämnare") == nil) == isHidden)
    }
  }

  /// A quarter of twelve are three; of forty they are ten, and thirty are not.
  @Test(arguments: [("25", "12", true), ("25", "40", false), ("95", "40", true), ("25", "3", true)])
  func `a share from which few can be worked out is hidden`(
    value: String, whole: String, isHidden: Bool
  ) {
    let result = Draft(
      id: "r1",
      fields: [
        Draft.Text("id", "r1"), Draft.Text("vad", "I arbete"), Draft.Text("värde", value),
        Draft.Text("enhet", "%"), Draft.Text("nämnare", whole),
      ])
    let shown = shared(
      .insats,
      Draft(
        id: "a", fields: [Draft.Text("namn", "A")], parts: [Draft.Children("resultat", [result])]))
    #expect((shown?.children("resultat").first?.text("värde") == nil) == isHidden)
  }
}

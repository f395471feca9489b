import Testing

@testable import Finsam

/// Which units count people: what nobody knows does, and no part of a word tells otherwise.
@Suite struct UnitOfFigureTests {
  private static let people = [
    "ungdomar 16–24 år", "vårdtagare", "personer i utbildning", "programdeltagare", "elever",
    "medarbetare", "dagbarn", "företagare", "månadsanställda", "förslagsställare", "krisdrabbade",
    "personer per vecka", "deltagare", "hushåll", "Personer", "okänd enhet", "miljoner invånare",
  ]

  private static let others = [
    "kr", "tkr", "miljoner kronor", "kronor i stöd", "kr/hushåll", "år", "timmar/vecka",
    "månader per deltagare", "dagar", "utbildningar", "program", "företag", "förslag", "möten",
  ]

  private static func result(_ value: String, _ unit: String) -> Draft {
    Draft(
      id: "r",
      fields: [
        Draft.Text("id", "r"), Draft.Text("namn", "Det"), Draft.Text("värde", value),
        Draft.Text("enhet", unit),
      ])
  }

  private static func shown(_ value: String, _ unit: String) throws -> String? {
    let insats = Draft(
      id: "a", fields: [Draft.Text("namn", "A")],
      parts: [Draft.Children("resultat", [result(value, unit)])])
    let file = SharedOffice.File(.insats, DocumentKind.insats.path(id: "a"), insats)
    let shared = try #require(SharedOffice([file], below: SharedOffice.leastLimit).files.first)
    return shared.draft.children("resultat").first?.text("värde")
  }

  private static func shownInStyrkort(_ value: String, _ unit: String) throws -> String? {
    var office = Office()
    var goal = Goal()
    goal.id = "g"
    goal.measures = [try .sample(outcome: value, unit: unit)]
    var styrkort = Styrkort()
    styrkort.id = "2014"
    styrkort.goals = [goal]
    office.styrkort = [styrkort]
    let own = PublicOffice(office, below: 5).office.styrkort[0]
    return own.goals[0].measures[0].outcomes.first?.value?.text
  }

  @Test func `few of what may be people are shown in no place, and few of what is not are`() throws
  {
    var chance = SplitMix(seed: 3)
    for _ in 0..<200 {
      let few = String(Int.random(in: 1...4, using: &chance))
      let many = String(Int.random(in: 5...900, using: &chance))
      let unit = try #require(Self.people.randomElement(using: &chance))
      #expect(try Self.shown(few, unit) == nil, "\(few) \(unit)")
      #expect(try Self.shown(many, unit) == many, "\(many) \(unit)")
      #expect(try Self.shownInStyrkort(few, unit) == nil, "\(few) \(unit)")
      #expect(try Self.shownInStyrkort(many, unit) == many, "\(many) \(unit)")
      let other = try #require(Self.others.randomElement(using: &chance))
      #expect(try Self.shown(few, other) == few, "\(few) \(other)")
      #expect(try Self.shownInStyrkort(few, other) == few, "\(few) \(other)")
    }
  }

  @Test(arguments: ["%", "procent", "% av deltagarna", "procentenheter"])
  func `a share of many is shown, also a small one`(unit: String) throws {
    #expect(try Self.shown("3", unit) == "3")
  }
}

import Finsam
import FoundationEssentials
import Testing

/// The invented cases of Skellefteå–Norsjö, as of the last day of 2025.
struct ExampleRegisterTests {
  static func standings() throws -> [(KAACase, KAAStanding)] {
    let day = try Day(text: "2025-12-31")
    let cases = try KAAFiles.cases()
    let contacts = KAAContacts(try KAAFiles.followUps(), of: cases)
    #expect(contacts.strays == [])
    let ready = KAARuleset(try KAAFiles.shippedRules())
    return Array(zip(cases, ready.standings(of: cases, contacts: contacts, on: day)))
  }

  @Test func `every case is an example with an id of its own, and a role`() throws {
    let cases = try KAAFiles.cases()
    let followUps = try KAAFiles.followUps()
    #expect(cases.count >= 60)
    #expect(cases.allSatisfy { $0.isExample == true && $0.responsible != nil })
    #expect(followUps.allSatisfy { $0.isExample == true && $0.by != nil })
    #expect(Set(cases.map(\.id)).count == cases.count)
    #expect(Set(followUps.map(\.id)).count == followUps.count)
    #expect(Set(cases.map(\.municipality)) == ["Skellefteå", "Norsjö"])
    let ids = Set(cases.map(\.id))
    #expect(cases.allSatisfy { $0.previous.isEmpty || ids.contains($0.previous) })
  }

  @Test(arguments: ["ungdomar.csv", "uppfoljningar.csv"])
  func `the files are as the program writes them`(name: String) throws {
    let path = KAAFiles.data + "skelleftea-norsjo/kaa/" + name
    let bytes = try Data(contentsOf: URL(filePath: path))
    let written =
      name == "ungdomar.csv"
      ? try KAAFiles.cases().registerText : try KAAFiles.followUps().registerText
    let isSame = bytes.elementsEqual(written.utf8)
    #expect(isSame)
  }

  @Test func `every group, step, activity and reason for ending is there`() throws {
    let all = try Self.standings()
    #expect(Set(all.compactMap(\.0.group)) == Set(KAAGroup.allCases))
    #expect(Set(all.compactMap(\.0.activity)) == Set(KAAActivity.allCases))
    #expect(Set(all.compactMap(\.0.ending)) == Set(KAAEnding.allCases))
    #expect(Set(all.map(\.1.dueStatus)) == Set(KAAStanding.DueStatus.allCases))
    // A file's required columns leave nothing to complete.
    #expect(
      Set(all.map(\.1.step)) == Set(KAAStanding.Step.allCases).subtracting([.complete]))
    #expect(all.contains { if case .notResident = $0.1.scope { true } else { false } })
    #expect(all.contains { if case .notYet = $0.1.scope { true } else { false } })
  }

  @Test(arguments: [
    ("sk-25-001", "följ upp 2026-02-28 om 59 dagar"),
    ("sk-25-002", "följ upp 2025-10-31 försenat 61 dagar"),
    ("sk-25-003", "bjud in 2025-08-31 försenat 122 dagar"),
    ("sk-25-004", "genomför första samtal 2025-10-31 försenat 61 dagar"),
    ("sk-25-005", "inget"), ("sk-25-006", "inhämta medgivande"),
    ("sk-25-007", "inhämta medgivande"), ("sk-25-008", "dokumentera"), ("sk-25-009", "inget"),
    ("sk-25-010", "följ upp 2025-12-31 i dag"), ("sk-25-011", "inget"),
    // Left the programme a fortnight, three weeks and three months ago, and next month.
    ("sk-25-018", "bjud in 2025-12-31 i dag"), ("sk-25-019", "bjud in 2025-12-24 försenat 7 dagar"),
    ("sk-25-020", "följ upp 2025-12-31 i dag"), ("sk-25-021", "inget"),
    // Twenty today, on the programme.
    ("sk-25-023", "avsluta 2025-12-31 i dag"),
    // Break-offs on both sides of the deadline.
    ("sk-25-024", "bjud in 2025-12-31 i dag"), ("sk-25-025", "bjud in 2025-12-30 försenat 1 dag"),
    ("sk-25-026", "bjud in 2026-01-01 i morgon"),
    // Broke off in the summer; broke off again.
    ("sk-25-027", "följ upp 2026-02-28 om 59 dagar"),
    ("sk-25-031", "följ upp 2025-12-31 i dag"),
    // Twenty today, tomorrow and yesterday.
    ("sk-25-032", "avsluta 2025-12-31 i dag"), ("sk-25-033", "följ upp 2025-12-31 i dag"),
    ("sk-25-034", "avsluta 2025-12-30 försenat 1 dag"),
    // Born on 29 February.
    ("sk-25-035", "följ upp 2025-12-31 i dag"), ("sk-25-036", "inget"),
    ("no-25-007", "genomför första samtal 2026-02-28 om 59 dagar"),
  ])
  func `an example stands as it was made to`(id: String, line: String) throws {
    let standing = try #require(try Self.standings().first { $0.0.id == id }?.1)
    #expect(standing.line == line)
  }

  @Test func `a follow-up after the day is not known on it`() throws {
    let followUps = try KAAFiles.followUps()
    #expect(followUps.contains { $0.day.map { $0.text > "2025-12-31" } ?? false })
  }
}

struct KAABatchTests {
  @Test func `many at once stand as each alone`() throws {
    var generator = KAAGenerator(seed: 2014)
    let rules = try KAAFiles.rules()
    for text in ["2014-12-31", "2018-07-15"] {
      let day = try Day(text: text)
      let register = generator.register(300, around: day)
      let contacts = KAAContacts(register.followUps, of: register.cases)
      let standings = KAARuleset(rules).standings(of: register.cases, contacts: contacts, on: day)
      for (youth, standing) in zip(register.cases, standings) {
        #expect(
          youth.standing(on: day, followUps: register.followUps, rules: rules) == standing)
      }
      #expect(Set(standings.map(\.step)).count >= 6)
    }
  }

  /// The places of the standings, the most urgent first; equals stay as they are.
  private func order(_ standings: [KAAStanding]) -> [Int] {
    standings.indices.sorted { (standings[$0].urgency, $0) < (standings[$1].urgency, $1) }
  }

  @Test func `the most urgent come first, and those with nothing to do last`() throws {
    let youths = [
      try KAACase.youth(["avslutad": "2014-10-01"]),
      try KAACase.youth(["aktivitet": "Unga in", "aktivitet_från": "2014-09-20"]),
      try KAACase.youth(["händelsedag": "2014-12-20"]), try KAACase.youth(),
      try KAACase.youth(["födelsedag": "1960-01-01", "händelsedag": "1968-01-01"]),
      try KAACase.youth(),
    ]
    let standings = try youths.map { try $0.standing("2014-12-31") }
    #expect(order(standings) == [4, 3, 5, 2, 1, 0])
    #expect(standings.map(\.urgency).filter { $0 < 0 }.isEmpty)
    let before = try KAACase.youth(["födelsedag": "1949-01-01", "händelsedag": "1965-01-01"])
      .standing("2014-12-31")
    #expect(before.urgency < 0 && order(standings + [before]).first == 6)
  }

  @Test func `the same seed invents the same register`() throws {
    let day = try Day(text: "2014-12-31")
    var one = KAAGenerator(seed: 1)
    var two = KAAGenerator(seed: 1)
    var other = KAAGenerator(seed: 2)
    let text = one.register(200, around: day).cases.registerText
    #expect(text == two.register(200, around: day).cases.registerText)
    #expect(text != other.register(200, around: day).cases.registerText)
    #expect(text.hasPrefix("\u{FEFF}ärende;födelsedag;kön;kommun;intagsgrupp;händelsedag;"))
  }

  @Test func `every invented case reads back as it was written`() throws {
    var generator = KAAGenerator(seed: 3)
    let register = generator.register(200, around: try Day(text: "2014-12-31"))
    for youth in register.cases { #expect(try KAACase(youth.draft) == youth) }
    for followUp in register.followUps { #expect(try KAAFollowUp(followUp.draft) == followUp) }
  }

  @Test func `contacts are grouped by case and in order`() throws {
    let cases = try ["k-1", "k-2", "k-3"].map { try KAACase.sample(["ärende": $0]) }
    let followUps = try [
      ("u-1", "k-3", "2014-10-10", "nådd"), ("u-2", "k-1", "2014-12-01", ""),
      ("u-3", "k-1", "1969-10-01", "avböjer"), ("u-4", "k-1", "2014-11-01", "ej nådd"),
      ("u-5", "k-9", "2014-11-01", "nådd"),
    ].map {
      try KAAFollowUp.sample(["id": $0.0, "ärende": $0.1, "dag": $0.2, "utfall": $0.3])
    }
    let contacts = KAAContacts(followUps, of: cases)
    // Of u-2 nobody has said what came of it, and u-4 reached nobody.
    #expect(contacts.days(ofCaseAt: 0).map(\.text) == ["1969-10-01"])
    #expect(contacts.days(ofCaseAt: 1).isEmpty)
    #expect(contacts.days(ofCaseAt: 2).map(\.text) == ["2014-10-10"])
    #expect(contacts.strays == ["u-5"])
  }
}

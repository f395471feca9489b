import Testing

@testable import Finsam

/// Money is granted for a time that its insats has.
@Suite struct GrantPeriodTests {
  private static func messages(_ rows: [(key: String, value: String, meaning: String)]) throws
    -> [String]
  {
    var office = Office()
    office.statements = try rows.enumerated().map { index, row in
      try .sample([
        "id": "r\(index)", "nyckel": row.key, "värde": row.value, "avser": row.meaning,
        "källa": "S1:\(index)",
      ])
    }
    return Survey(office).grantsOutsidePeriods.map(\.message)
  }

  /// Whichever ends are stated, and in whichever order, the latest is what counts.
  @Test(arguments: 1...100)
  func `a grant that ends after every end of its insats is told of`(seed: UInt64) throws {
    var chance = SplitMix(seed: seed)
    let first = try Day(text: "2014-01-01")
    func day() -> Day { first.adding(days: Int.random(in: 0...700, using: &chance)) }
    let ends = (0..<Int.random(in: 1...3, using: &chance)).map { _ in day() }
    let grant = day()
    var rows = ends.map { ("insats/x/period/slut", $0.text, "") }
    rows.append(("anslag/x/period/slut", grant.text, ""))
    rows.append(("insats/y/period/slut", "2099-12-31", ""))
    rows.shuffle(using: &chance)
    let last = try #require(ends.max())
    #expect(try Self.messages(rows).isEmpty == (grant <= last))
  }

  /// What the insats's own file says of its end counts as rows do, but for a day that it may end
  /// before; and one grant is told of once, in however many places it stands.
  @Test(arguments: 1...100)
  func `extensions move the end, and one grant is told of once`(seed: UInt64) throws {
    var chance = SplitMix(seed: seed)
    let first = try Day(text: "2014-01-01")
    func day() -> Day { first.adding(days: Int.random(in: 0...700, using: &chance)) }
    let (end, grant) = (day(), day())
    let extensions = (0..<Int.random(in: 0...3, using: &chance)).map { _ in
      (day: day(), isAtMost: Bool.random(using: &chance))
    }
    var office = Office.sample(insats: { insats in
      insats.period.end = .day(end)
      insats.extensions = extensions.enumerated().map { index, known in
        var longer = Extension()
        longer.id = "e\(index)"
        longer.until = .day(known.day)
        longer.isAtMost = known.isAtMost ? true : nil
        return longer
      }
    })
    office.statements = try (0..<Int.random(in: 1...3, using: &chance)).map { index in
      try .sample([
        "id": "r\(index)", "nyckel": "anslag/utsikten/period/slut", "värde": grant.text,
      ])
    }
    let ends = [end] + extensions.filter { !$0.isAtMost }.map(\.day)
    let last = try #require(ends.max())
    let found = Survey(office).grantsOutsidePeriods
    #expect(found.count == (grant <= last ? 0 : 1))
    #expect(found.allSatisfy { $0.message.contains("slutar \(last.text)") })
  }

  /// S4:2352 says when MedUrs ended as an ESF project, and S4:1238–1239 goes on from the next day.
  @Test func `money from the day after the end is an extension, which an overview may lack`() throws
  {
    func told(_ document: String, from start: String) throws -> [String] {
      var office = Office()
      office.statements = try [
        ("insats/x/period/slut", "2014-06-30", document),
        ("anslag/x/period/start", start, "årsredovisning"),
        ("anslag/x/period/slut", "2014-12-31", "årsredovisning"),
      ].enumerated().map {
        try .sample([
          "id": "r\($0)", "nyckel": $1.0, "värde": $1.1, "dokument": $1.2, "källa": "S1:\($0)",
          "ordalydelse": $0 == 2 ? "längst t.o.m. 2014-12-31" : "",
        ])
      }
      return Survey(office).grantsOutsidePeriods.map(\.message)
    }
    #expect(try told("årsredovisning", from: "2014-07-01").isEmpty)
    #expect(try told("årsredovisning", from: "2014-10-01").count == 1)
    #expect(
      try told("översikt", from: "2014-07-01") == [
        "Medel är beviljade från och med 2014-07-01 längst till 2014-12-31 i årsredovisning (S1:2), "
          + "men insatsens tid slutar 2014-06-30 i översikt (S1:0), som inte har förlängningen."
      ])
    #expect(
      try told("översikt", from: "2014-10-01") == [
        "Medel är beviljade längst till 2014-12-31 i årsredovisning (S1:2), men insatsen slutar "
          + "2014-06-30 i översikt (S1:0)."
      ])
  }

  @Test func `both days are told, and what only the grant says of an extension is no end`() throws {
    #expect(
      try Self.messages([
        ("insats/x/period/slut", "2014-06-30", ""),
        ("insats/x/förlängning/till", "2014-12-31", "enligt beslutet"),
        ("anslag/x/period/slut", "2014-12-31", ""),
      ]) == ["Medel är beviljade till 2014-12-31 (S1:2), men insatsen slutar 2014-06-30 (S1:0)."])
    #expect(
      try Self.messages([
        ("insats/x/period/slut", "2014-06-30", ""), ("insats/x/förlängning/till", "2014-12-31", ""),
        ("anslag/x/period/slut", "2014-12-31", ""), ("anslag/z/period/slut", "2014-12-31", ""),
      ]).isEmpty)
    #expect(
      try Self.messages([
        ("insats/x/period/slut", "2014-06-31", ""), ("anslag/x/period/slut", "2014-12-31", ""),
      ]).isEmpty, "a day that does not exist is no end")
  }
}

import Testing

@testable import Finsam

/// A figure of participants says what it comes of, and what cannot be read is never passed over.
@Suite struct HeadcountTests {
  private static let year = CountPeriod.year(Year(2014))

  private static func insats(
    _ rows: [KeyValuePairs<String, String>], named name: String = "TExAS"
  ) throws -> Insats {
    var insats = Insats()
    insats.id = NewId.slug(name)
    insats.name = name
    insats.phase = .ongoing
    insats.orientation = .individual
    insats.participation = try rows.map { try .sample($0) }
    return insats
  }

  /// With a total that a person has written wrong by hand.
  private static func unread(_ period: String, _ insats: Insats) throws -> Insats {
    var insats = insats
    var row = try Participation.sample(["period": "2014"])
    row.period = CountPeriod(id: period)
    row.printed["totalt"] = "tjugoett"
    insats.participation.removeAll { $0.id == period }
    insats.participation.append(row)
    return insats
  }

  @Test func `half-years that are added up say so wherever the sum stands`() throws {
    var insats = try Self.insats([
      ["period": "2014-H1", "totalt": "21"], ["period": "2014-H2", "totalt": "25"],
    ])
    insats.costs = [try .sample(["år": "2014", "belopp": "46000"])]
    let row = InsatsRow(insats, in: Self.year)
    #expect(row.cell("Deltagare") == CellText("46", shown: "= 46, 2014"))
    #expect(row.cell("Förbundets kostnad per deltagare").shown == "= 1 000 kr")
    let words = "Deltagare är en summa av halvår; samma person kan räknas två gånger."
    #expect(row.cell("Om siffrorna").text == words)

    let sum = ParticipantSum([insats], in: Year(2014))
    #expect(
      sum.origins == [
        "Antalet för TExAS är en summa av kortare perioder; samma person kan räknas två gånger."
      ])
    let table = ResultTable([insats], in: Self.year)
    #expect(table.remarks.map(\.words) == [words])
    var office = Office()
    office.insatser = [insats]
    let day = try Day(text: "2014-12-31")
    for report in [
      InsatserReport(office, in: Year(2014), on: day).report, table.report(of: "Prov", on: day),
    ] {
      #expect(report.markdown.contains("**Obs:** TExAS: \(words)"))
      #expect(report.csv.contains("samma person kan räknas två gånger"))
      #expect(report.markdown.contains("= 46"))
    }
    let sheet = PeriodSheet([insats], in: Self.year)
    #expect(sheet.sum(.total).words.contains("samma person kan räknas två gånger"))
    // What ends is counted once, and so is money.
    #expect(sheet.sum(.cost).words.isEmpty)
  }

  @Test func `what cannot be read is in no total, and every total says so`() throws {
    let one = try Self.unread(
      "2014", Self.insats([["period": "2013", "totalt": "54"]]))
    let other = try Self.insats([["period": "2014", "totalt": "33"]], named: "Plug In")
    let row = InsatsRow(one, in: Self.year)
    #expect(row.countPeriod == Self.year && row.cell("Deltagare").shown == "? tjugoett")
    #expect(row.cell("Om siffrorna").text == "Deltagare går inte att läsa: tjugoett.")

    let sum = ParticipantSum([one, other], in: Year(2014))
    #expect(sum.total == .number(Number(33)) && sum.coverage == "1 av 2")
    #expect(
      sum.omissions == ["1 insats har ett antal för 2014 som inte går att läsa (TExAS)."])
    #expect(sum.shortOmissions == "1 av 2 är inte med: 1 går inte att läsa.")
    let grid = PeriodSheet([one, other], in: Self.year).sum(.total)
    #expect(grid.shown == "33 (1 av 2)")
    #expect(grid.words == "Deltagare: går inte att läsa för TExAS.")
    let table = ResultTable([one, other], in: Self.year)
    #expect(table.participantCoverage == "1 av 2")
    #expect(table.sumWords.contains("Deltagare går inte att läsa för TExAS."))
  }

  @Test func `a half-year that cannot be read makes the year one that cannot`() throws {
    let insats = try Self.unread("2014-H2", Self.insats([["period": "2014-H1", "totalt": "9"]]))
    #expect(insats.headcount(.all, in: Self.year) == Headcount(unread: "tjugoett"))
    #expect(insats.participants(in: Year(2014)) == .unreadable)
  }

  @Test func `women and men are all where nobody has written how many they are`() throws {
    let insats = try Self.insats([
      ["period": "2013", "totalt": "70"], ["period": "2014", "kvinnor": "12", "män": "ca 9"],
    ])
    let row = InsatsRow(insats, in: Self.year)
    #expect(row.cell("Deltagare") == CellText("ca 21", shown: "= ca 21, 2014"))
    #expect(ParticipantSum([insats], in: Year(2014)).total.text == "ca 21")
    #expect(ResultTable([insats], in: Self.year).participants.text == "ca 21")
    #expect(PeriodSheet([insats], in: Self.year).sum(.total).text == "ca 21")
    // Who had placements may have had several.
    let placed = try Self.insats([
      ["period": "2014", "kvinnor": "12", "män": "9", "placeringar": "30"]
    ])
    #expect(placed.headcount(.all, in: Self.year) == nil)
  }

  @Test func `figures that a check finds impossible carry a sign and a remark`() throws {
    let insats = try Self.insats([
      ["period": "2014", "totalt": "15", "avslutade": "40"]
    ])
    let words = "40 avslutade är fler än 15 deltagare totalt."
    let row = InsatsRow(insats, in: Self.year)
    #expect(row.cell("Namn") == CellText("TExAS", shown: "≠ TExAS", .warning))
    let table = ResultTable([insats], in: Self.year)
    #expect(table.list.cell(1, 0).shown == "≠ TExAS")
    var office = Office()
    office.insatser = [insats]
    let day = try Day(text: "2014-12-31")
    for report in [
      InsatserReport(office, in: Year(2014), on: day).report, table.report(of: "Prov", on: day),
    ] {
      #expect(report.markdown.contains("**Obs:** TExAS: \(words)"))
    }
  }

  /// Whatever is written, all who read the participants of a year read the same.
  @Test(arguments: 1...200)
  func `lists, overview, results and grid agree on every year`(seed: UInt64) throws {
    var chance = Chance(seed: seed)
    var insatser: [Insats] = []
    for number in 0...chance.number(below: 4) {
      var insats = try Self.insats([], named: "Insats \(number)")
      for period in ["2014-Q1", "2014-Q2", "2014-H1", "2014-H2", "2014"] where chance.isTrue {
        var row = Participation()
        row.period = CountPeriod(id: period)
        for (key, path) in [
          ("totalt", \Participation.total), ("kvinnor", \.women), ("män", \.men),
        ] {
          switch chance.number(below: 4) {
          case 0: row[keyPath: path] = .number(Number(chance.number(below: 40)))
          case 1: row.printed[key] = "skum"
          default: break
          }
        }
        insats.participation.append(row)
      }
      if chance.number(below: 4) == 0 { insats.funding = Insats.Funding.none }
      insatser.append(insats)
    }
    let sum = ParticipantSum(insatser, in: Year(2014))
    let table = ResultTable(insatser, in: Self.year)
    let grid = PeriodSheet(insatser, in: Self.year)
    #expect(sum.total == table.participants)
    #expect(grid.sum(.total).text == sum.total.text)
    #expect(Set(grid.sum(.total).unread) == Set(sum.unread))
    for insats in insatser {
      let count = insats.headcount(.all, in: Self.year)
      let row = InsatsRow(insats, in: Self.year, isStrict: true)
      #expect(row.participants == count?.persons)
      if count?.unread != nil { #expect(row.cell("Deltagare").shown.hasPrefix("? ")) }
      let cell = grid.rows.first { $0.insats.id == insats.id }?.cell(.total)
      #expect((cell?.counted ?? "") == (count?.persons.text ?? ""))
      #expect((cell?.unread != nil) == (count?.unread != nil))
    }
  }
}

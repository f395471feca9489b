import Testing

@testable import Finsam

/// Who pays what for the insatser, and what each pays in all.
@Suite struct FinancingTableTests {
  private static func insats(_ name: String, _ parts: [KeyValuePairs<String, String>]) throws
    -> Insats
  {
    var insats = Insats()
    (insats.id, insats.name) = (NewId.slug(name), name)
    insats.financing = try parts.map { try .sample($0) }
    return insats
  }

  private static func shown(_ list: AnyList, _ titles: [String]) -> [[String]] {
    let columns = titles.compactMap { title in list.heads.firstIndex { $0.title == title } }
    return (0..<list.count).map { row in columns.map { list.cell(row, $0).shown } }
  }

  @Test func `each financier's year is added up, and years are not`() throws {
    let torget = try Self.insats(
      "Torget",
      [
        ["id": "a", "år": "2014", "vem": "Förbundet", "belopp": "300000"],
        ["id": "b", "år": "2014", "vem": "Kommunen", "uppskattat": "100000"],
        ["id": "c", "år": "2013", "vem": "Förbundet", "belopp": "50000"],
      ])
    let medurs = try Self.insats(
      "MedUrs",
      [
        ["id": "a", "år": "2014", "vem": "Förbundet", "belopp": "100000"],
        ["id": "b", "år": "2014", "vem": "ESF"],
        ["id": "c", "vem": "ESF", "andel": "50"],
      ])
    let table = FinancingTable([torget, medurs])
    #expect(
      Self.shown(table.list, ["Insats", "Belopp", "Andel av insatsen, %"]) == [
        ["ESF 2014: belopp framgår inte", "", ""], ["MedUrs", "", ""],
        ["ESF: belopp framgår inte", "", ""], ["MedUrs", "", "50"],
        ["Förbundet 2014: 400 000 kr (ca 80 %)", "", ""], ["MedUrs", "100 000 kr", ""],
        ["Torget", "300 000 kr", "ca 75"], ["Förbundet 2013: 50 000 kr (100 %)", "", ""],
        ["Torget", "50 000 kr", ""], ["Kommunen 2014: ca 100 000 kr (ca 20 %)", "", ""],
        ["Torget", "", "ca 25"],
      ])
    #expect(
      torget.financingSums.map { "\($0.financier) \($0.words)" }
        == ["Förbundet 300 000 kr (ca 75 %)", "Kommunen ca 100 000 kr (ca 25 %)"])
    // Every row of the shipped list leads to what it is of.
    #expect(table.flatList.count == 6 && table.flatList.line(0).id == "medurs/b")
  }

  @Test func `where nothing is financed there is nothing to list`() {
    #expect(FinancingTable([]).list.count == 0 && FinancingTable([Insats()]).rows.isEmpty)
  }
}

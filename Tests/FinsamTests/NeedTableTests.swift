import Testing

@testable import Finsam

/// Tables of open statistics, as their producers hand them out.
@Suite struct NeedTableTests {
  private func office() -> Office {
    var office = Office()
    var (households, share) = (NeedSeries(), NeedSeries())
    (households.id, households.name, households.unit) =
      ("bistandshushall", "Biståndshushåll", "hushåll")
    (share.id, share.name, share.unit) = ("langvarigt-andel", "Långvarigt, andel", "procent")
    office.needs.catalogue.series = [households, share]
    return office
  }

  private func read(_ text: String, into office: Office) throws -> (
    rows: [String], faults: [String]
  ) {
    let cells = text.split(separator: "\n").map {
      $0.split(separator: ";", omittingEmptySubsequences: false).map(String.init)
    }
    var table = try #require(NeedTable(cells[0], office))
    for (row, cells) in cells.enumerated().dropFirst() { table.count(cells, row: row) }
    let drafts = table.drafts(after: office.needs.points.map(\.id))
    let rows = drafts.map { draft in
      draft.fields.map { "\($0.key)=\($0.text)" }.joined(separator: " ")
    }
    return (rows, table.faults.map { "\($0.row):\($0.column) \($0.message)" })
  }

  @Test func `a row for each figure, with sexes and marks`() throws {
    let read = try read(
      """
      Kommun-ID;Kommun;Nyckeltal;År;Kön;Värde
      2482;Skellefteå;Biståndshushåll;2024;Totalt;1 012
      2417;2417 Norsjö;Biståndshushåll;2024;Totalt;<5
      2482;Skellefteå;Långvarigt, andel;2024;Kvinnor;31,9
      """, into: office())
    #expect(
      read.rows == [
        "id=bistandshushall-skelleftea-2024 serie=bistandshushall område=Skellefteå period=2024 "
          + "värde=1012 enhet=hushåll från=2024-01-01 till=2024-12-31",
        "id=bistandshushall-norsjo-2024 serie=bistandshushall område=Norsjö period=2024 "
          + "enhet=hushåll från=2024-01-01 till=2024-12-31 markering=<5",
        "id=langvarigt-andel-skelleftea-2024-kvinnor serie=langvarigt-andel område=Skellefteå "
          + "period=2024 värde=31,9 enhet=procent grupp=Kvinnor från=2024-01-01 till=2024-12-31",
      ])
    #expect(read.faults == [])
  }

  @Test func `a column for each year, with what it measures in its title`() throws {
    let read = try read(
      """
      region;hushållstyp;Biståndshushåll 2023;Biståndshushåll 2024M06
      Norsjö;ensam man utan barn;..;7
      """, into: office())
    #expect(
      read.rows == [
        "id=bistandshushall-norsjo-2023-ensam-man-utan-barn serie=bistandshushall område=Norsjö "
          + "period=2023 enhet=hushåll grupp=ensam man utan barn från=2023-01-01 till=2023-12-31 "
          + "markering=..",
        "id=bistandshushall-norsjo-2024-06-ensam-man-utan-barn serie=bistandshushall "
          + "område=Norsjö period=2024-06 värde=7 enhet=hushåll grupp=ensam man utan barn "
          + "från=2024-06-01 till=2024-06-30",
      ])
    #expect(read.faults == [])
  }

  @Test func `what cannot be told is said, row by row, and the rest is read`() throws {
    var office = office()
    var known = NeedPoint()
    (known.id, known.series, known.area, known.period) =
      ("a", "bistandshushall", "Norsjö", "2022")
    office.needs.points = [known]
    let read = try read(
      """
      Kommun;Variabel;År;Antal
      Norsjö;Biståndshushåll;2022;7
      Norsjö;Bidragshushåll;2023;7
      Norsjö;Biståndshushåll;i fjol;7
      Norsjö;Biståndshushåll;2023;sju
      Norsjö;Biståndshushåll;2024;8
      """, into: office)
    #expect(read.rows.count == 1)
    #expect(
      read.faults == [
        "1:3 Biståndshushåll, Norsjö 2022 står redan i registret, på raden a.",
        "2:3 Serien ”Bidragshushåll” finns inte.",
        "3:2 ”i fjol” är varken ett år eller en månad.",
        "4:3 ”sju” är varken ett tal eller ett tecken i stället för ett tal.",
      ])
  }

  @Test(arguments: [
    ["id", "serie", "område", "period", "värde"], ["serie", "område", "period", "värde", "enhet"],
    ["Kommun", "Antal"], ["År", "Värde"], [""],
  ])
  func `other files are none of these tables`(header: [String]) {
    #expect(NeedTable(header, office()) == nil)
  }
}

import Testing

@testable import Finsam

/// Tables of open statistics, as their producers hand them out.
@Suite struct NeedTableTests {
  fileprivate func office() -> Office {
    var office = Office()
    var (households, share) = (NeedSeries(), NeedSeries())
    (households.id, households.name, households.unit) =
      ("bistandshushall", "Biståndshushåll", "hushåll")
    (share.id, share.name, share.unit) = ("langvarigt-andel", "Långvarigt, andel", "procent")
    share.partOf = households.id
    office.needs.catalogue.series = [households, share]
    return office
  }

  fileprivate func read(_ text: String, into office: Office) throws -> (
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
          + "period=2024 värde=31,9 enhet=procent grupp=kvinnor från=2024-01-01 till=2024-12-31",
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

  @Test func `Kolada's own columns, with the number that it knows the series by`() throws {
    var office = office()
    office.needs.catalogue.series[1].codes = ["N31807"]
    let read = try read(
      """
      kpi;municipality;period;gender;count;status;value
      N31807;2482 Skellefteå;2024;T;1;;31.9
      N31807;2417 Norsjö;2024;K;1;;28.0
      N31807;2417 Norsjö;2024;M;1;Missing;
      """, into: office)
    #expect(
      read.rows == [
        "id=langvarigt-andel-skelleftea-2024 serie=langvarigt-andel område=Skellefteå period=2024 "
          + "värde=31,9 enhet=procent från=2024-01-01 till=2024-12-31",
        "id=langvarigt-andel-norsjo-2024-kvinnor serie=langvarigt-andel område=Norsjö period=2024 "
          + "värde=28,0 enhet=procent grupp=kvinnor från=2024-01-01 till=2024-12-31",
      ])
    #expect(read.faults == ["3:6 1 cell är tom och lämnas utanför."])
  }

  @Test func `Socialstyrelsen's column for the measure itself, and a footnote`() throws {
    let read = try read(
      """
      År;Region;Ålder;Biståndshushåll;Källa
      2024;Norsjö;18;7;Socialstyrelsen
      2024;Norsjö;85+;X;Socialstyrelsen
      Källa: Socialstyrelsens statistikdatabas
      """, into: office())
    #expect(
      read.rows == [
        "id=bistandshushall-norsjo-2024-18 serie=bistandshushall område=Norsjö period=2024 värde=7 "
          + "enhet=hushåll grupp=18 från=2024-01-01 till=2024-12-31 källa=Socialstyrelsen",
        "id=bistandshushall-norsjo-2024-85 serie=bistandshushall område=Norsjö period=2024 "
          + "enhet=hushåll grupp=85+ från=2024-01-01 till=2024-12-31 markering=X "
          + "källa=Socialstyrelsen",
      ])
    #expect(read.faults == ["3:0 Raden har inga siffror och lämnas utanför."])
  }

  @Test func `a share says what it is of, by its series or on its row`() throws {
    var office = office()
    office.needs.catalogue.series[1].partOf = ""
    let row = "Skellefteå;Långvarigt, andel;2024;31,9"
    #expect(
      try read("Kommun;Nyckeltal;År;Värde\n" + row, into: office).faults == [
        "1:3 Det framgår inte vad andelarna i ”Långvarigt, andel” är av."
      ])
    let told = try read("Kommun;Nyckeltal;År;Värde;nämnare\n" + row + ";hushållen", into: office)
    #expect(told.faults == [])
    #expect(told.rows.count == 1)
  }

  /// What a cell of households may hold, and of shares: what is read, or what is said.
  static let cells: [(text: String, households: String, share: String)] = [
    ("12", "12", "12"), ("1 012", "1012", "mer"), ("1\u{A0}012", "1012", "mer"),
    ("1\u{2009}012\u{202F}345", "1012345", "mer"), ("1012.0", "1012", "mer"),
    ("12,0", "12", "12,0"), ("12,5", "decimaler", "12,5"), ("12.5", "decimaler", "12,5"),
    ("1.012", "två sätt", "två sätt"), ("1,012", "två sätt", "1,012"),
    ("31,9 %", "andel", "31,9"), ("31,9%", "andel", "31,9"), ("100", "100", "100"),
    ("100,1", "decimaler", "mer"), ("-5", "mindre", "mindre"), ("−5", "mindre", "mindre"),
    ("–5", "mindre", "mindre"), ("0", "0", "0"), ("..", "..", ".."), ("...", "...", "..."),
    (".", ".", "."), ("–", "–", "–"), ("-", "-", "-"), ("<5", "<5", "<5"), ("< 4", "< 4", "< 4"),
    ("<fem", "varken", "varken"), ("X", "X", "X"), ("x", "x", "x"), ("*", "*", "*"),
    ("1–4", "1–4", "1–4"), ("ca 12", "varken", "varken"), ("ja", "varken", "varken"),
    ("framgår inte", "varken", "varken"), ("12p", "varken", "varken"), ("1e3", "varken", "varken"),
    ("12;", "12", "12"), ("9999999999999999", "varken", "varken"), ("NaN", "varken", "varken"),
    ("=1+1", "varken", "varken"), ("#SAKNAS!", "varken", "varken"),
  ]

  /// What the first row has in a field, up to the next.
  private func said(_ key: String, in rows: [String]) -> String? {
    guard let row = rows.first, let found = row.firstRange(of: " \(key)=") else { return nil }
    let rest = row[found.upperBound...]
    return String(rest.firstRange(of: " enhet=").map { rest[..<$0.lowerBound] } ?? rest)
  }

  @Test(arguments: cells)
  func `every cell is read as it stands, or told of with its place`(
    text: String, households: String, share: String
  ) throws {
    for (series, expected) in [("Biståndshushåll", households), ("Långvarigt, andel", share)] {
      let read = try read(
        "Kommun;Nyckeltal;År;Värde\nNorsjö;\(series);2024;\(text)", into: office())
      let figure = said("värde", in: read.rows)
      let mark = said("markering", in: read.rows)
      if let told = figure ?? mark {
        #expect(told == expected, "\(text)")
        #expect(read.faults == [])
      } else {
        #expect(read.faults.count == 1, "\(text)")
        #expect(
          read.faults.first.map { $0.hasPrefix("1:3 ") && $0.contains(expected) } == true,
          "\(text) \(read.faults)")
      }
    }
  }

  @Test func `a change may be below nought and more than the whole`() throws {
    var office = office()
    office.needs.catalogue.series[1].change = true
    let read = try read(
      "Kommun;Nyckeltal;2023;2024\nNorsjö;Långvarigt, andel;-12,5;130", into: office)
    #expect(read.rows.count == 2 && read.faults == [], "\(read)")
  }

  @Test func `areas are the members', their county and the country, however they are spelled`()
    throws
  {
    var office = office()
    office.forbund.county = "Västerbottens län"
    var member = Member()
    (member.id, member.name, member.shortName, member.sector) =
      ("norsjo-kommun", "Norsjö kommun", "Norsjö", .municipality)
    office.forbund.members = [member]
    let read = try read(
      """
      Region;Nyckeltal;2024
      2417 Norsjö;Biståndshushåll;1
      norsjö kommun;Långvarigt, andel;2
      24 Västerbottens län;Biståndshushåll;3
      00 Riket;Biståndshushåll;4
      Norssjö;Biståndshushåll;5
      1480 Göteborg;Biståndshushåll;6
      ;Biståndshushåll;7
      """, into: office)
    #expect(
      read.rows.map { row in
        row.split(separator: " ").first { $0.hasPrefix("område=") }.map(String.init)
      } == ["område=Norsjö", "område=Norsjö", "område=Västerbotten", "område=riket"])
    #expect(
      read.faults == [
        "5:0 Området ”Norssjö” hör inte till förbundet.",
        "6:0 Området ”1480 Göteborg” hör inte till förbundet.",
        "7:0 Raden säger inte vilket område den gäller.",
      ])
  }

  @Test func `a cell too many, and a column of numbers that says nothing, are told`() throws {
    let ragged = try read(
      "Kommun;Nyckeltal;År;Värde\nNorsjö;Långvarigt, andel;2024;31;9", into: office())
    #expect(ragged.rows == [] && ragged.faults == ["1:4 Raden har fler celler än rubrikerna."])
    let quarter = try read(
      "Kommun;Nyckeltal;2024;2024K1\nNorsjö;Biståndshushåll;7;3", into: office())
    #expect(
      quarter.faults == [
        "1:3 Kolumnen ”2024K1” har tal, men är varken en serie eller en tid."
      ])
    let unit = try read(
      "Kommun;Nyckeltal;Enhet;2024\nNorsjö;Biståndshushåll;personer;7", into: office())
    #expect(unit.faults == ["1:3 Biståndshushåll räknas i hushåll, inte i personer."])
  }

  @Test func `what stands already is known again, and what differs is told`() throws {
    var office = office()
    var known = NeedPoint()
    (known.id, known.series, known.area, known.period, known.unit) =
      ("a", "bistandshushall", "Norsjö", "2022", "hushåll")
    known.value = try PrintedFigure(text: "7")
    office.needs.points = [known]
    var table = try #require(NeedTable(["Kommun", "Variabel", "2022", "2023"], office))
    table.count(["Norsjö", "Biståndshushåll", "7", "9"], row: 1)
    #expect(table.repeated == [0] && table.faults == [])
    table = try #require(NeedTable(["Kommun", "Variabel", "2022"], office))
    table.count(["Norsjö", "Biståndshushåll", "8"], row: 1)
    #expect(
      table.faults.map(\.message) == [
        "Biståndshushåll, Norsjö, 2022 är 7 hushåll i registret, på raden a."
      ])
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
        "1:3 Biståndshushåll, Norsjö, 2022 är – i registret, på raden a.",
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

/// A column for each year, however it is called, and shares that no column says what are of.
extension NeedTableTests {
  @Test func `shares year by year are of what the series' other figures are, or are told of once`()
    throws
  {
    var chance = SplitMix(seed: 5)
    let names = ["%y", "%y (procent)", "År %y", "%y*", "Andel %y", "%y andel", "Andel (%) %y"]
    for _ in 0..<120 {
      var office = office()
      office.needs.catalogue.series[1].partOf = ""
      office.needs.catalogue.series[1].codes = ["Andel"]
      office.needs.catalogue.series.remove(at: 0)
      let denominators = ["hushållen", "invånarna", "hushållen"].prefix(
        Int.random(in: 0...3, using: &chance))
      office.needs.points = denominators.enumerated().map { place, denominator in
        var point = NeedPoint()
        (point.id, point.series, point.area) = ("p\(place)", "langvarigt-andel", "Norsjö")
        (point.period, point.denominator, point.unit) = ("\(1990 + place)", denominator, "procent")
        return point
      }
      let first = Int.random(in: 2000...2015, using: &chance)
      let years = Array(first..<(first + Int.random(in: 1...5, using: &chance)))
      let name = try #require(names.randomElement(using: &chance))
      let header = years.map { name.replacing("%y", with: String($0)) }
      let values = years.map { _ in "\(Int.random(in: 0...99, using: &chance)),5" }
      let read = try read(
        (["Kommun"] + header).joined(separator: ";") + "\n"
          + (["Skellefteå"] + values).joined(separator: ";") + "\n"
          + (["Norsjö"] + values).joined(separator: ";"), into: office)
      guard Set(denominators).count == 1 else {
        #expect(read.rows == [])
        #expect(read.faults == ["1:1 Det framgår inte vad andelarna i ”Långvarigt, andel” är av."])
        continue
      }
      #expect(read.faults == [], "\(header)")
      let expected = ["Skellefteå", "Norsjö"].flatMap { area in
        zip(years, values).map { year, value in
          "id=\(NewId.slug("langvarigt-andel \(area) \(year)")) serie=langvarigt-andel område=\(area) "
            + "period=\(year) värde=\(value) enhet=procent nämnare=\(denominators[0]) "
            + "från=\(year)-01-01 till=\(year)-12-31"
        }
      }
      #expect(read.rows == expected)
    }
  }

  @Test func `a series that no column names is told of once`() throws {
    let read = try read("Kommun;2012;2013\nSkellefteå;1;2\nNorsjö;3;4", into: office())
    #expect(read.rows == [])
    #expect(read.faults == ["1:1 Tabellen säger inte vilken serie siffrorna är av."])
  }
}

import Testing

@testable import Finsam

/// Exports from SUS and Uppföljning Finsam become counts, and nothing of a person is kept.
@Suite struct RegistrationTableTests {
  private func office() -> Office {
    var office = Office()
    var insats = Insats()
    (insats.id, insats.name) = ("trisam", "TRISAM")
    office.insatser = [insats]
    var entry = RegistryEntry()
    (entry.id, entry.insats, entry.name) = ("r1", "trisam", "Trisam individ")
    office.registers.registrations = [entry]
    return office
  }

  private func read(_ text: String, into office: Office, on day: Day = Day.last) throws -> (
    rows: [String], faults: [String], repeated: Set<Int>
  ) {
    let cells = text.split(separator: "\n").map {
      $0.split(separator: ";", omittingEmptySubsequences: false).map(String.init)
    }
    var table = try #require(RegistrationTable(cells[0], office, on: day))
    for (row, cells) in cells.enumerated().dropFirst() { table.count(cells, row: row) }
    let drafts = table.drafts(after: office.registers.registeredPeriods.map(\.id))
    let rows = drafts.map { $0.fields.map { "\($0.key)=\($0.text)" }.joined(separator: " ") }
    return (rows, table.faults.map { "\($0.row):\($0.column) \($0.message)" }, table.repeated)
  }

  @Test func `persons are counted by half-year and sex, and forgotten`() throws {
    let read = try read(
      """
      Personnummer;Namn;Insats;Kön;Startdatum;Slutdatum
      19900101-0000;Anna A;Trisam individ;Kvinna;2024-02-01;2024-09-30
      19900101-0001;Bo B;trisam;M;2024-03-01;
      19900101-0002;Cia C;TRISAM;K;2024-07-05;2024-08-01
      """, into: office())
    #expect(
      read.rows == [
        "id=r-1 registrerad_som=Trisam individ period=2024-H1 nya_kvinnor=1 nya_män=1 "
          + "avslutade_kvinnor=0 avslutade_män=0 pågående_kvinnor=1 pågående_män=1",
        "id=r-2 registrerad_som=Trisam individ period=2024-H2 nya_kvinnor=1 nya_män=0 "
          + "avslutade_kvinnor=2 avslutade_män=0 pågående_kvinnor=0 pågående_män=1",
      ])
    #expect(read.faults == [])
    let kept = read.rows.joined()
    #expect(!["Anna", "1990", "2024-02-01"].contains { kept.contains($0) })
  }

  @Test func `days before the law, after today and outside the insats are refused`() throws {
    var office = office()
    var rule = EconomyRule()
    (rule.id, rule.validFrom) = ("statens-andel", try PrintedDay(text: "2004-01-01"))
    office.kaa.sharedRules.economy = [rule]
    office.insatser[0].period.end = try PrintedDay(text: "2024-06-30")
    let read = try read(
      """
      Insats;Kön;Startdatum;Slutdatum
      TRISAM;K;1900-02-01;2024-03-01
      TRISAM;K;2024-02-01;2099-03-01
      TRISAM;M;2024-02-01;2024-08-01
      TRISAM;M;2024-02-01;2024-03-01
      """, into: office, on: try Day(text: "2024-12-31"))
    #expect(
      read.faults == [
        "1:2 1900-02-01 är före 2004-01-01, då lagen om finansiell samordning började gälla.",
        "2:3 2099-03-01 är efter 2024-12-31, den dag som allt räknas för.",
        "3:3 2024-08-01 är efter 2024-06-30, då Trisam individ slutade.",
      ])
    #expect(
      read.rows == [
        "id=r-1 registrerad_som=Trisam individ period=2024-H1 nya_kvinnor=0 nya_män=1 "
          + "avslutade_kvinnor=0 avslutade_män=1 pågående_kvinnor=0 pågående_män=0"
      ])
  }

  @Test func `a row that is like another in all is counted, and told of`() throws {
    let read = try read(
      """
      Insats;Kön;Startdatum;Slutdatum
      TRISAM;K;2024-02-01;
      TRISAM;K;2024-02-01;
      """, into: office())
    #expect(read.faults == ["2:0 Raden är lik rad 2 i allt, och räknas också."])
    #expect(read.rows.first?.contains("nya_kvinnor=2") == true)
  }

  @Test func `counts of an insats and a period, a row for each sex or columns for both`() throws {
    let expected = [
      "id=r-1 registrerad_som=Trisam individ period=2024-H1 budget=100000 nya_kvinnor=3 nya_män=2"
    ]
    let long = try read(
      """
      Insatsnamn;År;Halvår;Kön;Nya deltagare;Budget
      Trisam individ;2024;H1;Kvinnor;3;100 000
      Trisam individ;2024;1;Män;2;
      """, into: office())
    #expect(long.rows == expected && long.faults == [])
    let wide = try read(
      "Insats;Period;Budget;Nya kvinnor;Nya män\nTRISAM;2024-h1;100 000 kr;3;2", into: office())
    #expect(wide.rows == expected && wide.faults == [], "\(wide)")
  }

  @Test func `columns that are called something else are kept in a register`() throws {
    var office = office()
    for (name, meaning) in [
      ("Aktivitet", RegistrationColumn.Meaning.insats), ("Tid", .period), ("In", .newWomen),
      ("Period", .leftOut),
    ] {
      var column = RegistrationColumn()
      (column.id, column.column, column.meaning) = (name, name, meaning)
      office.registers.registrationColumns.append(column)
    }
    #expect(RegistrationTable(["Aktivitet", "Tid", "In"], self.office(), on: Day.last) == nil)
    let read = try read("Aktivitet;Tid;In;Period\nTRISAM;2024;4;x", into: office)
    #expect(read.rows == ["id=r-1 registrerad_som=Trisam individ period=2024 nya_kvinnor=4"])
  }

  @Test func `what cannot be told is said, and never what a person is called`() throws {
    let read = try read(
      """
      Namn;Insats;Kön;Start;Slut
      Anna;Annan insats;K;2024-01-01;
      Anna;TRISAM;kvinnligt;2024-01-01;
      Anna;TRISAM;K;i våras;
      Anna;TRISAM;K;;
      Anna;TRISAM;K;2024-02-01;2024-01-01
      Anna;;K;2024-02-01;
      """, into: office())
    #expect(
      read.faults == [
        "1:1 Ingen insats är registrerad som ”Annan insats”.", "2:2 Könet går inte att läsa.",
        "3:3 Dagen går inte att läsa.", "4:3 Dagen saknas.", "5:4 Slutet är före starten.",
        "6:1 Raden säger inte vilken insats den gäller.",
      ])
    #expect(read.rows == [])
    let unsplit = try self.read("Insats;Period;Nya\nTRISAM;2024;4", into: office())
    #expect(
      unsplit.faults == ["1:2 Filen säger inte hur många som är kvinnor och hur många som är män."])
  }

  @Test func `an export that is read in again is known, and other figures are told`() throws {
    var office = office()
    var row = RegisteredPeriod()
    (row.id, row.name, row.period, row.newWomen) =
      ("r-1", "Trisam individ", CountPeriod(id: "2024-H1"), Number(3))
    row.by = "förbundsadministratör"
    office.registers.registeredPeriods = [row]
    let same = try read("Insats;Period;Nya kvinnor\nTRISAM;2024-H1;3", into: office)
    #expect(same.repeated == [0] && same.faults == [])
    let other = try read("Insats;Period;Nya kvinnor\nTRISAM;2024-H1;4", into: office)
    #expect(
      other.faults == [
        "1:0 Trisam individ första halvåret 2024 står redan i registret, med andra tal."
      ])
  }

  @Test(arguments: [
    ["id", "registrerad_som", "period", "nya_kvinnor"], ["Insats", "Kön"], ["Period", "Nya"], [""],
    ["Insats", "Period"],
  ])
  func `other files are none of these exports`(header: [String]) {
    #expect(RegistrationTable(header, office(), on: Day.last) == nil)
  }
}

import Finsam
import Testing

/// KAA-L9, ordinance 2006:39.
struct ForbiddenColumnTests {
  @Test(arguments: [
    ("Namn", ForbiddenColumn.name), ("Förnamn", .name), ("EFTERNAMN", .name),
    ("elevens_namn", .name), ("Elev", .name), ("Förälder", .name), ("För namn", .name),
    ("First Name", .name), ("namn2", .name), ("Fo\u{308}rnamn", .name),
    ("Vårdnadshavare", .name), ("ungdomsNamn", .name),
    ("Personnummer", .personalNumber), ("person-nr", .personalNumber), ("Pers.nr", .personalNumber),
    ("PNR", .personalNumber), ("Samordningsnummer", .personalNumber), ("samnr", .personalNumber),
    ("Person nummer", .personalNumber),
    ("Adress", .address), ("c/o", .address), ("Gatuadress", .address), ("Postnr", .address),
    ("Bostadsort", .address),
    ("Telefon", .phone), ("Tel.", .phone), ("Mobilnr", .phone), ("tfn hem", .phone),
    ("kommunTel", .phone), ("ungTfn", .phone),
    ("E-post", .mail), ("epost", .mail), ("Mail", .mail), ("e-mail", .mail),
    ("Mejladress", .address),
    ("Diagnos", .health), ("DIAGNOSER", .health), ("Hälsa", .health), ("Psykisk ohälsa", .health),
    ("Funktionsnedsättning", .health), ("ADHD", .health), ("sjukskriven", .health),
    ("BUP-kontakt", .health), ("Medicinering", .health), ("halsotillstand", .health),
    ("ICD-10", .health), ("missbruk", .health), ("LSS", .health),
    ("Religion", .sensitive), ("Etnicitet", .sensitive), ("Brott", .sensitive),
  ])
  func `a column about who or how somebody is is refused`(header: String, kind: ForbiddenColumn)
    throws
  {
    #expect(ForbiddenColumn.kind(of: header) == kind)
    let reason = try #require(ForbiddenColumn.reason(for: header))
    #expect(reason.contains(header) && reason.hasSuffix("."))
    #expect(!reason.contains("Ta bort kolumnen"), "the advice says it already")
  }

  @Test(arguments: [
    "skola", "avbrottsdag", "Avbrott", "antal ungdomar", "ungdomar", "handläggare", "skolnamn",
    "kommunnamn", "program", "kohort", "transport", "sortering", "export", "mall", "detaljer",
    "nästa steg", "möteslokal", "studieort", "medgivande", "nedläggning", "anteckning", "",
  ])
  func `other columns may stay`(header: String) {
    #expect(ForbiddenColumn.reason(for: header) == nil)
  }

  @Test func `the register's own columns are none of these`() {
    let keys = KAACase.fields.map(\.shape.key) + KAAFollowUp.fields.map(\.shape.key)
    #expect(keys.filter { ForbiddenColumn.reason(for: $0) != nil } == [])
  }

  @Test func `the reason says what to do instead`() {
    #expect(
      ForbiddenColumn.reason(for: "Personnr")
        == "Kolumnen ”Personnr” tas inte emot: person- och samordningsnummer får inte finnas här. "
        + "Använd ärendenummer.")
  }
}

/// Columns that must not be in a register of youths: who they are, and how they are. KAA-L9.
///
/// The ordinance (2006:39) bans sensitive personal data, and lets the municipality, not the
/// förbund, keep names and numbers; so the register has case numbers alone.
package enum ForbiddenColumn: CaseIterable, Sendable {
  case personalNumber, name, address, phone, mail, health, sensitive

  /// Why a column with this header is refused and what to do, in Swedish; nil where it may stay.
  package static func reason(for header: String) -> String? {
    kind(of: header).map { "Kolumnen ”\(header.oneLine)” tas inte emot: \($0.reason)" }
  }

  package static func kind(of header: String) -> ForbiddenColumn? {
    let words = ColumnWords(header)
    return allCases.first { words.match($0.pattern) }
  }

  private var reason: String {
    switch self {
    case .personalNumber:
      "person- och samordningsnummer får inte finnas här. Använd ärendenummer."
    case .name: "namn får inte finnas här. Använd ärendenummer, och roller för dem som arbetar."
    case .address: "adress får inte finnas här. Ange bara kommun."
    case .phone: "telefonnummer får inte finnas här. Kontaktuppgifter hör hemma i kommunens system."
    case .mail: "e-postadress får inte finnas här. Kontaktuppgifter hör hemma i kommunens system."
    case .health:
      "uppgifter om hälsa är känsliga personuppgifter och får inte behandlas här (förordning "
        + "2006:39)."
    case .sensitive:
      "känsliga personuppgifter får inte behandlas här (förordning 2006:39)."
    }
  }

  private var pattern: ColumnWords.Pattern {
    switch self {
    case .personalNumber:
      .init(
        words: ["pnr", "persnr", "personnr", "samnr", "tfnr", "ssn", "idnr", "personid"],
        parts: [
          "personnummer", "personnr", "persnummer", "samordningsn", "fodelsenummer", "fodelsenr",
          "identitetsnummer", "reservnummer", "socialsecurity", "nationalid", "personalnumber",
          "personalno",
        ])
    case .name:
      .init(
        words: ["namn", "name", "elev", "ungdom", "anhorig", "malsman", "mamma", "pappa", "alias"],
        parts: [
          "fornamn", "efternamn", "mellannamn", "tilltalsnamn", "smeknamn", "fullnamn",
          "elevnamn", "elevensnamn", "ungdomsnamn", "ungdomensnamn", "personnamn", "foraldranamn",
          "firstname", "lastname", "surname", "fullname", "givenname", "signatur", "initialer",
          "vardnadshavare", "foralder", "anhoriga", "kontaktperson",
        ])
    case .address:
      .init(
        words: ["gata", "gatunr", "co", "bostad", "ort", "postnr", "zip", "lgh", "koordinater"],
        parts: [
          "adress", "address", "postnummer", "postort", "gatunamn", "bostadsort", "hemort",
          "lagenhetsn", "zipcode",
        ])
    case .phone:
      .init(
        words: ["tel", "tele", "tfn", "tln", "mobil", "cell", "phone"],
        parts: ["telefon", "telnr", "telnummer", "mobilnr", "mobilnummer", "phone", "kontaktuppg"])
    case .mail:
      .init(
        words: ["mail", "mejl", "epost", "email", "mailadr", "mejladr", "epostadr"],
        parts: ["epost", "email", "mailadr", "mejladr", "gmail", "snapchat", "instagram"])
    case .health:
      .init(
        words: [
          "icd", "icd10", "bup", "npf", "adhd", "ast", "lss", "vard", "medicin", "halsa",
          "sjuk", "health", "blodgrupp",
        ],
        parts: [
          "diagnos", "ohalsa", "halsotill", "halsoup", "halsopro", "psykiskhalsa", "elevhalsa",
          "sjukdom", "sjukskriv", "sjukfran", "sjukers", "funktionsned", "funktionshind",
          "funktionsvari", "handikapp", "autism", "asperger", "depress", "angest", "psykiat",
          "psykisk", "psykolog", "terapi", "medicin", "lakar", "lakemedel", "vardkontakt",
          "vardgivare", "vardplan", "habiliter", "missbruk", "beroende", "allergi", "symptom",
          "symtom", "dyslexi", "gravid", "graviditet", "suicid", "sjalvmord", "sjalvskad",
          "diagnosis", "disability", "medical",
        ])
    case .sensitive:
      .init(
        words: ["ras", "tro", "religion", "parti", "fack", "brott", "dom", "domar"],
        parts: [
          "etnici", "etnisk", "religi", "politisk", "facklig", "sexuell", "brottslig",
          "biometri", "genetisk",
        ])
    }
  }
}

import Finsam

/// The description of the data files, made from the field lists so that it cannot be wrong.
package enum FormatDocumentation {
  package static var markdown: String {
    introduction
      + DocumentKind.allCases.map { kind in
        "\n## \(heading(kind))\n\n\(kind.opening)\n"
          + (kind.rowShape.map { section($0, level: 3) } ?? section(kind.shape, level: 3))
      }.joined()
  }

  private static let introduction = """
    # Datafilernas format

    En mapp är ett förbund. Filerna är vanlig text och kan ändras i vilken editor som helst,
    register också i Excel; programmet ändrar bara det värde som du ändrar och låter kommentarer, ordning, egna
    nycklar och egna kolumner stå kvar.

    Dokument är YAML:

    - Spara som UTF-8. Dra in med mellanslag, aldrig med tabb.
    - Skriv ”nyckel: värde”, med mellanslag efter kolonet. Punkten i en nyckel nedan, till exempel
      ”period.start”, betyder att ”start:” står indragen på en egen rad under ”period:”.
    - Varje post i en lista börjar med ”- ”. Två poster i samma lista får inte ha samma id.
    - Ett värde som innehåller ”: ” eller ” #”, eller börjar med ett skiljetecken, sätts inom
      citattecken. Programmet sätter dem också om en text som andra program läser som något annat,
      till exempel no, 007, 12:30 eller 2014-12-31; dagar och tal i fält för det skrivs utan.
    - Längre texter skrivs efter ”|” på indragna rader under nyckeln.
    - En tom nyckel betyder detsamma som ingen, och det gör null och ~ utan citattecken. Ankare (&), hänvisningar (*) och typmärkningar (!)
      används inte.

    Register är CSV, en rad per post:

    - Första raden är kolumnernas namn: nycklarna nedan, i vilken ordning som helst. En egen kolumn
      behålls men visas inte. Två rader får inte ha samma id.
    - Mellan cellerna står semikolon, komma eller tabb. En cell som innehåller skiljetecknet,
      citattecken eller radbrytning sätts inom citattecken, och citattecken i den skrivs dubbelt.
    - Spara som ”CSV UTF-8”; Windows-1252 går också att läsa. Dagar skrivs 2014-12-31;
      programmet läser också Excels 2014-12-31 00:00:00, 31/12/2014, 31.12.2014 och 31 dec 2014. Tal får ha decimalkomma; 1.234 läses
      inte, för det kan vara både 1 234 och 1,234.
    - En fil där citattecken eller antalet celler inte går ihop kan bara läsas.
    - Filerna under ”kaa” har bara ärendenummer: en kolumn för namn, personnummer, kontaktuppgifter
      eller hälsa gör att inget i filen läses. Bara ägaren får läsa filerna.

    Programmet skriver ”historik.csv” själv; ändra inte i den. Värden ur ”kaa” skrivs aldrig där,
    utan i ”kaa/angra.csv”, som bara ägaren får läsa och som bara används för att ångra. Varje gång
    något skrivs där tar programmet bort det som är äldre än \(DocumentKind.undoDays) dagar. Filen kan
    raderas; då går det inte att ångra.

    Varje steg i historiken har ett eget id, så att två kopior av mappen kan slås ihop: behåll raderna ur
    båda kopiornas ”historik.csv”, i vilken ordning som helst. Raderna läses i tidsordning. Står gits
    märken (<<<<<<<, ======= och >>>>>>>) kvar visas båda kopiornas rader, men inget sparas förrän de är
    borta: git lagar filen ur egna kopior, och det som skrevs under tiden kunde försvinna ur historiken.

    Ett styrkort har de fyra perspektiven individ, förnyelse, arbetssätt och ekonomi, om det inte
    anger några under ”perspektiv”: då gäller de, och bara de, i filens ordning. ”heter” är det som
    styrkortet kallas och ”perspektiv_heter” det som ett sådant kallas, till exempel:

        heter: Fokusområden
        perspektiv_heter: fokusområde
        perspektiv:
          - perspektiv: samhallsnytta
            titel: Samhällsnytta

    Ett mål skriver sitt perspektiv som ”perspektiv: samhallsnytta”. Målen i en insats får också höra
    till de perspektiv som insatsen själv anger på samma sätt.

    I båda gäller:

    - Ett värde som inte går att läsa visas som det är skrivet, räknas inte och låser bara sitt eget
      fält: det ersätts när någon skriver ett annat. Ett fel i filens uppbyggnad låser hela filen.
    - Där en källa trycker något som inte är en dag, eller menar en annan, står det tryckta som
      ”FÄLT_tryckt” bredvid: ”slut: 2015-12-31” och ”slut_tryckt: 2014-2015-12-31”.
    - Det som inte står i källan utan är läst in i den märks under ”tolkning”: nycklarna för de fälten,
      och ord för det som inget fält säger, till exempel ”hör till målet”. Det visas som tolkning, och
      ingen kontroll finner något i en koppling som är en tolkning, utom att den inte leder någonstans.
    - En insats heter som sitt id: små bokstäver a–z, siffror och bindestreck, och sist .yaml. En fil
      med ett annat namn, och en som säger samma sak som en annan så när som på några fält, är en
      kopia: ”kansli check” och Granskning visar vad som skiljer, och den räknas inte.
    - Rader som git har lämnat efter en sammanslagning (<<<<<<<, ======= och >>>>>>>) låser filen.

    Kontrollera efteråt med ”kansli check”.

    """

  private static func heading(_ kind: DocumentKind) -> String {
    kind.path(id: kind.isYearly ? "<år>" : "<id>")
  }

  private static func section(_ shape: RecordShape, level: Int) -> String {
    var text = ""
    if !shape.fields.isEmpty {
      text += "\n| nyckel | kallas | värde | krävs | anmärkning |\n|---|---|---|---|---|\n"
      text += shape.fields.map(row).joined()
    }
    for part in shape.parts {
      let mark = String(repeating: "#", count: min(level, 6))
      text += "\n\(mark) \(part.key): \(part.label)\n"
      text += "\nEn lista; varje post kallas ”\(part.singular)” i programmet.\n"
      text += section(part.shape, level: level + 1)
    }
    return text
  }

  private static func row(_ field: FieldShape) -> String {
    let cells = [
      field.key, field.label, field.valueExplanation, field.isRequired ? "ja" : "", field.help,
    ]
    return "| " + cells.joined(separator: " | ") + " |\n"
  }
}

extension FieldShape {
  /// What to write in the file.
  fileprivate var valueExplanation: String {
    switch limits {
    case .count where kind == .quantity:
      "antal: helt tal, intervall (50–65), ca 60, över 65, nästan 65 eller framgår inte"
    case .count: "antal, ett helt tal från 0"
    case .age: "hela år, 0–120"
    case .percent: kind.explanation + ", 0–100"
    case .notNegative: kind.explanation + ", inte mindre än 0"
    case .none, .time: kind.explanation + naming
    }
  }
}

extension FieldShape {
  /// What a text or a list names by id; empty where the kind says it.
  fileprivate var naming: String {
    if case .reference = kind { return "" }
    return referent.map { ": id för \($0.rawValue)" } ?? ""
  }
}

extension Kind {
  /// What to write in the file.
  fileprivate var explanation: String {
    switch self {
    case .text: "text på en rad"
    case .prose: "text, även flera rader"
    case .day: "dag, 2014-12-31"
    case .year: "årtal, 2014"
    case .period: "period, 2014, 2012-2013, 2014-H2, 2014-Q3 eller hela"
    case .kronor: "hela kronor, 1222883"
    case .number: "tal, 12,5"
    case .quantity: "tal, intervall (50–65), ca 60, över 65, nästan 65, ja, nej eller framgår inte"
    case .answer: "ja eller nej"
    case .choice(let choices): "ett av: " + choices.joined(separator: ", ")
    case .choices(let choices):
      "ett eller flera, med kommatecken mellan: " + choices.joined(separator: ", ")
    case .reference(.activities): "id för en aktivitet i handlingsplanen"
    case .reference(let referent): "id för \(referent.rawValue)"
    case .list: "flera, med kommatecken mellan"
    case .municipality: "en medlemskommuns kortnamn"
    case .municipalities: "medlemskommuners kortnamn, med kommatecken mellan"
    case .identifier: "id"
    case .word: "ett ord: små bokstäver, siffror och bindestreck"
    case .perspective: "ett av dokumentets perspektiv"
    case .formula:
      "formel: intakter − kostnader, summa(projekt), not(1), föregående(id), antal × à-pris"
    }
  }
}

import TextUI

extension Action {
  package var facts: ActionFacts {
    switch self {
    case .up: ActionFacts([.up, "k"], "Upp", "Flyttar markören upp.")
    case .down: ActionFacts([.down, "j"], "Ned", "Flyttar markören ned.")
    case .pageUp:
      ActionFacts([.pageUp, .control("b")], "Sida upp", "Flyttar en hel sida upp.")
    case .pageDown:
      ActionFacts([.pageDown, .control("f")], "Sida ned", "Flyttar en hel sida ned.")
    case .first: ActionFacts([.home, "g"], "Först", "Går till första raden.", synonyms: "början")
    case .last: ActionFacts([.end, "G"], "Sist", "Går till sista raden.", synonyms: "slutet")
    case .open:
      ActionFacts(
        [.enter, .right, "l"], "Öppna", "Öppnar det som markören står på.", synonyms: "visa gå in")
    case .back:
      ActionFacts([.escape, .left, "h"], "Tillbaka", "Går tillbaka. Avslutar aldrig programmet.")
    case .nextPane: ActionFacts([.tab], "Nästa ruta", "Går till nästa ruta.", synonyms: "panel")
    case .previousPane: ActionFacts([.backTab], "Förra rutan", "Går till förra rutan.")
    case .filter:
      ActionFacts(
        ["/"], "Filtrera", "Visar bara rader med orden du skriver. Esc tar bort filtret.",
        synonyms: "sök hitta leta")
    case .filterState:
      ActionFacts(
        ["F"], "Visa en status",
        "Visar bara rader med en viss status; samma tangent igen tar nästa, och till sist alla.",
        synonyms: "filtrera läge skede bara ej uppnått försenad")
    case .search:
      ActionFacts(
        ["/"], "Sök", "Går till nästa rad med orden du skriver. Esc tar bort sökningen.",
        synonyms: "hitta leta filtrera")
    case .nextMatch:
      ActionFacts(
        ["+", .function(3)], "Nästa träff", "Går till nästa rad med det du söker.",
        synonyms: "sök hitta")
    case .previousMatch:
      ActionFacts(
        ["-"], "Förra träffen", "Går till förra raden med det du söker.", synonyms: "sök hitta")
    case .sort:
      ActionFacts(
        ["s"], "Sortera", "Väljer kolumn att sortera efter; samma kolumn igen vänder ordningen.",
        synonyms: "ordna")
    case .sortSecond:
      ActionFacts(
        ["S"], "Sortera, andra kolumnen", "Väljer vad som avgör när första kolumnen är lika.")
    case .chooseYear:
      ActionFacts(
        ["v"], "Välj vy", "Väljer år, och vad listan visar.",
        synonyms:
          "år ej uppnått varför jämförelse ändrat sedan handlingsplan indikatorer händelser "
          + "företag lägesbild platser kommuner"
      )
    case .previousYear:
      ActionFacts(
        ["<", ","], "Året före", "Visar året före, eller halvåret där en rapport är av ett halvår.",
        synonyms: "förra tidigare föregående fjol år byt plan händelser halvår")
    case .nextYear:
      ActionFacts(
        [">", "."], "Året efter",
        "Visar året efter, eller halvåret där en rapport är av ett halvår.",
        synonyms: "nästa senare år byt plan händelser halvår")
    case .compareYears:
      ActionFacts(
        ["J"], "Jämför med året före", "Visar årets mål bredvid dem från året före, mål för mål.",
        synonyms: "jämförelse fjolår föregångare samma mål")
    case .edit:
      ActionFacts(["e", .function(2)], "Ändra", "Ändrar posten.", synonyms: "redigera formulär")
    case .new:
      ActionFacts(
        ["n", .insert], "Ny", "Lägger till en ny post.", synonyms: "skapa lägg till logga")
    case .fillPeriod:
      ActionFacts(
        ["p"], "Fyll i period",
        "Öppnar alla insatsers siffror för en period som ett kalkylblad att skriva i.",
        synonyms: "rutnät kalkylblad excel kvartal halvår år deltagare kostnad skriv in siffror")
    case .source:
      ActionFacts(
        ["K"], "Ange källa",
        "Säger var siffrorna som du skriver kommer ifrån. Källan skrivs med varje.",
        synonyms: "källhänvisning varifrån")
    case .mark:
      ActionFacts(
        [.space], "Markera",
        "Markerar raden, eller bockar av en aktivitet som genomförd, och tar tillbaka det.",
        synonyms: "klar bocka av")
    case .markRow:
      ActionFacts(
        ["X"], "Markera rad",
        "Markerar raden, också där mellanslag växlar genomförd. Det markerade ändras, bedöms, "
          + "växlas, "
          + "kopieras och tas bort tillsammans.", synonyms: "välj flera urval")
    case .remove:
      ActionFacts([.delete], "Ta bort", "Tar bort posten. Det går att ångra.", synonyms: "radera")
    case .importRows:
      ActionFacts(
        ["i"], "Läs in från CSV-fil …",
        "Läser in rader från en CSV-fil, till exempel från Excel. Visar dem innan något läggs "
          + "till.",
        synonyms: "importera läs in csv excel fil")
    case .exportList:
      ActionFacts(
        ["x"], "Skriv till CSV-fil …",
        "Skriver listan till en CSV-fil för Excel: det markerade, annars alla rader som visas.",
        synonyms: "exportera spara excel csv fil kalkylblad")
    case .moveUp: ActionFacts([.shiftUp], "Flytta upp", "Flyttar posten ett steg upp i listan.")
    case .moveDown: ActionFacts([.shiftDown], "Flytta ned", "Flyttar posten ett steg ned i listan.")
    case .assess:
      ActionFacts(
        ["b"], "Bedöm", "Föreslår hur ett mål är uppnått, eller det som målen hör till.",
        synonyms: "bedömning status förslag föreslå")
    case .decide:
      ActionFacts(
        ["d"], "Besluta",
        "Skriver in styrelsens beslut om ett mål, eller om det som målen hör till.",
        synonyms: "beslut styrelsen protokoll paragraf bedömning status")
    case .comment:
      ActionFacts(
        ["c"], "Kommentera", "Öppnar formuläret vid kommentaren.", synonyms: "kommentar anteckning")
    case .accept:
      ActionFacts(
        ["a"], "Godta fyndet", "Godtar fyndet med en kommentar, som sparas med uppgifterna.",
        synonyms: "acceptera kommentera")
    case .undo: ActionFacts(["u", .control("z")], "Ångra", "Tar tillbaka din senaste ändring.")
    case .redo: ActionFacts(["U", .control("y")], "Gör om", "Gör om det du senast ångrade.")
    case .copy:
      ActionFacts(
        ["y", .control("c")], "Kopiera",
        "Kopierar raden, eller de markerade, så att Excel kan räkna med dem.",
        synonyms: "urklipp klistra in excel")
    case .report:
      ActionFacts(
        ["r"], "Rapport", "Visar en rapport, som går att skriva ut, skicka och öppna i Word.",
        synonyms: "skriv ut markdown html pdf word webbsida exportera")
    case .save: ActionFacts([.control("s")], "Spara", "Sparar till fil.")
    case .nextFinding:
      ActionFacts(
        [.function(8), "f"], "Nästa fynd", "Går till nästa sak att granska.",
        synonyms: "fel avvikelse granska")
    case .openEditor:
      ActionFacts(
        ["E", .function(4)], "Öppna filen", "Öppnar filen på rätt rad i din egen editor.",
        synonyms: "editor redigerare")
    case .reload:
      ActionFacts([.function(5), "R"], "Läs om", "Läser om filerna.", synonyms: "uppdatera")
    case .newYear:
      ActionFacts(
        ["N"], "Nytt år",
        "Skapar ett nytt års styrkort eller handlingsplan, tomt eller från ett "
          + "annat år.", synonyms: "skapa nästa år kopiera föra över styrkort handlingsplan")
    case .newActivity:
      ActionFacts(
        ["A"], "Ny aktivitet", "Lägger till en aktivitet i processmålet som markören står i.",
        synonyms: "skapa lägg till handlingsplan asf")
    case .newCase:
      ActionFacts(
        ["N"], "Nytt ärende", "Skriver in en ungdom i KAA, med ett nytt ärendenummer.",
        synonyms: "ny ungdom elev avhopp avbrott skriv in lägg till skapa register kaa")
    case .reveal:
      ActionFacts(
        ["v"], "Visa dolda uppgifter", "Visar ärendets dolda uppgifter; det skrivs i historiken.",
        synonyms: "avslöja maskera dölj ärende")
    case .share:
      ActionFacts(
        ["d"], "Visa för en annan myndighet",
        "Visar bara de ärenden som får delas med den du väljer.",
        synonyms: "dela sekretess medgivande samtycke part")
    case .drafts:
      ActionFacts(
        [], "Utkast", "Visar det du skrev i ett formulär som aldrig sparades.",
        synonyms: "återuppta osparat formulär kasta")
    case .chooseForbund: ActionFacts(["B"], "Byt förbund", "Väljer ett annat förbund i mappen.")
    case .compareForbund:
      ActionFacts(
        ["C"], "Jämför förbund",
        "Visar mappens förbund bredvid varandra, med median och kvartiler.",
        synonyms: "jämförelse nyckeltal kostnad per deltagare benchmarking andra förbund")
    case .newForbund:
      ActionFacts(
        [], "Nytt förbund", "Skapar mappen för ett nytt förbund och öppnar det.",
        synonyms: "skapa lägg till mapp börja starta organisation")
    case .palette:
      ActionFacts(
        [":", .control("p")], "Kommandon", "Söker bland alla kommandon.", synonyms: "palett")
    case .menu:
      ActionFacts(
        [.function(10), "M"], "Meny", "Visar allt du kan göra, område för område.",
        synonyms: "alla åtgärder tangenter")
    case .help: ActionFacts(["?", .function(1)], "Hjälp", "Visar vad du kan göra här.")
    case .tour:
      ActionFacts(
        [], "Rundtur", "Visar fem skärmar och vad du gör på dem.",
        synonyms: "introduktion guide börja ny lär")
    case .theme: ActionFacts(["t"], "Tema", "Byter färgtema.", synonyms: "färger utseende")
    case .mouse:
      ActionFacts(
        ["m"], "Mus av eller på", "Ger musen till terminalen, så att du kan markera text.",
        synonyms: "musen")
    case .suspend:
      ActionFacts(
        [], "Pausa programmet", "Lämnar terminalen; skriv fg för att komma tillbaka.",
        synonyms: "suspend bakgrund")
    case .quit:
      ActionFacts(
        ["q", .control("q")], "Avsluta", "Avslutar. Allt är redan sparat.", synonyms: "stäng")
    }
  }

  /// What a key means as it is: one thing a screen, though not the same on all.
  static func all(of key: Key) -> [Action] {
    keys.indices.filter { keys[$0].contains(key) }.map { allCases[$0] }
  }

  /// The keys of each action, in their order.
  private static let keys = allCases.map(\.facts.keys)
}

extension InvalidInput {
  /// What is wrong, as a Swedish sentence.
  package var message: String {
    switch self {
    case .required: "Fältet får inte vara tomt."
    case .notANumber(let text): "”\(text)” är inte ett tal."
    case .notAnAmount(let text): "”\(text)” är inte ett belopp i hela kronor."
    case .notAQuantity(let text):
      "”\(text)” är varken ett tal, ett intervall, ja/nej eller framgår inte."
    case .notAYear(let text): "”\(text)” är inte ett årtal."
    case .notACountPeriod(let text): "”\(text)” är ingen period."
    case .notADay(let text): "”\(text)” är inte ett datum."
    case .noSuchDay(let year, let month, let day):
      "\(day) \(Day.monthNames[month - 1]) \(year) finns inte: "
        + "månaden har \(Day.daysInMonth(month, of: year)) dagar."
    case .ambiguousDay(let text, let days):
      "”\(text)” kan läsas på två sätt: \(days.map(\.inWords).joined(last: "eller"))."
    case .noYear(let text): "”\(text)” säger inte vilket år det är."
    case .relativeDay(let text): "”\(text)” är olika dagar vid olika tillfällen."
    case .otherWeekday(let day, let weekday):
      "\(day.inWords) är en \(Day.weekdayNames[day.weekday - 1]), "
        + "inte en \(Day.weekdayNames[weekday - 1])."
    case .notAnAnswer(let text): "”\(text)” är varken ja eller nej."
    case .notAChoice(let text, _): "”\(text)” är inte ett av valen."
    case .notAMunicipality(let text, _, _):
      "”\(text)” är inte kortnamnet på någon medlemskommun."
    case .notAnIdentifier(let text), .notAWord(let text): "”\(text)” kan inte användas som id."
    case .notAPerspective(let text, _, let plural):
      "”\(text.oneLine)” hör inte till de \(plural) som finns."
    case .notAReference(let text, _, let word): "”\(text.oneLine)” finns inte bland \(word)."
    case .notAnActivity(let text, let year):
      "Aktiviteten ”\(text)” finns inte i handlingsplanen för \(year)."
    case .severalActivities(let text, _): "Flera aktiviteter i planen heter ”\(text)”."
    case .ambiguousNumber(let text):
      "”\(text)” kan läsas på två sätt: \(InvalidInput.readings(of: text))."
    case .notACount(let text, .notANumber), .notAnEstimate(let text):
      "”\(text)” är inget antal."
    case .groupedCount(let text): "”\(text)” är inget helt tal."
    case .personalNumber: "Det ser ut som ett personnummer, och sådana får inte stå här."
    case .shareAsCount(let text): "”\(text)” är en andel, och inget antal."
    case .unitInFigure(let figure, let unit): "”\(figure) \(unit)” är ett tal och en enhet."
    case .notACount(let text, .negative): "”\(text)” är inget antal, för det är mindre än noll."
    case .notACount(let text, .notWhole): "”\(text)” är inget antal, för det är inte ett helt tal."
    case .notFiveCounts(let count): "Här står \(count) tal, men det ska vara fem eller sex."
    case .notAFormula(let text, let column, _):
      "”\(text.oneLine)” är ingen formel: tecken \(column) går inte att läsa."
    case .notAnAge(let text): "”\(text)” är ingen ålder i hela år."
    case .notAShare(let text): "”\(text)” är ingen andel i procent."
    case .negative(let text): "”\(text)” är mindre än noll."
    case .reversed(let from, let to): "Det går baklänges, från \(from) till \(to)."
    case .severalLines: "Fältet rymmer bara en rad."
    case .controlCharacter(let scalar):
      "Texten innehåller ett styrtecken (U+\(String(scalar, radix: 16, uppercase: true)))."
    }
  }

  /// What to do about it, as a Swedish sentence.
  package var advice: String {
    switch self {
    case .required: "Skriv ett värde."
    case .notANumber(let text) where text.contains(where: \.isLetter):
      "Skriv till exempel 80 eller 12,5. Är talet ungefärligt eller okänt: lämna fältet tomt och "
        + "skriv "
        + "orden i en anteckning."
    case .notANumber: "Skriv till exempel 80 eller 12,5."
    case .notAnAmount: "Skriv till exempel 1 222 883."
    case .notAQuantity:
      "Skriv till exempel 65, 50–65, ca 60, över 65, nästan 65, ja, nej eller framgår inte."
    case .notAYear: "Skriv fyra siffror, till exempel 2014."
    case .notACountPeriod:
      "Skriv ett år (2014), flera år (2012-2013), ett halvår (2014-H2), ett kvartal (2014-Q3) "
        + "eller hela."
    case .notADay: "Skriv till exempel 2014-12-31 eller 31/12 2014."
    case .noSuchDay: "Skriv en dag som finns i kalendern."
    case .ambiguousDay(_, let days):
      "Skriv antingen \(days.map(\.text).joined(last: "eller"))."
    case .noYear: "Skriv året med fyra siffror, till exempel 31/12 2014."
    case .relativeDay: "Skriv datumet, till exempel 31/12 2014."
    case .otherWeekday: "Ändra datumet, eller ta bort veckodagen."
    case .notAnAnswer: "Skriv ja eller nej."
    case .notAChoice(_, let choices): "Välj ett av: \(choices.joined(separator: ", "))."
    case .notAMunicipality(_, let nearest, let names):
      (nearest.map { "Menade du ”\($0)”? " } ?? "") + "Välj bland \(names.swedishList)."
    case .notAnIdentifier:
      "Använd små bokstäver a–z, siffror och bindestreck, till exempel halsans-tradgard."
    case .notAWord:
      "Använd små bokstäver, siffror och bindestreck, till exempel förnyelse eller samhallsnytta."
    case .notAPerspective(let text, let ids, _):
      (NearestWord.to(text, among: ids).map { "Menade du ”\($0)”? " } ?? "")
        + "Välj bland \(ids.swedishList)."
    case .notAReference(_, let ids, _) where ids.isEmpty:
      "Det finns inget att hänvisa till än. Lämna tomt så länge."
    case .notAReference(let text, let ids, _):
      (NearestWord.to(text, among: ids).map { "Menade du ”\($0)”? " } ?? "")
        + "Välj bland \(ids.prefix(20).joined(separator: ", "))"
        + (ids.count > 20 ? " …" : ".")
    case .notAnActivity: "Skriv namnet som det står i planen, eller lämna tomt."
    case .severalActivities(_, let ids):
      "Skriv id för den som menas: \(ids.joined(separator: ", "))."
    case .ambiguousNumber(let text):
      "Skriv antingen \(InvalidInput.readings(of: text))."
    case .notAnEstimate(let text):
      (InvalidInput.fewer(than: text).map { "Färre än \($0) skrivs 0–\($0 - 1). " } ?? "")
        + "Skriv till exempel 65, 50–65, ca 60, över 65, nästan 65 eller framgår inte."
    case .groupedCount(let text):
      "Skriv \(text.trimmed.split { $0 == "." || $0 == "," }.joined(separator: " ")), om punkten "
        + "eller "
        + "kommat skiljer tusental."
    case .personalNumber: "Skriv ett löpnummer, till exempel sk-2025-03."
    case .shareAsCount: "Skriv hur många det är."
    case .unitInFigure(let figure, let unit): "Skriv \(figure) här och \(unit) under Enhet."
    case .notACount: "Skriv ett helt tal, till exempel 0 eller 40."
    case .notFiveCounts: "Skriv hur många som svarade 1, 2, 3, 4 och 5, till exempel 0 1 3 8 11."
    case .notAFormula(_, _, let expected):
      "Där väntas \(expected). Skriv till exempel summa(projekt) eller intakter − kostnader."
    case .notAnAge: "Skriv ett helt tal mellan 0 och 120."
    case .notAShare: "Skriv ett tal mellan 0 och 100."
    case .negative: "Skriv 0 eller mer."
    case .reversed: "Rätta början eller slutet."
    case .severalLines: "Ta bort radbrytningen."
    case .controlCharacter: "Ta bort tecknet."
    }
  }
}

extension InvalidInput {
  /// The 5 of `<5`; nil for other texts.
  private static func fewer(than text: String) -> Int? {
    let words = text.trimmed
    guard words.hasPrefix("<"), let number = Number(digits: String(words.dropFirst())),
      let bound = number.integer, bound > 0
    else { return nil }
    return bound
  }

  /// `1 234 (tusental) eller 1,234 (decimaler)`
  private static func readings(of text: String) -> String {
    let pieces = text.trimmed.split { $0 == "." || $0 == "," }
    return "\(pieces.joined(separator: " ")) (tusental) eller "
      + "\(pieces.joined(separator: ",")) (decimaler)"
  }
}

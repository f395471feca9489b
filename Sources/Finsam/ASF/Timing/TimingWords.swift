/// The words that phrases about time are made of. What stands in no table is not understood.
///
/// Winter is not among the seasons: it lies in two years, and the words do not say in which.
enum TimingWords {
  /// Spring is the spring term and autumn the autumn term: the plans use the words for both.
  static let seasons: [String: CalendarSpan.Part] = [
    "vår": .spring, "våren": .spring, "vårtermin": .spring, "vårterminen": .spring, "vt": .spring,
    "sommar": .summer, "sommaren": .summer,
    "höst": .autumn, "hösten": .autumn, "hösttermin": .autumn, "höstterminen": .autumn,
    "ht": .autumn,
  ]

  static let months: [String: Int] = {
    var months: [String: Int] = [:]
    for (index, name) in Day.monthNames.enumerated() {
      months[name] = index + 1
      months[String(name.prefix(3))] = index + 1
    }
    // Christmas, unless a day stands before it.
    months["jul"] = nil
    months["febr"] = 2
    months["sept"] = 9
    return months
  }()

  static let numbers: [String: Int] = [
    "en": 1, "ett": 1, "två": 2, "tre": 3, "fyra": 4, "fem": 5, "sex": 6, "sju": 7, "åtta": 8,
    "nio": 9, "tio": 10, "elva": 11, "tolv": 12, "tjugo": 20,
  ]

  static let ordinals: [String: Int] = [
    "första": 1, "andra": 2, "tredje": 3, "fjärde": 4, "femte": 5, "sjätte": 6,
  ]

  static let times: Set = [
    "ggr", "ggn", "gång", "gånger", "tillfälle", "tillfällen", "möte", "möten", "träff", "träffar",
  ]

  /// After `per`, `varje` or a stroke.
  static let units: [String: ActivityTiming.Unit] = [
    "år": .year, "verksamhetsår": .year, "kalenderår": .year, "halvår": .half, "termin": .term,
    "tertial": .third, "kvartal": .quarter, "kv": .quarter, "månad": .month, "mån": .month,
    "vecka": .week,
  ]

  /// After `i` or `om`: `en gång i månaden`, `två gånger om året`.
  static let definiteUnits: [String: ActivityTiming.Unit] = [
    "året": .year, "halvåret": .half, "terminen": .term, "tertialet": .third,
    "kvartalet": .quarter, "månaden": .month, "veckan": .week,
  ]

  /// Once in each, in one word.
  static let rates: [String: ActivityTiming.Unit] = [
    "årligen": .year, "årsvis": .year, "halvårsvis": .half, "terminsvis": .term,
    "tertialvis": .third, "kvartalsvis": .quarter, "månadsvis": .month, "månatligen": .month,
    "veckovis": .week,
  ]

  /// Parts of the year that have a number: `första kvartalet`, `kvartal 1`, `Q1`.
  static let numbered: [String: @Sendable (Int) -> CalendarSpan.Part] = [
    "kvartal": { .quarter($0) }, "kvartalet": { .quarter($0) }, "kv": { .quarter($0) },
    "q": { .quarter($0) }, "tertial": { .third($0) }, "tertialet": { .third($0) },
    "halvår": { .half($0) }, "halvåret": { .half($0) },
  ]

  static let weeks: Set = ["v", "vecka", "veckan"]
  static let years: Set = [
    "år", "året", "verksamhetsår", "verksamhetsåret", "kalenderåret", "budgetåret",
  ]
  static let within: Set = ["under", "i", "på", "den"]
  static let before: Set = ["före", "innan", "inför"]
  static let ongoing: [[String]] = [
    ["löpande"], ["fortlöpande"], ["kontinuerligt"], ["hela", "tiden"], ["året", "runt"],
    ["året", "om"], ["dagligen"], ["varje", "dag"], ["varje", "vardag"], ["varje", "arbetsdag"],
    ["alla", "dagar"], ["alla", "vardagar"],
  ]

  /// Longest first. The last is said of what the plan of 2017 asks for, S3:282.
  static let onDemand: [[String]] = [
    ["utifrån", "behov", "från", "parterna", "och", "utifrån", "budget"],
    ["utifrån", "behov", "från", "parterna"], ["när", "behov", "uppstår"],
    ["när", "behov", "finns"], ["vid", "behov"], ["efter", "behov"], ["utifrån", "behov"],
    ["behovsstyrt"],
  ]

  static let untilAndWith: [[String]] = [
    ["fram", "till", "och", "med"], ["till", "och", "med"], ["t", "o", "m"], ["tom"],
  ]

  static let fromAndWith: [[String]] = [
    ["från", "och", "med"], ["fr", "o", "m"], ["f", "o", "m"], ["fom"], ["from"],
    ["med", "start", "i"], ["med", "start"], ["från"],
  ]
}

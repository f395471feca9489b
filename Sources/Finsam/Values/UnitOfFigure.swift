/// What a figure is of, as far as its unit tells: asked by all that treat people, shares or money
/// each in its own way.
enum UnitOfFigure: Sendable {
  case people, households, companies, share, points, money, time, thing, unknown

  /// Units are compared as wholes: `vårdtagare` is no `år`, and `programdeltagare` no `program`.
  /// What is printed for each of something, as `kr/hushåll`, is of what stands first.
  init(_ text: String) {
    // Nearly all are as the table has them, and statements are many.
    if let kind = text.isEmpty ? .unknown : Self.kinds[text] {
      self = kind
      return
    }
    let unit = text.lowered.trimmed
    self = Self.kinds[unit] ?? Self.kinds[unit.firstOfRate] ?? Self.byWords(of: unit)
  }

  /// Whether a figure in the unit may count people, or tell how many they are: what nobody knows
  /// may.
  var mayCountPeople: Bool {
    switch self {
    case .people, .households, .share, .points, .unknown: true
    case .companies, .money, .time, .thing: false
    }
  }

  /// Whether it is in per cent, of people or of anything.
  var isShare: Bool { self == .share || self == .points }

  /// Whether each one of it may be somebody.
  var mayBePeople: Bool { mayCountPeople && !isShare }

  private static let kinds: [String: UnitOfFigure] = {
    var kinds: [String: UnitOfFigure] = [:]
    for (kind, units) in words {
      for unit in units { kinds[unit] = kind }
    }
    return kinds
  }()

  /// In small letters, as they are printed.
  private static let words: [(UnitOfFigure, [String])] = [
    (
      .people,
      [
        "person", "personer", "pers.", "deltagare", "individer", "ungdomar", "elever", "män",
        "kvinnor", "biståndsmottagare", "av deltagarna", "medarbetare",
      ]
    ), (.households, ["hushåll", "biståndshushåll"]), (.companies, ["företag", "asf"]),
    (.share, ["%", "procent"]), (.points, ["procentenhet", "procentenheter"]),
    (
      .money,
      [
        "kr", "krona", "kronor", "tkr", "mkr", "mnkr", "sek", "miljoner", "tusen kronor",
        "miljoner kronor", "miljarder kronor", "miljoner kr", "tusen kr",
      ]
    ),
    (
      .time,
      [
        "år", "månad", "månader", "mån", "mån.", "vecka", "veckor", "dag", "dagar", "timme",
        "timmar", "tim", "tim.", "minut", "minuter", "arbetsdagar", "kalenderdagar",
      ]
    ),
    (
      .thing,
      [
        "förslag", "utbildning", "utbildningar", "program", "tillfälle", "tillfällen", "insats",
        "insatser", "informationsinsatser", "kommun", "kommuner", "möte", "möten", "gång", "gånger",
        "organisationer", "aktiviteter",
      ]
    ),
  ]

  /// `% av deltagarna` and `kronor i stöd` are of what stands first; of no other does one word
  /// tell.
  private static func byWords(of unit: String) -> UnitOfFigure {
    let words = unit.utf8.split(separator: UInt8(ascii: " "))
    // One word is as the table has it, or not known.
    guard words.count > 1 else { return .unknown }
    let (first, last) = (String(Substring(words[0])), String(Substring(words[words.count - 1])))
    let kind = kinds[first]
    if kind == .share || kind == .money, first != "miljoner" { return kind ?? .unknown }
    return kinds[last] == .share ? .share : .unknown
  }
}

extension String {
  /// `kr` of `kr/hushåll`, `timmar` of `timmar per vecka`; the whole where it is no rate.
  var firstOfRate: String {
    guard mentions("/") || mentions("per") else { return self }
    if let slash = firstIndex(of: "/") { return String(self[..<slash]).trimmed }
    let words = split(separator: " ")
    guard let per = words.firstIndex(of: "per") else { return self }
    return words[..<per].joined(separator: " ")
  }
}

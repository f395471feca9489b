/// What the figures of one record must come to.
struct FigureRule: Sendable {
  enum Relation: Sendable {
    /// All parts together are the whole; those that are known may not be more.
    case partsOf
    /// Together no more than the whole.
    case atMost
  }

  let parts: [String]
  let relation: Relation
  /// Several are added up: persons of a row of the log.
  let wholes: [String]
  /// What they are called together: `kvinnor och män`.
  let name: String
  /// `anställda`
  let wholeName: String

  init<Row: FieldList>(
    _ parts: [PartialKeyPath<Row>], _ relation: Relation, _ wholes: [PartialKeyPath<Row>],
    _ name: String, of whole: String
  ) {
    self.parts = Row.keys(at: parts)
    self.relation = relation
    self.wholes = Row.keys(at: wholes)
    self.name = name
    wholeName = whole
  }
}

extension FigureRule {
  /// The registers whose rows have rules of their own; of others each figure stands by itself.
  static let kinds: Set<DocumentKind> = [.events, .companies, .census, .places]

  /// ASF-5, DOMAIN's identities of the census; PART-1 and PART-3 of places.
  static let census = [
    FigureRule(
      [\CensusRow.inHalsingland, \CensusRow.inGastrikland], .partsOf, [\CensusRow.companies],
      "Hälsingland och Gästrikland",
      of: "företag"),
    FigureRule(
      [\CensusRow.women, \CensusRow.men], .partsOf, [\CensusRow.employees], "kvinnor och män",
      of: "anställda"),
    FigureRule(
      [\CensusRow.byEmploymentService, \CensusRow.byMunicipality, \CensusRow.byOthers], .partsOf,
      [\CensusRow.placed],
      "Arbetsförmedlingen, kommunen och övriga", of: "placerade"),
  ]
  static let places = [
    FigureRule(
      [\PlaceRow.used], .atMost, [\PlaceRow.granted], "nyttjade platser", of: "beviljade platser"),
    FigureRule(
      [\PlaceRow.persons], .atMost, [\PlaceRow.used], "unika personer", of: "nyttjade platser"),
    FigureRule(
      outcomes + [\PlaceRow.extended], .atMost, [\PlaceRow.used], "utfall", of: "nyttjade platser"),
    FigureRule(outcomes, .atMost, [\PlaceRow.ended], "utfall", of: "avslutade placeringar"),
    FigureRule(
      [\PlaceRow.ended, \PlaceRow.extended], .atMost, [\PlaceRow.used],
      "avslutade och förlängda placeringar",
      of: "nyttjade platser"),
    // What is granted bounds the same where nobody says how many were used.
    FigureRule(
      outcomes + [\PlaceRow.extended], .atMost, [\PlaceRow.granted], "utfall",
      of: "beviljade platser"),
    FigureRule(
      [\PlaceRow.ended, \PlaceRow.extended], .atMost, [\PlaceRow.granted],
      "avslutade och förlängda placeringar",
      of: "beviljade platser"),
    FigureRule(
      [\PlaceRow.persons], .atMost, [\PlaceRow.granted], "unika personer", of: "beviljade platser"),
    FigureRule(
      [\PlaceRow.women, \PlaceRow.men], .atMost, [\PlaceRow.granted], "kvinnor och män",
      of: "beviljade platser"),
  ]
  private static var outcomes: [PartialKeyPath<PlaceRow>] {
    [\PlaceRow.toWork, \PlaceRow.toStudies, \PlaceRow.toEmploymentService, \PlaceRow.returned]
  }
  /// Of places that are shared, women and men are the persons; else each has a place.
  static let personsInPlaces = [
    FigureRule(
      [\PlaceRow.women, \PlaceRow.men], .partsOf, [\PlaceRow.persons], "kvinnor och män",
      of: "unika personer")
  ]
  static let personsByPlace = [
    FigureRule(
      [\PlaceRow.women, \PlaceRow.men], .partsOf, [\PlaceRow.used], "kvinnor och män",
      of: "nyttjade platser")
  ]
  static let events = [
    FigureRule(
      [\ASFEvent.women, \ASFEvent.men], .partsOf,
      [\ASFEvent.employees, \ASFEvent.politicians, \ASFEvent.others, \ASFEvent.notSplit],
      "kvinnor och män", of: "personer i grupperna")
  ]
  static let sexes = FigureRule(
    [\PersonOutcome.women, \PersonOutcome.men], .partsOf, [\PersonOutcome.total], "kvinnor och män",
    of: "totalt")
  static let companies = [
    FigureRule(
      [\ASFCompany.placedWomen, \ASFCompany.placedMen], .partsOf,
      [
        \ASFCompany.placedByEmploymentService, \ASFCompany.placedByMunicipality,
        \ASFCompany.placedByOthers,
      ], "placerade kvinnor och män",
      of: "placerade efter vem som placerat")
  ]
}

extension FigureRule {
  /// Figures that do not come to what they must.
  struct Contradiction {
    let parts: [Number]
    let wholes: [Number]
    let relation: Relation

    var sum: Number { parts.total }
    var whole: Number { wholes.total }

    /// `200 + 91 = 291 ≠ 228`, `9 > 7`
    var arithmetic: String {
      "\(parts.added) \(relation == .partsOf ? "≠" : ">") \(wholes.added)"
    }
  }

  /// Where figures do not come to what they must; nil where they do, or where too few are known.
  /// Parts and wholes are places among the figures.
  func contradiction(of parts: [Int], to wholes: [Int], among figures: [Number?])
    -> Contradiction?
  {
    guard let (sum, known) = FigureRule.sum(of: parts, among: figures),
      let (whole, _) = FigureRule.sum(of: wholes, among: figures)
    else { return nil }
    let isWrong =
      switch relation {
      case .partsOf: known == parts.count ? sum != whole : whole < sum
      case .atMost: whole < sum
      }
    guard isWrong else { return nil }
    return Contradiction(
      parts: parts.compactMap { figures[$0] }, wholes: wholes.compactMap { figures[$0] },
      relation: relation == .partsOf && known == parts.count ? .partsOf : .atMost)
  }

  /// The sum of those that are known, and how many they are; nil where none is.
  private static func sum(of places: [Int], among figures: [Number?]) -> (Number, Int)? {
    var (sum, known) = (Number(0), 0)
    for place in places {
      guard let figure = figures[place] else { continue }
      sum = sum + figure
      known += 1
    }
    return known == 0 ? nil : (sum, known)
  }

  /// The figures that are known, by their keys.
  func facts(_ parts: [Number?], _ wholes: [Number?]) -> Facts {
    Facts(
      zip(self.parts + self.wholes, parts + wholes).compactMap { key, figure in
        figure.map { (key: key, text: $0.text) }
      })
  }

  /// The parts that are known, but for the first of the wholes, where the finding is.
  func others(_ parts: [Number?], _ wholes: [Number?]) -> [String] {
    zip(self.parts + self.wholes.dropFirst(), parts + wholes.dropFirst())
      .compactMap { $1 == nil ? nil : $0 }
  }

  /// `Kvinnor och män är 200 + 91 = 291, men anställda är 228.`
  func words(_ wrong: Contradiction) -> String {
    words(wrong.parts.added, wrong.wholes.added)
  }

  private func words(_ sum: String, _ whole: String) -> String {
    "\(name.capitalizedFirst) är \(sum), men \(wholeName) är \(whole)."
  }

  /// The finding with what is added up, which its message did not say before.
  func told(_ wrong: Contradiction, in finding: Finding) -> Finding {
    finding.formerly(words(wrong.sum.shown, wrong.whole.shown)).reckoning(wrong.arithmetic)
  }
}

extension [Number] {
  var total: Number { reduce(Number(0), +) }

  /// `200 + 91 = 291`; what is alone by itself.
  var added: String {
    count > 1 ? map(\.shown).joined(separator: " + ") + " = " + total.shown : total.shown
  }
}

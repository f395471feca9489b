/// A count of women and men beside those of the insatser: employees and places at social companies,
/// households, those who answered a survey. Part H.
package struct CountBySex: Sendable {
  package let id: String
  package let title: String
  /// What it is of, as people read it.
  package let time: String
  package let women: Quantity?
  package let men: Quantity?
  package let all: Quantity?
  package let address: Address
  /// Where the figure of the men stands, where that is another place.
  let otherAddress: Address?

  var womenShare: Number? {
    guard let women = women?.number, let men = men?.number else { return nil }
    // Shares of one whole are held against one another as counts are.
    return .percent(women.thousandths, of: women.thousandths.adding(men.thousandths))
  }

  /// Whether women and men are shares, in percent.
  let isShare: Bool

  private init(
    _ id: String, _ title: String, _ time: String, women: Quantity?, men: Quantity?,
    all: Quantity?, at address: Address, and other: Address? = nil, isShare: Bool = false
  ) {
    (self.id, self.title, self.time) = (id, title, time)
    (self.women, self.men, self.all) = (women, men, all)
    (self.address, otherAddress, self.isShare) = (address, other, isShare)
  }
}

extension CountBySex {
  /// All of them, of a year or of every year.
  static func all(of office: Office, in year: Year?) -> [CountBySex] {
    employees(office, year) + companies(office, year) + places(office, year)
      + households(office, year) + answers(office, year) + results(office, year)
  }

  private static func quantity(_ number: Number?) -> Quantity? { number.map { .number($0) } }

  private static func employees(_ office: Office, _ year: Year?) -> [CountBySex] {
    office.asf.census.filter { (year == nil || $0.year == year) && $0.employees != nil }.map {
      CountBySex(
        "lagesbild/\($0.id)", "ASF, anställda", $0.year.text, women: quantity($0.women),
        men: quantity($0.men), all: quantity($0.employees), at: $0.address)
    }
  }

  /// The register's own companies, as they stand now: where none is invented.
  private static func companies(_ office: Office, _ year: Year?) -> [CountBySex] {
    let own = office.asf.companies.filter { company in
      guard company.isExample != true, company.women != nil || company.men != nil else {
        return false
      }
      return year == nil || company.figuresDay?.day.map { $0.year == year?.number } ?? false
    }
    return own.map { company in
      let all = company.employees.map { Quantity.number(Number($0)) }
      return CountBySex(
        "foretag/\(company.id)", "\(company.name), anställda", company.figuresDay.text,
        women: quantity(company.women), men: quantity(company.men), all: all,
        at: company.address)
    }
  }

  /// Municipality by municipality: a sum would hide that some rows do not say.
  private static func places(_ office: Office, _ year: Year?) -> [CountBySex] {
    office.asf.places.filter { row in
      (year == nil || row.year == year) && (row.used?.whole ?? 0) > 0
    }.map { row in
      CountBySex(
        "platser/\(row.id)",
        row.municipality.isEmpty
          ? "ASF, platser utan angiven kommun" : "ASF, platser i \(row.municipality)",
        row.year?.text ?? row.time, women: quantity(row.women), men: quantity(row.men),
        all: quantity(row.persons ?? row.used), at: row.address)
    }
  }

  /// Groups that a series has of women and of men alike: `ensam kvinna med barn`, `ensam man …`.
  private static func households(_ office: Office, _ year: Year?) -> [CountBySex] {
    let points = office.needs.points.filter { point in
      year == nil || point.lastDay.map { $0.year == year?.number } ?? false
    }
    return points.compactMap { own in
      guard let group = own.group.replacingWord("kvinna", with: "man") else { return nil }
      let other = points.first {
        $0.series == own.series && $0.area == own.area && $0.period == own.period
          && $0.unit == own.unit && $0.denominator == own.denominator && $0.group == group
      }
      guard let other else { return nil }
      let what = own.group.replacingWord("kvinna", with: "kvinna eller man") ?? own.group
      return CountBySex(
        "serier/\(own.id)", "\(own.area), \(what) (\(own.unit))", own.period,
        women: own.value?.quantity, men: other.value?.quantity, all: nil, at: own.address,
        and: other.address, isShare: own.isShare)
    }
  }

  /// Those who answered each point of a round, by sex: the point that most answered.
  private static func answers(_ office: Office, _ year: Year?) -> [CountBySex] {
    office.indicators.rounds.filter { year == nil || $0.year == year }.flatMap { round in
      RespondentGroup.allCases.compactMap { group -> CountBySex? in
        let own = office.indicators.answers.filter { $0.round == round.id && $0.group == group }
        func answered(_ sex: RespondentSex) -> Int {
          own.filter { $0.sex == sex }.map { ($0.point, AnswerCounts($0).answered) }
            .reduce(into: [String: Int]()) { $0[$1.0, default: 0] += $1.1 }.values.max() ?? 0
        }
        let (women, men) = (answered(.woman), answered(.man))
        guard women + men > 0 else { return nil }
        return CountBySex(
          "enkater/\(round.id)/\(group.rawValue)", "Enkät \(round.id), \(group.rawValue)",
          round.year.text, women: .number(Number(women)), men: .number(Number(men)), all: nil,
          at: round.address)
      }
    }
  }

  /// What an insats tells of women and of men under the same name.
  private static func results(_ office: Office, _ year: Year?) -> [CountBySex] {
    office.insatser.flatMap { insats in
      insats.results.filter { $0.sex == .women && (year == nil || year.map($0.isOf) == true) }
        .compactMap { own in
          let other = insats.results.first {
            $0.sex == .men && $0.name == own.name && $0.period == own.period && $0.day == own.day
              && $0.unit == own.unit
          }
          guard let other else { return nil }
          return CountBySex(
            "resultat/\(insats.id)/\(own.id)", "\(insats.shownName): \(own.name.oneLine)",
            own.period?.shown ?? own.day.text, women: own.value, men: other.value, all: nil,
            at: insats.address.appending(Step("resultat", own.id)),
            isShare: own.unit.hasPrefix("%"))
        }
    }
  }
}

extension String {
  /// With another word in the place of one that stands in it as a whole word; nil where it does
  /// not.
  fileprivate func replacingWord(_ word: String, with other: String) -> String? {
    var words = split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    guard let place = words.firstIndex(of: word) else { return nil }
    words[place] = other
    return words.joined(separator: " ")
  }
}

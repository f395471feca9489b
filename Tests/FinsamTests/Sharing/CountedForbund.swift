@testable import Finsam

/// A förbund made of persons one by one, so that all its counts fit each other: what each of them
/// is, where it stands in the files, and which sums hold between them.
struct CountedForbund {
  struct Count {
    let name: String
    let truth: Int
    /// Where it stands; nil where it stands nowhere and can only be worked out.
    let place: Spot?
  }

  struct Spot {
    let file: Int
    let list: [String]
    let key: String
  }

  struct Sum {
    let whole: String
    let parts: [String]
  }

  struct Person {
    let insats: Int
    let isWoman: Bool
    /// The half-year of 2014 that the person came in; 0 for before it.
    let came: Int
    /// The half-year that the person left; nil for one who stays.
    let left: Int?
    let outcome: String?
  }

  var files: [SharedOffice.File] = []
  private(set) var counts: [Count] = []
  private(set) var sums: [Sum] = []
  private(set) var people: [Person] = []
  private var chance: SplitMix

  private static let outcomes = ["arbete", "studier", "annat"]

  init(seed: UInt64) {
    chance = SplitMix(seed: seed)
    for insats in 0..<2 {
      for _ in 0..<(30 + number(90)) {
        let came = number(2)
        let left = number(3) < 2 ? max(came, 1) + (came < 2 ? number(1) : 0) : nil
        people.append(
          Person(
            insats: insats, isWoman: number(9) < 6, came: came, left: left.map { min($0, 2) },
            outcome: left.map { _ in Self.outcomes[number(2)] }))
      }
    }
    addInsatser()
    addRegistered()
    addStyrkort()
    addSurvey()
    addCompanies()
    addRetold()
  }

  mutating func number(_ most: Int) -> Int { Int(chance.next() % UInt64(most + 1)) }

  mutating func count(_ name: String, _ truth: Int, _ place: Spot? = nil) {
    counts.append(Count(name: name, truth: truth, place: place))
  }

  mutating func sum(_ whole: String, _ parts: [String]) {
    sums.append(Sum(whole: whole, parts: parts))
  }

  static let periods = [("2014-H1", [1]), ("2014-H2", [2]), ("2014", [1, 2])]

  private mutating func addInsatser() {
    for insats in 0..<2 {
      let own = people.filter { $0.insats == insats }
      let file = files.count
      var lists: [String: [Draft]] = [:]
      func add(_ list: String, _ id: String, _ fields: [(String, String)]) {
        lists[list, default: []].append(
          Draft(id: id, fields: fields.map { Draft.Text($0.0, $0.1) }))
      }
      for (period, halves) in Self.periods {
        let name = "\(insats)/\(period)/"
        let there = own.filter { person in
          person.came <= halves[halves.count - 1] && (person.left ?? 9) >= halves[0]
        }
        let left = there.filter { $0.left.map(halves.contains) ?? false }
        let new = there.filter { halves.contains($0.came) }
        let women = there.filter(\.isWoman)
        let own = [
          ("totalt", there.count), ("kvinnor", women.count),
          ("män", there.count - women.count), ("avslutade", left.count),
        ]
        add("deltagare", period, [("period", period)] + own.map { ($0.0, String($0.1)) })
        for (key, truth) in own {
          count(name + key, truth, Spot(file: file, list: ["deltagare", period], key: key))
        }
        let volume = [("intagna", new.count), ("pågående", there.count - left.count)]
        add(
          "volym", "v" + period,
          [("id", "v" + period), ("period", period)] + volume.map { ($0.0, String($0.1)) })
        for (key, truth) in volume {
          count(name + key, truth, Spot(file: file, list: ["volym", "v" + period], key: key))
        }
        count(name + "gamla", there.count - new.count)
        sum(name + "totalt", [name + "kvinnor", name + "män"])
        sum(name + "totalt", [name + "avslutade", name + "pågående"])
        sum(name + "totalt", [name + "intagna", name + "gamla"])
      }
      let (first, second, year) = ("\(insats)/2014-H1/", "\(insats)/2014-H2/", "\(insats)/2014/")
      sum(second + "gamla", [first + "pågående"])
      sum(year + "pågående", [second + "pågående"])
      sum(year + "gamla", [first + "gamla"])
      for key in ["intagna", "avslutade"] { sum(year + key, [first + key, second + key]) }
      addOutcomes(of: insats, file, add)
      // Earlier participants, of whom none is left: the whole time has both.
      let earlier = 5 + number(20)
      let all = own.count + earlier
      for (period, truth) in [("2013", earlier), ("hela", all)] {
        add("deltagare", period, [("period", period), ("totalt", String(truth))])
        count(
          "\(insats)/\(period)/totalt", truth,
          Spot(file: file, list: ["deltagare", period], key: "totalt"))
      }
      sum("\(insats)/hela/totalt", ["\(insats)/2013/totalt", year + "totalt"])
      files.append(
        SharedOffice.File(
          .insats, DocumentKind.insats.path(id: "i\(insats)"),
          Draft(
            id: "i\(insats)", fields: [Draft.Text("namn", "Insats \(insats)")],
            parts: Insats.parts.compactMap { part in
              lists[part.key].map { Draft.Children(part.key, $0) }
            })))
    }
  }

  /// What became of those who left in the year: one of the classes as a share, and the first of
  /// them once more as a result, and as a goal's outcome.
  private mutating func addOutcomes(
    of insats: Int, _ file: Int, _ add: (String, String, [(String, String)]) -> Void
  ) {
    let left = people.filter { $0.insats == insats && $0.left != nil }
    let year = "\(insats)/2014/"
    for (place, outcome) in Self.outcomes.enumerated() {
      let some = left.filter { $0.outcome == outcome }
      let id = "u\(place)"
      let isShare = outcome == "studier" && !left.isEmpty
      let share = Number.share(some.count, of: max(1, left.count), in: 100_000)
      let told: [(String, String)] =
        isShare
        ? [("andel", Number(thousandths: share).text), ("nämnare", String(left.count))]
        : [("totalt", String(some.count))]
      add("utfall", id, [("id", id), ("period", "2014"), ("klass", outcome)] + told)
      count(
        year + outcome, some.count,
        Spot(file: file, list: ["utfall", id], key: isShare ? "andel" : "totalt"))
      if isShare {
        count(
          year + "nämnare", left.count, Spot(file: file, list: ["utfall", id], key: "nämnare"))
        sum(year + "nämnare", [year + "avslutade"])
      }
    }
    sum(year + "avslutade", Self.outcomes.map { year + $0 })
    let work = left.count { $0.outcome == "arbete" }
    add(
      "resultat", "r",
      [("id", "r"), ("vad", "I arbete"), ("värde", String(work)), ("enhet", "personer")])
    count(year + "resultat", work, Spot(file: file, list: ["resultat", "r"], key: "värde"))
    sum(year + "resultat", [year + "arbete"])
    let persons = left.count
    add(
      "lönsamhet", "l",
      [("id", "l"), ("för", "samhället"), ("personer", String(persons)), ("enhet", "kr")])
    count(year + "lönsamhet", persons, Spot(file: file, list: ["lönsamhet", "l"], key: "personer"))
    sum(year + "lönsamhet", [year + "avslutade"])
  }
}

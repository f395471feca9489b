/// How the people of one insats hang together: by period, sex, volume and what became of them.
extension CountTable {
  /// The fields of an insats that count people.
  static let insatsKeys: [(list: String, keys: [String])] = [
    (
      PartKey.participation,
      ["totalt", "kvinnor", "män", "okänt", "placeringar", "unika", "avslutade"]
    ),
    (PartKey.volumes, ["nyttjade", "intagna", "pågående", "väntande"]),
    (PartKey.outcomes, ["totalt", "kvinnor", "män", "nämnare"]),
  ]

  mutating func add(insats draft: Draft, file: Int) {
    for (list, keys) in CountTable.insatsKeys {
      add(draft.children(list), file: file, list: list, keys: keys)
    }
    let own = InsatsLists(draft, file: file)
    relateSexes(own.participation, PartKey.participation, file)
    relateSexes(own.outcomes, PartKey.outcomes, file)
    addShares(own)
    relateParticipants(own)
    relateVolumes(own)
    relatePlaces(own)
    relateFlow(own)
    relatePeriods(own)
    relateOutcomes(own)
    addResults(draft.children(InsatsLists.results), own)
  }

  /// What results say of people: of those of their time, and of one another where they are of the
  /// same. Those of one number of people are classes of them; of others each may be a part of a
  /// greater one.
  private mutating func addResults(_ results: [Draft], _ own: InsatsLists) {
    let list = InsatsLists.results
    var groups: [[String]: [(value: Int, whole: Int?)]] = [:]
    for (number, result) in results.enumerated() where result.unit.mayBePeople {
      add([result], from: number, file: own.file, list: list, keys: ["värde", "nämnare"])
      guard let value = self[own.file, list, number, "värde"] else { continue }
      let whole = self[own.file, list, number, "nämnare"]
      relate(whole, [value])
      for key in ["avslutade", "totalt", "unika"] {
        relate(participants(own, in: result.text("period") ?? "", key), [value])
      }
      let group = ["period", "dag", "kön"].map { result.text($0) ?? "" }
      groups[group, default: []].append((value, whole))
    }
    for (_, group) in groups.sorted(by: { $0.key.joined() < $1.key.joined() }) {
      for case (_, let whole?) in group {
        let classes = group.filter { $0.whole.map(count) == count(whole) }
        relate(whole, classes.map(\.value))
      }
      let others = group.filter { $0.whole == nil }.map(\.value)
      for one in others {
        for part in others where count(part) < count(one) { relate(one, [part]) }
      }
    }
  }

  /// The participants that an outcome or a volume of the time is of: all, those who ended.
  func participants(_ own: InsatsLists, in period: String, _ key: String) -> Int? {
    own.participation.firstIndex { $0.id == period }
      .flatMap { self[own.file, PartKey.participation, $0, key] }
  }

  private mutating func relateSexes(_ parts: [Draft], _ list: String, _ file: Int) {
    for number in parts.indices {
      let sexes = ["kvinnor", "män", "okänt"].map { self[file, list, number, $0] }
      relate(self[file, list, number, "totalt"], sexes)
      relate(self[file, list, number, "unika"], sexes)
      if self[file, list, number, "totalt"] == nil, let women = sexes[0], let men = sexes[1] {
        // Anybody can add them.
        let known = [women, men] + [sexes[2]].compactMap(\.self)
        let total = add(known.map(count).sum, isShown: false)
        relate(total, known)
        self[file, list, number, "totalt"] = total
      }
    }
  }

  /// A printed share of a number that is known is a count as well.
  private mutating func addShares(_ own: InsatsLists) {
    for (number, outcome) in own.outcomes.enumerated()
    where self[own.file, PartKey.outcomes, number, "totalt"] == nil {
      let whole =
        self[own.file, PartKey.outcomes, number, "nämnare"]
        ?? ["avslutade", "totalt", "unika"].compactMap {
          participants(own, in: outcome.text("period") ?? "", $0)
        }.first
      guard let whole, let share = outcome.numbers("andel").first else { continue }
      let part = add(share.people(of: count(whole)))
      self[own.file, PartKey.outcomes, number, "andel"] = part
      relate(whole, [part])
    }
  }

  /// Those who ended are among those who took part, and placements are of persons, who may have
  /// several.
  private mutating func relateParticipants(_ own: InsatsLists) {
    for number in own.participation.indices {
      func cell(_ key: String) -> Int? { self[own.file, PartKey.participation, number, key] }
      let (total, unique, ended) = (cell("totalt"), cell("unika"), cell("avslutade"))
      relate(total, [ended])
      relate(unique, [ended])
      relate(cell("placeringar"), [unique])
      relate(total, [unique])
    }
  }

  /// Those who were taken in took part, and those who have not left are among both.
  private mutating func relateVolumes(_ own: InsatsLists) {
    for (number, volume) in own.volumes.enumerated() {
      func cell(_ key: String) -> Int? { self[own.file, PartKey.volumes, number, key] }
      let period = volume.text("period") ?? ""
      let ended = participants(own, in: period, "avslutade")
      relate(cell("intagna"), [cell("pågående")])
      relate(cell("intagna"), [cell("pågående"), ended])
      for key in ["totalt", "unika"] {
        let total = participants(own, in: period, key)
        relate(total, [cell("intagna")])
        relate(total, [cell("pågående")])
        relate(total, [cell("pågående"), ended])
      }
    }
  }

  /// Places that were used had a placement each.
  private mutating func relatePlaces(_ own: InsatsLists) {
    for (number, part) in own.participation.enumerated() {
      guard let placements = self[own.file, PartKey.participation, number, "placeringar"] else {
        continue
      }
      let used = own.volumes.indices.filter { own.volumes[$0].text("period") == part.id }
        .compactMap { self[own.file, PartKey.volumes, $0, "nyttjade"] }
      relate(placements, used)
      for one in used { relate(placements, [one]) }
    }
  }

  /// Whoever takes part in a time took part when the one before ended, or is taken in: and whoever
  /// is counted in a year was in its first half or is taken in in its second.
  private mutating func relateFlow(_ own: InsatsLists) {
    func volume(_ period: CountPeriod?, _ key: String) -> Int? {
      guard let number = own.volumes.firstIndex(where: { $0.text("period") == period.text }) else {
        return nil
      }
      return self[own.file, PartKey.volumes, number, key]
    }
    let periods = own.participation.compactMap { CountPeriod(id: $0.id) }
    for period in periods {
      let parts = period.longest(in: periods).apart
      let later = parts.dropFirst().map { volume($0, "intagna") }
      for key in ["totalt", "unika"] {
        let whole = participants(own, in: period.text, key)
        if let before = volume(period.before, "pågående") {
          relate(whole, [before, volume(period, "intagna")])
        }
        if let first = parts.first, !later.isEmpty, !later.contains(nil) {
          relate(whole, [participants(own, in: first.text, key)] + later)
        }
      }
    }
  }

  private mutating func relatePeriods(_ own: InsatsLists) {
    for (list, parts) in [
      (PartKey.participation, own.participation), (PartKey.volumes, own.volumes),
    ] {
      for key in CountTable.insatsKeys.first(where: { $0.list == list })?.keys ?? [] {
        relateTimes(times(parts, own.file, list, key))
      }
    }
    // Of outcomes those of the same classes and the same people.
    let kinds = own.outcomes.map { outcome in
      ["klass", "avser", "varav", "samma_som"].map { outcome.text($0) ?? "" }
    }
    for kind in Set(kinds).sorted(by: { $0.joined() < $1.joined() }) {
      for key in ["totalt", "kvinnor", "män", "andel"] {
        relateTimes(
          times(own.outcomes, own.file, PartKey.outcomes, key).enumerated().filter {
            kinds[$0.offset] == kind
          }.map(\.element))
      }
    }
  }

  /// An outcome is of so many, a part of another, and all of them of those who ended.
  private mutating func relateOutcomes(_ own: InsatsLists) {
    let list = PartKey.outcomes
    func cell(_ number: Int, _ key: String) -> Int? { self[own.file, list, number, key] }
    /// All that an outcome counts, as it is told: together, by sex, or as a share.
    func persons(_ number: Int) -> [Int?] {
      cell(number, "totalt").map { [$0] }
        ?? cell(number, "andel").map { [$0] } ?? [cell(number, "kvinnor"), cell(number, "män")]
    }
    for (number, outcome) in own.outcomes.enumerated() {
      relate(cell(number, "nämnare"), persons(number))
      for other in ["varav", "samma_som"] {
        guard
          let parent = own.outcomes.firstIndex(where: {
            $0.id == outcome.text(other) && !$0.id.isEmpty
          }), parent != number
        else { continue }
        relate(cell(parent, "totalt") ?? cell(parent, "andel"), persons(number))
        for key in ["kvinnor", "män"] { relate(cell(parent, key), [cell(number, key)]) }
      }
    }
    for part in own.participation {
      let same = own.outcomes.indices.filter { own.outcomes[$0].text("period") == part.id }
      let all = same.filter { number in
        ["avser", "varav", "samma_som"].allSatisfy {
          (own.outcomes[number].text($0) ?? "").isEmpty
        }
      }
      for key in ["avslutade", "totalt", "unika"] {
        let whole = participants(own, in: part.id, key)
        relate(whole, all.flatMap(persons))
        for number in same { relate(whole, [cell(number, "nämnare")]) }
        // Of a group among them nobody knows whether it is counted above as well.
        for number in same where !all.contains(number) { relate(whole, persons(number)) }
      }
      for sex in ["kvinnor", "män"] {
        relate(participants(own, in: part.id, sex), all.map { cell($0, sex) })
      }
    }
  }
}

/// The lists of an insats in which people are counted.
struct InsatsLists {
  /// The list of results in words and figures of any kind.
  static let results = "resultat"

  let file: Int
  let participation: [Draft]
  let volumes: [Draft]
  let outcomes: [Draft]

  init(_ draft: Draft, file: Int) {
    self.file = file
    participation = draft.children(PartKey.participation)
    volumes = draft.children(PartKey.volumes)
    outcomes = draft.children(PartKey.outcomes)
  }
}

/// An office as what is handed over may show it: in insatser and styrkort no group of people below the
/// limit, nor what such a group could be worked out from, by the same rules as a copy for others.
///
/// What is worked out from it counts nobody who is hidden, so that no sum gives them away. Words that
/// people have written are as they are.
package struct PublicOffice: Sendable {
  package private(set) var office: Office
  /// Groups of fewer are hidden.
  package let limit: Int
  private var places: Set<Place> = []

  package init(_ office: Office, below limit: Int) {
    (self.office, self.limit) = (office, limit)
    self.office.insatser = office.insatser.map { shown(withoutFew($0)) }
    if !places.isEmpty { self.office.forbund.statedParticipants = [] }
    self.office.styrkort = office.styrkort.map { shown($0) }
  }

  package var isHiding: Bool { !places.isEmpty }

  /// Whether one of the fields is hidden; without keys any of the record's.
  package func hides(_ address: Address, _ keys: String...) -> Bool {
    guard isHiding else { return false }
    return keys.isEmpty
      ? places.contains { $0.address == address }
      : keys.contains { places.contains(Place(address, field: $0)) }
  }

  /// Whether something of the insats is hidden.
  package func hides(in insats: Insats) -> Bool {
    hides(inFile: insats.address.file)
  }

  func hides(inFile file: String) -> Bool { places.contains { $0.address.file == file } }

  /// Whether a count of the year's participants is hidden.
  func hidesParticipants(of insats: Insats, in year: Year) -> Bool {
    insats.participation.contains {
      $0.period?.year == year
        && hides(
          insats.address.appending(Step(PartKey.participation, $0.id)), "totalt", "unika",
          "kvinnor", "män")
    }
  }

  /// Without how many a calculation of what it gives back is of, where they are few.
  private mutating func withoutFew(_ insats: Insats) -> Insats {
    var insats = insats
    for index in insats.paybacks.indices {
      guard let persons = insats.paybacks[index].persons?.number?.whole,
        (1..<limit).contains(persons)
      else { continue }
      let address = insats.address.appending(Step("lönsamhet", insats.paybacks[index].id))
      places.insert(Place(address, field: "personer"))
      insats.paybacks[index].persons = nil
      insats.paybacks[index].wording = ""
    }
    return insats
  }

  private mutating func shown(_ insats: Insats) -> Insats {
    let own = insats.draft
    let counts = InsatsCounts(own, below: limit)
    guard counts.isHiding else { return insats }
    var insats = insats
    let gone = own.places(missingIn: counts.shown, at: insats.address)
    places.formUnion(gone)
    insats.participation = Self.records(counts.shown.children(PartKey.participation))
    insats.volumes = Self.records(counts.shown.children(PartKey.volumes))
    insats.outcomes = Self.records(counts.shown.children(PartKey.outcomes))
    insats.results = Self.records(counts.shown.children("resultat"))
    hideOutcomes(of: &insats.goals, at: insats.address)
    return insats
  }

  /// Those that can be read again; of what cannot nothing is shown.
  private static func records<R: Record>(_ drafts: [Draft]) -> [R] {
    drafts.compactMap { draft in
      do throws(EditRefusal) { return try R(draft, restoring: true) } catch { return nil }
    }
  }

  private mutating func shown(_ own: Styrkort) -> Styrkort {
    var styrkort = own
    let own = own.draft
    // What all come to would tell of the one that is hidden.
    let shown = own.hidingSmallShares(below: limit).mapping(PartKey.goals) { goal in
      goal.mapping(PartKey.measures) { measure in
        guard measure.countsPersons else { return measure }
        return measure.mapping(PartKey.outcomes) { outcome in
          isHiding || outcome.isFew("värde", below: limit)
            ? outcome.without(["värde", "nämnare"]) : outcome
        }
      }
    }
    places.formUnion(own.places(missingIn: shown, at: styrkort.address))
    hideOutcomes(of: &styrkort.goals, at: styrkort.address)
    for goal in styrkort.goals.indices {
      for measure in styrkort.goals[goal].measures.indices {
        let one = styrkort.goals[goal].measures[measure]
        guard one.counting == .persons else { continue }
        let again = office.counted(one, of: styrkort.goals[goal], in: styrkort)
        styrkort.goals[goal].measures[measure].counted = again.flatMap {
          $0.isFew(below: limit) ? nil : $0
        }
      }
    }
    return styrkort
  }

  /// Takes the value of each outcome that is hidden, and the words beside it.
  private func hideOutcomes(of goals: inout [Goal], at address: Address) {
    for goal in goals.indices {
      let ofGoal = address.appending(Step(PartKey.goals, goals[goal].id))
      for measure in goals[goal].measures.indices {
        let own = goals[goal].measures[measure]
        let ofMeasure = ofGoal.appending(Step(PartKey.measures, own.id))
        for outcome in own.outcomes.indices
        where hides(ofMeasure.appending(Step(PartKey.outcomes, own.outcomes[outcome].id))) {
          goals[goal].measures[measure].outcomes[outcome].value = nil
          goals[goal].measures[measure].outcomes[outcome].denominator = nil
          goals[goal].measures[measure].outcomes[outcome].words = ""
        }
      }
    }
  }
}

extension CountedRecords {
  /// Whether it counts few persons, or leaves few out.
  fileprivate func isFew(below limit: Int) -> Bool {
    guard let count = persons?.number?.whole else { return false }
    let rest = ofPersons?.number.map { $0.whole - count }
    return [count, rest].compactMap(\.self).contains { (1..<limit).contains($0) }
  }
}

extension Draft {
  /// The fields that the other, of the same record, has not.
  fileprivate func places(missingIn other: Draft, at address: Address) -> [Place] {
    let own = fields.filter { field in
      field.key != "anteckning" && !other.fields.contains { $0.key == field.key }
    }.map { Place(address, field: $0.key) }
    return own
      + parts.flatMap { list in
        let kept = other.children(list.key)
        return list.drafts.flatMap { child -> [Place] in
          guard let same = kept.first(where: { $0.id == child.id }) else { return [] }
          return child.places(missingIn: same, at: address.appending(Step(list.key, child.id)))
        }
      }
  }

  /// Whether it has a unit, and persons may be counted in it.
  fileprivate var countsPersons: Bool {
    text("enhet")?.isEmpty == false && unit.mayBePeople
  }
}

/// An office as what is handed over may show it: in insatser and styrkort no group of people below
/// the limit, nor what such a group could be worked out from, by the same rules as a copy for
/// others.
///
/// What is worked out from it counts nobody who is hidden, so that no sum gives them away. Words
/// that people have written are as they are.
package struct PublicOffice: Sendable {
  package private(set) var office: Office
  /// Groups of fewer are hidden.
  package let limit: Int
  private var places: Set<Place> = []

  package init(_ office: Office, below limit: Int) {
    (self.office, self.limit) = (office, limit)
    let register = { (kind: DocumentKind, rows: [Draft]) in
      SharedFile(
        kind, kind.path(id: ""),
        Draft(id: "", fields: [], parts: [Draft.Children(RegisterKey.rows, rows)]))
    }
    let insatser = office.insatser.map { SharedFile(.insats, $0.address.file, $0.draft) }
    let styrkort = office.styrkort.map { SharedFile(.styrkort, $0.address.file, $0.draft) }
    let files =
      insatser + styrkort + [
        SharedFile(.forbund, DocumentKind.forbund.path(id: ""), office.forbund.draft),
        register(.registrations, office.registers.registrations.map(\.draft)),
        register(.registeredPeriods, office.registers.registeredPeriods.map(\.draft)),
      ]
    let counts = HiddenCounts(files, below: limit)
    for (number, file) in files.enumerated() {
      let shown = counts.shown(number)
      guard shown != file.draft else { continue }
      places.formUnion(file.draft.places(missingIn: shown, at: Address(file.path)))
      if file.kind == .insats {
        self.office.insatser[number] = self.shown(office.insatser[number], as: shown)
      } else if file.kind == .styrkort {
        let place = number - insatser.count
        var goals = office.styrkort[place].goals
        hideOutcomes(of: &goals, at: Address(file.path))
        self.office.styrkort[place].goals = goals
      } else if file.kind == .forbund {
        self.office.forbund.statedParticipants = Self.records(shown.children("uppgivna_deltagare"))
      } else if file.kind == .registeredPeriods {
        self.office.registers.registeredPeriods = Self.records(shown.children(RegisterKey.rows))
      }
    }
    for number in office.styrkort.indices {
      self.office.styrkort[number] = recounted(self.office.styrkort[number])
    }
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

  private func shown(_ insats: Insats, as shown: Draft) -> Insats {
    var insats = insats
    insats.participation = Self.records(shown.children(PartKey.participation))
    insats.volumes = Self.records(shown.children(PartKey.volumes))
    insats.outcomes = Self.records(shown.children(PartKey.outcomes))
    insats.results = Self.records(shown.children("resultat"))
    insats.paybacks = Self.records(shown.children("lönsamhet"))
    hideOutcomes(of: &insats.goals, at: insats.address)
    return insats
  }

  /// Whether what an evaluation says of the insats tells of few people, in figures or in words.
  func tellsOfFew(_ evaluation: Evaluation, in insats: Insats) -> Bool {
    var few = FewInFigures(limit: limit)
    few.isHiding = hides(in: insats)
    // A quotation may say the very figure that is hidden.
    if few.isHiding, evaluation.result.contains(where: \.isNumber) { return true }
    let draft = evaluation.draft
    return few.tells(draft, in: draft.unit)
      || !PersonWords.fewTold(in: evaluation.result, below: limit).isEmpty
  }

  /// Those that can be read again; of what cannot nothing is shown.
  private static func records<R: Record>(_ drafts: [Draft]) -> [R] {
    drafts.compactMap { draft in
      do throws(EditRefusal) { return try R(draft, restoring: true) } catch { return nil }
    }
  }

  /// What a measure counts itself is counted once more among those who may be shown.
  private func recounted(_ own: Styrkort) -> Styrkort {
    var styrkort = own
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
        if hides(ofMeasure, "utgångsläge") {
          goals[goal].measures[measure].baseline = nil
        }
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
}

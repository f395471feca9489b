extension OfficeReading {
  /// Works out what measures count, and when what they are of began. What stands in a document that
  /// could not be read whole is not counted: a part of it would look like all.
  package mutating func completeMeasures() {
    let (reading, office) = (self, office)
    /// Asked for where something counts.
    lazy var unread = reading.unreadKinds
    /// What is kept elsewhere is counted once for all measures that count the same.
    var known: [String: CountedRecords?] = [:]
    func complete(_ goals: inout [Goal], in document: some GoalDocument) {
      for goal in goals.indices {
        for measure in goals[goal].measures.indices {
          let one = goals[goal].measures[measure]
          goals[goal].measures[measure].start = document.start
          guard let counting = one.counting, !counting.documents.contains(where: unread.contains)
          else { continue }
          if counting == .indicators {
            goals[goal].measures[measure].countIndicator(in: office)
            continue
          }
          let same = [counting.rawValue, one.countedKind, one.countedYear.text, one.unit]
            .joined(separator: "\u{0}")
          let counted =
            known[same] ?? office.counted(one, of: goals[goal], in: document)
          if !counting.documents.isEmpty { known[same] = .some(counted) }
          goals[goal].measures[measure].counted = counted
          if counted == nil {
            goals[goal].measures[measure].countedLack = office.lackOfPersons(one)
          }
        }
      }
    }
    for index in self.office.styrkort.indices {
      complete(&self.office.styrkort[index].goals, in: office.styrkort[index])
    }
    for index in self.office.insatser.indices {
      complete(&self.office.insatser[index].goals, in: office.insatser[index])
    }
  }
}

extension OfficeReading {
  /// The same, computed for a day: what lies after it is no outcome yet.
  package func computed(for day: Day) -> OfficeReading {
    var reading = self
    reading.office.styrkort.compute(for: day)
    reading.office.insatser.compute(for: day)
    return reading
  }
}

extension Array where Element: GoalDocument {
  fileprivate mutating func compute(for day: Day) {
    for (index, document) in enumerated() {
      for (goal, own) in document.goals.enumerated() {
        self[index].goals[goal].asOf = day
        for measure in own.measures.indices { self[index].goals[goal].measures[measure].asOf = day }
      }
    }
  }
}

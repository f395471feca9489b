extension OfficeChange {
  package init(from old: Office, to new: Office) {
    self.init(from: old)
    for kind in DocumentKind.allCases {
      guard let now = kind.row.register?(new) else { continue }
      take(now, since: kind.row.register?(old))
    }
  }
}

extension OfficeChange {
  /// Whether it tells the change from just these registers.
  func begins(with asf: ASF) -> Bool { old?.asf.isUntouched(since: asf) == true }

  func tells(of events: [ASFEvent]) -> Bool { old?.asf.events.sharesStorage(with: events) == true }
}

/// What a screen was made from need not be compared row by row to know that it is the same: what
/// nothing has touched lies where it lay, and what somebody has touched is to be shown anew.
extension ASF {
  package func isUntouched(since other: ASF) -> Bool {
    events.sharesStorage(with: other.events) && companies.sharesStorage(with: other.companies)
      && census.sharesStorage(with: other.census) && places.sharesStorage(with: other.places)
      && milestones.sharesStorage(with: other.milestones) && plans == other.plans
  }
}

extension KAA {
  package func isUntouched(since other: KAA) -> Bool {
    cases.sharesStorage(with: other.cases) && followUps.sharesStorage(with: other.followUps)
      && countedCases.sharesStorage(with: other.countedCases)
      && countedFollowUps.sharesStorage(with: other.countedFollowUps)
      && isRegisterOff == other.isRegisterOff && rules == other.rules
  }
}

extension Office {
  package func isUntouched(since other: Office) -> Bool {
    asf.isUntouched(since: other.asf) && kaa.isUntouched(since: other.kaa)
      && forbund == other.forbund && styrkort == other.styrkort && insatser == other.insatser
      && economy == other.economy && meetings == other.meetings && review == other.review
      && statements.sharesStorage(with: other.statements)
      && documents == other.documents
      && applications == other.applications
      && indicators == other.indicators
      && registers == other.registers
      && needs == other.needs
  }
}

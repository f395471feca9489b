/// How the registers of an office stand to what they were at an earlier reading, so that what is
/// computed from their rows is computed anew only for those that are new.
package struct OfficeChange: Sendable {
  /// By the registers' paths.
  private var rows: [String: RowChange] = [:]

  package init(from old: Office, to new: Office) {
    for kind in DocumentKind.allCases {
      guard let now = kind.row.register?(new) else { continue }
      take(now, since: kind.row.register?(old))
    }
  }

  /// Nil where the register was empty, or is.
  func rows<Row: RegisterRow>(of type: Row.Type) -> RowChange? { rows[Row.path] }

  private mutating func take<R: RegisterDocument>(_ now: R, since before: (any RegisterDocument)?) {
    guard let before = before as? R else { return }
    rows[R.Row.path] = R.Row.change(from: before.rows, to: now.rows)
  }
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
      && review == other.review && statements.sharesStorage(with: other.statements)
  }
}

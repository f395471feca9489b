/// The cases past their time with their follow-ups, and what they leave behind.
package struct Purge: Sendable {
  package let cases: [String]
  package let followUps: [String]
  /// Where the history tells of it.
  package var register: Address { Address(KAACase.path) }
  /// Other files in the folder that still name a case, once it is removed.
  package var leftIn: [String] = []
  /// Files and folders that could not be looked through for that.
  package var notSearched: [String] = []

  package init(cases: [String], followUps: [String]) {
    self.cases = cases
    self.followUps = followUps
  }

  /// As the history tells of it: `3 ärenden`.
  package var title: String {
    cases.count == 1 ? "1 ärende" : "\(cases.count) ärenden"
  }
}

/// Why nothing may be removed for good.
package enum PurgeRefusal: Error, Equatable, Sendable {
  /// Something that tells of the youths, or when they are to be removed, could not be read.
  case unread([Problem])
  /// Follow-ups whose cases are not in the register, by id: the cases may be missing by mistake.
  case orphans([String])
  /// How long cases are kept is written, and cannot be understood.
  case unclearTime
  /// Cases, by id, whose last day is written and cannot be read: nobody knows when they are due.
  case undated([String])
}

extension PurgeRefusal {
  package var message: String {
    switch self {
    case .unread(let problems):
      "Inget är gallrat, för \(problems.first?.file ?? "mappen") går inte att läsa."
    case .orphans(let ids):
      ids.count == 1
        ? "Inget är gallrat, för uppföljningen \(ids[0].oneLine) hör till ett ärende som inte finns."
        : "Inget är gallrat, för \(ids.count) uppföljningar hör till ärenden som inte finns: "
          + listed(ids)
    case .unclearTime:
      "Inget är gallrat, för värdet på gränsen ”gallring” är inget antal månader."
    case .undated(let ids):
      ids.count == 1
        ? "Inget är gallrat, för dagen då ärendet \(ids[0].oneLine) avslutades går inte att läsa."
        : "Inget är gallrat, för dagen då ärendena avslutades går inte att läsa: "
          + listed(ids)
    }
  }

  private func listed(_ ids: [String]) -> String {
    ids.prefix(5).map(\.oneLine).joined(separator: ", ") + (ids.count > 5 ? " …" : ".")
  }

  package var advice: String {
    switch self {
    case .unread(let problems):
      problems.first.map { "\($0.position): \($0.message) \($0.advice)" } ?? ""
    case .orphans:
      "Lägg tillbaka ärendena i \(KAACase.path) om de har försvunnit av misstag, "
        + "annars ta bort uppföljningarna ur \(KAAFollowUp.path)."
    case .unclearTime:
      "Skriv ett helt antal månader, högst 1200, i regler.yaml, eller lämna värdet tomt."
    case .undated: "Rätta avslutad i \(KAACase.path)."
    }
  }
}

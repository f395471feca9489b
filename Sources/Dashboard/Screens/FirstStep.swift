import Finsam

/// What a förbund that has just been made has left to write in before there is anything to look at.
enum FirstStep: CaseIterable, Sendable {
  case members, goal, insats

  /// Those that are left; none once the förbund is under way.
  static func left(_ desk: Desk) -> [FirstStep] {
    let office = desk.office
    let isUnderWay =
      !office.insatser.isEmpty || !office.asf.plans.isEmpty || !office.kaa.cases.isEmpty
    if isUnderWay || desk.session.isReadOnly || !desk.reading.problems.isEmpty { return [] }
    return allCases.filter { $0.isLeft(office) }
  }

  private func isLeft(_ office: Office) -> Bool {
    switch self {
    case .members: office.forbund.members.isEmpty
    case .goal: office.latestStyrkort?.goals.isEmpty ?? true
    case .insats: office.insatser.isEmpty
    }
  }

  var text: String {
    switch self {
    case .members: "Skriv in förbundets medlemmar."
    case .goal: "Skriv det första målet i styrkortet."
    case .insats: "Lägg till den första insatsen."
    }
  }

  func destination(_ office: Office) -> Destination {
    switch self {
    case .members:
      .form(.edit(Place(Address(DocumentKind.forbund.path(id: "")), field: PartKey.members)))
    case .goal:
      office.latestStyrkort.map { styrkort in
        .form(.add(PartReference(owner: styrkort.address, part: PartKey.goals), after: nil))
      } ?? .form(.create(.styrkort))
    case .insats: .form(.create(.insats))
    }
  }
}

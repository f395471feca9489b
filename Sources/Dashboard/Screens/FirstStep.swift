import Finsam

/// What a förbund that has just been made has left to write in before there is anything to look at.
enum FirstStep: CaseIterable, Sendable {
  case members, goal, insats, moreMembers

  /// Those that are left; none once the förbund is under way.
  static func left(_ desk: Desk) -> [FirstStep] {
    let office = desk.office
    // A first insats is one of the steps; figures of one are what comes after them. One who begins
    // with the plan of ASF or with KAA has them left until there is a goal or an insats.
    let hasBegun = !office.insatser.isEmpty || office.latestStyrkort?.goals.isEmpty == false
    let isUnderWay =
      office.latestFigureYear != nil
      || hasBegun && !(office.asf.plans.isEmpty && office.kaa.cases.isEmpty)
    if isUnderWay || desk.session.isReadOnly || !desk.reading.problems.isEmpty { return [] }
    return allCases.filter { $0.isLeft(office) }
  }

  /// The members that a förbund has, and this one lacks: the state's agencies, a region and at
  /// least one municipality. Lag (2003:1210) 4 §.
  private static func missingSectors(_ office: Office) -> [Member.Sector] {
    let known = office.forbund.members.compactMap(\.sector)
    return Member.Sector.allCases.filter { !known.contains($0) }
  }

  private func isLeft(_ office: Office) -> Bool {
    switch self {
    case .members: office.forbund.members.isEmpty
    case .moreMembers:
      !office.forbund.members.isEmpty && !FirstStep.missingSectors(office).isEmpty
    case .goal: office.latestStyrkort?.goals.isEmpty ?? true
    case .insats: office.insatser.isEmpty
    }
  }

  func text(_ office: Office) -> String {
    switch self {
    case .members: "Skriv in förbundets medlemmar."
    case .moreMembers:
      "Skriv in fler medlemmar. Ännu saknas: "
        + FirstStep.missingSectors(office).map(\.rawValue).swedishList + "."
    case .goal: "Skriv det första målet i styrkortet."
    case .insats: "Lägg till den första insatsen."
    }
  }

  func destination(_ office: Office) -> Destination {
    switch self {
    case .members, .moreMembers:
      .form(.edit(Place(Address(DocumentKind.forbund.path(id: "")), field: PartKey.members)))
    case .goal:
      office.latestStyrkort.map { styrkort in
        .form(.add(PartReference(owner: styrkort.address, part: PartKey.goals), after: nil))
      } ?? .form(.create(.styrkort))
    case .insats: .form(.create(.insats))
    }
  }
}

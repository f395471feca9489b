extension Survey {
  /// What is decided in the board's place is within what was handed over, and the board is told of
  /// it at its next meeting. BRD-9: a decision by the presidium is reported at the next meeting.
  var delegationFindings: [Finding] {
    let meetings = office.meetings
    return meetings.delegation.delegations.flatMap { delegation in
      delegation.uses.flatMap { use -> [Finding] in
        let address = meetings.delegation.address(of: delegation)
        let place = address.appending(Step(PartKey.delegationUses, use.id))
        return [
          unreported(use, at: place), overLimit(use, of: delegation, at: place),
          outsideTime(use, of: delegation, at: place),
        ].compactMap(\.self).map { $0.against([Place(address)]) }
      }
    }
  }

  private func unreported(_ use: DelegationUse, at place: Address) -> Finding? {
    guard use.reported == nil, let day = use.day?.day,
      let meeting = office.meetings.boardMeeting(after: day)
    else { return nil }
    return Finding(
      .delegation, at: Place(place, field: "anmält"),
      ["dag": day.text, "möte": meeting.day.text],
      "Beslutet \(day.text)\(use.source.asPlace) är inte anmält till styrelsen, som har haft möte "
        + "\(meeting.day.text) sedan dess."
    ).advising("Anmäl beslutet på nästa möte, eller skriv när det anmäldes.")
  }

  private func overLimit(_ use: DelegationUse, of delegation: Delegation, at place: Address)
    -> Finding?
  {
    guard let amount = use.amount, let limit = delegation.limit, limit < amount else { return nil }
    return Finding(
      .delegation, at: Place(place, field: "belopp"),
      ["belopp": amount.text, "beloppsgräns": limit.text],
      "Beslutet gäller \(amount.shown)\(use.source.asPlace), men delegeringen går till "
        + "\(limit.shown)\(delegation.source.asPlace)."
    ).advising("Ta upp beslutet i styrelsen, eller rätta beloppet eller gränsen.")
  }

  private func outsideTime(_ use: DelegationUse, of delegation: Delegation, at place: Address)
    -> Finding?
  {
    guard let day = use.day?.day, !delegation.holds(on: day) else { return nil }
    let start = (delegation.from ?? delegation.decided).text
    let end = delegation.until.text
    let time = [start.isEmpty ? "" : "från \(start)", end.isEmpty ? "" : "till \(end)"]
      .filter { !$0.isEmpty }.joined(separator: " ")
    return Finding(
      .delegation, at: Place(place, field: "dag"),
      ["dag": day.text, "gäller_från": start, "gäller_till": end],
      "Beslutet är från \(day.text)\(use.source.asPlace), men delegeringen gäller \(time)"
        + "\(delegation.source.asPlace)."
    ).advising("Ta upp beslutet i styrelsen, eller rätta dagarna.")
  }

  /// A board that decides has more than half of its members there, or as many as the förbund has
  /// set; of substitutes those count that serve, or may have, for a member who was not there. C.2.
  var boardsWithoutQuorum: [Finding] {
    guard let seats = office.forbund.board.seats?.whole, seats > 0 else { return [] }
    let needed = office.forbund.board.quorum?.whole ?? seats / 2 + 1
    return office.meetings.all.compactMap { meeting in
      guard meeting.isHeld, meeting.kind == .board, !meeting.attendance.isEmpty,
        meeting.items.contains(where: { !$0.decisions.isEmpty })
      else { return nil }
      let serving = min(seats, meeting.attendance.count(where: \.maySit))
      guard serving < needed else { return nil }
      let place = meeting.attendance[0].source.asPlace
      return Finding(
        .quorum, at: Place(meeting.address, field: "status"),
        ["tjänstgörande": "\(serving)", "behövs": "\(needed)", "ledamöter": "\(seats)"],
        "Mötet \(meeting.day.text) fattade beslut med högst \(serving) tjänstgörande\(place), men "
          + "det behövs \(needed) av \(seats) ledamöter\(office.forbund.board.source.asPlace)."
      ).advising("Rätta närvaron, eller ta upp besluten igen.").against([
        Place(Address(DocumentKind.forbund.path(id: "")), field: "styrelse.ledamöter")
      ])
    }
  }
}

extension Attendance {
  /// Whether they sat on the board at the meeting, as far as is known.
  fileprivate var maySit: Bool {
    switch function {
    case .chair, .viceChair, .member, .substitute: isServing != false
    case .secretary, .invited, nil: false
    }
  }
}

extension CheckRow {
  static let delegation = CheckRow(
    "delegering", "Delegering som inte har följts",
    "Ett beslut i styrelsens ställe är inte anmält, går över gränsen eller ligger utanför tiden.",
    advice: "Anmäl beslutet till styrelsen, eller rätta delegeringen."
  ) { survey, _ in survey.delegationFindings }

  static let quorum = CheckRow(
    "beslutsförhet", "Styrelse som inte är beslutsför",
    "Styrelsen fattade beslut med färre tjänstgörande än mer än hälften av ledamöterna, eller än "
      + "förbundet har bestämt.", advice: "Kontrollera närvaron i protokollet."
  ) { survey, _ in survey.boardsWithoutQuorum }
}

extension Survey {
  /// What meetings and the discharge of the board refer to, and is not there.
  var meetingReferences: [Finding] {
    office.meetings.all.flatMap { meeting -> [Finding] in
      let ids = Set(meeting.items.map(\.id))
      return meeting.items.flatMap { item -> [Finding] in
        let address = meeting.address(of: item)
        let resolutions =
          item.proposals.map { (Step(PartKey.proposals, $0.id), $0.insats) }
          + item.decisions.map { (Step(PartKey.decisions, $0.id), $0.insats) }
        let under =
          item.under.isEmpty || ids.contains(item.under) && item.under != item.id
          ? []
          : [
            Finding(
              .danglingReference, at: Place(address, field: "under"), ["under": item.under],
              "Ärendet ”\(item.under)” finns inte i mötet."
            ).advising("Skriv id:t för ett ärende i samma möte.")
          ]
        return under
          + ([(address, item.insats)] + resolutions.map { (address.appending($0.0), $0.1) })
          .compactMap { unknownInsats($0.1, at: $0.0) }
      }
    } + unknownMembers
  }

  func unknownInsats(_ id: String, at address: @autoclosure () -> Address) -> Finding? {
    guard !id.isEmpty, office.insats(id) == nil else { return nil }
    return Finding(
      .danglingReference, at: Place(address(), field: "insats"), ["insats": id],
      "Insatsen ”\(id)” finns inte."
    ).advising("Välj en insats som finns, eller töm fältet.")
  }

  private var unknownMembers: [Finding] {
    let ids = Set(office.forbund.members.map(\.id))
    return office.meetings.discharges.filter { !ids.contains($0.member) }.map { row in
      unknownMember(row.member, at: row.address)
    }
  }

  func unknownMember(_ id: String, at address: Address) -> Finding {
    Finding(
      .danglingReference, at: Place(address, field: "medlem"), ["medlem": id],
      "Medlemmen ”\(id)” finns inte."
    ).advising("Skriv id:t för en medlem i forbund.yaml.")
  }
}

extension Survey {
  /// Members that an amount is said to be shared with, and who are no members.
  var unknownSharers: [Finding] {
    let ids = Set(office.forbund.members.map(\.id))
    return shared.flatMap { member, contribution in
      contribution.sharedWith.compactMap { id in
        if id == member.id {
          return finding(
            .danglingReference, member, contribution, ["gemensamt_med": id],
            "Medlemmen delar inte med sig själv.")
        }
        return ids.contains(id)
          ? nil
          : finding(
            .danglingReference, member, contribution, ["gemensamt_med": id],
            "Medlemmen ”\(id)” finns inte.")
      }
    }
  }

  /// Members that have an amount of their own for a year in which they share another's: the sum
  /// counts both.
  var amountsTwice: [Finding] {
    shared.flatMap { member, contribution in
      office.forbund.members.compactMap { other in
        guard other.id != member.id, contribution.sharedWith.contains(other.id),
          let own = other.contributions.first(where: { $0.year == contribution.year }),
          own.amount != nil
        else { return nil }
        return finding(
          .impossibleFigure, other, own,
          ["belopp": own.amount.text, "delas_med": member.id],
          "\(other.name) har ett eget belopp för \(own.id) och delar också det som står på "
            + "\(member.name).")
      }
    }
  }

  private var shared: [(Member, Contribution)] {
    office.forbund.members.flatMap { member in
      member.contributions.filter { !$0.sharedWith.isEmpty }.map { (member, $0) }
    }
  }

  private func finding(
    _ check: Check, _ member: Member, _ contribution: Contribution, _ facts: Facts,
    _ message: String
  ) -> Finding {
    let address = member.address.appending(Step(PartKey.contributions, contribution.id))
    let key = check == .danglingReference ? "gemensamt_med" : "belopp"
    return Finding(check, at: Place(address, field: key), facts, message)
  }
}

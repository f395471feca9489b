extension Office {
  /// The members, with what each pays, has said of the board's year, asks for and waits for. G.4.
  package var memberList: AnyList {
    let year = forbund.contributionYear
    let shares = year.map { ContributionsList(self, in: $0).entries } ?? []
    let discharges = meetings.discharges
    let shared = Set(shares.flatMap(\.sharedWith))
    let rows = forbund.members.map { member in
      let names = [member.name, member.shortName, member.id].filter { !$0.isEmpty }
      let own = discharges.filter { $0.member == member.id && $0.year != nil }
        .max { ($0.year?.number ?? 0) < ($1.year?.number ?? 0) }
      let questions = registers.consultations.flatMap(\.questions).filter { question in
        question.isOpen && question.views.contains { names.contains($0.member) }
      }
      return MemberRow(
        member: member, address: member.address,
        entry: shares.first { $0.address.steps.first == Step(PartKey.members, member.id) },
        sharesWithOther: shared.contains(member.id), discharge: own,
        demands: registers.demands.count { names.contains($0.member) },
        openQuestions: questions.count)
    }
    var list = AnyList(rows, MemberRow.columns) {
      AnyList.Line(id: $0.member.id, address: $0.address, title: $0.member.name)
    }
    list.unsaid = year.map { "bidrag \($0.text)" }
    return list
  }
}

private struct MemberRow: Sendable {
  let member: Member
  let address: Address
  let entry: ContributionsList.Entry?
  /// Whether what it pays stands at another member.
  let sharesWithOther: Bool
  let discharge: Discharge?
  let demands: Int
  let openQuestions: Int

  static let columns: [Column<MemberRow>] = [
    Column(ColumnHead("Medlem", .flexible(20, weight: 3), priority: 99)) {
      CellText($0.member.name)
    },
    Column(ColumnHead("Slag", .fixed(7), priority: 80)) { CellText($0.member.sector.text) },
    Column(ColumnHead("Medlem från", short: "Från", .fixed(10), priority: 60)) {
      CellText($0.member.from.text)
    },
    Column(
      ColumnHead("Ledamöter och ersättare", short: "Platser", .fixed(7), priority: 86)
    ) { row in
      let own = row.member.appoints
      guard let seats = own.seats?.text ?? (own.substitutes == nil ? nil : "–") else {
        return CellText(row.member.seatGroup)
      }
      return CellText([seats, own.substitutes?.text].compactMap(\.self).joined(separator: " + "))
    },
    Column(ColumnHead("Bidragsår", .fixed(9), priority: 40)) {
      CellText($0.entry?.year.text ?? "")
    },
    Column(ColumnHead("Bidrag", .fixed(14), priority: 95, isNumeric: true)) { row in
      if row.entry == nil, row.sharesWithOther { return CellText("gemensamt", .dim) }
      let amount = row.entry?.amount
      let sign = row.entry?.sharedWith.isEmpty == false ? "gem. " : ""
      return CellText(amount.text, shown: amount.map { sign + Number($0.amount).shown } ?? "")
    },
    Column(ColumnHead("Andel, %", .fixed(8), priority: 90, isNumeric: true)) {
      CellText($0.entry?.share.text ?? "", shown: $0.entry?.share?.shown ?? "")
    },
    Column(
      ColumnHead(
        "Bidrag per invånare, kr", short: "Kr/inv.", .fixed(7), priority: 55, isNumeric: true)
    ) { row in
      // What several pay together is not told by the inhabitants of one.
      let isShared = row.entry?.sharedWith.isEmpty == false
      let own = isShared ? nil : row.member.perInhabitant(row.entry?.amount)
      return CellText(own.text, shown: own?.shown ?? "")
    },
    Column(ColumnHead("Ansvarsfrihet", .flexible(14), priority: 85)) { row in
      guard let own = row.discharge else { return CellText("", shown: CellText.none) }
      let word = own.isGranted.map { $0 ? "beviljad" : "inte beviljad" } ?? "inte beslutad"
      return CellText(
        "\(own.year.text) \(word)", own.isGranted == false ? .warning : .plain)
    },
    Column(ColumnHead("Krav", .fixed(4), priority: 70, isNumeric: true)) {
      CellText(count: $0.demands)
    },
    Column(ColumnHead("Öppna frågor", short: "Frågor", .fixed(6), priority: 75, isNumeric: true)) {
      CellText(count: $0.openQuestions)
    },
  ]
}

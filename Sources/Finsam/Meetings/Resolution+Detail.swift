extension Resolution: DetailedRecord {
  package static let detail: [DetailSection<Resolution>] = [
    .title(\.wording), .unread, .blank,
    .lines { one, detail in
      let office = one.context.office
      guard
        let placed = office.meetings.all.first(where: { $0.address.file == one.address.file })?
          .decisions.first(where: { $0.address == one.address })
      else { return }
      let number = placed.paragraph.map { " § \($0)" } ?? ""
      let title = placed.item.title.oneLine
      let item = title == one.record.wording.oneLine ? "" : ": " + title
      detail.prose("→ \(placed.meeting.title)\(number)\(item)", link: .record(one.address))
      guard let insats = office.insats(placed.insats) else { return }
      detail.prose("→ \(insats.shownName)", link: .record(insats.address))
      detail.budgetRows(of: InsatsDecision(placed, of: insats.id), indent: 0, one.context)
    },
    .blank, .rest,
  ]
}

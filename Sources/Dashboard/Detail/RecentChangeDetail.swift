import Finsam

/// A change since a day: of what, by whom, and what it was before.
struct RecentChangeDetail {
  let record: RecentChanges.Record
  let row: RecentChanges.Row

  func lines(width: Int) -> [DetailLine] {
    var detail = Detail()
    detail.title(record.name, place: Place(record.address))
    detail.blank()
    detail.prose(row.what, .strong, place: row.place)
    detail.field("Slag", row.kind.rawValue)
    detail.field("Vem", row.users)
    detail.field("När", row.day)
    detail.heading("Från")
    detail.prose(row.from.isEmpty ? "(tomt)" : row.from, row.from.isEmpty ? .dim : .plain)
    detail.heading("Till")
    detail.prose(row.to.isEmpty ? "(tomt)" : row.to, row.to.isEmpty ? .dim : .plain)
    return detail.lines(width: width)
  }
}

extension AuditRecommendation: DetailedRecord {
  package static let detail: [DetailSection<AuditRecommendation>] = [
    .title, .unread,
    .telling(\.answeredBy) { one, detail in
      let office = one.context.office
      guard !one.record.answeredBy.isEmpty else { return }
      detail.heading("Besvaras av")
      let names = PlaceNames(office)
      for words in one.record.answeredBy {
        let place = office.place(named: words)
        let name = place.map { names.name(of: $0.address) } ?? words
        detail.prose(
          (place == nil ? "" : "→ ") + name + one.record.readingMark("besvaras_av"), indent: 1,
          link: place.map { .record($0) })
      }
    },
    .blank, .rest,
  ]
}

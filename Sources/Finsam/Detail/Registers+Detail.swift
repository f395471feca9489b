extension PlaceRow: DetailedRecord {
  package static let detail: [DetailSection<PlaceRow>] = [
    .title, .unread, .blank,
    .lines { one, detail in
      let most = steps.compactMap { $0.count(one.record) }.max() ?? 0
      let cells = steps.map { step in
        let count = step.count(one.record).map { "\($0)" }
        return one.record.cell(
          CellText(count ?? "ej angivet"), of: step.keys,
          and: step.isField || count == nil ? [] : endedKeys)
      }
      for (step, cell) in zip(steps, cells) {
        let count = step.count(one.record)
        let isField = step.isField && count != nil
        if isField { detail.tell(of: step.keys) }
        detail.bar(
          step.name, count, of: most, cell, among: cells,
          place: isField ? Place(one.address, field: step.keys[0]) : nil)
      }
    },
    .lines { one, detail in
      let place = one.record
      let rate = place.dayRate ?? place.year.flatMap(one.context.office.asf.dayRate)
      if place.unread(costKeys) != nil {
        detail.prose("Ersättningen går inte att räkna ut.", .warning)
      } else if let days = place.days, let rate, let cost = place.cost(planRate: rate) {
        detail.prose("\(days.shown) dagar × \(rate.shown) = \(cost.shown)")
        one.linkRequisitions(cost, "\(days.shown) dagar × \(rate.shown)", in: &detail)
      } else if let rate, (place.used?.whole ?? 0) > 0 {
        detail.prose("Antalet dagar är inte angivet; en dag ger \(rate.shown).", .dim)
      } else if (place.used?.whole ?? 0) > 0 {
        detail.prose("Vad en dag ger det året framgår inte.", .dim)
      }
    },
    .blank, .rest,
  ]

  /// Placements that have ended, and those to work or studies, may be counted from other fields.
  private static let steps:
    [(name: String, keys: [String], isField: Bool, count: @Sendable (PlaceRow) -> Int?)] = [
      ("Beviljade platser", keys(at: [\.granted]), true, { $0.granted?.whole }),
      ("Nyttjade platser", keys(at: [\.used]), true, { $0.used?.whole }),
      ("Unika personer", keys(at: [\.persons]), true, { $0.persons?.whole }),
      ("Avslutade placeringar", keys(at: [\.ended]), false, { $0.endedPlacements }),
      ("Till arbete eller studier", toWorkOrStudiesKeys, false, { $0.toWorkOrStudies }),
    ]
}

extension DetailSection where Subject: Record {
  /// Says that the record is invented, where it is.
  static func example(
    _ path: any KeyPath<Subject, Bool?> & Sendable
  ) -> Self {
    let keys = Subject.keys(at: [path])
    return Self { one, detail in
      guard one.record[keyPath: path] == true else { return }
      detail.tell(of: keys)
      detail.prose("Påhittat exempel.", .warning)
    }
  }
}

extension ASFCompany: DetailedRecord {
  package static let detail: [DetailSection<ASFCompany>] = [
    .title(\.name), .example(\.isExample), .unread, .heading("Kriterierna för ASF"),
    .telling(\.integrates, \.participation, \.reinvests, \.isIndependent) { one, detail in
      for field in criteria {
        let text = field.text(one.record)
        let mark =
          switch text {
          case "ja": CellText("✔ ja    ", .met)
          case "nej": CellText("✖ nej   ", .notMet)
          case "": CellText("? oklart ", .notMeasured)
          default: CellText("? \(text.oneLine) ", .warning)
          }
        detail.line(
          mark, CellText(field.shape.label), indent: 1,
          place: Place(one.address, field: field.shape.key))
      }
    },
    .heading("Människor"),
    .computed("Anställda") { one in
      one.record.cell(CellText(one.record.employees.words), of: employeesKeys).shown
    },
    .computed("Placerade") { one in
      one.record.cell(CellText(one.record.placed.words), of: placedKeys).shown
    },
    .blank, .rest, .fields(\.id),
  ]

  private static let criteria = [
    \ASFCompany.integrates, \.participation, \.reinvests, \.isIndependent,
  ]
  .flatMap { fields(at: $0) }
}

extension Int? {
  fileprivate var words: String { map { "\($0)" } ?? "framgår inte" }
}

extension ASFEvent: DetailedRecord {
  package static let detail: [DetailSection<ASFEvent>] = [
    .telling(\.what) { one, detail in
      let event = one.record
      detail.title(
        event.what.isEmpty ? event.kind?.rawValue.capitalizedFirst ?? event.id : event.what,
        place: one.place)
    },
    .example(\.isExample), .unread,
    .lines { one, detail in
      guard one.record.isRepeat else { return }
      detail.prose("Uppgiften är densamma som en annan händelses, och räknas där.")
    },
    .lines { one, detail in
      guard let informed = one.record.informed else { return }
      let rest = one.record.notSplit.map { ", varav \($0.shown) ej uppdelat" } ?? ""
      detail.prose("\(Number(informed).shown) informerade\(one.record.informedMark)\(rest).")
    },
    .lines { one, detail in
      let (chain, link) = (one.context.chain(), ASFLink.event(one.record.id))
      detail.linksAbove(link, under: "Aktivitet", chain)
      detail.links(
        chain.above(link).flatMap(chain.above), under: "Processmål", chain)
    },
    .blank, .rest,
  ]
}

extension DetailSubject<PlaceRow> {
  /// What is asked for of the days, in arrears; where nothing is, the way to do it. FUND-6.
  fileprivate func linkRequisitions(
    _ cost: Kronor, _ arithmetic: String, in detail: inout Detail
  ) {
    let own = context.office.economy.requisitions.filter { $0.basis == record.id }
    for row in own {
      let amount = row.requested ?? row.approved
      let differs = amount.map { $0 != cost } ?? false
      detail.prose(
        "→ Rekvirerat \(row.quarter?.shown ?? row.id): \(amount?.shown ?? CellText.none)"
          + (differs ? ", inte \(cost.shown)" : ""), differs ? .warning : .plain,
        link: .record(Place(row.address)))
    }
    guard own.isEmpty else { return }
    let texts = [
      Requisition.basisKey: record.id, "rekvirerat": cost.text, "anteckning": arithmetic,
    ]
    detail.add(
      .prose(CellText("→ Skriv in rekvisitionen: \(cost.shown)")),
      link: .newRow(.requisitions, texts), reader: .screen)
  }
}

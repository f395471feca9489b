extension Agreement {
  static func list(_ agreements: [Agreement], in context: ListContext) -> AnyList {
    let day = context.day
    let columns: [Column<Agreement>] =
      [
        Column(ColumnHead("Avtal", .flexible(20, weight: 3), priority: 99)) { CellText($0.title) },
        Column(ColumnHead("Parter", .flexible(16, weight: 2), priority: 80)) {
          CellText($0.parties.map(\.title).joined(separator: ", "))
        },
        Column(field: "start", priority: 70), Column(field: "slut", priority: 95),
        Column(ColumnHead("Säg upp senast", short: "Säg upp", .fixed(10), priority: 97)) {
          $0.noticeCell(on: day)
        },
        Column(
          ColumnHead("Kostnad per år", short: "Per år", .fixed(11), priority: 90, isNumeric: true)
        ) { CellText($0.yearlyCost.text, shown: $0.yearlyCost?.shown ?? "") },
        Column(field: "avstämning", .flexible(8), priority: 40),
      ]
    return AnyList(agreements, columns + Column.rest(beside: columns)) {
      AnyList.Line(id: $0.id, address: $0.address, title: $0.title)
    }
  }

  package var address: Address { Address(DocumentKind.agreements.path(id: id)) }
}

extension Audit {
  static func list(_ audits: [Audit], in context: ListContext) -> AnyList {
    let columns: [Column<Audit>] = [
      Column(field: "år", priority: 99),
      Column(field: "slag", .flexible(10), priority: 95),
      Column(field: "granskare", .flexible(16, weight: 2), priority: 96),
      Column(field: "dag", priority: 80),
      Column(ColumnHead("Iakttagelser", .fixed(12), priority: 60, isNumeric: true)) {
        CellText(count: $0.observations.count)
      },
      Column(
        ColumnHead("Rekommendationer", short: "Rekomm.", .fixed(8), priority: 90, isNumeric: true)
      ) {
        CellText(count: $0.recommendations.count)
      },
      Column(ColumnHead("Utan svar", .fixed(9), priority: 97, isNumeric: true)) { audit in
        let waiting = audit.recommendations.count(where: \.isUnanswered)
        return CellText("\(waiting)", waiting == 0 ? .plain : .warning)
      },
    ]
    return AnyList(audits, columns + Column.rest(beside: columns)) {
      AnyList.Line(id: $0.id, address: $0.address, title: $0.title)
    }
  }

  package var address: Address { Address(DocumentKind.audits.path(id: id)) }
}

extension Consultation {
  static func list(_ all: [Consultation], in context: ListContext) -> AnyList {
    let columns: [Column<Consultation>] = [
      Column(ColumnHead("När", .flexible(10), priority: 99)) {
        CellText($0.day?.text ?? $0.time)
      },
      Column(field: "slag", .flexible(16, weight: 2), priority: 98),
      Column(ColumnHead("Närvarande", .fixed(10), priority: 80, isNumeric: true)) {
        $0.present.isEmpty ? CellText("", shown: CellText.none) : CellText(count: $0.present.count)
      },
      Column(ColumnHead("Frågor", .fixed(6), priority: 90, isNumeric: true)) {
        CellText(count: $0.questions.count)
      },
      Column(ColumnHead("Öppna", .fixed(5), priority: 95, isNumeric: true)) {
        CellText(count: $0.questions.count(where: \.isOpen))
      },
      Column(field: "status", .flexible(8), priority: 70, isState: true),
      Column(ColumnHead("Kallade", .flexible(16, weight: 2), priority: 50)) {
        CellText($0.called.map(context.office.title).joined(separator: ", "))
      },
    ]
    return AnyList(all.reversed(), columns + Column.rest(beside: columns)) {
      AnyList.Line(id: $0.id, address: $0.address, title: $0.title)
    }
  }

  package var address: Address { Address(DocumentKind.consultations.path(id: id)) }
}

extension Ordinance {
  static func list(_ ordinance: Ordinance, in context: ListContext) -> AnyList {
    let members = context.office.forbund.members.map(\.name)
    let columns: [Column<OrdinanceVersion>] = [
      Column(field: "namn", .flexible(20, weight: 3), priority: 99),
      Column(field: "gäller_från", priority: 95),
      Column(ColumnHead("Godkänd av", .fixed(10), priority: 97)) { version in
        let count = version.approvals.count { !$0.member.isEmpty }
        return CellText("\(count)", shown: "\(count) av \(members.count)")
      },
    ]
    let file = Address(DocumentKind.ordinance.path(id: ""))
    return AnyList(ordinance.versions, columns + Column.rest(beside: columns)) {
      AnyList.Line(
        id: $0.id, address: file.appending(Step(PartKey.versions, $0.id)), title: $0.title)
    }
  }
}

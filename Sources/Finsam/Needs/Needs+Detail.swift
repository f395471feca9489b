extension NeedSeries: DetailedRecord {
  package static let detail: [DetailSection<NeedSeries>] = [
    .title, .unread,
    .lines { one, detail in
      let needs = one.context.office.needs
      let own = needs.points.filter { $0.series == one.record.id }
      for run in SeriesRun.all(of: own) {
        let steps = run.steps(one.record)
        // The line begins behind the last break.
        let broken = steps.last { $0.brokenBy != nil }?.brokenBy
        detail.trend(
          run.title + (broken.map { ", efter brottet \($0.day.text)" } ?? ""),
          run.values(one.record))
        for step in steps {
          let change = step.changeWords
          detail.line(
            CellText(step.point.period.isEmpty ? "utan tid" : step.point.period, .dim),
            CellText("  " + step.point.told),
            CellText(change.isEmpty ? "" : "  " + change, step.brokenBy == nil ? .dim : .warning),
            indent: 1, place: Place(step.point.address),
            link: .record(Place(step.point.address)))
        }
      }
    },
    .lines { one, detail in
      let office = one.context.office
      let own = office.needs.list.needs.filter { need in
        need.grounds.contains { $0.series == one.record.id }
      }
      guard !own.isEmpty else { return }
      detail.heading("Behov som vilar på serien")
      for need in own.prefix(Detail.mostLinks) {
        detail.prose("→ \(need.title)", indent: 1, link: .record(Place(need.address)))
      }
      detail.more(own.count - Detail.mostLinks, in: "listan över behov")
    },
    .blank, .rest,
  ]
}

extension Need: DetailedRecord {
  package static let detail: [DetailSection<Need>] = [
    .title, .unread,
    .lines { one, detail in
      let office = one.context.office
      if one.record.answers.isEmpty, !one.record.asksForAnswer { return }
      detail.heading("Vad som görs åt det")
      if one.record.answers.isEmpty { detail.prose("Inget än.", .notMeasured, indent: 1) }
      for answer in one.record.answers {
        let place = office.place(of: answer)
        detail.prose(
          (place == nil ? "" : "→ ") + office.title(of: answer), indent: 1,
          link: place.map { .record($0) })
      }
    },
    .lines { one, detail in
      let office = one.context.office
      let names = one.record.grounds.map(\.series).filter { !$0.isEmpty }.unique
      let series = office.needs.catalogue.series.filter { names.contains($0.id) }
      guard !series.isEmpty else { return }
      detail.heading("Serier")
      for one in series {
        detail.prose("→ \(one.title)", indent: 1, link: .record(Place(one.address)))
      }
    },
    .blank, .rest,
  ]
}

extension NeedPoint: DetailedRecord {
  package static let detail: [DetailSection<NeedPoint>] = [
    .title, .unread,
    .lines { one, detail in
      let point = one.record
      detail.line(CellText(point.told, .strong))
      let series = one.context.office.needs.catalogue.series.first { $0.id == point.series }
      if let series {
        detail.prose("→ \(series.title)", link: .record(Place(series.address)))
      }
    },
    .blank, .rest,
  ]
}

extension NeedSeries {
  package var address: Address {
    Address(DocumentKind.needSeries.path(id: ""), [Step(PartKey.series, id)])
  }
}

extension Need {
  package var address: Address {
    Address(DocumentKind.needs.path(id: ""), [Step(PartKey.needs, id)])
  }
}

extension Need {
  /// Whether something is to be done about it: a cause or a criterion asks for nothing by itself.
  package var asksForAnswer: Bool {
    switch kind {
    case .need, .needArea, .wish, nil: true
    case .cause, .successFactor, .targetGroup, .proposal, .arrangement, .criterion: false
    }
  }
}

extension Office {
  /// Where what is done about a need stands; nil where it is not here.
  func place(of answer: NeedAnswer) -> Place? {
    switch answer.kind {
    case .insats: insats(answer.target).map { Place($0.address) }
    case .application:
      applications.contains { $0.id == answer.target }
        ? Place(Application.address(id: answer.target)) : nil
    case .goal:
      goals.first { Place($0.address).address.wholeId == answer.target }.map { Place($0.address) }
    case nil: nil
    }
  }

  /// The needs that an insats is an answer to.
  package func needs(metBy insats: Insats) -> [Need] {
    needs.list.needs.filter { need in
      need.answers.contains { $0.kind == .insats && $0.target == insats.id }
    }
  }
}

import Finsam

extension Destination {
  /// Where what is due is done.
  init(_ place: DutyPlace, _ desk: Desk) {
    self =
      switch place {
      case .record(let place): .record(place)
      case .create(let kind, let year, let texts):
        .form(.create(kind, year: year, proposing: texts))
      case .addRow(let kind, let texts): .form(.addRow(kind, proposing: texts))
      case .addPart(let list, let texts):
        .form(
          .add(
            list, after: desk.office.ids(in: list.owner, part: list.part).last, proposing: texts))
      case .list(.cases): .main(.kaa)
      case .list(let kind):
        kind.isInRegisterView ? .register(.register(kind)) : .main(.economy)
      case .figures(let period): .periodSheet(period)
      case .goals(let year): .styrkort(year)
      case .boardTexts(let period): .boardTexts(period)
      case .members: .register(.members)
      case .yearWheel: .meetings(.wheel)
      }
  }
}

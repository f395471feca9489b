/// What a report can be asked to be of, or to be: an option of the command line each.
package enum ReportOption: String, CaseIterable, Sendable {
  case year = "--år"
  case period = "--period"
  case since = "--sedan"
  case day = "--per"
  case meeting = "--möte"
  case place = "--område"
  case insatser = "--insatser"
  case phase = "--skede"
  case final = "--slutlig"
  case readThrough = "--genomläst"
  case smallGroups = "--med-små-grupper"
}

extension ReportRow {
  /// Those that the report uses: another is refused, rather than left unheard.
  package var options: [ReportOption] {
    let narrowing: [ReportOption] =
      switch time {
      case .year: [.year]
      case .yearOrDay: [.year, .day]
      case .halfYear: [.period]
      case .day: [.day]
      case .period: [.year, .period]
      case .meeting: [.meeting]
      case .since: [.since]
      case .place: [.place]
      }
    return narrowing + (isOfChosenInsatser ? [.insatser, .phase] : [])
      + (canBeFinal ? [.final, .readThrough] : [])
      + (canBeFinal || isOfChosenInsatser || hidesSmallGroups ? [.smallGroups] : [])
  }
}

/// A step that a municipality or the county took towards ASF. D-24.
package struct MilestoneRow: Record {
  package enum Kind: String, Choice {
    case policy
    case actionPlan = "handlingsplan"
    case supportStructure = "stödstruktur"
    case localGroup = "samverkansgrupp"
    case procurement = "upphandling"
    case project = "projekt"
    case award = "pris"
    case staffing = "bemanning"
    case material = "material"
    case other = "annat"
  }

  package var id = ""
  package var day: PrintedDay?
  package var year: Year?
  package var time = ""
  /// Empty where it is the whole county's.
  package var municipality = ""
  package var kind: Kind?
  /// How things stood on the day; when the step was taken is not known.
  package var stoodAlready: Bool?
  package var what = ""
  package var note = ""
  package var source = ""
  package var printed = PrintedTexts()

  package init() {}

  package var title: String { what }

  package static let fields: [Field<MilestoneRow>] = [
    .identifier("id", \.id, label: "Id"),
    .day("dag", \.day, label: "Dag"),
    .printed(besideDay: "dag", label: "Dag"),
    .year("år", \.year, label: "År utan dag"),
    .text("tid", \.time, label: "Tid i ord"),
    .municipality("kommun", \.municipality, label: "Kommun", help: "Tomt betyder hela länet."),
    .choice("slag", \.kind, label: "Slag", required: true),
    .answer(
      "redan_då", \.stoodAlready, label: "Stod redan då",
      help: "Ja: så stod det den dagen, och när steget togs är inte känt."),
    .text("vad", \.what, label: "Vad", required: true),
    .text("anteckning", \.note, label: "Anteckning"),
    .source(\.source),
  ]
}

extension MilestoneRow: RegisterRow {
  package static let documentKind = DocumentKind.milestones
}

extension MilestoneRow {
  package var ofYear: Year? { day?.day.map { Year($0.year) } ?? year }

  /// Whether it can have been after the day.
  func isLater(than start: Day?) -> Bool {
    if stoodAlready == true { return false }
    guard let start else { return true }
    guard let days = ClosedRange(of: day, year, time) else { return false }
    return days.upperBound > start
  }

  /// Whether it was by the day: all the time that it can have been in is over. Of a year or a month
  /// alone nobody knows whether the step was taken before a day within it.
  package func hasHappened(by day: Day) -> Bool {
    guard let days = ClosedRange(of: self.day, year, time) else { return false }
    return days.upperBound <= day
  }

  /// `stödstruktur`, or `stödstruktur (redan då)`.
  package var shownKind: String {
    let already = stoodAlready == true ? " (redan då)" : ""
    return (kind?.rawValue ?? "milstolpe") + already
  }
}

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
    .text("vad", \.what, label: "Vad", required: true),
    .text("anteckning", \.note, label: "Anteckning"),
    .source(\.source),
  ]
}

extension MilestoneRow {
  package static let path = "asf/milstolpar.csv"

  package var address: Address { Address(Self.path, [Step("rader", id)]) }

  package var ofYear: Year? { day?.day.map { Year($0.year) } ?? year }

  /// Whether it can have been by the day.
  package func hasHappened(by day: Day) -> Bool { day.isReached(by: self.day, year, time) }
}

extension ASF {
  /// Municipalities with a support structure by the end of the year; nil where none is known of.
  package func supportStructures(through year: Year) -> Int? {
    let known = milestones.filter { milestone in
      milestone.kind == .supportStructure && (milestone.ofYear.map { $0 <= year } ?? false)
    }
    return known.isEmpty ? nil : Set(known.map(\.municipality)).count
  }
}

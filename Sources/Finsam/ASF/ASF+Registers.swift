extension ASFEvent: RegisterRow {
  package static let registerTitle = "Händelser"
  package static let rowName = "händelse"
}

extension ASFCompany: RegisterRow {
  package static let registerTitle = "Företagsregister"
  package static let rowName = "företag"
}

extension CensusRow: RegisterRow {
  package static let registerTitle = "Lägesbild"
  package static let rowName = "lägesbild"
}

extension PlaceRow: RegisterRow {
  package static let registerTitle = "Platser"
  package static let rowName = "plats"
}

extension MilestoneRow: RegisterRow {
  package static let registerTitle = "Milstolpar"
  package static let rowName = "milstolpe"
}

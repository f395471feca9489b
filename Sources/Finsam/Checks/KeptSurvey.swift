/// What all checks work with that hangs on a part of the office only: kept from one reading to the
/// next, so that what one change leaves as it was is not worked out again.
package struct KeptSurvey: Sendable {
  let doubts: RowDoubts
  let documents: KeptDocuments
  let tables: PrintedTables
  /// Printed figures that others do not make.
  let deviations: [PrintedTrial]
  let stated: StatedFindings
  /// What cells of those tables and of insatser state.
  let cells: [SourceStatement]

  /// Without a day cases are left out. `change` tells how the office stands to that of the earlier.
  package init(
    _ office: Office, on day: Day? = nil, since earlier: KeptSurvey? = nil,
    _ change: OfficeChange? = nil
  ) {
    let known = earlier.flatMap { kept in change.map { RowDoubts.Earlier(kept.doubts, $0) } }
    doubts = RowDoubts(office, on: day, since: known)
    documents = KeptDocuments(office, since: earlier?.documents)
    let names = InsatsNames(office)
    if let earlier, earlier.tables.areSame(in: office) {
      (tables, deviations) = (earlier.tables, earlier.deviations)
    } else {
      tables = PrintedTables(office)
      deviations = tables.deviations
    }
    let cells = StatedCells(tables, office).statements
    self.cells = cells
    stated =
      earlier?.stated.kept(office.statements, cells: cells, names)
      ?? StatedFindings(office.statements, cells: cells, names)
  }
}

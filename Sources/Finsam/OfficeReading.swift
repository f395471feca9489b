/// What was read from a förbund's folder: the data, where it stands, and what could not be read.
package struct OfficeReading: Equatable, Sendable {
  /// The folder's name, `skelleftea-norsjo`.
  package var name: String
  package var office: Office
  package var positions: Positions
  package var problems: [Problem]
  package var history: [HistoryEntry]

  package init(
    name: String, office: Office = Office(), positions: Positions = Positions(),
    problems: [Problem] = [], history: [HistoryEntry] = []
  ) {
    self.name = name
    self.office = office
    self.positions = positions
    self.problems = problems
    self.history = history
  }

  /// Whether the file may be changed: it was read whole, or all but single values.
  package func isWritable(_ file: String) -> Bool {
    !problems.contains { $0.isBlocking && $0.file == file }
  }
}

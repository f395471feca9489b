package import Finsam

/// What a sheet of figures from elsewhere would add to insatser: a row has the figures of one
/// insats in one time. All of it, or nothing; a figure that stands is never changed.
package struct FigureImport: Equatable, Sendable {
  /// A figure that would be written.
  package struct Entry: Equatable, Sendable {
    package let insats: String
    package let period: CountPeriod
    package let column: PeriodSheet.Column
    /// Canonical.
    package let text: String
  }

  package private(set) var changes: [Change] = []
  /// In the file's order.
  package private(set) var entries: [Entry] = []
  /// The file's columns that hold no figure.
  package private(set) var absent: [String] = []
  /// What cannot be taken; nothing is while there is an error.
  package private(set) var problems: [Problem] = []

  /// How many insatser get figures.
  package var insatser: Int { Set(entries.map(\.insats)).count }

  package init(_ file: ImportFile, into office: Office) {
    self.init(name: file.name, bytes: file.bytes, into: office)
  }

  /// `name` is what the file is called in messages.
  package init(name: String, bytes: [UInt8], into office: Office) {
    var sheet = FigureSheet(name: name, bytes: bytes, of: office)
    let rows = sheet.rows()
    // Of one insats the latest time first: each goes behind what stands before it.
    let first = Dictionary(zip(rows.map(\.insats.id), rows.indices)) { first, _ in first }
    let order = rows.indices.sorted { left, right in
      let (one, other) = (rows[left], rows[right])
      let places = (first[one.insats.id] ?? left, first[other.insats.id] ?? right)
      return places.0 == places.1 ? other.period < one.period : places.0 < places.1
    }
    for index in order {
      let row = rows[index]
      do throws(SheetRefusal) {
        changes += try PeriodSheet(of: row.insats, in: row.period)
          .changes(row.entries, from: row.source, in: office)
      } catch {
        sheet.refuse(row, error)
      }
    }
    entries = rows.flatMap { row in
      row.entries.map {
        Entry(insats: row.insats.shownName, period: row.period, column: $0.column, text: $0.typed)
      }
    }
    (absent, problems) = (sheet.absent, sheet.problems)
    if problems.contains(where: { $0.severity == .error }) { (changes, entries) = ([], []) }
  }
}

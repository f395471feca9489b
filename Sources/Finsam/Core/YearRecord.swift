/// A record of which there is one a year: the year is its id.
package protocol YearRecord: Record {
  var year: Year? { get set }
}

extension YearRecord {
  package static var idKey: String { "år" }

  package var id: String {
    get { year.text }
    set { year = Year(id: newValue) }
  }

  package var title: String { year.text }
}

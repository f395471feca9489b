/// What documents call the lists of their parts that code speaks of: the keys of `Part`s, and the
/// words of a `Step`.
package enum PartKey {
  package static let goals = "mål"
  package static let measures = "mått"
  package static let outcomes = "utfall"
  package static let activities = "aktiviteter"
  package static let occasions = "tillfällen"
  package static let decisions = "beslut"
  package static let participation = "deltagare"
  package static let costs = "kostnader"
  package static let volumes = "volym"
  package static let processGoals = "processmål"
  package static let indicators = "indikatorer"
  package static let boardTexts = "rapporttexter"
  package static let members = "medlemmar"
  package static let contributions = "bidrag"
  package static let accepted = "godtagna"
  package static let accountsTables = "uppställningar"
  package static let accountsColumns = "kolumner"
  package static let accountsLines = "rader"
}

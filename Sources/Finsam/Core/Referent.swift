/// What a reference names; the raw value is the field's word for it.
///
/// Only the word: which records there are, and how one is found, is not a field's business.
package enum Referent: String, Hashable, Sendable {
  case insatser
  case goals = "mål"
  /// Of the year's activity plan.
  case activities = "aktiviteter"
  /// Of the same document.
  case ownGoals = "mål i dokumentet"
  /// Of the same plan.
  case processGoals = "processmål i planen"
  case coreIndicators = "kärnindikatorer"
  case points = "mätpunkter"
  case rounds = "enkätomgångar"
  case members = "medlemmar"
  case criteria = "ansökningskriterier"
  case series = "serier"
}

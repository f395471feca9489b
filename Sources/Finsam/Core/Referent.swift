/// What a reference names; the raw value is the field's word for it.
///
/// Only the word: which records there are, and how one is found, is not a field's business.
package enum Referent: String, Hashable, Sendable {
  case insatser
  case goals = "mål"
  /// Of the year's activity plan.
  case activities = "aktiviteter"
  case members = "medlemmar"
  /// Of figures about needs.
  case series = "serier"
  /// In the förbund's calendar.
  case events = "händelser i kalendern"
  case agreements = "avtal"
  case consultations = "samråd"
  case meetings = "möten"
}

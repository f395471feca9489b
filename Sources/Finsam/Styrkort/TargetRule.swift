/// How a target is looked up that is no number of its own.
package enum TargetRule: String, Choice {
  /// At least what the nation came to on the same indicator the year before. IND-2, S2:102–103.
  case nationalYearBefore = "nationellt föregående år"
}

/// What a row of a printed table is.
package enum PrintedLevel: String, Choice {
  case row = "rad"
  case sum = "summa"
  /// What is left, or what it has come to: the year's result, cash at the end of the year.
  case result = "resultat"
  case heading = "rubrik"
}

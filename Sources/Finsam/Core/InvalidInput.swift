/// Why a text is not a value of the kind asked for.
package enum InvalidInput: Error, Hashable, Sendable {
  case required
  case notANumber(String)
  case notAnAmount(String)
  case notAQuantity(String)
  case notAYear(String)
  case notACountPeriod(String)
  case notADay(String)
  case noSuchDay(year: Int, month: Int, day: Int)
  /// It may be any of the days.
  case ambiguousDay(String, [Day])
  /// A day in a file that does not say its year whole.
  case noYear(String)
  /// `fredag` in a file, which means another day each time it is read.
  case relativeDay(String)
  /// The day is no such weekday; 1 is Monday.
  case otherWeekday(Day, Int)
  case notAnAnswer(String)
  case notAChoice(String, choices: [String])
  case notAMunicipality(String, nearest: String?, names: [String])
  case notAnIdentifier(String)
  case notAWord(String)
  /// `plural` is what the document calls its perspectives.
  case notAPerspective(String, among: [String], plural: String)
  /// `word` says of what records there is none with the id: `mätpunkter`.
  case notAReference(String, among: [String], word: String)
  case notAnActivity(String, year: Int)
  case severalActivities(String, ids: [String])
  /// `1.234`: a thousand and more, or one and a bit.
  case ambiguousNumber(String)
  case notACount(String, NotACount)
  /// What is no count where one may also be about so many: `<5`.
  case notAnEstimate(String)
  /// `1.000` where only a whole number will do.
  case groupedCount(String)
  /// What tells who a person is, where an id is asked for.
  case personalNumber
  /// `30 %` where it is asked how many.
  case shareAsCount(String)
  /// A figure and its unit, where the unit has a field of its own.
  case unitInFigure(String, unit: String)
  /// How many words were written where the counts of five answers are to be.
  case notFiveCounts(Int)
  /// `column` is the place of the first character that will not do, counted from 1.
  case notAFormula(String, column: Int, expected: String)
  case notAnAge(String)
  case notAShare(String)
  case negative(String)
  case reversed(from: String, to: String)
  case severalLines
  case controlCharacter(UInt32)

  package enum NotACount: Hashable, Sendable {
    case notANumber, negative, notWhole
  }
}

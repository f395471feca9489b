import TextUI

/// The screens with a tab of their own, in order; the number is the key that leads there.
///
/// A new one is a case here and its facts.
enum MainScreen: Int, CaseIterable, Hashable, Sendable {
  case overview = 1
  case insatser = 2
  case styrkort = 3
  case economy = 4
  case indicators = 5
  case asf = 6
  case kaa = 7
  case meetings = 8
  case review = 9
  case history = 0

  var key: Key { .character(Character(String(rawValue))) }

  /// Nil for a key that leads to none.
  init?(_ key: Key) {
    guard let screen = MainScreen.allCases.first(where: { $0.key == key }) else { return nil }
    self = screen
  }
}

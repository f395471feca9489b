import CTerminal
import TextUI

extension Appearance {
  /// The attributes as the terminal's bits.
  var looks: UInt32 {
    (isBold ? terminal_bold.rawValue : 0) | (isUnderlined ? terminal_underlined.rawValue : 0)
      | (isReversed ? terminal_reversed.rawValue : 0) | (isDim ? terminal_dim.rawValue : 0)
  }
}

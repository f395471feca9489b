/// What follows Esc and `k`: a title as screen(1) writes it, or Alt and the key and what is typed
/// next. Only its end tells, so all of it is held back as long as an Esc is.
struct HeldTitle {
  enum Answer { case goesOn, isTitle, isTyped }

  private var scalars: [Unicode.Scalar] = ["k"]
  private var endsInEscape = false

  /// More than any title is long.
  private static let longest = 256

  /// What it was, once that is known. When it was typed the scalar is not part of it.
  mutating func take(_ scalar: Unicode.Scalar) -> Answer {
    switch scalar {
    case "\\" where endsInEscape: return .isTitle
    case _ where endsInEscape || scalars.count >= Self.longest: return .isTyped
    case "\u{7}", "\u{9C}": return .isTitle
    case "\u{1B}": endsInEscape = true
    case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}": return .isTyped
    default: scalars.append(scalar)
    }
    return .goesOn
  }

  /// The keys that it was; an Esc at the end may be the beginning of something else.
  var typed: (keys: [SequenceParser.Token], endsInEscape: Bool) {
    ([.escape] + scalars.map { .scalar($0) }, endsInEscape)
  }
}

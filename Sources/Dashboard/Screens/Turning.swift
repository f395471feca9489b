import Finsam

/// Going to the year, or another time, before or after.
extension Action {
  /// The nearest value before or after `one`; nil where there is none. What is not given stands
  /// behind all of them.
  func turned<Value: Comparable>(from one: Value?, among all: some Sequence<Value>) -> Value? {
    guard let one else { return self == .previousYear ? all.max() : nil }
    return self == .previousYear ? all.filter { $0 < one }.max() : all.filter { one < $0 }.min()
  }

  /// The way in which it turns, as a word: `före` or `efter`.
  var side: String { self == .previousYear ? "före" : "efter" }
}

extension ScreenAction where Screen: ScreenContent {
  /// Shows what stands before or after what is shown, where there is any.
  static func turning<Target>(
    _ action: Action, to target: @escaping @Sendable (Screen, Action, Desk) -> Target?,
    show: @escaping @Sendable (inout Screen, Target, Desk) -> Void,
    else reason: @escaping @Sendable (Screen, Action) -> String
  ) -> ScreenAction {
    ScreenAction(action) { screen, moment in
      Answer(
        target(screen, action, moment.desk).map { target in
          { screen in
            show(&screen, target, moment.desk)
            return .stay
          }
        }, else: reason(screen, action))
    }
  }
}

import TextUI

/// What an action would do here and now, or why it cannot be done.
enum Answer<Deed> {
  case can(Deed)
  /// A Swedish sentence saying why not.
  case cannot(String)
  /// The action means nothing here.
  case absent

  /// What can be done, or why there is nothing to do.
  init(_ deed: Deed?, else reason: @autoclosure () -> String) {
    self = deed.map { .can($0) } ?? .cannot(reason())
  }

  var availability: Availability {
    switch self {
    case .can: .available
    case .cannot(let reason): .unavailable(reason)
    case .absent: .absent
    }
  }

  func map<Other>(_ transform: (Deed) -> Other) -> Answer<Other> {
    switch self {
    case .can(let deed): .can(transform(deed))
    case .cannot(let reason): .cannot(reason)
    case .absent: .absent
    }
  }

  /// The same, unless there is a reason why not.
  func unless(_ reason: String?) -> Answer { reason.map { .cannot($0) } ?? self }
}

/// With what, and where, a screen is asked to do something.
struct Moment {
  let desk: Desk
  let area: Rect
  /// What stands under the cursor in a list or its detail. It is looked up once, when first asked
  /// for.
  var line: () -> DetailLine? = { nil }
}

/// One row of a screen's table of actions. Keys, help bar, `?` and palette ask the same answer that
/// is then done, so that they cannot drift.
///
/// An action may have several rows: the first one counts that does not answer that it is absent.
struct ScreenAction<Screen>: Sendable {
  typealias Deed = (inout Screen) -> Outcome

  let action: Action
  /// What it is called in the help bar of this screen; nil for its own title.
  private(set) var title: @Sendable (Screen) -> String? = { _ in nil }
  private var isMeant: @Sendable (Screen) -> Bool = { _ in true }
  private var isShown: @Sendable (Screen, Moment) -> Bool = { _, _ in false }
  private var reason: @Sendable (Screen, Moment) -> String? = { _, _ in nil }
  private let ownAnswer: @Sendable (Screen, Moment) -> Answer<Deed>

  init(_ action: Action, _ answer: @escaping @Sendable (Screen, Moment) -> Answer<Deed>) {
    self.action = action
    ownAnswer = answer
  }

  func answer(_ screen: Screen, _ moment: Moment) -> Answer<Deed> {
    guard isMeant(screen) else { return .absent }
    return reason(screen, moment).map { .cannot($0) } ?? ownAnswer(screen, moment)
  }

  /// Whether the help bar shows it, at its place in the table.
  func isOnBar(_ screen: Screen, _ moment: Moment) -> Bool {
    isMeant(screen) && isShown(screen, moment)
  }

  /// An action whose outcome is data: changes to save, a place to go, a list to choose from.
  static func asks(
    _ action: Action, _ outcome: @escaping @Sendable (Screen, Moment) -> Answer<Outcome>
  ) -> Self {
    Self(action) { screen, moment in outcome(screen, moment).map { outcome in { _ in outcome } } }
  }

  /// The same where the outcome takes long to make, so that it is made only when it is done.
  static func makes(
    _ action: Action, _ outcome: @escaping @Sendable (Screen, Moment) -> Answer<() -> Outcome>
  ) -> Self {
    Self(action) { screen, moment in outcome(screen, moment).map { make in { _ in make() } } }
  }

  /// An action that changes what the screen shows.
  static func turns(
    _ action: Action, _ change: @escaping @Sendable (inout Screen, Moment) -> Void
  ) -> Self {
    Self(action) { _, moment in
      .can { screen in
        change(&screen, moment)
        return .stay
      }
    }
  }

  /// An action of the whole program, where this screen's help bar shows it.
  static func everywhere(_ action: Action) -> Self { Self(action) { _, _ in .absent }.onBar() }

  /// Only where the screen is such; elsewhere the row is absent.
  func when(_ isMeant: @escaping @Sendable (Screen) -> Bool) -> Self {
    var row = self
    row.isMeant = isMeant
    return row
  }

  /// Where the row is meant, a reason goes before its own answer.
  func unless(_ reason: @escaping @Sendable (Screen, Moment) -> String?) -> Self {
    var row = self
    row.reason = reason
    return row
  }

  func onBar(
    when isShown: @escaping @Sendable (Screen, Moment) -> Bool = { _, _ in true }
  ) -> Self {
    var row = self
    row.isShown = isShown
    return row
  }

  func called(_ title: @escaping @Sendable (Screen) -> String?) -> Self {
    var row = self
    row.title = title
    return row
  }
}

/// A screen as it is when something is done, and what follows.
struct Done {
  let content: any ScreenContent
  let outcome: Outcome
}

extension ScreenContent {
  func answer(_ action: Action, _ moment: Moment) -> Answer<() -> Done> {
    let prepared = prepared(in: moment.area)
    return prepared.deed(action, moment).map { deed in
      {
        var screen = prepared
        let outcome = deed(&screen)
        return Done(content: screen, outcome: outcome)
      }
    }
  }

  /// The screen as it is asked what can be done there.
  func prepared(in area: Rect) -> Self {
    var prepared = self
    prepared.prepare(in: area)
    return prepared
  }

  /// Whether the action can be done, of a screen that is prepared.
  func availability(_ action: Action, _ moment: Moment) -> Availability {
    deed(action, moment).availability
  }

  func deed(_ action: Action, _ moment: Moment) -> Answer<(inout Self) -> Outcome> {
    for row in Self.actions where row.action == action {
      let answer = row.answer(self, moment)
      if case .absent = answer { continue }
      return answer
    }
    return .absent
  }

  /// The action that the screen calls so, also where the row under the cursor has none.
  func action(called name: String) -> Action? {
    Self.actions.first { $0.title(self)?.lowercased() == name }?.action
  }

  /// The actions of the help bar with their titles, the most useful first; also what cannot be
  /// done.
  func barActions(_ moment: Moment) -> [(action: Action, title: String)] {
    var actions: [(action: Action, title: String)] = []
    for row in Self.actions where row.isOnBar(self, moment) {
      guard !actions.contains(where: { $0.action == row.action }) else { continue }
      actions.append((row.action, row.title(self) ?? row.action.facts.title))
    }
    return actions
  }
}

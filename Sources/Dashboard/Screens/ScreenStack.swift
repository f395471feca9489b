/// One screen, whichever it is.
struct AnyScreen: Equatable, Sendable {
  var content: any ScreenContent

  init(_ content: any ScreenContent) { self.content = content }

  static func == (left: AnyScreen, right: AnyScreen) -> Bool {
    left.content.isEqual(to: right.content)
  }
}

extension ScreenContent {
  fileprivate func isEqual(to other: any ScreenContent) -> Bool { (other as? Self) == self }
}

/// The screens one has gone into; the first one is always there.
struct ScreenStack: Equatable, Sendable {
  private(set) var first: AnyScreen
  private(set) var rest: [AnyScreen] = []

  init(_ first: any ScreenContent) { self.first = AnyScreen(first) }

  var top: AnyScreen {
    get { rest.last ?? first }
    set {
      if rest.isEmpty { first = newValue } else { rest[rest.count - 1] = newValue }
    }
  }

  var isAtBottom: Bool { rest.isEmpty }
  /// How many screens one has gone into.
  var depth: Int { rest.count }
  var all: [AnyScreen] { [first] + rest }

  mutating func push(_ screen: any ScreenContent) { rest.append(AnyScreen(screen)) }

  /// Leaves the top screen; the first one stays.
  mutating func pop() { if !rest.isEmpty { rest.removeLast() } }

  mutating func remember(_ desk: Desk) {
    first.content.remember(desk)
    for index in rest.indices { rest[index].content.remember(desk) }
  }

  mutating func refresh(_ desk: Desk) {
    first.content.refresh(desk)
    for index in rest.indices { rest[index].content.refresh(desk) }
  }
}

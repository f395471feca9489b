import Dashboard
import NcursesTerminal
import TextUI

/// Where the dashboard is shown, and where a person answers it.
protocol Console: ~Copyable {
  mutating func show(_ state: State)
  /// Waits for what happens next; `.input(.quiet)` says that nothing did for the while.
  mutating func next(after pause: Duration, _ state: State) -> Event
  /// Whether something has happened already, so that a state nobody would see need not be shown.
  var hasPendingInput: Bool { mutating get }
  /// Gives a text to other programs; answers how that went. `told` says of what.
  mutating func copy(_ text: String, told: String) -> Event
  /// Whether another program can have the terminal for a while.
  var canBeLent: Bool { get }
  /// Lets another program have it while `body` runs.
  mutating func lent<T>(_ body: () throws -> T) rethrows -> T
  mutating func use(_ theme: Theme)
  mutating func setMouse(_ isOn: Bool)
  mutating func suspend()
  /// Gives back what it shows on, as the program ends.
  mutating func leave()
}

/// The terminal's whole screen, drawn in cells.
struct ScreenConsole: Console, ~Copyable {
  var terminal: Terminal
  /// The last frame.
  private var frame: Canvas?

  init(terminal: consuming Terminal) { self.terminal = terminal }

  var canBeLent: Bool { true }
  var hasPendingInput: Bool { mutating get { terminal.hasPendingInput } }

  mutating func show(_ state: State) {
    let next = state.shown(after: frame)
    terminal.show(next)
    frame = next
  }

  mutating func next(after pause: Duration, _ state: State) -> Event {
    .input(terminal.nextInput(timeout: pause))
  }

  mutating func copy(_ text: String, told: String) -> Event {
    terminal.copy(text)
      ? .reported("\(told) Om inget klistras in tillåter terminalen inte urklipp (OSC 52).")
      : .failed("Texten är för lång för urklipp.")
  }

  mutating func lent<T>(_ body: () throws -> T) rethrows -> T { try terminal.released(body) }
  mutating func use(_ theme: Theme) { terminal.use(theme) }
  mutating func setMouse(_ isOn: Bool) { terminal.setMouse(isOn) }
  mutating func suspend() { terminal.suspend() }
  mutating func leave() { terminal.leave() }
}

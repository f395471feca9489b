import CTerminal
import TextUI

/// What the terminal sends, before it is put together into input.
enum RawInput: Equatable {
  case byte(UInt8)
  case scalar(Unicode.Scalar)
  case key(KeyTable.Meaning)
  case press(Point)
  case mouse(Mouse)
  /// A new size, a key with no meaning here, a button let go.
  case other
}

/// Where raw input comes from, and the clock it is measured with; both in milliseconds.
struct InputSource {
  /// Waits at most so long; nil when nothing came.
  let read: (_ waiting: Int) -> RawInput?
  let now: () -> Int

  static var terminal: InputSource {
    InputSource(read: readTerminal, now: { Int(terminal_milliseconds()) })
  }

  private static func readTerminal(waiting milliseconds: Int) -> RawInput? {
    let event = terminal_read()
    if event != terminal_nothing.rawValue { return raw(event) }
    guard milliseconds > 0, terminal_wait(Int32(clamping: milliseconds)) else { return nil }
    let late = terminal_read()
    return late == terminal_nothing.rawValue ? nil : raw(late)
  }

  private static func raw(_ event: Int32) -> RawInput? {
    switch event {
    case 0...255: .byte(UInt8(event))
    case terminal_mouse.rawValue: mouse()
    default: KeyTable.meaning(of: event).map { .key($0) } ?? .other
    }
  }

  private static func mouse() -> RawInput {
    var column: Int32 = 0
    var row: Int32 = 0
    let button = terminal_read_mouse(&column, &row)
    let point = Point(x: Int(column), y: Int(row))
    switch button {
    case terminal_click: return .press(point)
    case terminal_double_click: return .mouse(Mouse(.doubleClick, at: point))
    case terminal_wheel_up: return .mouse(Mouse(.wheelUp, at: point))
    case terminal_wheel_down: return .mouse(Mouse(.wheelDown, at: point))
    default: return .other
    }
  }
}

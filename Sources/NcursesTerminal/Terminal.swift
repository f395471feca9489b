import CTerminal
package import TextUI

/// The terminal, taken when made and given back when no longer used. A process has one at a time.
package struct Terminal: ~Copyable {
  /// False where the locale has no UTF-8: text is then drawn in ASCII as well as it can be.
  package let isUnicode: Bool
  package let colorDepth: ColorDepth
  private var painter: Painter
  private var reader: InputReader
  private var knownSize: Size
  private let kind: String

  /// `recoveryNote` is a sentence shown after a crash: what is saved, and where.
  package init(
    theme: Theme, recoveryNote: String, environment: [String: String]
  ) throws(TerminalUnavailable) {
    guard terminal_is_terminal(0), terminal_is_terminal(1) else { throw .notInteractive }
    let wanted = environment["TERM"] ?? ""
    let isUnicode = terminal_use_locale()
    guard
      let kind = Terminal.candidates(for: wanted).first(where: {
        terminal_open($0, recoveryNote)
      })
    else { throw .unknownKind(wanted) }
    self.kind = kind
    self.isUnicode = isUnicode
    colorDepth = ColorDepth(colors: Int(terminal_color_count()), environment: environment)
    painter = Painter(Repertoire(isUnicode: isUnicode, kind: kind))
    knownSize = Terminal.currentSize
    reader = InputReader(
      timeouts: InputTimeouts(environment: environment), keys: KeyTable.terminal)
    use(theme)
    setMouse(true)
  }

  deinit { leave() }

  /// Gives the terminal back for good, where the program ends before this does.
  package func leave() { terminal_close() }

  /// A kind nobody knows is most often a newer xterm; one that cannot place text is not.
  private static func candidates(for kind: String) -> [String] {
    kind == "dumb" ? [] : [kind, "xterm-256color", "xterm", "vt100"].filter { !$0.isEmpty }
  }

  package var size: Size { Terminal.currentSize }

  private static var currentSize: Size {
    var columns: Int32 = 0
    var rows: Int32 = 0
    terminal_get_size(&columns, &rows)
    return Size(Int(columns), Int(rows))
  }

  package mutating func use(_ theme: Theme) {
    painter.use(Palette(theme: theme, depth: colorDepth))
  }

  /// Without the mouse, the terminal's own selecting and copying works.
  package mutating func setMouse(_ on: Bool) { reader.hasMouse = terminal_set_mouse(on) }

  package mutating func show(_ canvas: Canvas) { painter.show(canvas, on: size) }

  /// Whether input is waiting, so that a frame nobody would see can be left out.
  package var hasPendingInput: Bool {
    mutating get {
      if !reader.hasInput { listen() }
      return reader.hasInput
    }
  }

  /// Waits for input; nil waits for ever, and `.quiet` says that the time is out.
  package mutating func nextInput(timeout: Duration?) -> Input {
    let end = timeout.map { Terminal.now + max(0, Int($0 / .milliseconds(1))) }
    while true {
      switch terminal_next_request() {
      case terminal_end_request: return .ended
      case terminal_stop_request: suspend()
      case terminal_continue_request: released {}
      case terminal_resize_request: terminal_follow_size()
      default: break
      }
      if let resized = resized() { return resized }
      if !reader.hasInput { listen() }
      if let input = reader.next() { return input }
      let now = Terminal.now
      if let end, end <= now { return .quiet }
      let rest = [end, reader.deadline].compactMap { $0 }.min().map { max(0, $0 - now) }
      if !terminal_wait(rest.map { Int32(clamping: $0) } ?? -1) { return .ended }
    }
  }

  private static var now: Int { Int(terminal_milliseconds()) }

  /// Reads what has come, or else tells the reader how long nothing has. What came while the
  /// program was busy is read before anything is given up.
  private mutating func listen() {
    let most = 4096
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: most) { buffer in
      var bytes: [UInt8] = []
      // More than a screenful is left for the next time.
      while bytes.count < 16 * most {
        let count = Int(terminal_read(buffer.baseAddress, Int32(most)))
        bytes.append(contentsOf: buffer.prefix(count))
        if count < most { break }
      }
      if bytes.isEmpty {
        reader.pass(to: Terminal.now)
      } else {
        reader.take(bytes, at: Terminal.now)
      }
    }
  }

  private mutating func resized() -> Input? {
    guard size != knownSize else { return nil }
    knownSize = size
    return .resized(knownSize)
  }

  /// Puts text on the clipboard of the terminal's machine; false where it cannot be told to.
  @discardableResult
  package mutating func copy(_ text: String) -> Bool {
    let encoded = Base64.encoded(text.utf8)
    // The longest that common terminals accept; the oldest would show the sequence as text.
    guard encoded.count <= 74_994, !kind.hasPrefix("linux"), !kind.hasPrefix("vt") else {
      return false
    }
    let sequence = "\u{1B}]52;c;" + encoded + "\u{07}"
    terminal_send(sequence, Int32(sequence.utf8.count))
    return true
  }

  /// Stops the program until the shell continues it.
  package mutating func suspend() { released { terminal_stop() } }

  /// Gives the terminal back while `body` runs, as an editor needs, and then draws all of it again.
  package mutating func released<T>(_ body: () throws -> T) rethrows -> T {
    terminal_release()
    defer { terminal_take() }
    return try body()
  }
}

extension ColorDepth {
  /// NO_COLOR, with any value but the empty one, means none: no-color.org.
  init(colors: Int, environment: [String: String]) {
    guard environment["NO_COLOR", default: ""].isEmpty else {
      self = .none
      return
    }
    switch colors {
    case 256...: self = .many
    case 16...: self = .sixteen
    case 8...: self = .eight
    default: self = .none
    }
  }
}

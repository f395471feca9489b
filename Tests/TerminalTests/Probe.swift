import Foundation
import Testing
import TmuxDriver

/// The probe running in a shell of its own.
struct Probe: ~Copyable {
  let tmux: Tmux

  init(
    _ ending: String = "normal", environment: String = "", width: Int = 80, height: Int = 24
  ) throws {
    let tmux = try Tmux(width: width, height: height)
    let program = Tmux.builtPrograms.appendingPathComponent("TerminalProbe").path
    try """
    stty -g > before
    \(environment) '\(program)' \(ending)
    echo status=$?
    stty -g > after
    echo klar
    """.write(
      to: tmux.folder.appendingPathComponent("run"), atomically: true, encoding: .utf8)
    try tmux.run(". ./run")
    try tmux.wait(for: "hörn")
    self.tmux = tmux
  }

  /// Waits for the shell, and returns what stands on the screen then.
  @discardableResult
  func expectRestored(_ location: SourceLocation = #_sourceLocation) throws -> String {
    let screen = try tmux.wait(for: "klar")
    let flags = try tmux.value(Probe.flags)
    #expect(flags == "0 1 0 0 0", sourceLocation: location)
    let modes = try ["before", "after"].map {
      try String(contentsOf: tmux.folder.appendingPathComponent($0), encoding: .utf8)
    }
    #expect(modes[0] == modes[1], sourceLocation: location)
    #expect(!screen.contains("hörn"), sourceLocation: location)
    #expect(try !tmux.marksPastes(), sourceLocation: location)
    return screen
  }

  static let flags =
    "#{alternate_on} #{cursor_flag} #{mouse_any_flag} #{keypad_cursor_flag} #{keypad_flag}"

  func signal(_ number: Int32) throws {
    let words = try tmux.screen().split(separator: " ")
    let pid = try #require(words.dropFirst().first.flatMap { Int32($0) })
    #expect(kill(pid, number) == 0)
  }
}

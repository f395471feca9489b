import Foundation
import Testing
import TmuxDriver

/// The dashboard in a terminal of its own, as a person has it before them.
struct Panel: ~Copyable {
  let tmux: Tmux

  /// `setup` are lines for sh(1) before the program starts.
  init(
    _ folder: String, options: String = "", environment: String = "", setup: String = "",
    today: String = "2015-03-05",
    width: Int = 100, height: Int = 30, shows first: String = "Översikt"
  ) throws {
    let tmux = try Tmux(width: width, height: height)
    try """
    stty -g > before
    \(setup)
    KANSLI_USER=anna \(environment) '\(Program.path)' '\(folder)' --today \(today) \(options)
    echo status=$?
    stty -g > after
    echo klar
    """.write(to: tmux.folder.appending(path: "run"), atomically: true, encoding: .utf8)
    try tmux.run(". ./run")
    try tmux.wait(for: first)
    self.tmux = tmux
  }

  /// Starts the program again in the same terminal, after it has ended.
  func restart() throws {
    try tmux.run("clear; . ./run")
    try wait("Översikt")
  }

  /// Waits until the screen holds all the texts; a screen is not drawn in one instant.
  @discardableResult
  func wait(_ texts: String...) throws -> String {
    try tmux.wait("visa \(texts)") { screen in texts.allSatisfy { screen.contains($0) } }
  }

  /// Presses a key and waits for what it must bring.
  @discardableResult
  func press(_ key: String, _ text: String) throws -> String {
    try tmux.press(key)
    return try wait(text)
  }

  @discardableResult
  func type(_ typed: String, _ text: String) throws -> String {
    try tmux.type(typed)
    return try wait(text)
  }

  /// Opens the form of an insats, found by filter.
  func openForm(filter: String, name: String) throws {
    try press("2", "▶ Arbetsmarknadstorget")
    try press("/", "Filter:")
    try type(filter, "▶ \(name)")
    try press("Enter", "filter: \(filter)")
    try press("e", "▶ Namn *")
  }

  /// Moves to the field, from wherever in the form.
  func move(to label: String, rows: Int) throws {
    try tmux.press("Home")
    try wait("Fält 1/")
    for row in 0..<rows { try press("Down", "Fält \(row + 2)/") }
    try wait("▶ \(label)")
  }

  static let flags =
    "#{alternate_on} #{cursor_flag} #{mouse_any_flag} #{keypad_cursor_flag} #{keypad_flag}"

  /// Waits for the shell, which must have its terminal back as it was; returns the screen.
  @discardableResult
  func expectGivenBack(
    status: Int = 0, _ location: SourceLocation = #_sourceLocation
  ) throws -> String {
    let screen = try wait("klar")
    let flags = try tmux.value(Panel.flags)
    let modes = try ["before", "after"].map {
      try String(contentsOf: tmux.folder.appending(path: $0), encoding: .utf8)
    }
    #expect(screen.contains("status=\(status)\n"), "\(screen)", sourceLocation: location)
    #expect(flags == "0 1 0 0 0", sourceLocation: location)
    #expect(modes[0] == modes[1], sourceLocation: location)
    #expect(!screen.contains("Översikt"), sourceLocation: location)
    #expect(try !tmux.marksPastes(), sourceLocation: location)
    return screen
  }

  /// The program's process, a child of the shell.
  func pid() throws -> Int32 {
    let shell = try tmux.value("#{pane_pid}")
    let children = try String(
      contentsOfFile: "/proc/\(shell)/task/\(shell)/children", encoding: .utf8)
    return try #require(children.split(separator: " ").last.flatMap { Int32($0) })
  }
}

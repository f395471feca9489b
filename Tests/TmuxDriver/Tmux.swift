package import Foundation

/// A terminal of one's own with a shell in it, driven from outside: a tmux server that ends when
/// this value does. Nothing here waits for a time, only for what must appear.
package struct Tmux: ~Copyable {
  /// A folder for this terminal alone; the shell stands in it.
  package let folder: URL

  /// `environment` is all that the shell knows beside PATH, HOME and TERM.
  package init(
    width: Int = 80, height: Int = 24, environment: [String: String] = [:]
  ) throws {
    folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("tmux-\(UUID().uuidString.prefix(8))")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    var variables = ["LC_ALL": "C.UTF-8", "PS1": "% "]
    variables.merge(environment) { $1 }
    let shell = ["env", "-i", "PATH=/usr/bin:/bin", "HOME=\(folder.path)", "TERM=screen-256color"]
    try tmux(
      ["new-session", "-d", "-c", folder.path, "-x", "\(width)", "-y", "\(height)"] + shell
        + variables.map { "\($0)=\($1)" } + ["sh", "-i"])
    try tmux(["set", "-g", "status", "off"])
    try tmux(["set", "-g", "remain-on-exit", "on"])
    try wait(for: "%")
  }

  deinit {
    do {
      try tmux(["kill-server"])
      try FileManager.default.removeItem(at: folder)
    } catch {
      // A server that has ended by itself, or a folder already gone, is what was wanted.
    }
  }

  /// Types a line in the shell, and Enter.
  package func run(_ line: String) throws {
    try type(line)
    try press("Enter")
  }

  package func type(_ text: String) throws { try tmux(["send-keys", "-l", "--", text]) }

  /// Presses keys by tmux's names: `Up`, `C-Right`, `F5`.
  package func press(_ keys: String...) throws { try tmux(["send-keys"] + keys) }

  /// Sends bytes as a terminal would, all at once.
  package func send(_ bytes: String) throws {
    try tmux(["send-keys", "-H"] + bytes.utf8.map { String($0, radix: 16) })
  }

  /// Pastes, with the marks of bracketed paste if the program has asked for them.
  package func paste(_ text: String) throws {
    let file = folder.appendingPathComponent("paste")
    try text.write(to: file, atomically: true, encoding: .utf8)
    try tmux(["load-buffer", file.path])
    try tmux(["paste-buffer", "-p", "-r"])
  }

  /// Whether what is pasted in the shell comes with marks, as a program that is gone may have left
  /// it.
  package func marksPastes() throws -> Bool {
    try run("head -n 1 | cat -v > inklistrat; echo in$((200))klistrat")
    try paste("p\n")
    try wait(for: "in200klistrat")
    let text = try String(contentsOf: folder.appendingPathComponent("inklistrat"), encoding: .utf8)
    return text != "p\n"
  }

  package func resize(width: Int, height: Int) throws {
    try tmux(["resize-window", "-x", "\(width)", "-y", "\(height)"])
  }

  /// The text on the screen; `styled` with its escape sequences.
  package func screen(styled: Bool = false) throws -> String {
    try tmux(["capture-pane", "-p"] + (styled ? ["-e"] : []))
  }

  /// What tmux knows, in its own format language: `#{alternate_on}`.
  package func value(_ format: String) throws -> String {
    try tmux(["display-message", "-p", format]).trimmingCharacters(in: .newlines)
  }

  /// Any other command of tmux, as `["show-buffer"]`; returns what it prints.
  @discardableResult
  package func tmux(_ arguments: [String]) throws -> String {
    // Not a pipe: a server started at the same time would inherit it, and it would never end.
    let file = folder.appendingPathComponent("output")
    let status = try Program.run(
      ["tmux", "-u", "-L", "test", "-f", "/dev/null"] + arguments,
      environment: [
        "PATH=/usr/bin:/bin", "LC_ALL=C.UTF-8", "TMUX_TMPDIR=\(folder.path)",
        "TERM=xterm-256color",
      ], output: file.path)
    let text = try String(contentsOf: file, encoding: .utf8)
    guard status == 0 else {
      throw Failure(description: "tmux \(arguments.joined(separator: " ")): \(text)")
    }
    return text
  }

  package struct Failure: Error, CustomStringConvertible { package let description: String }
}

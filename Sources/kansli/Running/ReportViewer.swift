import Glibc

/// The machine's own program for a kind of file, such as a browser for HTML.
struct ReportViewer {
  private let command: String?

  /// Without a desktop there is none, as over ssh.
  init(environment: [String: String]) {
    let isDesktop = ["DISPLAY", "WAYLAND_DISPLAY"].contains { environment[$0]?.isEmpty == false }
    let folders = (environment["PATH"] ?? "").split(separator: ":")
    command =
      isDesktop
      ? ["xdg-open", "wslview"].first { name in
        folders.contains { access("\($0)/\(name)", X_OK) == 0 }
      } : nil
  }

  /// Starts the program and does not wait for it; false where there is none. posix_spawn(3).
  func show(_ path: String) -> Bool {
    guard let command else { return false }
    let script = "\"$0\" \"$1\" </dev/null >/dev/null 2>&1 &"
    let words: [String] = ["/bin/sh", "-c", script, command, path]
    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) }
    arguments.append(nil)
    defer { for argument in arguments { free(argument) } }
    var child = pid_t()
    guard posix_spawn(&child, "/bin/sh", nil, nil, arguments, environ) == 0 else { return false }
    var status: Int32 = 0
    while waitpid(child, &status, 0) == -1, errno == EINTR {}
    return status == 0
  }
}

import Glibc
import NcursesTerminal
import TextUI

/// The ways in which a program can end, or nearly so.
enum Ending: String {
  case normal, exit, thrown, trap, fatal, segv, overflow, abort, noise, hang

  struct Thrown: Error {}

  func happen(to terminal: inout Terminal) throws {
    switch self {
    case .normal: Glibc.exit(0)
    case .exit: Glibc.exit(7)
    case .thrown: throw Thrown()
    case .trap:
      let none: [Int] = []
      print(none[CommandLine.arguments.count])
    case .fatal: fatalError("ofattbart")
    case .segv: print(UnsafePointer<Int>(bitPattern: 8)?.pointee ?? 0)
    case .overflow: print(depth(0))
    case .abort: Glibc.abort()
    case .noise: complain("prat från ett bibliotek")
    case .hang:
      var canvas = Canvas(size: terminal.size)
      canvas.write("sond \(getpid()) hänger", x: 0, y: 0)
      terminal.show(canvas)
      // A loop that can only be endless would let the compiler give the terminal back before it.
      while getpid() > 0 { pause() }
    }
  }

  /// Deeper than any stack.
  private func depth(_ level: Int) -> Int {
    level == .max ? 0 : 1 + depth(level + 1) + Int(getpid() & 1)
  }
}

/// Writes to standard error.
func complain(_ text: String) {
  _ = Array((text + "\n").utf8).withUnsafeBytes { write(2, $0.baseAddress, $0.count) }
}

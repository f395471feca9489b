/// Why there is no terminal to draw on.
package enum TerminalUnavailable: Error, Equatable {
  /// Input or output is a file or a pipe.
  case notInteractive
  /// No terminal of this kind, nor any that it might resemble, can place text on the screen.
  case unknownKind(String)

  /// What staff are told, and what they can do.
  package var message: String {
    switch self {
    case .notInteractive:
      "Kansli behöver ett terminalfönster för både inmatning och utskrift. "
        + "Starta programmet utan omdirigering, eller rad för rad med ”kansli --rader”."
    case .unknownKind(let kind):
      "Terminaltypen \(kind.isEmpty ? "(ingen)" : kind) går inte att använda. "
        + "Sätt TERM till en känd typ, till exempel TERM=xterm-256color, eller starta programmet "
        + "rad för "
        + "rad med ”kansli --rader”."
    }
  }
}

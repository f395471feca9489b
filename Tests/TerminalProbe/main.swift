import Glibc
import NcursesTerminal
import TextUI

/// Shows what the terminal says, and ends as its argument says when `!` is pressed.
func probe(ending: Ending) throws {
  let theme = Theme(
    name: "prov", title: "Prov", isDark: true,
    styles: [
      .error: Style(foreground: Color(red: 255, green: 0, blue: 0), isBold: true),
      .cursor: Style(isReversed: true),
    ])
  var environment: [String: String] = [:]
  for name in ["TERM", "NO_COLOR", "ESCDELAY", "SSH_TTY"] {
    if let value = getenv(name) { environment[name] = String(cString: value) }
  }
  var terminal = try Terminal(
    theme: theme, recoveryNote: "Allt bekräftat är sparat.", environment: environment)
  var log: [String] = []
  var hasCursor = false
  var isHighlighted = false
  while true {
    var canvas = screen(of: terminal.size, depth: terminal.colorDepth, log: log)
    if hasCursor { canvas.cursor = Point(x: 0, y: 0) }
    // From the middle of `日`.
    if isHighlighted { canvas.recolor(Rect(x: 14, y: 1, width: 3, height: 1), .cursor) }
    terminal.show(canvas)
    let input = terminal.nextInput(timeout: nil)
    switch input {
    case .key("!"): try ending.happen(to: &terminal)
    case .key("q"): return
    case .key("k"): log = []
    case .key("m"): hasCursor.toggle()
    case .key("h"): isHighlighted.toggle()
    case .key("z"): terminal.suspend()
    case .key("y"): log.append("kopierat \(terminal.copy("räksmörgås"))")
    case .key("e"):
      let status = terminal.released { system("echo redigerar; read svar; exit 3") }
      log.append("redigerat \(status >> 8)")
    case .ended: return
    default: log.append(name(of: input))
    }
  }
}

func screen(of size: Size, depth: ColorDepth, log: [String]) -> Canvas {
  var canvas = Canvas(size: size)
  canvas.write("sond \(getpid()) \(size.width)x\(size.height) \(depth)", x: 0, y: 0)
  canvas.write("räksmörgås ▶ 日本|", x: 0, y: 1, .error)
  for (y, line) in log.suffix(max(0, size.height - 3)).enumerated() {
    canvas.write(line, x: 0, y: y + 2, .cursor)
  }
  canvas.write("hörn", x: size.width - 4, y: size.height - 1)
  return canvas
}

func name(of input: Input) -> String {
  switch input {
  case .key(let key): "tangent <\(key.label)>"
  case .paste(let text): "inklistrat <\(text.split(separator: "\n").joined(separator: "⏎"))>"
  case .mouse(let mouse): "mus <\(mouse.action) \(mouse.point.x),\(mouse.point.y)>"
  case .resized(let size): "storlek <\(size.width)x\(size.height)>"
  case .quiet: "tyst"
  case .ended: "slut"
  }
}

do {
  try probe(ending: Ending(rawValue: CommandLine.arguments.last ?? "") ?? .normal)
} catch let error as TerminalUnavailable {
  complain(error.message)
  exit(2)
} catch is Ending.Thrown {
  complain("kastat fel")
  exit(1)
}

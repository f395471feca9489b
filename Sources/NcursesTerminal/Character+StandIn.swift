extension Character {
  /// The ASCII character that says most of the same, where the terminal has no other.
  var asciiStandIn: UInt8 {
    asciiValue ?? Character.standIns[self] ?? UInt8(ascii: "?")
  }

  private static let standIns: [Character: UInt8] = {
    let alike: [(Character, String)] = [
      ("a", "åäáàâãæ"), ("A", "ÅÄÁÀÂÃÆ"), ("o", "öóòôõø"), ("O", "ÖÓÒÔÕØ"),
      ("e", "éèêë"), ("E", "ÉÈÊË"), ("u", "üúùû"), ("U", "ÜÚÙÛ"), ("i", "íìîï"), ("I", "ÍÌÎÏ"),
      ("n", "ñ"), ("N", "Ñ"), ("c", "ç©"), ("C", "Ç"), ("y", "ýÿ"), ("Y", "Ý"),
      ("-", "─━═╌┄┈–—‐‑−·"), ("|", "│┃║╎┆┊"),
      ("+", "┌┐└┘├┤┬┴┼╭╮╰╯┏┓┗┛┣┫┳┻╋╔╗╚╝╠╣╦╩╬"),
      (">", "▶▸►→›»↵⏎▷"), ("<", "◀◂◄←‹«◁"), ("^", "▲▴↑△␛"), ("v", "▼▾↓✔✓▽"), ("[", "⟦"), ("]", "⟧"),
      ("#", "█▉▊▋▌▍▎▏▇▆▅▄▃▂▁▓▒■▮▐▀"), (".", "░"), ("x", "✖✗✘×"), ("~", "◐◑≈…"),
      ("*", "●•★◆"), ("o", "○◯◦"), (" ", "\u{A0}\u{202F}\u{2007}\u{2009}"),
      ("'", "’‘´"), ("\"", "”“„"), ("!", "⚠≠"),
    ]
    var table: [Character: UInt8] = [:]
    for (ascii, characters) in alike {
      for character in characters { table[character] = ascii.asciiValue }
    }
    return table
  }()
}

import Finsam

/// The argument parser's own English as Swedish; what is ours passes through unchanged.
enum ParserWords {
  /// A help page.
  static func help(_ text: String) -> String { text.replacing(helpWords) }

  /// An error with its hint of how the command is used.
  static func error(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      sentence(String(line)).replacing(endings)
    }.joined(separator: "\n")
  }

  private static func sentence(_ line: String) -> String {
    guard let (opening, pattern) = sentences.first(where: { line.hasPrefix($0.0) }) else {
      return line
    }
    let words = line.dropFirst(opening.count).split(separator: meant, maxSplits: 1)
    let sentence = pattern.replacing("%", with: words.first ?? "")
    let proposal = words.count > 1 ? " Menade du \(words[1])" : ""
    let quoted = sentence + proposal
    return pattern.hasPrefix("Fel: ") ? quoted.replacing("'", with: "”") : quoted
  }

  /// Between what is wrong and what might have been meant.
  private static let meant = ". Did you mean "

  static let helpWords = [
    ("OVERVIEW: ", ""), ("USAGE: ", "ANVÄNDNING: "), ("\n       kansli ", "\n            kansli "),
    ("ARGUMENTS:\n", "ARGUMENT:\n"),
    ("OPTIONS:\n", "FLAGGOR:\n"), ("SUBCOMMANDS:\n", "KOMMANDON:\n"),
    ("Show help information.", "Visar den här hjälpen."),
    ("Show the version.", "Visar programmets version."),
    ("Show subcommand help information.", "Visar hjälp om ett kommando."),
    ("(default: ", "(förvalt: "), ("; default: ", "; förvalt: "), ("(values: ", "(värden: "),
    (" (default)", " (förvalt)"), ("[<subcommands> ...]", "[KOMMANDO …]"),
    ("  <subcommands>\n", "  KOMMANDO\n"),
    ("<subcommand>", "KOMMANDO"), ("  See '", "  Se ”"),
    ("' for detailed help.", "” för mer om ett kommando."),
  ]

  /// How a line begins, and the Swedish sentence; `%` is the rest of the line.
  static let sentences = [
    ("Error: Unknown option ", "Fel: Flaggan % finns inte."),
    ("Error: Missing value for ", "Fel: Värdet saknas för %."),
    ("Error: Missing expected argument ", "Fel: Argumentet % saknas."),
    ("Error: Unexpected argument ", "Fel: Argumentet % är överflödigt."),
    ("Error: The option ", "Fel: Flaggan %"),
    ("Error: The value ", "Fel: Värdet %"),
    ("Error: Invalid option: ", "Fel: Flaggan ”%” finns inte."),
    ("Error: Can't generate completion scripts for ", "Fel: Komplettering finns inte för %"),
    ("Error: Can't autodetect a supported shell.", "Fel: Skalet går inte att känna igen."),
    ("Please use --generate-completion-script=", "Skriv --generate-completion-script=%"),
    ("Error: ", "Fel: %"), ("Usage: ", "Användning: %"), ("       kansli ", "            kansli %"),
    ("Help:  ", "Hjälp: %"),
    ("  See '", "  Se ”%"),
  ]

  static let endings = [
    ("' for more information.", "” för mer."),
    (" unexpected arguments: ", " överflödiga argument: "),
    (" is invalid for ", " är inte giltigt för "),
    (" does not take any value, but ", " tar inget värde, men "),
    (" was specified.", " angavs."), (". Please provide one of ", ". Välj ett av "),
    ("<shell> with one of:", "<skal> med ett av:"),
    (" or ”", " eller ”"), ("” and ”", "” och ”"),
  ]
}

extension String {
  fileprivate func replacing(_ words: [(String, String)]) -> String {
    words.reduce(self) { $0.replacing($1.0, with: $1.1) }
  }
}

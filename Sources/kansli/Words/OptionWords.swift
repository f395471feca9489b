import Finsam

/// What options may be called besides their own Swedish names: the same without å ä ö, and English.
enum OptionWords {
  /// The words with every option under its own name; what stands after `--` is no option.
  static func own(_ arguments: [String]) -> [String] {
    let words = arguments.prefix { $0 != "--" }
    return words.map(own) + arguments.dropFirst(words.count)
  }

  /// `--idag=2014-12-31` for `--today=2014-12-31`
  static func own(_ word: String) -> String {
    guard word.hasPrefix("--") else { return word }
    let name = word.prefix { $0 != "=" }
    return names[String(name)].map { $0 + word.dropFirst(name.count) } ?? word
  }

  /// What else an option may be called.
  static func others(of option: String) -> [String] {
    names.filter { $0.value == option }.map(\.key).sorted()
  }

  private static let names: [String: String] = {
    let swedish = [
      "användare", "år", "ersätt", "förhandsvisa", "genomför", "genomläst", "möte", "område",
    ]
    let english = [
      ("format", "form"), ("hjälp", "help"), ("hjalp", "help"), ("name", "namn"),
      ("output", "utfil"), ("preview", "förhandsvisa"), ("read-only", "skrivskyddad"),
      ("since", "sedan"),
      ("theme", "tema"), ("today", "idag"), ("user", "användare"), ("year", "år"),
    ]
    let all = swedish.map { (Folding.plain($0), $0) } + english
    return Dictionary(uniqueKeysWithValues: all.map { ("--" + $0, "--" + $1) })
  }()
}

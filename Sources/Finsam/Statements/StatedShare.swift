/// How large a part of a whole a stated value says that something is: a share, or words for one.
struct StatedShare: Equatable {
  /// In per cent, from 0 to 100 where words say it.
  let least: Number
  let most: Number
  /// Whether words say it: `de flesta`, `nära fyra av tio`.
  let isInWords: Bool

  private init(_ least: Number, _ most: Number, isInWords: Bool) {
    self.least = least
    self.most = most
    self.isInWords = isInWords
  }

  /// Nil where the value is no share.
  init?(_ statement: SourceStatement) {
    if statement.isShare {
      guard let share = Self.printed(statement.value) else { return nil }
      self = share
    } else {
      // Much shorter than a sentence, of which the first words say how large.
      guard statement.value.utf8.count <= 40, let share = Self.words(statement.value) else {
        return nil
      }
      self = share
    }
  }

  func excludes(_ other: StatedShare) -> Bool { most < other.least || other.most < least }

  /// How far from the number "ca" may reach, in points of per cent.
  private static let about = Number(10)

  /// `37`, `50–65`, `ca 60`, `över 65`: half of the last printed digit is not known.
  private static func printed(_ text: String) -> StatedShare? {
    let quantity: Quantity
    do throws(InvalidInput) { quantity = try Quantity(text: text) } catch { return nil }
    let half = Number(thousandths: (0..<text.decimals).reduce(500) { size, _ in size / 10 })
    func share(_ least: Number, _ most: Number) -> StatedShare {
      StatedShare(least, most, isInWords: false)
    }
    switch quantity {
    case .number(let value): return share(value - half, value + half)
    case .range(let low, let high): return share(low - half, high + half)
    case .about(let value): return share(value - about, value + about)
    case .aboutRange(let low, let high): return share(low - about, high + about)
    case .over(let value): return share(value, Number(100))
    case .nearly(let value): return share(value - about, value)
    case .answer, .notStated: return nil
    }
  }

  /// What comes before the words for a part, and how it may differ from just that.
  private enum Nearness: CaseIterable {
    case more, less, about, over, least, most

    /// Each with the space behind it.
    var words: [String] {
      switch self {
      case .more: ["drygt "]
      case .less: ["knappt ", "nästan ", "nära ", "närmare "]
      case .about: ["ca ", "ca. ", "cirka ", "omkring ", "ungefär ", "runt "]
      case .over: ["över ", "mer än "]
      case .least: ["minst "]
      case .most: ["högst ", "upp till "]
      }
    }

    func around(_ least: Number, _ most: Number) -> (Number, Number) {
      switch self {
      case .more: (least, most + StatedShare.about)
      case .less: (least - StatedShare.about, most)
      case .about: (least - StatedShare.about, most + StatedShare.about)
      case .over, .least: (least, Number(100))
      case .most: (Number(0), most)
      }
    }
  }

  private static func words(_ text: String) -> StatedShare? {
    let line = text.lowered.oneLine
    guard !line.hasPhrase("inte"), !line.hasPhrase("ej") else { return nil }
    var rest = line[...]
    let nearness = Nearness.allCases.lazy.compactMap { nearness in
      nearness.words.first { rest.utf8.starts(with: $0.utf8) }.map { (nearness, $0) }
    }.first
    if let said = nearness?.1 {
      rest = rest[rest.utf8.index(rest.startIndex, offsetBy: said.utf8.count)...]
    }
    guard let (least, most) = part(rest) else { return nil }
    let (low, high) = nearness?.0.around(least, most) ?? (least, most)
    return StatedShare(max(low, Number(0)), min(high, Number(100)), isInWords: true)
  }

  /// Words that a value may begin with, and the least and most per cent that they can mean.
  private static let parts: [(words: String, least: Int, most: Int)] = [
    ("hälften", 45, 55), ("halva", 45, 55), ("varannan", 45, 55),
    ("två tredjedelar", 62, 71), ("en tredjedel", 29, 38), ("tredjedelen", 29, 38),
    ("tre fjärdedelar", 71, 79), ("trefjärdedelar", 71, 79), ("en fjärdedel", 21, 29),
    ("fjärdedelen", 21, 29), ("en femtedel", 17, 23), ("samtliga", 100, 100), ("alla", 100, 100),
    ("ingen", 0, 0), ("inga", 0, 0), ("inget", 0, 0), ("de allra flesta", 50, 100),
    ("de flesta", 50, 100), ("flertalet", 50, 100), ("merparten", 50, 100),
    ("majoriteten", 50, 100), ("en majoritet", 50, 100), ("större delen", 50, 100),
    ("en minoritet", 0, 50), ("ett fåtal", 0, 50), ("enstaka", 0, 50),
  ]

  private static func part(_ text: Substring) -> (Number, Number)? {
    if let known = parts.first(where: { text.begins(with: $0.words) }) {
      return (Number(known.least), Number(known.most))
    }
    let words = text.split(separator: " ", maxSplits: 3).map(String.init)
    // `9 av 10`, `fyra av tio`: whole tenths, as far as the last of them tells.
    guard words.count >= 3, words[1] == "av", let some = StatedFigure.whole(words[0]),
      let all = StatedFigure.whole(words[2]), (1...1_000).contains(all), (0...all).contains(some)
    else { return nil }
    func share(_ halves: Int) -> Number { Number(thousandths: halves.times(50_000) / all) }
    return (share(2 * some - 1), share(2 * some + 1))
  }
}

extension Substring {
  /// Whether its first words are those; single spaces part them.
  fileprivate func begins(with words: String) -> Bool {
    utf8.starts(with: words.utf8)
      && (utf8.count == words.utf8.count
        || utf8[utf8.index(startIndex, offsetBy: words.utf8.count)] == UInt8(ascii: " "))
  }
}

extension SourceStatement {
  /// Whether the value is printed in per cent.
  var isShare: Bool { UnitOfFigure(unit) == .share }
}

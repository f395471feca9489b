/// A stated value as what it can be, to be held against the same fact elsewhere.
enum StatedValue: Equatable {
  case figure(StatedFigure)
  /// A day or the number of a law, also one that cannot be: nothing but digits and signs.
  case mark(String)
  /// A word that is the opposite of others.
  case opposite(Opposite)
  /// A part of a year or the like, as words tell of it.
  case time(StatedTime)
  /// The wording of a goal or the like, which may be quoted in part.
  case wording(String)
  /// What something is called, which may be shortened: `Ordinarie verks.` Names that a dash joins
  /// are of several, none of which may be left out: `Skellefteå–Norsjö`.
  case name(String, joined: [[String]])
  /// How far something has come: what was planned and has been done is one story.
  case stage(StatedStage)
  /// Other words: places may word the same thing in many ways.
  case words

  /// Words that cannot both be so of one thing.
  enum Opposite: Equatable, CaseIterable {
    case more, fewer, same, woman, man

    /// How the words begin.
    var stems: [String] {
      switch self {
      case .more: ["öka", "ökning", "uppgång", "stig", "översti"]
      case .fewer: ["minsk", "nedgång", "sjunk", "understig"]
      case .same: ["motsvar", "oförändra"]
      case .woman: ["kvinn"]
      case .man: ["man", "män"]
      }
    }

    /// Words of which others that begin alike say something else.
    var words: [String] {
      switch self {
      case .more: ["fler"]
      case .fewer: ["färre"]
      case .same, .woman, .man: []
      }
    }

    func excludes(_ other: Opposite) -> Bool {
      switch (self, other) {
      case (.more, .fewer), (.fewer, .more), (.woman, .man), (.man, .woman): true
      case (.same, .more), (.same, .fewer), (.more, .same), (.fewer, .same): true
      default: false
      }
    }

    /// Whether it says that there is no difference where the figure is one, or the reverse.
    func excludes(_ figure: StatedFigure) -> Bool {
      switch self {
      case .same: !figure.mayBeNothing
      case .more, .fewer: figure.isNothing
      case .woman, .man: false
      }
    }
  }
}

extension StatedValue {
  /// In bytes.
  private static let longest = 40

  init(_ statement: SourceStatement) {
    if statement.unit == SourceStatement.stageUnit {
      self = StatedStage(statement).map { .stage($0) } ?? .words
      return
    }
    if statement.isWording {
      let words = statement.value.normalizedWording
      self =
        statement.unit == SourceStatement.nameUnit
        ? .name(words, joined: statement.value.joinedNames) : .wording(words)
      return
    }
    // A sentence is neither a figure nor one word.
    guard statement.value.utf8.count <= Self.longest else {
      self = .words
      return
    }
    if let figure = StatedFigure(statement.value, in: statement.unit) {
      self = .figure(figure)
      return
    }
    if statement.isMark {
      self = .mark(statement.value)
      return
    }
    if let time = StatedTime(statement.value, year: statement.year) {
      self = .time(time)
      return
    }
    let words = Array(statement.value.lowered.utf8).split { (0x20...0x40).contains($0) }
    let opposites = Opposite.allCases.filter { opposite in
      opposite.stems.contains { stem in words.contains { $0.starts(with: stem.utf8) } }
        || opposite.words.contains { word in words.contains { $0.elementsEqual(word.utf8) } }
    }
    self = opposites.count == 1 ? .opposite(opposites[0]) : .words
  }

  /// Whether the two cannot both be so.
  func contradicts(_ other: StatedValue) -> Bool {
    switch (self, other) {
    case (.figure(let one), .figure(let other)): one.contradicts(other)
    case (.mark(let one), .mark(let other)):
      // What is printed as no day can be read is told of by itself: it may be the same day.
      one != other && one.isPrintedDay == other.isPrintedDay
    case (.opposite(let one), .opposite(let other)): one.excludes(other)
    case (.opposite(let word), .figure(let figure)), (.figure(let figure), .opposite(let word)):
      word.excludes(figure)
    case (.time(let one), .time(let other)): one.excludes(other)
    case (.time(let time), .mark(let mark)), (.mark(let mark), .time(let time)):
      StatedTime(mark, year: nil).map(time.excludes) ?? false
    case (.time(let time), .figure(let figure)), (.figure(let figure), .time(let time)):
      figure.year.map(time.excludes) ?? false
    case (.stage(let one), .stage(let other)): one.contradicts(other)
    case (.wording(let one), .wording(let other)):
      !one.hasPhrase(other) && !other.hasPhrase(one) && !one.hasSameWords(as: other)
    case (.name(let one, let joined), .name(let other, let others)):
      !one.isShort(for: other) && !other.isShort(for: one) && !one.hasSameWords(as: other)
        || joined.contains(where: other.leavesOut) || others.contains(where: one.leavesOut)
    default: false
    }
  }
}

extension String {
  /// Whether it is written as a day, one that exists or not.
  fileprivate var isPrintedDay: Bool {
    let parts = utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    return parts.map(\.count) == [4, 2, 2]
  }

  /// Those that a dash alone joins, each with a capital: `Skellefteå–Norsjö`.
  fileprivate var joinedNames: [[String]] {
    guard contains("–") else { return [] }
    return split(separator: " ").compactMap { word in
      let names = word.split(separator: "–", omittingEmptySubsequences: false)
      guard names.count > 1, names.allSatisfy({ $0.first?.isUppercase == true }) else { return nil }
      return names.map { String($0).normalizedWording }
    }
  }

  /// Whether it has one of the names and not another.
  fileprivate func leavesOut(_ names: [String]) -> Bool {
    names.contains(where: hasPhrase) && !names.allSatisfy(hasPhrase)
  }

  /// Whether both have the same words, in whichever order.
  fileprivate func hasSameWords(as other: String) -> Bool {
    func words(_ text: String) -> [Substring] { text.split(separator: " ").sorted() }
    return utf8.count == other.utf8.count && words(self) == words(other)
  }

  /// Whether each of its words begins one of the other's, or is begun by one; or it stands in the
  /// other from the beginning of a word on, however the two are divided into words.
  fileprivate func isShort(for other: String) -> Bool {
    let space = UInt8(ascii: " ")
    let (own, whole) = (Array(utf8), Array(other.utf8))
    let words = whole.split(separator: space)
    let isBegun = own.split(separator: space).allSatisfy { word in
      words.contains { $0.starts(with: word) || word.starts(with: $0) }
    }
    if isBegun { return true }
    let (part, text) = (own.filter { $0 != space }, whole.filter { $0 != space })
    var beginning = 0
    for word in whole.split(separator: space) {
      if text[beginning...].starts(with: part) { return true }
      beginning += word.count
    }
    return false
  }
}

extension SourceStatement {
  /// The unit of what something is called.
  static let nameUnit = "benämning"

  /// The unit of how far something has come: `förslag`, `fastställts`.
  static let stageUnit = "läge"

  /// Whether it is quoted, and other words for it may be another thing: it is to be worded alike
  /// everywhere.
  var isWording: Bool { unit == Self.nameUnit || unit == "lydelse" || unit == Self.stageUnit }

  /// Whether it is the number of a table, an appendix or the like, which each document numbers by
  /// itself: `Tabell 1`.
  var isNumberOfPart: Bool {
    guard isWording else { return false }
    let words = value.lowered.split(separator: " ")
    return words.count == 2 && ["tabell", "bilaga", "figur", "diagram", "sida"].contains(words[0])
      && words[1].utf8.allSatisfy { (0x30...0x39).contains($0) }
  }

  /// Whether each is of a whole of its own: of nine insatser and of twelve.
  func isOfOtherWhole(than other: SourceStatement) -> Bool {
    guard isWording, let own = denominator, let second = other.denominator else { return false }
    return own != second
  }
}

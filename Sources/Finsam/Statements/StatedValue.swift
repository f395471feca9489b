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
  /// Other words: places may word the same thing in many ways.
  case words

  /// Words that cannot both be so of one thing.
  enum Opposite: Equatable, CaseIterable {
    case more, fewer, woman, man

    /// How the words begin.
    var stems: [String] {
      switch self {
      case .more: ["öka", "ökning", "uppgång", "stig"]
      case .fewer: ["minsk", "nedgång", "sjunk"]
      case .woman: ["kvinn"]
      case .man: ["man", "män"]
      }
    }

    /// Words of which others that begin alike say something else.
    var words: [String] {
      switch self {
      case .more: ["fler"]
      case .fewer: ["färre"]
      case .woman, .man: []
      }
    }

    func excludes(_ other: Opposite) -> Bool {
      switch (self, other) {
      case (.more, .fewer), (.fewer, .more), (.woman, .man), (.man, .woman): true
      default: false
      }
    }
  }
}

extension StatedValue {
  /// In bytes.
  private static let longest = 40

  init(_ statement: SourceStatement) {
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
    case (.time(let one), .time(let other)): one.excludes(other)
    case (.time(let time), .mark(let mark)), (.mark(let mark), .time(let time)):
      StatedTime(mark, year: nil).map(time.excludes) ?? false
    case (.wording(let one), .wording(let other)): !one.hasPhrase(other) && !other.hasPhrase(one)
    case (.name(let one, let joined), .name(let other, let others)):
      !one.isShort(for: other) && !other.isShort(for: one)
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

  /// Whether each of its words begins one of the other's, or is begun by one.
  fileprivate func isShort(for other: String) -> Bool {
    let space = UInt8(ascii: " ")
    let (own, whole) = (Array(utf8), Array(other.utf8))
    let words = whole.split(separator: space)
    let isBegun = own.split(separator: space).allSatisfy { word in
      words.contains { $0.starts(with: word) || word.starts(with: $0) }
    }
    if isBegun { return true }
    let (part, text) = (own.filter { $0 != space }, whole.filter { $0 != space })
    return text.count >= part.count
      && (0...(text.count - part.count)).contains { text[$0...].starts(with: part) }
  }
}

extension SourceStatement {
  /// The unit of what something is called.
  static let nameUnit = "benämning"

  /// Whether other words for it are another thing: it is to be worded alike everywhere.
  var isWording: Bool { unit == Self.nameUnit || unit == "lydelse" }
}

/// A number as a source prints it, and what it can stand for in the measure of its unit.
struct StatedFigure: Equatable {
  /// What is printed, where it is one exact number.
  private let number: Number?
  /// How many of the measure one of the unit is, and how many parts of it the last digit tells.
  private let size: Int
  private let precision: Int
  /// In the measure of its unit; nil where nothing bounds it.
  let least: Number?
  let most: Number?
  /// Empty where no unit is printed: then it is that of one of the measure.
  private let measure: String

  /// Units that are the same measure, and how many of it one is.
  private static let scales: [String: (measure: String, size: Int)] = [
    "kronor": ("kr", 1), "tkr": ("kr", 1_000), "mkr": ("kr", 1_000_000),
    "miljoner": ("kr", 1_000_000), "miljoner kronor": ("kr", 1_000_000), "procent": ("%", 1),
    "person": ("personer", 1), "pers.": ("personer", 1), "mån": ("månader", 1),
  ]

  /// How many of its measure one of the unit is; 1 where nothing is known of it.
  static func size(of unit: String) -> Int {
    unit.isEmpty ? 1 : scales[unit.lowered]?.size ?? 1
  }

  private static let words = [
    "noll": 0, "en": 1, "ett": 1, "två": 2, "tre": 3, "fyra": 4, "fem": 5, "sex": 6, "sju": 7,
    "åtta": 8, "nio": 9, "tio": 10, "elva": 11, "tolv": 12,
  ]

  /// In bytes, however its letters are composed.
  private static let longestWord = 8

  init?(_ text: String, in unit: String) {
    // Most that is stated is words.
    let hasDigit = text.utf8.contains { (0x30...0x39).contains($0) }
    guard hasDigit || text.utf8.count <= Self.longestWord && Self.words[text.lowered] != nil else {
      return nil
    }
    let unit = unit.lowered
    let (measure, size) = unit.isEmpty ? (unit, 1) : Self.scales[unit] ?? (unit, 1)
    let plain = Number(plain: text)
    guard let (least, most, number) = plain.map({ ($0, $0, $0) }) ?? Self.limits(of: text.lowered)
    else { return nil }
    let precision = (0..<text.decimals).reduce(1) { size, _ in size.times(10) }
    self.measure = measure
    self.number = number
    self.size = size
    self.precision = precision
    // What is rounded to thousands may be half a thousand more or less.
    let slack = size > 1 ? size.times(500) / precision : 0
    func bound(_ number: Number?, _ slack: Int) -> Number? {
      number.map { Number(thousandths: $0.thousandths.times(size).adding(slack)) }
    }
    self.least = bound(least, -slack)
    self.most = bound(most, slack)
  }

  /// A whole number in digits, or up to twelve in words.
  static func whole(_ text: String) -> Int? { Number.whole(text) ?? words[text] }

  private static func limits(of text: String) -> (Number?, Number?, Number?)? {
    if let number = words[text].map({ Number($0) }) { return (number, number, number) }
    for (word, isLeast) in [("minst ", true), ("högst ", false), ("upp till ", false)]
    where text.hasPrefix(word) {
      guard let (least, most, _) = limits(of: String(text.dropFirst(word.count))) else {
        return nil
      }
      return isLeast ? (least, nil, nil) : (nil, most, nil)
    }
    for (word, isMore) in [
      ("drygt ", true), ("omkring ", false), ("ungefär ", false), ("runt ", false),
    ]
    where text.hasPrefix(word) {
      guard let (least, most, number) = limits(of: String(text.dropFirst(word.count))), let number
      else { return nil }
      let step = number.roundStep
      return (isMore ? least : number - step, most.map { $0 + step }, nil)
    }
    do throws(InvalidInput) {
      let quantity = try Quantity(text: text)
      guard quantity.number != nil else { return nil }
      if case .about(let number) = quantity {
        return (number - number.roundStep, number + number.roundStep, nil)
      }
      let exact = quantity.isExact ? quantity.number : nil
      return (quantity.countLimits.least, quantity.countLimits.most, exact)
    } catch { return nil }
  }

  /// Printed in one unit to one digit they must be the same; else they must be able to be.
  func contradicts(_ other: StatedFigure) -> Bool {
    guard measure == other.measure || measure.isEmpty || other.measure.isEmpty else {
      return false
    }
    if size == other.size, precision == other.precision, let number, let second = other.number {
      return number != second
    }
    if let most, let least = other.least, most < least { return true }
    if let least, let most = other.most, most < least { return true }
    return false
  }
}

extension String {
  /// How many digits stand behind the last comma.
  var decimals: Int {
    guard utf8.contains(0x2C) else { return 0 }
    return split(separator: ",").dropFirst().last?.prefix(while: \.isNumber).count ?? 0
  }
}

extension Number {
  /// How far what is said to be about it may lie from it: one step of what it is rounded to. About
  /// 200 is rounded to hundreds, about 350 to fifties and about 25 to fives.
  var roundStep: Number {
    let size = abs(thousandths)
    var ten = 1
    while ten.times(10) <= size { ten *= 10 }
    while ten > 1 {
      for step in [ten * 5, ten] where step.times(2) <= size && size % step == 0 {
        return Number(thousandths: step)
      }
      ten /= 10
    }
    return Number(thousandths: 1)
  }
}

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

  /// The words for a whole number up to twelve; none for others.
  static func words(for number: Int) -> [String] {
    words.filter { $0.value == number }.keys.sorted()
  }

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
      let step = number.nearness
      return (isMore ? least : number - step, most.map { $0 + step }, nil)
    }
    do throws(InvalidInput) {
      let quantity = try Quantity(text: text)
      guard quantity.number != nil else { return nil }
      if case .about(let number) = quantity {
        return (number - number.nearness, number + number.nearness, nil)
      }
      let exact = quantity.isExact ? quantity.number : nil
      return (quantity.countLimits.least, quantity.countLimits.most, exact)
    } catch { return nil }
  }

  /// The year that it is, where it can be one and nothing else.
  var year: StatedTime? {
    guard measure.isEmpty || measure == "år", let number, number.thousandths % 1_000 == 0,
      (1900...2099).contains(number.whole)
    else { return nil }
    return StatedTime(ofYear: number.whole)
  }

  /// Whether it is 0, and whether it may be.
  var isNothing: Bool { least == Number(0) && most == Number(0) }
  var mayBeNothing: Bool {
    (least.map { $0 <= Number(0) } ?? true) && (most.map { $0 >= Number(0) } ?? true)
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
  /// How far what is said to be about it may lie from it: one step of what it is rounded to, and of
  /// hundreds and more no further than a tenth. About 200 is not 179.
  fileprivate var nearness: Number {
    let size = abs(thousandths)
    return size < 100_000 ? roundStep : min(roundStep, Number(thousandths: size / 10))
  }

  /// About 200 is rounded to hundreds, about 350 to fifties and about 25 to fives.
  private var roundStep: Number {
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

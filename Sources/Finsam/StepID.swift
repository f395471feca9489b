/// What tells a step of the history from all others, on whichever machine it was made.
///
/// `20141231140211000-kontor-1-4242-9f3a1c07` says when, where and by which process, and ends in
/// chance. Older histories number their steps, each folder's copy for itself: such a number is a
/// step of its user and time.
package struct StepID: Sendable {
  /// As it stands in the file.
  package let text: String
  /// What a number means something beside; empty where the text is enough.
  private let maker: String
  /// Year to millisecond as one number of at most 17 digits: what steps are ordered by.
  package let stamp: Int
  /// The number of a step in an older history.
  package let number: Int?

  /// The greatest that a file may give.
  package static let largestStamp = 99_999_999_999_999_999

  /// The step that a row's cells speak of; nil where they make no sense.
  package init?(text: String, user: String, time: String) {
    self.text = text
    if let number = Int(text) {
      guard number > 0 else { return nil }
      self.number = number
      stamp = StepID.stamp(ofTime: time)
      maker = user + "\n" + time
    } else {
      guard let dash = text.utf8.firstIndex(of: UInt8(ascii: "-")),
        let stamp = StepID.number(text.utf8[..<dash]), stamp <= StepID.largestStamp
      else { return nil }
      self.stamp = stamp
      number = nil
      maker = ""
    }
  }

  /// A new step, later than all that the history tells of, whatever the clock says.
  ///
  /// `chance` keeps two steps apart that are made at the same time by processes of the same number
  /// on machines of the same name.
  package init(at time: String, after newest: Int, host: String, process: Int, chance: UInt32) {
    let next = newest < StepID.largestStamp ? newest + 1 : newest
    stamp = max(StepID.stamp(ofTime: time), next)
    number = nil
    maker = ""
    let digits = String(stamp)
    let hexadecimal = String(chance, radix: 16)
    text =
      String(repeating: "0", count: max(0, 17 - digits.utf8.count)) + digits
      + "-\(StepID.word(host))-\(process)-"
      + String(repeating: "0", count: max(0, 8 - hexadecimal.utf8.count)) + hexadecimal
  }

  /// `2014-12-31 14:02:11` as 20141231140211000; 0 where it is no time.
  private static func stamp(ofTime time: String) -> Int {
    let digits = time.utf8.filter { (0x30...0x39).contains($0) }
    guard digits.count == 14, let seconds = number(digits[...]) else { return 0 }
    return seconds * 1000
  }

  /// The number that so many digits are, at most 17; nil where they are anything else.
  private static func number(_ digits: some Collection<UInt8>) -> Int? {
    guard (1...17).contains(digits.count) else { return nil }
    var number = 0
    for digit in digits {
      guard (0x30...0x39).contains(digit) else { return nil }
      number = number * 10 + Int(digit - 0x30)
    }
    return number
  }

  /// The machine's name in letters that every file and spreadsheet leaves as they are.
  private static func word(_ host: String) -> String {
    let word = host.lowercased().utf8.prefix(24).filter {
      (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == UInt8(ascii: "-")
    }
    return word.isEmpty ? "dator" : String(decoding: word, as: UTF8.self)
  }
}

extension StepID: Hashable {
  package static func == (left: StepID, right: StepID) -> Bool {
    left.text == right.text && left.maker == right.maker
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(text)
    hasher.combine(maker)
  }
}

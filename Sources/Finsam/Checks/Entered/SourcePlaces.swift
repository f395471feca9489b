/// Which lines of which documents a source is: `S4:2371–2372, S4:3096–3101`. What is written
/// otherwise is a place of its own, the same where it is written alike.
struct SourcePlaces {
  struct Lines {
    let document: UInt64
    let first: Int
    let last: Int
  }

  private(set) var all: [Lines] = []

  var isEmpty: Bool { all.isEmpty }

  init(_ text: String) {
    var (bytes, isNumbered) = (text.utf8[...], true)
    while isNumbered, !bytes.isEmpty { isNumbered = readPart(&bytes) }
    // A document without lines says not where in it something stands.
    if !isNumbered { all = [] }
  }

  /// The lines up to the next comma; false where they have no numbers.
  private mutating func readPart(_ bytes: inout Substring.UTF8View) -> Bool {
    var (hash, isName, isEmpty) = (FNV1a(), true, true)
    var (first, last, number): (Int?, Int?, Int?)
    loop: while let byte = bytes.popFirst() {
      switch byte {
      case UInt8(ascii: ","): break loop
      case UInt8(ascii: " ") where isEmpty: continue
      case UInt8(ascii: ":") where isName: isName = false
      case _ where isName: hash.add(UInt64(byte))
      case 0x30...0x39:
        // No document has so many lines that more digits tell anything.
        let known = number ?? 0
        number = known < 100_000_000 ? known * 10 + Int(byte) - 0x30 : known
      default:
        if let number { (first, last) = (first ?? number, number) }
        number = nil
      }
      isEmpty = false
    }
    if isEmpty { return true }
    if let number { (first, last) = (first ?? number, number) }
    guard let first, let last, first <= last else { return false }
    all.append(Lines(document: hash.value, first: first, last: last))
    return true
  }

  /// Whether all lines of the other are among these.
  func hold(_ other: SourcePlaces) -> Bool {
    other.all.allSatisfy { one in
      all.contains {
        $0.document == one.document && $0.first <= one.first && one.last <= $0.last
      }
    }
  }
}

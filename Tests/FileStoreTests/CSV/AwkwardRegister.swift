import Finsam

@testable import FileStore

/// A register as some program might have written it: any delimiter, quoting, line break, column
/// order, columns of their own, blank rows, and with or without a last line break.
struct AwkwardRegister {
  let bytes: [UInt8]

  static let file = ASFEvent.path

  init(seed: Int) {
    var chance = Chance(seed: seed)
    let delimiter = chance.pick([";", ",", "\t"])
    let lineBreak = chance.pick(["\n", "\r\n", "\r"])
    let isQuoted = chance.isTrue(oneIn: 3)
    var keys = ASFEvent.fields.map(\.shape.key)
    keys.shuffle(using: &chance)
    for name in ["egen kolumn", "anm \"x\"", ""] where chance.isTrue(oneIn: 2) {
      keys.insert(name, at: Int.random(in: 0...keys.count, using: &chance))
    }
    let count = Int.random(in: 0...6, using: &chance)
    var lines = [keys.map { Self.cell($0, delimiter, isQuoted) }]
    for number in 0..<count {
      lines.append(
        keys.map { key in
          let text = Self.text(key, "h\(number + 1)", &chance)
          return Self.cell(text, delimiter, isQuoted && !text.isEmpty || chance.isTrue(oneIn: 9))
        })
      if chance.isTrue(oneIn: 8) { lines.append([""]) }
    }
    var text = lines.map { $0.joined(separator: delimiter) }.joined(separator: lineBreak)
    if !chance.isTrue(oneIn: 3) { text += lineBreak }
    let isOld = chance.isTrue(oneIn: 4)
    let mark = !isOld && chance.isTrue(oneIn: 2) ? SourceText.byteOrderMark : []
    let encoding = isOld ? CellEncoding.windows1252 : .utf8
    do throws(CellEncoding.MissingLetter) {
      bytes = try mark + encoding.bytes(text)
    } catch {
      bytes = mark + Array(text.utf8)
    }
  }

  private static func text(_ key: String, _ id: String, _ chance: inout Chance) -> String {
    guard let shape = ASFEvent.field(key)?.shape else { return chance.pick(["", "eget", "åäö"]) }
    if key == "id" { return id }
    if !shape.isRequired, chance.isTrue(oneIn: 3) { return "" }
    switch shape.kind {
    case .day: return chance.pick(["2017-03-01", "2017-06-31", "2017-03-01 00:00:00"])
    case .year: return "2017"
    case .number: return chance.pick(["3", "1,5", "1 000"])
    case .answer: return chance.pick(["ja", "nej"])
    case .choice(let choices): return chance.pick(choices)
    default: return chance.pick(["Möte i Ånge", "a;b,c\td", "han sa \"nej\"", "två\nrader", "é"])
    }
  }

  private static func cell(_ text: String, _ delimiter: String, _ isQuoted: Bool) -> String {
    let must = text.unicodeScalars.contains { "\"\n\r;,\t".unicodeScalars.contains($0) }
    guard isQuoted || must else { return text }
    return "\"" + text.unicodeScalars.map { $0 == "\"" ? "\"\"" : String($0) }.joined() + "\""
  }
}

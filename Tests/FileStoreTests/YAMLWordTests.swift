import Finsam
import Glibc
import Testing

@testable import FileStore

/// What is written is read as the same text by any reader of YAML.
struct YAMLWordTests {
  static let words = [
    "no", "No", "NO", "yes", "y", "Y", "n", "on", "Off", "true", "False", "null", "Null", "NULL",
    "~",
    "007", "0", "12", "-40", "+1", "1_000", "12:30", "1:2:3.5", "=", "<<", "1e3", "1E+3", "1.",
    ".5",
    "1.5e-3", "-1.5", "0x1F", "0X1f", "0o17", "0b101", ".inf", "-.Inf", "+.INF", ".nan", ".NaN",
    "2014-12-31", "2014-1-1", "2001-12-14t21:59:43.10-05:00", "2001-12-14 21:59:43", "1,5", "1,000",
    "- x", "? x", "x: y", "x #y", "%x", "@x", "`x", "!x", "&x", "*x", "|", ">", "'x", "\"x", "[x",
    "{x",
    ",x", "#x", "-", "?", ":", "---", "...", "--- x", "x:", "a\u{FEFF}b",
    "a\u{2028}b", "a\u{2029}b", "a\u{85}b", "a\tb", "a\t", "a: \tb", "a \t#b", "a\u{7F}b",
    "2014", "123456789012345678901234567890", "0.", "190:20:30", "685.230_15e+03", "1__0", ".",
  ]
  static let ordinary = [
    "Skellefteå kommun", "ja", "nej", "pågående", "a:b", "http://x.se/a#b", "x-1", "1 av 5", "v 37",
    "50–65 %", "3 b", "Nej, inte nu", "individ-1", "kl 12:30",
  ]

  private static func document(_ head: String = "") -> Document {
    Document(
      .insats, file: "insatser/x.yaml", bytes: Array((head + "namn: X\nägare: Region\n").utf8))
  }

  private static func written(_ text: String, over document: Document = document()) throws
    -> Document
  {
    try document.applying(
      Change(
        Address(document.file),
        .field("ägare", from: Outline(document.record).text("ägare") ?? "", to: text)))
  }

  private static func scalar(_ document: Document) throws -> Tree.Node {
    let root = try #require(document.tree.root)
    return document.tree[try #require(document.tree.entry(of: root, "ägare")).value]
  }

  @Test(arguments: words)
  func `a word of YAML is quoted where it is a text`(word: String) throws {
    let document = try YAMLWordTests.written(word)
    let node = try YAMLWordTests.scalar(document)
    #expect(node.content == word)
    #expect(node.style == .single || node.style == .double)
  }

  @Test(arguments: ordinary)
  func `an ordinary text stands plain`(word: String) throws {
    #expect(try YAMLWordTests.scalar(YAMLWordTests.written(word)).style == .plain)
  }

  @Test func `quotes are those that the file has`() throws {
    let single = YAMLWordTests.document("# citat\nform: 'a'\nskede: 'pågående'\n")
    #expect(try YAMLWordTests.scalar(YAMLWordTests.written("no", over: single)).style == .single)
    #expect(try YAMLWordTests.scalar(YAMLWordTests.written("no")).style == .double)
  }

  @Test(arguments: [
    ("period.slut", "2014-12-31"), ("ålder.från", "16"), ("start", "2014-12-31"),
  ])
  func `days and figures of such fields stand plain, as people write them`(
    key: String, text: String
  ) throws {
    guard Insats.field(key) != nil else { return }
    let document = try YAMLWordTests.document().applying(
      Change(Address("insatser/x.yaml"), .field(key, from: "", to: text)))
    let written = String(decoding: document.bytes, as: UTF8.self)
    #expect(written.contains(": \(text)\n"))
  }

  /// Texts of the signs that numbers, days and YAML's own words are made of.
  static func random(_ chance: inout Chance) -> String {
    let pieces = [
      "0", "1", "7", "9", ".", "e", "E", "+", "-", "_", ":", "x", "o", "b", "y", "n", "no", "on",
      "null",
      "~", "=", "<", "T", "Z", " ", ",", "inf", "nan", "2014-", "12", "true", "ff",
    ]
    let count = Int.random(in: 1...6, using: &chance)
    return (0..<count).map { _ in chance.pick(pieces) }.joined().trimmed
  }

  @Test func `no plain text is resolved as anything else, by the rules of YAML 1.1 and 1.2`() throws
  {
    var chance = Chance(seed: 8)
    let texts = YAMLWordTests.words + (0..<2_000).map { _ in YAMLWordTests.random(&chance) }
    var plain = 0
    for text in texts where !text.isEmpty {
      let node = try YAMLWordTests.scalar(YAMLWordTests.written(text))
      #expect(node.content == text)
      guard node.style == .plain else { continue }
      plain += 1
      #expect(!Resolution.isOther(text), "\(text)")
    }
    #expect(plain > 100)
  }

  static let hasPyYAML = system("python3 -c 'import yaml' 2>/dev/null") == 0

  @Test(.enabled(if: hasPyYAML, "python3-yaml is not installed"))
  func `a reader of YAML 1.1 reads every text as it was written`() throws {
    var chance = Chance(seed: 11)
    let texts =
      (YAMLWordTests.words + YAMLWordTests.ordinary
      + (0..<600).map { _ in YAMLWordTests.random(&chance) }).filter { !$0.isEmpty }
    let disk = try TemporaryFolder()
    defer { disk.remove() }
    for (index, text) in texts.enumerated() {
      disk.write("\(index).yaml", try YAMLWordTests.written(text).bytes)
    }
    disk.write(
      "read.py",
      """
      import sys, yaml
      for index in range(\(texts.count)):
          with open(f"{sys.argv[1]}/{index}.yaml", encoding="utf-8") as file:
              value = yaml.safe_load(file)["ägare"]
          sys.stdout.buffer.write((type(value).__name__ + " " + str(value)).encode() + b"\\0")
      """)
    let status = system(
      "PYTHONUTF8=1 python3 \(disk.path)/read.py \(disk.path) > \(disk.path)/answer")
    #expect(status == 0)
    let answers = disk.bytes("answer").split(separator: 0, omittingEmptySubsequences: false)
      .dropLast().map { String(decoding: $0, as: UTF8.self) }
    #expect(answers == texts.map { "str " + $0 })
  }
}

/// When a plain scalar is no text: yaml.org/type for 1.1, and the core schema of 1.2 (10.3.2), of
/// which the JSON schema is a part.
private enum Resolution {
  static func isOther(_ text: String) -> Bool {
    let words = ["", "~", "null", "Null", "NULL", "=", "<<"]
    let answers = ["y", "yes", "n", "no", "true", "false", "on", "off"]
    if words.contains(text) || answers.contains(text.lowercased()) { return true }
    return text.wholeMatch(of: /[-+]?(0b[01_]+|0[0-7_]+|0|[1-9][0-9_]*|0x[0-9a-fA-F_]+)/) != nil
      || text.wholeMatch(of: /[-+]?[1-9][0-9_]*(:[0-5]?[0-9])+(\.[0-9_]*)?/) != nil
      || text.wholeMatch(of: /[-+]?([0-9][0-9_]*)?\.[0-9._]*([eE][-+]?[0-9]+)?/) != nil
      || text.wholeMatch(of: /[-+]?[0-9][0-9_]*[eE][-+]?[0-9]+/) != nil
      || text.wholeMatch(of: /[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+/) != nil
      || text.wholeMatch(of: /[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?/) != nil
      || text.wholeMatch(of: /[-+]?\.(inf|Inf|INF)|\.(nan|NaN|NAN)/) != nil
      || text.wholeMatch(of: /[0-9]{4}-[0-9]{2}-[0-9]{2}/) != nil
      || text.wholeMatch(
        of:
          /[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}([Tt]|[ \t]+)[0-9]{1,2}:[0-9]{2}:[0-9]{2}(\.[0-9]*)?([ \t]*(Z|[-+][0-9]{1,2}(:[0-9]{2})?))?/
      ) != nil
  }
}

import Finsam
import Testing

@testable import FileStore

/// Letters that were read in another encoding than they were written in.
struct TextDamageTests {
  private static let sound = [
    "Träff på åsen", "Öppet möte i Örnsköldsvik", "Åmåls gymnasium", "kafé och idé",
    "Förbundets årsredovisning", "Ängelholm", "smörgås", "Skellefteå–Norsjö", "På ön",
    "Åtgärder för ungdomar", "ändå", "blåbärssoppa", "à la carte", "Müller",
  ]

  /// What is written so in Swedish or by people with other names, and never damage.
  private static let meant = [
    "”Möte på åsen”", "”PÅ”", "NÄ–SV", "vi gick på…”", "Željko Šimić", "Œuvre", "château",
    "Svensson ™", "„citat“", "‚så‘", "± 5 %", "§ 4", "2013–2014", "å", "Â", "Sâo", "a”", "”b",
    "Š", "3 × 4", "½ tjänst", "Ånge–Östersund…",
  ]

  @Test(arguments: sound)
  func `a sound text that is read wrong is found, with what it was`(_ text: String) throws {
    let utf8 = Array(text.utf8)
    let doubled = CellEncoding.windows1252.string(utf8)
    #expect(original(of: doubled) == text)
    #expect(original(of: CellEncoding.windows1252.string(Array(doubled.utf8))) == text)
    #expect(original(of: Self.dos(utf8)) == text)
  }

  @Test func `an old file of MS-DOS is found, with what it says`() throws {
    #expect(original(of: "Tr„ff p† †sen") == "Träff på åsen")
    #expect(original(of: "f”r m”tet") == "för mötet")
    #expect(TextDamage(inWord: "™ppet")?.original == "Öppet")
    #expect(original(of: "pŒ Œsen, trŠff") == "på åsen, träff")
  }

  @Test func `a lost letter has no original`() throws {
    let damage = try #require(TextDamage(inWord: "m\u{FFFD}te"))
    #expect(damage.reason == .lost)
    #expect(damage.original == nil)
  }

  @Test(arguments: sound + meant)
  func `what is meant is left alone`(_ text: String) {
    #expect(text.split(separator: " ").compactMap { TextDamage(inWord: $0) } == [])
  }

  @Test func `a file tells of three words, and how many more there are`() {
    let source = SourceText(
      file: "x.yaml", bytes: Array("a: MÃ¶te\nb: pÃ¥\nc: fÃ¶r\nd: nÃ¤r\ne: dÃ¥\n".utf8))
    let told = TextDamage.problems(of: .hint, in: source, .utf8)
    #expect(told.map(\.position) == ["x.yaml:1:4", "x.yaml:2:4", "x.yaml:3:4"])
    #expect(
      told.map(\.message) == [
        "”MÃ¶te” ska troligen vara ”Möte”.", "”pÃ¥” ska troligen vara ”på”.",
        "”fÃ¶r” ska troligen vara ”för”. Det gäller 2 ord till i filen.",
      ])
  }

  @Test func `nothing of a youth is told`() {
    let source = SourceText(file: "kaa/ungdomar.csv", bytes: Array("MÃ¶te\n".utf8))
    let told = TextDamage.problems(of: .hint, in: source, .utf8, isConfidential: true)
    #expect(told.map(\.message) == ["Här står felaktiga tecken."])
    #expect(told.map(\.sourceLine) == [""])
  }

  /// The text with every word that is damaged put right.
  private func original(of text: String) -> String {
    text.split(separator: " ").map { TextDamage(inWord: $0)?.original ?? String($0) }
      .joined(separator: " ")
  }

  /// Bytes as code page 850 shows them, as far as Swedish needs.
  private static func dos(_ bytes: [UInt8]) -> String {
    let signs: [UInt8: Character] = [
      0xC3: "├", 0xA5: "Ñ", 0xA4: "ñ", 0xB6: "Â", 0x85: "à", 0x84: "ä", 0x96: "û", 0xA9: "®",
      0xA0: "á", 0xBC: "╝", 0xE2: "Ô", 0x80: "Ç", 0x93: "ô",
    ]
    return String(bytes.map { $0 < 0x80 ? Character(Unicode.Scalar($0)) : signs[$0] ?? "?" })
  }
}

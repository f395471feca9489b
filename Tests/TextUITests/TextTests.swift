import Testing
import TextUI

struct TextTests {
  @Test(arguments: [
    ("Skellefteå", 10), ("e\u{301}", 1), ("漢字", 4), ("🙂", 2), ("👩‍👩‍👧‍👦", 2), ("🇸🇪", 2),
    ("👍🏽", 2), ("✔", 1), ("✔\u{FE0F}", 1), ("1\u{FE0F}\u{20E3}", 1), ("한국", 4), ("각", 2),
    ("\u{301}", 1), ("\t", 4), ("Ａ", 2), ("", 0), ("क्ष", 2),
  ])
  func `text takes the cells it is drawn in`(text: String, cells: Int) {
    #expect(TextWidth.cells(of: text) == cells)
  }

  @Test(arguments: [
    ("a\u{1B}[2Jb", "a␛[2Jb"), ("\u{202E}gpj", "⟦202E⟧gpj"), ("rad 1\nrad 2\r\n", "rad 1⏎rad 2⏎"),
    ("a\tb", "a    b"), ("sam\u{AD}ordning", "samordning"), ("a\u{200B}b", "a⟦200B⟧b"),
    ("a\u{200D}b", "a⟦200D⟧b"), ("\u{9B}31m", "⟦009B⟧31m"), ("\u{7F}", "⟦007F⟧"),
    ("a\u{2028}b", "a⟦2028⟧b"), ("\u{301}a", "◌\u{301}a"), ("🇸", "⟦1F1F8⟧"), ("\u{0}", "⟦0000⟧"),
    ("a\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}", "a\u{301}\u{301}\u{301}\u{301}"),
    ("\u{E0041}", "⟦E0041⟧"), ("\u{3164}", "⟦3164⟧"), ("👩‍👧", "👩‍👧"),
  ])
  func `what steers a terminal is shown, never obeyed`(text: String, shown: String) {
    #expect(text.sanitized.unicodeScalars.elementsEqual(shown.unicodeScalars))
  }

  @Test func `text is clipped with an ellipsis and padded to exact cells`() {
    #expect("Arbetsmarknadstorget".clipped(to: 8) == "Arbetsm…")
    #expect("漢字漢".clipped(to: 4) == "漢…")
    #expect("lagom".clipped(to: 5) == "lagom")
    #expect("x".clipped(to: 0) == "")
    #expect("78 %".padded(to: 6, .right) == "  78 %")
    #expect("漢字漢".padded(to: 4) == "漢… ")
    #expect("ab".padded(to: 5, .center) == " ab  ")
  }

  @Test func `prose is wrapped between words, and long words are broken`() {
    #expect(
      "Individen ska stå i centrum.\n\nÖvergångsarbetsmarknadsinsatser  finns".wrapped(to: 12) == [
        "Individen", "ska stå i", "centrum.", "", "Övergångsarb", "etsmarknadsi", "nsatser",
        "finns",
      ])
    #expect("漢字漢字".wrapped(to: 3) == ["漢", "字", "漢", "字"])
    #expect("".wrapped(to: 10) == [""])
    #expect("kostade 1 222 883 kr".wrapped(to: 12) == ["kostade", "1 222 883 kr"])
    #expect("nära 65 % av dem".wrapped(to: 8) == ["nära", "65 % av", "dem"])
    #expect("åren 2014 2015".wrapped(to: 10) == ["åren 2014", "2015"])
    #expect("  indrag ett".wrapped(to: 9) == ["  indrag", "ett"])
  }
}

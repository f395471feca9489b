import Testing

@testable import TextUI

/// Items are found however their names are spelled, and those spelled right stand as they always
/// have.
@Suite struct SpellingTests {
  private static let titles = [
    "Sortera", "Sortera, andra kolumnen", "Ångra", "Ändra", "Återställ", "Öppna filen",
    "Styrkort 2014",
    "Gör om", "Läs om", "Flytta upp", "Flytta ned", "Nästa fynd", "Nästa träff", "Kommentera",
    "Insatser", "Översikt", "Granskning", "Kunskapsmatchning \u{2013} Hudiksvall", "Café Ærø",
  ]

  private func found(_ typed: String, among titles: [String] = titles) -> [String] {
    var picker = Picker(title: "", items: titles.map { Picker.Item($0) })
    picker.paste(typed)
    return picker.found.map { titles[$0] }
  }

  /// As it was before anything was found that is not spelled so.
  private func plainly(_ typed: String, among titles: [String]) -> [String] {
    let words = typed.lowercased().split(separator: " ")
    let found = titles.filter { title in words.allSatisfy { title.lowercased().contains($0) } }
    let first = found.filter { $0.lowercased().starts(with: words[0]) }
    return first + found.filter { !first.contains($0) }
  }

  @Test func `letters may be swapped, wrong, missing or too many`() {
    var chance = SeededNumbers(seed: 2014)
    for title in SpellingTests.titles where title.count >= 6 {
      let word = title.prefix { $0.isLetter }
      guard word.count >= 5, !word.contains(where: \.isNumber) else { continue }
      for _ in 0..<40 {
        var letters = Array(word.lowercased())
        let place = Int.random(in: 1..<(letters.count - 1), using: &chance)
        switch Int.random(in: 0..<4, using: &chance) {
        case 0: letters.swapAt(place, place + 1)
        case 1: letters[place] = "x"
        case 2: letters.remove(at: place)
        default: letters.insert("q", at: place)
        }
        let typed = String(letters)
        #expect(found(typed).contains(title), "\(typed) for \(title)")
      }
    }
  }

  @Test func `what is spelled as typed comes first, in the order it always had`() {
    var chance = SeededNumbers(seed: 7)
    for _ in 0..<400 {
      let title = SpellingTests.titles.randomElement(using: &chance) ?? ""
      let letters = Array(title)
      let start = Int.random(in: 0..<letters.count, using: &chance)
      let end = Int.random(in: start..<letters.count, using: &chance)
      let typed = String(letters[start...end])
      guard !typed.allSatisfy(\.isWhitespace) else { continue }
      let plain = plainly(typed, among: SpellingTests.titles)
      #expect(Array(found(typed).prefix(plain.count)) == plain, "\(typed)")
    }
  }

  @Test func `the nearest comes first`() {
    #expect(found("srtr").first == "Sortera")
    #expect(found("sotrera").first == "Sortera")
    #expect(found("ngra", among: ["Ändra", "Ångra"]) == ["Ångra"])
    #expect(found("andra") == ["Sortera, andra kolumnen", "Ändra"])
    #expect(found("oversikt") == ["Översikt"])
    #expect(found("cafe aero") == ["Café Ærø"])
    #expect(found("cafe aro") == ["Café Ærø"])
  }

  @Test func `what means nothing finds nothing, and no number is another`() {
    for typed in ["xyz", "qqqq", "2015", "20144", "styrkort 2013", "zzzsortera"] {
      #expect(found(typed).isEmpty, "\(typed)")
    }
    #expect(found("stryrkort 2014") == ["Styrkort 2014"])
  }
}

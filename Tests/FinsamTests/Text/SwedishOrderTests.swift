import Finsam
import Testing

struct SwedishOrderTests {
  @Test func `names stand as in a Swedish register`() {
    let sorted = [
      "2 mars", "10 mars", "Allé", "allea", "Arjeplog", "Mueller", "Müller", "Norsjö", "Vindeln",
      "Wiklund", "zebra", "Åre", "äpple", "Ärla", "Örebro", "Östersund",
    ]
    #expect(sorted.reversed().sorted { SwedishOrder($0) < SwedishOrder($1) } == sorted)
  }

  @Test func `case, accents and how letters are composed do not matter`() {
    #expect(SwedishOrder("ÅSELE") == SwedishOrder("a\u{30A}sele"))
    #expect(SwedishOrder("Ärla") == SwedishOrder("A\u{308}rla"))
    #expect(SwedishOrder("idé") == SwedishOrder("ide"))
    #expect(SwedishOrder("Lübeck") == SwedishOrder("Lybeck"))
    #expect(SwedishOrder("Šušnjar Łódź") == SwedishOrder("susnjar lodz"))
    #expect(SwedishOrder("Hjørring") == SwedishOrder("hjörring"))
  }

  @Test func `digits sort as numbers`() {
    #expect(SwedishOrder("individ-9") < SwedishOrder("individ-10"))
    #expect(SwedishOrder("mål 1.10") > SwedishOrder("mål 1.9"))
    #expect(SwedishOrder("007") == SwedishOrder("7"))
    #expect(SwedishOrder("") < SwedishOrder("0"))
    #expect(SwedishOrder("0") < SwedishOrder("1"))
    #expect(SwedishOrder("9") < SwedishOrder("a"))
    #expect(SwedishOrder("z{") < SwedishOrder("å"))
  }
}

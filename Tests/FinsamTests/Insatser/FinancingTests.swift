import Finsam
import Testing

struct FinancingTests {
  @Test func `what somebody pays is one line, with what it was expected to be`() throws {
    let lines = try [
      Financing.sample([
        "år": "2014", "vem": "Samordningsförbundet", "form": "lokaler", "belopp": "300600",
        "uppskattat": "300520",
      ]),
      .sample(["vem": "ESF", "andel": "40", "belopp": "5000"]),
      .sample(["vem": "Region Norr", "form": "personal", "uppskattat": "5000"]),
      .sample(["år": "2015", "vem": "Norsjö kommun"]),
    ].map(\.shown)
    #expect(
      lines == [
        "2014  Samordningsförbundet, lokaler: 300 600 kr (uppskattat 300 520 kr)",
        "ESF: 40 % 5 000 kr", "Region Norr, personal: uppskattat 5 000 kr", "2015  Norsjö kommun",
      ])
  }
}

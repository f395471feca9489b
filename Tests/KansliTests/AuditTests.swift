import Testing
import TmuxDriver

/// The auditors' walk in the real program: from what is aimed at to what was counted, and from a
/// decision to the equity, by keys alone, and back again.
struct AuditTests {
  struct Window: CustomTestStringConvertible {
    let width: Int
    let height: Int

    var testDescription: String { "\(width)×\(height)" }

    static let all = [Window(width: 80, height: 24), Window(width: 120, height: 40)]
  }

  @Test(arguments: Window.all)
  func `from the vision to the survey round that a goal is measured by, and back`(
    window: Window
  ) throws {
    let office = try OfficeFolder(copying: OfficeFolder.exampleData)
    let panel = try Panel(
      office.path + "/data/gavleborg", today: "2019-12-31", width: window.width,
      height: window.height)
    try panel.press("3", "▶ Inriktningsmål 1")
    try panel.press("Enter", "Mål 2019 ▸ Inriktningsmål 1")

    try panel.find("Vision")
    try panel.wait("Ett socialt")
    try panel.rise(to: "En struktur har skapats")
    try panel.press("Enter", "▶ En struktur har skapats")
    try panel.wait("▸ En struktur har skapats", "Mått (1)", "Utfallet är")

    try panel.find("→ Kärnindikator 12")
    try panel.press("Enter", "▶ → Enkätomgång 2019")
    try panel.wait(
      "Indikatorer 2019 ▸ 12 En struktur", "80 % jakande  25 svar, poolad",
      "→ En struktur har skapats")

    try panel.press("Enter", "▶ Enkätomgång 2019")
    try panel.wait("Rundan 2019", "→ 12 En struktur har skapats: 80 % av 25 svar", "Utskick (6)")

    // Back by what the round itself leads to.
    try panel.find("→ 12 En struktur")
    try panel.press("Enter", "80 % jakande")
    try panel.find("→ En struktur har skapats")
    try panel.press("Enter", "▶ En struktur har skapats")
    try panel.find("→ Vision")
    try panel.press("Enter", "▶ Vision")
    try panel.wait("Mål 2019 ▸ Inriktningsmål 1", "Ett socialt")

    // And back by Esc, place by place.
    try panel.leave(to: "▶  → Vision")
    try panel.leave(to: "▶  → En struktur har skapats")
    try panel.leave(to: "▶  → 12 En struktur")
    try panel.leave(to: "▶ → Enkätomgång 2019")
    try panel.leave(to: "→ Kärnindikator 12 En struktur")
    try panel.leave(to: "En struktur har skapats vars")
    try panel.press("Escape", "▶ Inriktningsmål 1")
    try panel.tmux.press("C-q")
    try panel.expectGivenBack()
  }

  @Test(arguments: Window.all)
  func `from a decision to the equity that it bears on, and back`(window: Window) throws {
    let office = try OfficeFolder(copying: OfficeFolder.exampleData)
    let panel = try Panel(
      office.path + "/data/skelleftea-norsjo", width: window.width, height: window.height)
    try panel.press("8", "Nästa möte")
    try panel.press("v", "Skriv för att söka")
    try panel.type("vad mötena har beslutat", "▶ Beslut")
    try panel.press("Enter", "Beslut · * tolkning · 55")
    try panel.press("/", "Filter:")
    try panel.type("745 200", "1 av 55")
    try panel.press("Enter", "filter: 745 200")

    try panel.press("Enter", "▶ Styrelsen beviljar 745 200 kronor till")
    try panel.wait("beviljat\n", "745 200 kr\n", "→ MedUrs")
    try panel.find("→ Budget och utfall 2014")
    try panel.press("Enter", "▶ MedUrs, ESF-projekt")
    try panel.wait(
      "Budget och utfall 2014", "→ Beviljat 2014-02-24: 745 200 kr",
      "→ Summa projekt: utfall 6 095 390 kr", "→ Årets resultat: utfall −1 566 998 kr")

    try panel.find("→ Summa projekt")
    try panel.press("Enter", "▶ Summa projekt")
    try panel.find("→ Totala kostnader")
    try panel.press("Enter", "▶ Totala kostnader")
    try panel.find("→ Årets resultat")
    try panel.press("Enter", "▶ Årets resultat")
    try panel.find("→ Eget kapital 2014")
    try panel.press("Enter", "▶ 2014")
    try panel.wait(
      "Ekonomi ▸ Eget kapital ▸ 2014", "Eget kapital 2014: 2 192 261 kr", "986 661 kr över taket",
      "→ Eget kapital 2013")

    // Back along what each is made of.
    try panel.find("→ Årets resultat")
    try panel.press("Enter", "▶ Årets resultat")
    try panel.find("→ Rörelseresultat")
    try panel.press("Enter", "▶ Rörelseresultat")
    try panel.find("→ Totala kostnader: utfall 7 724 247 kr")
    try panel.press("Enter", "▶ Totala kostnader")
    try panel.find("→ Summa projekt")
    try panel.press("Enter", "▶ Summa projekt")
    try panel.find("→ MedUrs, ESF-projekt: utfall 745 200 kr")
    try panel.press("Enter", "▶ MedUrs, ESF-projekt")
    try panel.find("→ Beviljat 2014-02-24")
    try panel.press("Enter", "Beslut (beviljat, 745 200 kr)")
    try panel.wait("Alla möten ▸ Styrelse 2014-02-24")
    try panel.find("→ Budget och utfall 2014: budget")

    try panel.leave(to: "→ Beviljat 2014-02-24")
    try panel.leave(to: "→ MedUrs, ESF-projekt")
    try panel.leave(to: "→ Summa projekt")
    try panel.leave(to: "→ Totala kostnader")
    try panel.leave(to: "→ Rörelseresultat")
    try panel.leave(to: "→ Årets resultat")
    try panel.leave(to: "→ Eget kapital 2014")
    try panel.tmux.press("C-q")
    try panel.expectGivenBack()
  }
}

extension Panel {
  /// Goes down, a line at a time as somebody reading would, to the line that holds the text.
  fileprivate func find(_ text: String) throws { try step("Down", to: text) }

  fileprivate func rise(to text: String) throws { try step("Up", to: text) }

  private func step(_ key: String, to text: String) throws {
    var screen = try tmux.screen()
    while !screen.isAt(text) {
      let before = screen
      var last = before
      try tmux.press(key)
      // A screen may be caught half drawn: the same twice is all of it.
      screen = try tmux.wait("gå mot \"\(text)\"", seconds: 5) { now in
        defer { last = now }
        return now != before && now == last
      }
    }
  }

  /// Leaves the detail and then the screen, back to the line that led there.
  fileprivate func leave(to text: String) throws {
    let before = try tmux.screen()
    try tmux.press("Escape")
    try tmux.wait("lämna detaljen", seconds: 5) { $0 != before }
    try tmux.press("Escape")
    try tmux.wait("stå på \"\(text)\"") { $0.isAt(text) }
  }
}

extension String {
  /// Whether the cursor stands on a line that holds the text.
  fileprivate func isAt(_ text: String) -> Bool {
    split(separator: "\n").contains { line in
      line.firstIndex(of: "▶").map { line[$0...].contains(text) } ?? false
    }
  }
}

import Finsam
import Foundation
import Testing
import TmuxDriver

/// Other programs change the files while the dashboard is open.
struct ConcurrencyTests {
  private static let file = "norra/insatser/halsan.yaml"

  @Test
  func `another's change shows by itself, and the cursor stays on its row`() throws {
    let office = try OfficeFolder(copying: OfficeFolder.exampleData)
    let panel = try Panel(office.path + "/data/skelleftea-norsjo", width: 120, height: 50)
    try panel.press("2", "▶ Arbetsmarknadstorget")
    for name in ["Hälsans", "Improve", "Kartläggning", "MedUrs"] {
      try panel.press("Down", "▶ \(name)")
    }

    let set = try office.run(
      "set", "insatser", "texas", "namn=TExAS igen", "data/skelleftea-norsjo", "--user", "bo")
    let add = try office.run(
      "add", "insatser", "namn=Bland de första", "inriktning=struktur", "data/skelleftea-norsjo",
      "--user", "bo")

    #expect(set.status == 0 && add.status == 0)
    try panel.tmux.wait("visa båda ändringarna, med markören på sin rad") {
      $0.contains(" · 15") && $0.contains("▶ MedUrs")
        && $0.contains("TExAS igen") && $0.contains("  Bland de första")
    }
  }

  @Test
  func `another's change of another field goes together with what one is writing`() throws {
    let office = try OfficeFolder()
    let panel = try Panel(office.path + "/norra")
    try writeOwner("Region", in: panel)

    _ = try office.run("set", "insatser", "halsan", "utvärderare=Högskolan", "norra")
    try panel.tmux.wait("visa båda") {
      $0.contains("Utvärderare               Högskolan") && $0.contains("▶ Ägare")
    }
    try panel.type(" Norr", "Region Norr")
    try panel.press("Enter", "Sparat: ägare i ”Hälsan”")
    let text = try office.text(Self.file)

    #expect(
      text == """
        # Hälsan
        namn: Hälsan   # kommentar
        inriktning: struktur
        skede: 'pågående'
        ägare: Region Norr
        utvärderare: Högskolan

        """)
  }

  @Test(arguments: [("b", "Region"), ("Enter", "Kommunen"), ("Escape", "Kommunen")])
  func `two who change the same field are shown both values, and one chooses`(
    key: String, kept: String
  ) throws {
    let office = try OfficeFolder()
    let panel = try Panel(office.path + "/norra")
    try writeOwner("Region", in: panel)

    _ = try office.run("set", "insatser", "halsan", "ägare=Kommunen", "norra", "--user", "bo")
    try panel.tmux.press("Enter")
    try panel.wait(
      "Två ändringar av Ägare", "Ditt värde:", "  Region ", "I filen står:", "  Kommunen ",
      "Ta det som står i filen")
    let meanwhile = try office.text(Self.file)
    // What one was writing is no answer to a question that comes up; an arrow ends it.
    try panel.tmux.press("Down")
    try panel.press(
      key, key == "b" ? "Sparat: ägare i ”Hälsan”" : "Din ändring är inte sparad")
    try panel.wait("▶ Ägare                     \(kept)")
    try panel.tmux.wait(untilGone: "Två ändringar")
    let text = try office.text(Self.file)

    #expect(meanwhile == Self.with("ägare: Kommunen"))
    #expect(text == Self.with("ägare: \(kept)"))
  }

  @Test
  func `a file broken while open is read-only until it is mended`() throws {
    let office = try OfficeFolder()
    try office.write("norra/insatser/annan.yaml", "namn: En annan\ninriktning: individ\n")
    let whole = try office.text(Self.file)
    let panel = try Panel(office.path + "/norra", width: 120)
    try panel.press("2", "▶ En annan")
    try panel.press("Down", "▶ Hälsan")

    let broken = whole + "ålder:\n\tfrån: 16\n"
    try office.write(Self.file, broken)
    try panel.wait("Granskning (3)")
    try panel.tmux.press("9")
    try panel.wait("▶ Fel i fil", "tabb", "norra/insatser/halsan.yaml rad 6")
    try panel.press("2", "▶ En annan")
    try panel.press("Down", "▶ ✖ Hälsan")
    try panel.wait("✖ insatser/halsan.yaml")
    try panel.press("e", "halsan.yaml har fel och kan inte ändras än. Felet står först i")
    let untouched = try office.text(Self.file)
    try office.write(Self.file, whole)
    try panel.wait("Granskning (2)")
    try editOwner("Region", in: panel)
    try panel.press("Enter", "Sparat: ägare i ”Hälsan”")
    let mended = try office.text(Self.file)

    #expect(untouched == broken)
    #expect(mended == Self.with("ägare: Region"))
  }

  @Test
  func `a file deleted while it is edited is not made again by itself`() throws {
    let office = try OfficeFolder()
    let panel = try Panel(office.path + "/norra", width: 120)
    try writeOwner("Region", in: panel)

    try FileManager.default.removeItem(atPath: office.path + "/" + Self.file)
    try panel.press("Enter", "har tagits bort av ett annat program")
    try panel.wait("Posten finns inte längre")
    try panel.wait("Någon har tagit bort posten. Det du skrev står kvar här.")
    try panel.tmux.press("Down")
    try panel.press("Escape", "Esc en gång till kastar det")
    try panel.press("Escape", "Här finns inga insatser än")
    try panel.tmux.press("q")
    try panel.expectGivenBack()

    let exists = office.exists(Self.file)
    #expect(!exists)
  }

  @Test
  func `two programs that change one record at the same time lose nothing`() throws {
    let office = try OfficeFolder()
    let writer = { (field: String) in
      """
      for n in $(seq 50); do
        $KANSLI set insatser halsan "\(field)=värde $n" norra --user \(field) 2>>fel || echo $? >>fel
      done &
      """
    }

    let run = try office.program.shell(writer("källa") + writer("anteckning") + "wait")
    let reading = office.reading()
    let text = try office.text(Self.file)
    let talk = try office.text("fel")

    #expect(run == Program.Run())
    #expect(talk.split(separator: "\n").count == 100)
    #expect(text == Self.with("anteckning: värde 50\nkälla: värde 50"))
    for field in ["källa", "anteckning"] {
      let rows = reading.history.filter { $0.key == field }
      #expect(rows.map(\.to) == (1...50).map { "värde \($0)" })
      #expect(rows.map(\.from) == [""] + (1..<50).map { "värde \($0)" })
    }
    #expect(Set(reading.history.map(\.step)).count == 100)
  }

  private static func with(_ line: String) -> String {
    (OfficeFolder.norra[file] ?? "") + line + "\n"
  }

  /// Opens the form of the insats and writes its owner, but does not save.
  private func writeOwner(_ text: String, in panel: borrowing Panel) throws {
    try panel.press("2", "▶ Hälsan")
    try editOwner(text, in: panel)
  }

  private func editOwner(_ text: String, in panel: borrowing Panel) throws {
    try panel.press("e", "▶ Namn *")
    try panel.move(to: "Ägare", rows: 5)
    try panel.press("Enter", "F4 egen editor")
    try panel.type(text, "▶ Ägare                     \(text)")
  }
}

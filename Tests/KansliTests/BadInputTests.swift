import Finsam
import Foundation
import Glibc
import Testing
import TmuxDriver

/// Broken folders and files, full disks and impossible values, through the whole program.
struct BadInputTests {
  private static let file = "norra/insatser/halsan.yaml"

  @Test(arguments: [
    ("./saknas", "Mappen ./saknas finns inte."),
    ("norra/forbund.yaml", "är en fil, men skulle vara"),
    ("norra/insatser", "innehåller inget förbund"),
  ])
  func `the dashboard does not open what is no folder of data`(
    folder: String, words: String
  ) throws {
    let office = try OfficeFolder()

    let run = try office.program.shell("script -qec '$KANSLI \(folder)' /dev/null")

    #expect(run.status == 2)
    #expect(run.stdout.contains("Fel: ") && run.stdout.contains(words), "\(run)")
    #expect(!run.stdout.contains("\u{1B}"))
  }

  @Test
  func `files that are none are told of, and the rest still shows`() throws {
    let office = try OfficeFolder()
    try office.write("norra/insatser/tom.yaml", "")
    try office.write("norra/insatser/mapp.yaml/rest.txt", "")
    try office.write("norra/insatser/stor.yaml", "namn: Stor\n")
    #expect(truncate(office.path + "/norra/insatser/stor.yaml", 100 * 1024 * 1024) == 0)
    try Data([0x7F, 0x45, 0x4C, 0x46, 0, 1, 0xFF, 0xFE, 0x0A]).write(
      to: URL(filePath: office.path + "/norra/insatser/bild.yaml"))
    let before = office.reading().problems.map(\.file)

    let panel = try Panel(office.path + "/norra", width: 120)
    try panel.press("2", "▶ ✖ bild")
    try panel.wait("  Hälsan", "  ✖ tom")
    try panel.press("9", "▶ Fel i fil")
    try panel.wait(
      "insatser/bild.yaml", "insatser/mapp.yaml", "insatser/stor.yaml", "insatser/tom.yaml")
    try panel.press("/", "Filter:")
    try panel.type("100 MB", "Filen är för stor: 100 MB")
    try panel.press("Enter", "filter: 100 MB")
    let check = try office.run("check", "norra")
    let set = try office.run("set", "insatser", "halsan", "ägare=Region", "norra")

    #expect(Set(before).isSuperset(of: ["bild", "mapp", "stor"].map { "insatser/\($0).yaml" }))
    #expect(check.status == 2)
    #expect(set.status == 0)
  }

  @Test
  func `a day that does not exist is refused while it is typed, and nothing is written`() throws {
    let office = try OfficeFolder()
    let panel = try Panel(office.path + "/norra")
    try panel.press("2", "▶ Hälsan")
    try panel.press("e", "▶ Namn *")
    try panel.move(to: "Period till", rows: 14)
    try panel.type("31 juni", "✖ 31 juni 2015 finns inte: månaden har 30 dagar.")
    try panel.press("Enter", "31 juni 2015 finns inte")
    let text = try office.text(Self.file)
    try panel.press("Escape", "Fältet är som förut.")
    try panel.type("30 juni", "30 juni")
    try panel.press("Enter", "Sparat: period till i ”Hälsan”")
    let mended = try office.text(Self.file)

    #expect(text == OfficeFolder.norra[Self.file])
    #expect(mended == text + "period:\n  slut: 2015-06-30\n")
  }

  @Test
  func `a folder one may not write in is told of, and can still be read`() throws {
    let office = try OfficeFolder()
    let asNobody = getuid() == 0 ? "setpriv --reuid=65534 --regid=65534 --clear-groups " : ""
    _ = try office.program.shell("cp $KANSLI program && chmod -R a+rX . && chmod -R a-w norra")
    let tmux = try Tmux()
    try tmux.run("\(asNobody)'\(office.path)/program' '\(office.path)/norra'")
    try tmux.wait(for: "Översikt")
    try expectRefusal("Du får inte skriva i", in: tmux, office)
    _ = try office.program.shell("chmod -R u+w norra")
    try tmux.press("q")
    try tmux.wait(untilGone: "Hälsan")
  }

  @Test
  func `a full disk is told of, and the file is as it was`() throws {
    let office = try OfficeFolder()
    let padding = (1...60).map { "# Rad \($0) som gör filen större än vad som får plats\n" }
    try office.write(Self.file, padding.joined() + (OfficeFolder.norra[Self.file] ?? ""))
    let panel = try Panel(office.path + "/norra", setup: "trap '' XFSZ; ulimit -f 2")
    try expectRefusal("Disken är full", in: panel.tmux, office)
    try panel.tmux.press("q")
    try panel.wait("klar")
    let names = try office.files.keys.sorted()

    #expect(names == OfficeFolder.norra.keys.sorted())
  }

  /// Tries to save a field; what was typed is still there, and the file is as it was.
  private func expectRefusal(
    _ words: String, in tmux: borrowing Tmux, _ office: borrowing OfficeFolder
  ) throws {
    let before = try office.text(Self.file)
    try tmux.press("2")
    try tmux.wait(for: "▶ Hälsan")
    try tmux.press("e")
    try tmux.wait(for: "▶ Namn *")
    try tmux.press("Down", "Down", "Down", "Down", "Down")
    try tmux.wait(for: "▶ Ägare")
    try tmux.press("Enter")
    try tmux.wait(for: "F4 egen editor")
    try tmux.type("Region")
    try tmux.wait(for: "Region")
    try tmux.press("Enter")
    try tmux.wait("säga varför, och ha texten kvar") {
      $0.contains(words) && $0.contains(/▶ Ägare +Region/)
    }
    let after = try office.text(Self.file)
    #expect(after == before)
    try tmux.press("Escape")
    try tmux.wait(for: "Fältet är som förut.")
    try tmux.press("Escape")
    try tmux.wait(for: "Filtrera")
  }
}

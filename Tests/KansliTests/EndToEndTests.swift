import Finsam
import Foundation
import Testing
import TmuxDriver

/// The real program on a copy of the example data, as an office uses it.
struct EndToEndTests {
  static let insats = "data/skelleftea-norsjo/insatser/halsans-tradgard.yaml"
  static let styrkort = "data/skelleftea-norsjo/styrkort/2014.yaml"

  @Test
  func `each edit changes its own lines, and undoing all of them leaves the files as they were`()
    throws
  {
    let office = try OfficeFolder(copying: OfficeFolder.exampleData)
    let panel = try Panel(office.path + "/data/skelleftea-norsjo")
    var stages = [try DataPicture(office)]

    try panel.openForm(filter: "trädgård", name: "Hälsans Trädgård")
    try panel.move(to: "Ägare", rows: 5)
    try panel.press("Enter", "F4 egen editor")
    try panel.type(", å ä ö", "(Solkraft), å ä ö")
    try panel.press("Enter", "Sparat: ägare i ”Hälsans")
    stages.append(try DataPicture(office))

    try panel.move(to: "Period till", rows: 14)
    try panel.type("12 mars", "12 mars")
    try panel.tmux.press("Enter")
    try panel.wait(
      "▶ Period till               2015-03-12", "Sparat: period till i ”Hälsans")
    stages.append(try DataPicture(office))

    try panel.move(to: "Beskrivning", rows: 8)
    try panel.press("Enter", "Ctrl+S sparar, Tab")
    try panel.type(" Tillägg på två", "Rosengård. Tillägg på två")
    try panel.tmux.press("Enter")
    try panel.type("rader.", "  rader.")
    try panel.press("C-s", "Sparat: beskrivning i ”Hälsans")
    stages.append(try DataPicture(office))

    try panel.press("Escape", "Filtrera")
    try panel.press("3", "▶ Individ: 0 av 2")
    try panel.press("Down", "▶   100 % av d")
    try panel.press("b", "▶ Föreslagen bedömning")
    try panel.press("Enter", "▶ ej uppnått")
    try panel.press("Down", "▶ oklart")
    try panel.press("Enter", "▶ Förslagets motivering")
    try panel.press("C-s", "Sparat: föreslagen bedömning av ”100 %")
    stages.append(try DataPicture(office))

    try panel.press("Enter", "▷   100 % av d")
    try panel.press("n", "▶ Mått")
    try panel.press("Enter", "▶ Mått *")
    try panel.type("Återgång", "Återgång")
    try panel.press("Enter", "▶ Enhet")
    try panel.press("C-s", "Sparat: tillägg av mått ”Återgång”")
    stages.append(try DataPicture(office))

    // The cursor stands on what was added.
    try panel.press("DC", "Sparat: borttagning av mått ”Återgång”")
    stages.append(try DataPicture(office))

    #expect(
      stages[0].changes(to: stages[1]) == [
        Self.insats: [
          "- ägare: Skellefteå kommun, socialkontoret (Solkraft)",
          "+ ägare: Skellefteå kommun, socialkontoret (Solkraft), å ä ö",
        ]
      ])
    #expect(stages[1].changes(to: stages[2]) == [Self.insats: ["+   slut: 2015-03-12"]])
    #expect(stages[2].changes(to: stages[3]).keys.sorted() == [Self.insats])
    #expect(stages[2].unchangedBeside("beskrivning") == stages[3].unchangedBeside("beskrivning"))
    #expect(
      stages[3].changes(to: stages[4]) == [
        Self.styrkort: [
          "-       status: ej uppnått", "+       status: oklart", "+       dag: 2015-03-05",
        ]
      ])
    #expect(
      stages[4].changes(to: stages[5]) == [
        Self.styrkort: ["+       - id: m1", "+         namn: Återgång"]
      ])
    #expect(stages[6] == stages[4])

    try panel.press("Escape", "b  Bedöm")
    for (title, stage) in [
      ("borttagning av mått ”Återgång”", 5), ("tillägg av mått ”Återgång”", 4),
      ("föreslagen bedömning av ”100 %", 3),
      ("beskrivning i ”Hälsans", 2), ("period till i ”Hälsans", 1),
      ("ägare i ”Hälsans", 0),
    ] {
      try panel.press("u", "Ångrade: \(title)")
      let now = try DataPicture(office)
      #expect(now == stages[stage], "\(title): \(stages[stage].changes(to: now))")
    }
    try panel.press("u", "Det finns inget mer att ångra")
    // What is typed at once behind a refused key is text; a chord is none.
    try panel.tmux.press("C-q")
    try panel.expectGivenBack()
    let last = try DataPicture(office)
    let reading = office.reading("data/skelleftea-norsjo")
    #expect(last == stages[0])
    #expect(reading.history.count == 14)
  }

  @Test
  func `undo reaches back past a restart`() throws {
    let office = try OfficeFolder(copying: OfficeFolder.exampleData)
    let start = try DataPicture(office)
    let panel = try Panel(office.path + "/data/skelleftea-norsjo")
    try panel.openForm(filter: "medurs", name: "MedUrs")
    try panel.move(to: "Ägare", rows: 5)
    try panel.press("Enter", "F4 egen editor")
    try panel.type(" AB", "Urkraft AB")
    try panel.press("Enter", "Sparat: ägare i ”MedUrs”")
    try panel.tmux.press("C-q")
    try panel.expectGivenBack()

    try panel.restart()
    try panel.press("u", "Ångrade: ägare i ”MedUrs”")
    let undone = try DataPicture(office)
    try panel.press("U", "Gjorde om: ägare i ”MedUrs”")
    let redone = try DataPicture(office)
    try panel.press("u", "Ångrade: ägare i ”MedUrs”")
    try panel.tmux.press("q")
    try panel.wait("klar")
    let last = try DataPicture(office)

    #expect(undone == start)
    #expect(
      start.changes(to: redone) == [
        "data/skelleftea-norsjo/insatser/medurs.yaml": ["- ägare: Urkraft", "+ ägare: Urkraft AB"]
      ])
    #expect(last == start)
  }

  @Test
  func `prose goes out to an editor of one's own and back`() throws {
    let office = try OfficeFolder()
    try office.write("editor", "#!/bin/sh\nmode=$(cat '\(office.path)/mode')\n\(Self.editor)\n")
    let start = try office.text("norra/insatser/halsan.yaml")
    let panel = try Panel(
      office.path + "/norra", environment: "EDITOR='sh \(office.path)/editor'")
    try panel.press("2", "▶ Hälsan")
    try panel.press("e", "▶ Namn *")
    try panel.move(to: "Målgrupp", rows: 9)

    try office.write("mode", "write")
    try panel.press("F4", "Sparat: målgrupp i ”Hälsan”")
    let written = try office.text("norra/insatser/halsan.yaml")
    try office.write("mode", "leave")
    try panel.press("F4", "editorn lämnade")
    try panel.press("Enter", "Fält 10/")
    let left = try office.text("norra/insatser/halsan.yaml")
    try office.write("mode", "fail")
    try panel.press(
      "F4", "Editorn avslutades med fel. Texten står kvar i fältet, men är inte sparad.")
    let failed = try office.text("norra/insatser/halsan.yaml")

    #expect(written == start + "målgrupp: |-\n  Unga på väg\n  ut i arbete\n")
    #expect(left == written)
    #expect(failed == written)
  }

  @Test
  func `a quit key in one's own editor ends the editor alone`() throws {
    let office = try OfficeFolder()
    try office.write("editor", "printf 'editorn väntar'; read line\n")
    let start = try office.files
    let panel = try Panel(
      office.path + "/norra", environment: "EDITOR='sh \(office.path)/editor'",
      setup: "ulimit -c 0")
    try panel.press("2", "▶ Hälsan")
    try panel.press("e", "▶ Namn *")
    try panel.move(to: "Målgrupp", rows: 9)

    try panel.press("F4", "editorn väntar")
    try panel.press("C-\\", "Editorn avslutades med fel.")
    try panel.wait("▶ Målgrupp")
    try panel.tmux.press("Escape", "C-q")
    let screen = try panel.wait("klar")
    let end = try office.files

    #expect(screen.contains("status=0"))
    #expect(end == start)
  }

  private static let editor = """
    case $mode in
    write) printf 'Unga på väg\\nut i arbete\\n' > "$1" ;;
    leave) printf 'editorn lämnade'; read line ;;
    fail) printf 'skräp' > "$1"; exit 3 ;;
    esac
    """
}

extension DataPicture {
  /// The insats without the lines of one field.
  fileprivate func unchangedBeside(_ key: String) -> [Substring] {
    var isInside = false
    return (texts[EndToEndTests.insats] ?? "").split(
      separator: "\n", omittingEmptySubsequences: false
    ).filter { line in
      if !line.isEmpty, line.first != " " { isInside = line.hasPrefix("\(key):") }
      return !isInside
    }
  }
}

import Foundation
import Testing
import TmuxDriver

/// Rows of a CSV file read into a register in the dashboard, and taken back.
struct ImportTests {
  private static let register = "data/gavleborg/asf/handelser.csv"
  private static let rows =
    "Dag;Slag;VAD;Telefon\r\n2019-03-05;möte;Frukost;1\r\n2019-04-09;annat;Mässa;2\r\n"

  private func write(_ text: String, in panel: borrowing Panel) throws {
    try text.write(
      to: panel.tmux.folder.appending(path: "mars 1.csv"), atomically: true, encoding: .utf8)
  }

  private func openLog(_ panel: borrowing Panel) throws {
    try panel.press("6", "ASF ▸ Handlingsplan")
    try panel.press("v", "Visa")
    try panel.type("händelser", "▶ Händelser")
    try panel.press("Enter", "ASF ▸ Händelser")
  }

  @Test
  func `events are read in and taken back, and the files are as they were`() throws {
    let office = try OfficeFolder(copying: OfficeFolder.exampleData)
    let panel = try Panel(office.path + "/data/gavleborg")
    let before = try DataPicture(office)
    try write(Self.rows, in: panel)
    try openLog(panel)

    try panel.press("i", "Filens sökväg")
    try panel.type("~/ma", "~/ma")
    try panel.press("Tab", "~/mars 1.csv")
    try panel.press("Enter", "2 rader kan läggas till i asf/handelser.csv")
    let previewed = try DataPicture(office)
    try panel.press("Enter", "2 rader tillagda i gavleborg/asf/handelser.csv")
    let added = try DataPicture(office)
    try panel.press("u", "Ångrade: tillägg av 2 rader i ”Händelser”")
    let undone = try DataPicture(office)
    try panel.press("U", "Gjorde om: tillägg av 2 rader i ”Händelser”")
    let again = try DataPicture(office)
    try panel.press("u", "Ångrade: tillägg av 2 rader i ”Händelser”")
    try panel.tmux.press("q")
    try panel.expectGivenBack()
    let last = try DataPicture(office)

    #expect(previewed == before)
    let changes = before.changes(to: added)
    #expect(changes.keys.sorted() == [Self.register])
    #expect(changes[Self.register]?.map { $0.hasPrefix("+") } == [true, true])
    #expect(added.texts[Self.register]?.hasPrefix(before.texts[Self.register] ?? "") == true)
    #expect(undone == before)
    #expect(again == added)
    #expect(last == before)
  }

  @Test
  func `the preview of youths on the command line is masked as lists are`() throws {
    let office = try OfficeFolder()
    let header = "ärende;födelsedag;kommun;intagsgrupp;händelsedag\n"
    try office.write("nya.csv", header + "k-9;1998-04-05;Norsjö;avbrott;2014-10-01\n")
    try office.write("utan.csv", "k-9;1998-04-05;Norsjö;avbrott;2014-10-01\n")

    let preview = try office.run("import", "kaa", "nya.csv", "norra", "--preview")
    let headless = try office.run("import", "kaa", "utan.csv", "norra", "--preview")

    #expect(
      preview.stdout == """
        Ärendenummer  Födelsedag  Kommun  Intagsgrupp  Händelsedag
        k-9           •••         Norsjö  avbrott      •••

        """)
    #expect(headless.status == 2)
    #expect(!headless.stderr.contains("1998"))
  }

  @Test
  func `a file that is dropped on the window begins a register, once its error is mended`() throws {
    let office = try OfficeFolder(copying: OfficeFolder.exampleData)
    let panel = try Panel(office.path + "/data/skelleftea-norsjo")
    let before = try DataPicture(office)
    try write(Self.rows.replacing("möte", with: "fest"), in: panel)
    try openLog(panel)

    try panel.press("i", "Filens sökväg")
    try panel.tmux.paste("'\(panel.tmux.folder.path)/mars 1.csv' ")
    try panel.wait("mars 1.csv'")
    try panel.press("Enter", "”fest” är inte ett av valen.")
    try write(Self.rows, in: panel)
    try panel.press("Enter", "2 rader kan läggas till i asf/handelser.csv")
    try panel.press("C-s", "2 rader tillagda i skelleftea-norsjo/asf/handelser.csv")
    let added = try office.text("data/skelleftea-norsjo/asf/handelser.csv")
    try panel.press("u", "Ångrade: tillägg av 2 rader i ”Händelser”")
    let last = try DataPicture(office)

    #expect(added.contains("\r\nh-1;2019-03-05;;;;möte;Frukost;"))
    #expect(last == before)
  }
}

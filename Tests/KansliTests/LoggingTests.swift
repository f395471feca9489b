import Testing
import TmuxDriver

/// What is logged in a short form moves plan, indicator and due day at once.
struct LoggingTests {
  @Test
  func `an event that is logged moves its activity and the indicator`() throws {
    let office = try OfficeFolder(copying: OfficeFolder.exampleData)
    let panel = try Panel(
      office.path + "/data/gavleborg", today: "2017-06-15", width: 120, height: 60)
    let start = try DataPicture(office)

    try panel.press("6", "▶ Det övergripande")
    try panel.press("/", "Filter:")
    try panel.type("frukost", "3 av 30")
    // The cursor stands on what matches, below its goals.
    try panel.press("Enter", "filter: frukost")
    try panel.wait("▷ Frukostmöten", "utan antal", "10 kvar till 2017-12-31", "Loggat (1)")
    try panel.press("n", "▶ Händelse på aktiviteten")
    try panel.press("Enter", "▶ Slag *")
    try panel.press("Enter", "▶ informationstillfälle")
    try panel.press("Enter", "▶ Vad")
    try panel.press("Down", "▶ Kommun")
    try panel.press("Down", "▶ Deltog")
    try panel.press("Down", "▶ Organisationer")
    try panel.type("12", "Organisationer            12")
    try panel.press("Enter", "▶ Anställda")
    try panel.type("30", "Anställda                 30")
    try panel.press("C-s", "asf/handelser.csv rad 38")
    try panel.wait("1 av 10", "Loggat (2)")
    let logged = try DataPicture(office)

    try panel.press("v", "▶ Handlingsplan")
    try panel.type("indik", "▶ Indikatorer")
    try panel.press("Enter", "▷ Antal organisationer/grupper")
    try panel.wait("Därtill finns minst 12")
    try panel.press("u", "Ångrade: ")
    try panel.wait("▷ Antal organisationer/grupper")
    let undone = try DataPicture(office)
    try panel.tmux.press("q")
    try panel.expectGivenBack()

    let row =
      "+ 3-2-1-frukostmoten;2017-06-15;;;3-2-1-frukostmoten;informationstillfälle;;;;;12;30"
      + ";;;;;;;;;;"
    #expect(start.changes(to: logged) == ["data/gavleborg/asf/handelser.csv": [row]])
    #expect(undone == start)
  }

  @Test
  func `a follow-up that is logged moves the case's next due day`() throws {
    let office = try OfficeFolder(copying: OfficeFolder.exampleData)
    let folder = "data/skelleftea-norsjo"
    let panel = try Panel(office.path + "/" + folder, today: "2026-01-07", height: 50)
    let start = try DataPicture(office)

    try panel.press("7", "▶ no-25-002")
    try panel.press("/", "Filter:")
    try panel.type("sk-25-003", "▶ sk-25-003  ✖ försenat 129 dagar  bjud in")
    try panel.press("Enter", "filter: sk-25-003")
    try panel.wait("2025-08-31", "Uppföljningar (0)")
    try panel.press("n", "▶ Kontaktsätt")
    try panel.press("Enter", "▶ telefon")
    try panel.press("Enter", "▶ Utfall")
    try panel.press("Enter", "▶ nådd")
    try panel.press("Enter", "▶ Av")
    try panel.press("C-s", "Sparat: sk-25-003 · nästa: genomför första samtal")
    try panel.wait("· om 52 dagar", "genomför första samtal", "2026-02-28", "Uppföljningar (1)")
    let logged = try DataPicture(office)

    try panel.press("u", "Ångrade: ")
    try panel.wait("✖ försenat 129 dagar", "Uppföljningar (0)")
    let undone = try DataPicture(office)
    try panel.tmux.press("q")
    try panel.expectGivenBack()

    #expect(
      start.changes(to: logged) == [
        "\(folder)/kaa/uppfoljningar.csv": [
          "+ u-073;sk-25-003;2026-01-07;telefon;nådd;KAA-ansvarig;ja"
        ]
      ])
    #expect(undone == start)
    let told = try office.text("\(folder)/historik.csv")
    #expect(!["2026-01-07", "telefon", "nådd"].contains { told.contains($0) })
  }
}

import FileStore
import Finsam
import Testing

/// What a person has chosen once for all förbund.
struct SettingsTests {
  private static let file = """
    # min egen rad
    tema: sno   # ljust
    #användare: anna
    mapp: '/home/anna/norra'
    """

  @Test func `settings are read, and what is no setting is told with its place`() {
    let settings = Settings(bytes: Array((Self.file + "\nfärg: röd\n").utf8))
    #expect(settings.values == [.theme: "sno", .folder: "/home/anna/norra"])
    #expect(
      settings.problems.map { "\($0.position): \($0.message) \($0.advice)" } == [
        "installningar.yaml:5:1: ”färg” är ingen inställning. "
          + "Inställningarna är tema, användare, mapp, rundtur och tangenter."
      ])
  }

  @Test func `keys are read with their places, one or several on a line`() {
    let text = "tema: sno\ntangenter:\n  ändra: 'x F6'\n  ny: [w, F7]\n  spara:\n  ångra: nej\n"
    let settings = Settings(bytes: Array(text.utf8))
    #expect(settings.problems.isEmpty && settings.values == [.theme: "sno"])
    #expect(
      settings.keyChoices.map { choice in
        let places = [choice.nameOffset, choice.valueOffset].map {
          settings.problem(at: $0, "", advice: "").position.dropFirst("installningar.yaml:".count)
        }
        return "\(choice.name) = \(choice.value), \(places.joined(separator: " "))"
      } == ["ändra = x F6, 3:3 3:10", "ny = w F7, 4:3 4:7", "ångra = nej, 6:3 6:10"])
  }

  @Test(arguments: [("nej", "1:12"), ("\n- ändra", "2:1")])
  func `keys that are no list of actions are told with their place`(text: String, place: String) {
    let settings = Settings(bytes: Array("tangenter: \(text)\nmapp: a\n".utf8))
    #expect(settings.values == [.folder: "a"])
    #expect(
      settings.problems.map { "\($0.position): \($0.message) \($0.advice)" } == [
        "installningar.yaml:\(place): Under ”tangenter” står en rad per åtgärd. "
          + "Skriv till exempel ”ändra: F2” på en egen rad, med två blanksteg före."
      ])
  }

  @Test(
    arguments: Settings.Key.allCases,
    [
      "", Self.file, "tema: sno", "\n\n", "mapp: a\r\n", "tema: a\r\nmapp: b\r\nanvändare: c\r\n",
    ])
  func `a setting that is changed is read back, and no other line is touched`(
    key: Settings.Key, file: String
  ) {
    let changed = Settings.text(file, setting: key, to: "åsa's: #1")
    var wanted = Settings(bytes: Array(file.utf8)).values
    wanted[key] = "åsa's: #1"
    #expect(Settings(bytes: Array(changed.utf8)).values == wanted)
    let (before, after) = (file.split(separator: "\n"), Set(changed.split(separator: "\n")))
    #expect(before.filter { !after.contains($0) }.count <= 1)
  }

  private static let keys: [Settings.KeyLine] = [
    ("ändra", "e F2", "Ändrar posten."), ("ny", "n", "Lägger till."),
  ]

  @Test func `a file with everything in it says nothing until somebody chooses`() {
    let text = Settings.text(keys: Self.keys)
    let settings = Settings(bytes: Array(text.utf8))
    #expect(settings.values.isEmpty && settings.keyChoices.isEmpty && settings.problems.isEmpty)
    let chosen = text.replacing("#  ", with: "  ")
    #expect(
      Settings(bytes: Array(chosen.utf8)).keyChoices.map { "\($0.name) \($0.value)" } == [
        "ändra e F2", "ny n",
      ])
    #expect(
      text.hasSuffix(
        """
        tangenter:
        #  ändra: 'e F2'  # Ändrar posten.
        #  ny: 'n'        # Lägger till.

        """))
  }

  @Test func `a file from before gets what it says nothing of, once, and keeps its own lines`() {
    let text = Settings.text("tema: sno", completedWith: Self.keys)
    #expect(text.hasPrefix("tema: sno\n\n# Namnet som") && text.contains("\n#mapp: "))
    #expect(Settings(bytes: Array(text.utf8)).values == [.theme: "sno"])
    #expect(Settings.text(text, completedWith: Self.keys) == text)
    let whole = Settings.text(keys: Self.keys)
    #expect(Settings.text(whole, completedWith: Self.keys) == whole)
  }
}

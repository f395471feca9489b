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
          + "Inställningarna är tema, användare och mapp."
      ])
  }

  @Test(arguments: Settings.Key.allCases, ["", Self.file, "tema: sno", "\n\n", "mapp: a\r\n"])
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

  @Test func `a file with everything in it says nothing until somebody chooses`() {
    let settings = Settings(bytes: Array(Settings.text().utf8))
    #expect(settings.values.isEmpty && settings.problems.isEmpty)
    #expect(Settings.text().split(separator: "\n").filter { $0.hasPrefix("#") }.count == 7)
  }
}

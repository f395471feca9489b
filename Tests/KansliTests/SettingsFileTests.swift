import FileStore
import Foundation
import Testing

@testable import kansli

/// Settings that cannot be read or written are told of, and never lost.
struct SettingsFileTests {
  private static let file = "config/kansli/installningar.yaml"

  @Test func `settings that cannot be read are told by every command, which goes on`() throws {
    let office = try OfficeFolder()
    try office.write(Self.file, "tema: 'sno\nmapp: norra\n")
    let place = "\(office.path)/\(Self.file): installningar.yaml:1:7: "
    for command in [["list", "insatser"], ["check"], ["undo"]] {
      let run = try office.program.run(command + ["norra"])
      #expect(run.stderr.hasPrefix("Obs: \(place)"), "\(run)")
    }
    let config = try office.run("config")
    #expect(config.status == 2 && config.stderr.hasPrefix("Fel: \(place)"), "\(config)")
    #expect(try office.text(Self.file) == "tema: 'sno\nmapp: norra\n")
  }

  @Test func `a file one may not read is told by every command, and is not made anew`() throws {
    let office = try OfficeFolder()
    try office.write(Self.file, "tema: sno\n")
    let asNobody = getuid() == 0 ? "setpriv --reuid=65534 --regid=65534 --clear-groups " : ""
    let run = try office.program.shell(
      """
      cp "$KANSLI" program && chmod -R a+rX . && chmod 000 '\(Self.file)'
      \(asNobody)./program list insatser norra >/dev/null; \(asNobody)./program config >/dev/null
      status=$?; chmod 600 '\(Self.file)'; exit $status
      """)
    let words =
      "\(office.path)/\(Self.file): installningar.yaml: Du får inte läsa filen. "
      + "Be filens eller mappens ägare om behörighet att läsa den.\n"
    #expect(run == Program.Run(stderr: "Obs: \(words)Fel: \(words)", status: 2))
    #expect(try office.text(Self.file) == "tema: sno\n")
  }

  @Test(arguments: [
    ("config", "config", "en del av sökvägen är en fil"),
    ("config/kansli", "config/kansli/installningar.yaml", "en del av sökvägen är en fil"),
  ])
  func `settings that cannot be written say where and why`(
    file: String, place: String, reason: String
  ) throws {
    let office = try OfficeFolder()
    try office.write(file, "")
    let run = try office.run("config")
    #expect(run.status == 2 && run.stdout.isEmpty)
    #expect(run.stderr.hasPrefix("Fel: \(office.path)/\(place)"), "\(run.stderr)")
  }

  @Test func `what the settings name is checked as well`() throws {
    let office = try OfficeFolder()
    try office.write(Self.file, "tema: snö\nmapp: /finns/inte\ntema: grön\n")
    let run = try office.run("config")
    let path = "Fel: \(office.path)/\(Self.file): installningar.yaml:"
    #expect(
      run.stderr.split(separator: "\n").map(String.init) == [
        "\(path)3:1: Nyckeln ”tema” står här en andra gång. "
          + "Behåll en av dem och ta bort den andra.",
        "\(path)3:7: Temat ”grön” finns inte. "
          + "Välj ett av: fargblind, hog-kontrast, mono, norrsken, sno.",
        "\(path)2:7: Mappen /finns/inte finns inte, eller får inte läsas. "
          + "Rätta sökvägen, eller sätt # framför raden.",
      ])
    #expect(run.status == 2)
  }

  private static let odd: [(String, isKept: Bool)] = [
    ("", true), ("tema: mono\n", true), ("tema: mono\ntema: norrsken\n", true),
    ("\"tema\": mono\n", false), ("# bara en rad", true), ("tema: mono\r\nmapp: a\r\n", true),
    ("tangenter:\n  tema: x\n", true), ("tema: |\n  mono\nmapp: a\n", false),
    ("{tema: mono}\n", false), ("mapp: 'a\n", true), ("- tema\n", false),
    ("tema: mono # \u{FFFD}\n", true),
  ]

  @Test(arguments: odd)
  func `a theme is remembered, or told not to be, and no other setting is lost`(
    text: String, isKept: Bool
  ) throws {
    let office = try OfficeFolder([Self.file: text])
    let file = SettingsFile(environment: ["XDG_CONFIG_HOME": office.path + "/config"])
    let before = Settings(path: file.path)
    do throws(CommandFailure) {
      try file.remember("sno", as: .theme)
      let after = Settings(path: file.path)
      #expect(after.values.merging(before.values) { new, _ in new } == after.values)
      #expect(after.values[.theme] == "sno" && isKept)
      #expect(after.keyChoices.map(\.name) == before.keyChoices.map(\.name))
    } catch {
      #expect(error.message.hasPrefix("\(file.path) är inte ändrad: "), "\(error.message)")
      #expect(try office.text(Self.file) == text && !isKept, "\(text) \(error.message)")
    }
  }

  @Test func `a file that is not UTF-8 stays as it is to the byte`() throws {
    let office = try OfficeFolder()
    try office.write(Self.file, "")
    let path = office.path + "/" + Self.file
    let bytes = Data([0x74, 0x65, 0x6D, 0x61, 0x3A, 0x20, 0x73, 0x6E, 0xF6, 0x0A])
    try bytes.write(to: URL(filePath: path))
    let file = SettingsFile(environment: ["XDG_CONFIG_HOME": office.path + "/config"])
    #expect(throws: CommandFailure.self) { try file.remember("mono", as: .theme) }
    let run = try office.run("config")
    #expect(run.status == 2 && run.stderr.contains("inte UTF-8"), "\(run)")
    #expect(try Data(contentsOf: URL(filePath: path)) == bytes)
  }
}

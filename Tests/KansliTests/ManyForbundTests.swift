import Foundation
import Testing

/// Many förbund in a folder: a copy to give away, and all of them beside one another.
struct ManyForbundTests {
  @Test(arguments: ["skelleftea-norsjo", "gavleborg"])
  func `a copy to give away can be read, and has nothing that must stay`(name: String) throws {
    let office = try OfficeFolder(copying: OfficeFolder.exampleData)
    let before = try office.bytes
    let shared = try office.run("dela", "data/\(name)", "ut/\(name)")
    #expect(shared.status == 0, "\(shared.stderr)")
    let files = try office.files.filter { $0.key.hasPrefix("ut/") }
    #expect(!files.keys.contains { $0.contains("kaa/") || $0.contains("historik") })
    #expect(!files.values.contains { $0.contains("exempel: ja") })
    #expect(files["ut/\(name)/forbund.yaml"]?.contains("källor:") == true)
    let checked = try office.run("check", "ut/\(name)", "--form", "json")
    #expect(!checked.stdout.contains("\"läsfel\""), "\(checked.stdout.prefix(2_000))")
    #expect(try office.bytes.filter { !$0.key.hasPrefix("ut/") } == before)
    let again = try office.run("dela", "data/\(name)", "ut/\(name)")
    #expect(
      again
        == Program.Run(
          stderr: """
            Fel: ut/\(name) finns redan.
              Välj en mapp som inte finns. Inget är skrivet.

            """, status: 2))
  }

  @Test func `what cannot be read is not given away`() throws {
    let office = try OfficeFolder()
    try office.write("norra/insatser/trasig.yaml", "namn: [\n")
    let shared = try office.run("dela", "norra", "ut")
    #expect(shared.status == 2 && shared.stderr.contains("norra/insatser/trasig.yaml:"))
    let isMade = office.exists("ut")
    #expect(!isMade)
  }
}

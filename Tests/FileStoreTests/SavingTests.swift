import Finsam
import Glibc
import Testing

@testable import FileStore

struct SavingTests {
  static let insats = """
    # En insats
    namn: Hälsans trädgård   # kallas Gröna
    ägare: 'Skellefteå kommun'
    egen: behålls

    mål:
      # Det första målet
      - id: m1
        lydelse: Deltagarna går vidare
      - id: m2
        lydelse: |
          Två rader
          text
    """ + "\n"

  static let file = "insatser/halsan.yaml"
  static let address = Address(file)
  static let rename = Change(
    address, .field("namn", from: "Hälsans trädgård", to: "Trädgården"))

  static func filled() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    folder.write("forbund.yaml", "namn: Provförbundet\n")
    folder.write(file, insats)
    return folder
  }

  @Test func `a saved change replaces one value, adds a history row and leaves nothing else`()
    throws
  {
    let disk = try SavingTests.filled()
    defer { disk.remove() }
    var folder = disk.folder()
    _ = folder.read()
    let saved = try folder.save([SavingTests.rename])
    #expect(saved == [SavedChange(change: SavingTests.rename)])
    #expect(
      disk.text(SavingTests.file)
        == SavingTests.insats.replacing("Hälsans trädgård", with: "Trädgården"))
    #expect(
      disk.history() == """
        \u{FEFF}tid;användare;steg;ursprung;gäller_steg;åtgärd;fil;post;fält;från;till;del;ersatte\r
        2014-12-31 14:02:11;anna;#1;ändring;;ändrade;insatser/halsan.yaml;;namn;Hälsans trädgård;Trädgården;1 av 1;\r\n
        """)
    #expect(disk.names == ["forbund.yaml", "historik.csv", "insatser"])
    #expect(FolderListing.names(in: disk.path + "/insatser") == ["halsan.yaml"])
    let reading = folder.read()
    #expect(reading.office.insats("halsan")?.name == "Trädgården")
    #expect(reading.history.map(\.change) == [SavingTests.rename])
    let hasChanged = folder.hasChanged()
    #expect(!hasChanged)
  }

  @Test func `an absent field is a new line in field order, and its group comes with it`() throws {
    let disk = try SavingTests.filled()
    defer { disk.remove() }
    var folder = disk.folder()
    _ = try folder.save([
      Change(SavingTests.address, .field("skede", from: "", to: "pågående")),
      Change(SavingTests.address, .field("period.slut", from: "", to: "2014-12-31")),
      Change(
        SavingTests.address.appending(Step("mål", "m1")),
        .field("förslag.status", from: "", to: "uppnått")),
    ])
    #expect(
      disk.text(SavingTests.file) == """
        # En insats
        namn: Hälsans trädgård   # kallas Gröna
        skede: pågående
        ägare: 'Skellefteå kommun'
        period:
          slut: 2014-12-31
        egen: behålls

        mål:
          # Det första målet
          - id: m1
            lydelse: Deltagarna går vidare
            förslag:
              status: uppnått
          - id: m2
            lydelse: |
              Två rader
              text

        """)
  }

  @Test func `what is written is indented and ends its lines as the file does`() throws {
    let disk = try SavingTests.filled()
    defer { disk.remove() }
    let lines =
      "namn: Hälsan\r\nperiod:\r\n    start: 2014-01-01\r\nmål:\r\n    - id: m1\r\n"
      + "      lydelse: Vidare\r\n"
    disk.write(SavingTests.file, lines)
    var folder = disk.folder()
    let goal = SavingTests.address.appending(Step("mål", "m1"))
    _ = try folder.save([Change(goal, .field("förslag.status", from: "", to: "uppnått"))])
    let added = "      förslag:\r\n          status: uppnått\r\n"
    #expect(disk.text(SavingTests.file) == lines + added)
  }

  @Test func `a value between single quotes stays between them, whatever it holds`() throws {
    let disk = try SavingTests.filled()
    defer { disk.remove() }
    var folder = disk.folder()
    _ = try folder.save([
      Change(SavingTests.address, .field("ägare", from: "Skellefteå kommun", to: "Kajsa's hus"))
    ])
    #expect(
      disk.text(SavingTests.file)
        == SavingTests.insats.replacing("'Skellefteå kommun'", with: "'Kajsa''s hus'"))
  }

  @Test func `a comment behind a value stays when the value goes`() throws {
    let disk = try SavingTests.filled()
    defer { disk.remove() }
    disk.write(SavingTests.file, "namn: Hälsan\nägare: Skellefteå   # efter beslut\n")
    var folder = disk.folder()
    _ = try folder.save([
      Change(SavingTests.address, .field("ägare", from: "Skellefteå", to: ""))
    ])
    #expect(disk.text(SavingTests.file).hasSuffix("# efter beslut\n"))
    #expect(folder.read().office.insats("halsan")?.owner == "")
  }

  @Test func `a comment directly above a part goes with it`() throws {
    let disk = try SavingTests.filled()
    defer { disk.remove() }
    var folder = disk.folder()
    _ = try folder.save([
      Change(SavingTests.address, .move(part: "mål", id: "m1", from: nil, to: "m2"))
    ])
    #expect(
      disk.text(SavingTests.file).hasSuffix(
        """
        mål:
          - id: m2
            lydelse: |
              Två rader
              text
          # Det första målet
          - id: m1
            lydelse: Deltagarna går vidare

        """))
    _ = try folder.undo()
    #expect(disk.text(SavingTests.file) == SavingTests.insats)
  }

  @Test func `a new document gets its folder and an opening comment, and undo takes it away`()
    throws
  {
    let disk = try SavingTests.filled()
    defer { disk.remove() }
    var folder = disk.folder()
    let draft = Draft(
      id: "2014",
      fields: [Draft.Text("år", "2014"), Draft.Text("vision", "Arbete åt alla.\nInom räckhåll.")],
      parts: [
        Draft.Children(
          "mål",
          [
            Draft(
              id: "individ-1",
              fields: [
                Draft.Text("id", "individ-1"), Draft.Text("lydelse", "- fler i arbete"),
                Draft.Text("förslag.status", "delvis"),
              ])
          ])
      ])
    let create = Change(Address("styrkort/2014.yaml"), .create(draft))
    _ = try folder.save([create])
    #expect(
      disk.text("styrkort/2014.yaml") == """
        # Styrkort för ett år: vision, strategi, mål, mått, aktiviteter och bedömningar.
        år: 2014
        vision: |-
          Arbete åt alla.
          Inom räckhåll.
        mål:
          - id: individ-1
            lydelse: "- fler i arbete"
            förslag:
              status: delvis

        """)
    #expect(folder.undoTitle == "ny fil styrkort/2014.yaml")
    _ = try folder.undo()
    #expect(!disk.exists("styrkort/2014.yaml"))
    var later = disk.folder()
    _ = later.read()
    #expect(later.redoTitle == "ny fil styrkort/2014.yaml")
    _ = try later.redo()
    let card = later.read().office.styrkort.first
    #expect(card?.draft == draft)
    let second = failure { () throws(SaveFailure) in try later.save([create]) }
    #expect(second == .exists(file: "styrkort/2014.yaml"))
  }

  @Test func `nothing is written when one of several changes cannot be made`() throws {
    let disk = try SavingTests.filled()
    defer { disk.remove() }
    var folder = disk.folder()
    let wrong = Change(Address("forbund.yaml"), .field("gräns_delvis", from: "", to: "många"))
    let refusal = failure { () throws(SaveFailure) in
      try folder.save([SavingTests.rename, wrong])
    }
    #expect(
      refusal
        == .refused(
          .invalid(field: "Gräns för delvis uppnått, %", .notAShare("många"))))
    #expect(disk.text(SavingTests.file) == SavingTests.insats)
    #expect(!disk.exists("historik.csv"))
  }
}

extension String {
  func replacing(_ old: String, with new: String) -> String {
    let parts = split(separator: old, omittingEmptySubsequences: false)
    return parts.joined(separator: new)
  }
}

import Finsam
import Testing

@testable import FileStore

/// A value that cannot be read is shown as it is printed and locks nothing but itself.
struct PrintedValueTests {
  static let file = "insatser/psykisk-halsa.yaml"
  static let address = Address(file)
  static let text = """
    namn: Psykisk hälsa i fokus
    inriktning: blandad
    ålder:
      från: ung
    period:
      start: 2014-01-01
      slut: 2014-2015-12-31   # så står det
    deltagare:
      - period: 2014
        totalt: omkring trettio
        källa: S4:1
    """ + "\n"

  private static func filled() throws -> TemporaryFolder {
    let disk = try TemporaryFolder()
    disk.write("forbund.yaml", "namn: Provförbundet\n")
    disk.write(file, text)
    disk.write(
      ASFEvent.path, "id;dag;slag;vad\nh-1;våren 2014;möte;Möte\nh-2;2014-06-31;möte;Möte\n")
    return disk
  }

  @Test func `it is kept, shown and told of where it stands`() throws {
    let disk = try PrintedValueTests.filled()
    defer { disk.remove() }
    var folder = disk.folder()
    let reading = folder.read()
    let insats = try #require(reading.office.outline(at: PrintedValueTests.address))
    #expect(insats.text("period.slut") == "2014-2015-12-31")
    #expect(insats.text("inriktning") == "blandad")
    #expect(insats.text("ålder.från") == "ung")
    #expect(insats.part("deltagare")?.children.first?.text("totalt") == "omkring trettio")
    #expect(
      reading.office.outline(at: ASFEvent.address(id: "h-1"))?.text("dag") == "våren 2014")
    #expect(reading.problems.allSatisfy { $0.isMendable })
    #expect(
      reading.problems.map(\.message) == [
        "Inriktning: ”blandad” är inte ett av valen.", "Ålder från: ”ung” är inte ett tal.",
        "Period till: ”2014-2015-12-31” är inte ett datum.",
        "Deltagare totalt: ”omkring trettio” är varken ett tal, ett intervall, ja/nej eller "
          + "framgår inte.",
        "Kolumn ”dag”: ”våren 2014” är inte ett datum.",
      ])
    #expect(reading.problems.allSatisfy { reading.isWritable($0.file) })
    #expect(
      reading.problems[2].advice
        == "Skriv till exempel 2014-12-31. Det tryckta kan stå kvar som period.slut_tryckt.")
  }

  @Test func `the rest of the file can be changed, and nothing of what is printed moves`() throws {
    let disk = try PrintedValueTests.filled()
    defer { disk.remove() }
    var folder = disk.folder()
    _ = folder.read()
    _ = try folder.save([
      Change(PrintedValueTests.address, .field("ägare", from: "", to: "Region")),
      Change(ASFEvent.address(id: "h-1"), .field("vad", from: "Möte", to: "Årsmöte")),
    ])
    #expect(
      disk.text(PrintedValueTests.file)
        == PrintedValueTests.text.replacing("ålder:", with: "ägare: Region\nålder:"))
    #expect(disk.text(ASFEvent.path).contains("h-1;våren 2014;möte;Årsmöte\n"))
  }

  @Test(arguments: [
    (file, [Step](), "period.slut", "2014-2015-12-31", "2015-12-31"),
    (file, [], "inriktning", "blandad", "individ"),
    (file, [], "ålder.från", "ung", "16"),
    (file, [Step("deltagare", "2014")], "totalt", "omkring trettio", "ca 30"),
    (ASFEvent.path, [Step(RegisterKey.rows, "h-1")], "dag", "våren 2014", "2014-05-01"),
  ])
  func `it is replaced by who says so, and comes back by undo, in another process too`(
    file: String, steps: [Step], key: String, printed: String, value: String
  ) throws {
    let disk = try PrintedValueTests.filled()
    defer { disk.remove() }
    let before = disk.bytes(file)
    let address = Address(file, steps)
    var folder = disk.folder()
    _ = folder.read()
    _ = try folder.save([Change(address, .field(key, from: printed, to: value))])
    #expect(folder.read().office.outline(at: address)?.text(key) == value)
    var other = disk.folder()
    _ = other.read()
    _ = try other.undo()
    #expect(other.read().office.outline(at: address)?.text(key) == printed)
    #expect(disk.bytes(file) == before)
    _ = try other.redo()
    #expect(other.read().office.outline(at: address)?.text(key) == value)
  }

  @Test func `a part and a row that hold one are removed and come back whole`() throws {
    let disk = try PrintedValueTests.filled()
    defer { disk.remove() }
    var folder = disk.folder()
    let office = folder.read().office
    let participation = PrintedValueTests.address.appending(Step("deltagare", "2014"))
    let event = ASFEvent.address(id: "h-1")
    for (address, part) in [(participation, "deltagare"), (event, RegisterKey.rows)] {
      let before = disk.bytes(address.file)
      let outline = try #require(office.outline(at: address))
      let parent = try #require(address.parent)
      _ = try folder.save([Change(parent, .remove(part: part, after: nil, outline.draft))])
      #expect(folder.read().office.outline(at: address) == nil)
      var other = disk.folder()
      _ = other.read()
      _ = try other.undo()
      #expect(other.read().office.outline(at: address) == outline)
      _ = folder.read()
      #expect(disk.text(address.file).contains(address == event ? "våren 2014" : "omkring trettio"))
      #expect(before.count <= disk.bytes(address.file).count + 4)
    }
  }

  @Test func `what is printed stands beside what it is taken for, and is a finding`() throws {
    let disk = try PrintedValueTests.filled()
    defer { disk.remove() }
    var folder = disk.folder()
    _ = folder.read()
    let address = PrintedValueTests.address
    _ = try folder.save([
      Change(address, .field("period.slut", from: "2014-2015-12-31", to: "2015-12-31")),
      Change(address, .field("period.slut_tryckt", from: "", to: "2014-2015-12-31")),
    ])
    #expect(
      disk.text(PrintedValueTests.file).contains(
        "  slut: 2015-12-31   # så står det\n  slut_tryckt: 2014-2015-12-31\n"))
    let day = try #require(Day(year: 2014, month: 12, day: 31))
    #expect(
      folder.read().office.findings(on: day).filter { $0.check == .impossibleDay }.map(\.message)
        == [
          "”Period till” är tryckt ”2014-2015-12-31”; läses som 2015-12-31.",
          "”Dag” är 2014-06-31, men juni 2014 har bara 30 dagar.",
        ])
  }

  @Test func `every day that a source prints has a field for what is printed`() {
    func days(_ shape: RecordShape) -> [FieldShape] {
      shape.fields.filter { $0.kind == .day && !shape.fields.map(\.key).contains($0.printedKey) }
        + shape.parts.flatMap { days($0.shape) }
    }
    let kinds = DocumentKind.allCases.filter { !$0.isConfidential && $0 != .rules && $0 != .review }
    // The förbund's days it computes for are settings, and those of a survey are the office's own:
    // in no source.
    #expect(
      kinds.flatMap { days($0.shape) }.map(\.key) == [
        "avstämningsdag", "kaa.avstämningsdag", "öppnad", "stängd", "avtal_dag", "publicerad",
      ])
  }

  @Test func `an id that cannot be read still locks its file`() throws {
    let bytes = Array(
      "namn: X\ndeltagare:\n  - period: i fjol\n    totalt: 3\n    källa: S1:1\n".utf8)
    let document = Document(.insats, file: "insatser/x.yaml", bytes: bytes)
    #expect(!document.isWritable)
  }
}

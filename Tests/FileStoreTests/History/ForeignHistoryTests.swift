import Finsam
import Testing

@testable import FileStore

/// Histories that another program has saved in its own way.
struct ForeignHistoryTests {
  /// How a spreadsheet may save the file.
  enum Saving: CaseIterable {
    case windows1252, utf16, commas, tabs, renamed

    func bytes(_ text: String) throws -> [UInt8] {
      let bare = text.replacing("\u{FEFF}", with: "")
      switch self {
      case .windows1252: return try CellEncoding.windows1252.bytes(bare)
      case .utf16: return [0xFF, 0xFE] + bare.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
      case .commas: return Array(text.replacing(";", with: ",").utf8)
      case .tabs: return Array(bare.replacing(";", with: "\t").utf8)
      case .renamed: return Array(text.replacing("tid;", with: "Tidpunkt;").utf8)
      }
    }

    var message: String {
      switch self {
      case .windows1252: "Filen är inte sparad som UTF-8."
      case .utf16: "Filen är sparad som UTF-16."
      case .commas: "Cellerna skiljs åt med komma, inte med semikolon."
      case .tabs: "Cellerna skiljs åt med tabb, inte med semikolon."
      case .renamed: "Första raden är inte historikens rubriker."
      }
    }
  }

  private static let owner = Change(
    SavingTests.address, .field("ägare", from: "Skellefteå kommun", to: "Åsele kommun"))

  @Test(arguments: Saving.allCases)
  func `it is told of, nothing is added to it, and what is done meanwhile is told later`(
    saving: Saving
  ) throws {
    let disk = try SavingTests.filled()
    defer { disk.remove() }
    var folder = disk.folder()
    _ = folder.read()
    _ = try folder.save([Self.owner])
    let whole = disk.bytes(History.file)
    let foreign = try saving.bytes(disk.text(History.file))
    disk.write(History.file, foreign)

    folder = Folder(path: disk.path, user: "anna") { "2014-12-31 15:00:00" }
    let told = folder.read().problems.filter { $0.file == History.file }
    #expect(told.map(\.message) == [saving.message])
    #expect(told.allSatisfy { $0.isBlocking && $0.advice.hasSuffix("läggs inget till i den.") })
    let refused = failure { () throws(SaveFailure) in try folder.undo() }
    #expect(refused == .readOnlyFile(told))

    let saved = try folder.save([SavingTests.rename])
    let reason = String(saving.message.dropLast())
    #expect(saved.map { $0.warning?.contains(reason) } == [true])
    #expect(disk.bytes(History.file) == foreign)
    #expect(folder.undoTitle == "namn av halsan")

    disk.write(History.file, whole)
    folder = disk.folder()
    _ = folder.read()
    #expect(try folder.undo().title == "namn av halsan")
    #expect(try folder.undo().title == "ägare av halsan")
    #expect(disk.text(SavingTests.file) == SavingTests.insats)
    #expect(folder.history.problems.isEmpty)
  }

  @Test(arguments: [Saving.windows1252, .utf16, .commas])
  func `what undo keeps of youths is not thrown away for it`(saving: Saving) throws {
    let disk = try SavingTests.filled()
    defer { disk.remove() }
    disk.write(
      KAACase.path,
      "ärende;födelsedag;kommun;intagsgrupp;händelsedag\n"
        + "k-1;1997-04-05;Norsjö;avbrott;2014-10-01\n")
    func move(_ from: String, _ to: String) -> [Change] {
      [Change(KAACase.address(id: "k-1"), .field("kommun", from: from, to: to))]
    }
    var folder = disk.folder()
    _ = folder.read()
    _ = try folder.save(move("Norsjö", "Malå"))
    let whole = disk.bytes(History.secretFile)
    let foreign = try saving.bytes(disk.text(History.secretFile))
    disk.write(History.secretFile, foreign)
    folder = disk.folder()
    let told = folder.read().problems.filter { $0.file == History.secretFile }
    #expect(told.contains { $0.message == saving.message && $0.sourceLine.isEmpty })
    let saved = try folder.save(move("Malå", "Norsjö"))
    #expect(saved.first?.warning != nil)
    #expect(disk.bytes(History.secretFile) == foreign)
    disk.write(History.secretFile, whole)
    folder = disk.folder()
    _ = folder.read()
    _ = try folder.save([SavingTests.rename])
    #expect(disk.bytes(History.secretFile) == whole)
  }

  @Test func `a first line that a crash has cut off is no other program's`() {
    let opening = SourceText.byteOrderMark + History.row(History.columns, [0x0D, 0x0A])
    for count in 0...opening.count {
      for bytes in [opening.prefix(count), opening.dropFirst(3).prefix(count)] {
        let torn = Array(bytes) + [0x0D, 0x0A]
        let rows = HistoryRows(SourceText(file: History.file, bytes: torn))
        #expect(rows.foreignProblem == nil, "\(count)")
      }
    }
  }

  @Test func `a row in another encoding is left alone, and not taken for what it is not`() throws {
    let disk = try SavingTests.filled()
    defer { disk.remove() }
    var folder = disk.folder()
    _ = folder.read()
    _ = try folder.save([Self.owner])
    let lines = disk.text(History.file).split(separator: "\r\n")
    let row = try CellEncoding.windows1252.bytes(String(lines[1]))
    let bytes = SourceText.byteOrderMark + Array(lines[0].dropFirst().utf8) + [0x0D, 0x0A] + row
    disk.write(History.file, bytes + [0x0D, 0x0A])
    folder = disk.folder()
    let reading = folder.read()
    #expect(reading.history.isEmpty)
    let told = reading.problems.filter { $0.file == History.file }
    #expect(told.map(\.message) == ["Raden i historiken går inte att läsa."])
  }
}

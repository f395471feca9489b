import Finsam
import Glibc
import Testing

@testable import FileStore

/// What could not be read is not known to be missing, nor to be wrong.
struct BrokenFileFindingTests {
  /// Ways to break a file so that the rest of it cannot be read.
  private enum Break: CaseIterable {
    case tab, bracket, cut, quote, byte

    func applied(to text: String, line: Int) -> [UInt8] {
      var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      switch self {
      case .tab: lines.insert("\tfel: här", at: line)
      case .bracket: lines[line] += " [oavslutad"
      case .cut: lines = Array(lines.prefix(line)) + ["\"oavslutad"]
      case .quote: lines[line] = "\"" + lines[line]
      case .byte: return Array(lines.joined(separator: "\n").utf8) + [0xFF, 0x0A]
      }
      return Array(lines.joined(separator: "\n").utf8)
    }
  }

  private static func files(below path: String, prefix: String = "") -> [String] {
    (FolderListing.names(in: path) ?? []).sorted().flatMap { name -> [String] in
      guard !name.hasPrefix("."), !name.hasPrefix("historik") else { return [] }
      return name.contains(".")
        ? [prefix + name] : files(below: path + "/" + name, prefix: prefix + name + "/")
    }
  }

  private func review(_ folder: inout Folder) -> (said: Set<String>, isBroken: Bool) {
    let reading = folder.read()
    let items = ReviewReport(
      reading.office, problems: reading.problems, on: reading.office.day(Today(.last))
    ).items
    let said = items.compactMap { item -> String? in
      if case .problem = item.kind { return nil }
      return "\(item.place.text): \(item.detail)"
    }
    return (Set(said), !reading.problems.filter(\.isBlocking).isEmpty)
  }

  @Test(arguments: ExampleDataTests.folders, Array(1...40))
  func `a broken file finds nothing that the whole one does not`(path: String, seed: Int) throws {
    let disk = try TemporaryFolder()
    defer { disk.remove() }
    let files = BrokenFileFindingTests.files(below: path)
    for file in files {
      disk.write(file, try #require(TemporaryFolder.bytes(path + "/" + file)))
    }
    var folder = disk.folder()
    let whole = review(&folder)
    #expect(!whole.isBroken && !whole.said.isEmpty)
    let office = folder.read().office
    let doubles = Check.allCases.flatMap { $0.findings(in: office, on: office.day(Today(.last))) }
      .map { "\($0.place.text): \($0.message)" }

    var chance = Chance(seed: seed)
    let file = chance.pick(files)
    let text = disk.text(file)
    let line = Int.random(in: 0..<text.split(separator: "\n").count, using: &chance)
    let way = chance.pick(Break.allCases)
    disk.write(file, way.applied(to: text, line: line))
    let broken = review(&folder)
    guard broken.isBroken else { return }
    // What two checks tell of is told once: where one of them waits, the other tells of it.
    let new = broken.said.subtracting(whole.said.union(doubles))
    #expect(new == [], "\(file), \(way), line \(line + 1)")

    disk.write(file, text)
    #expect(review(&folder) == whole)
  }

  @Test func `what a broken file holds comes back when it is mended`() throws {
    let disk = try TemporaryFolder()
    defer { disk.remove() }
    let goals = "år: 2014\nmål:\n  - id: individ-1\n    perspektiv: individ\n    lydelse: Alla\n"
    disk.write("forbund.yaml", "namn: Prov\n")
    disk.write("styrkort/2014.yaml", goals)
    disk.write("insatser/aa.yaml", "namn: A\nperiod:\n  start: 2015-02-01\n  slut: 2015-01-01\n")
    var folder = disk.folder()
    let whole = review(&folder)
    let others = whole.said.filter { $0.hasPrefix("insatser") }
    #expect(!others.isEmpty && others != whole.said)
    disk.write("styrkort/2014.yaml", goals + "\tfel\n")
    let broken = review(&folder)
    #expect(broken.isBroken && broken.said == others)
    disk.write("styrkort/2014.yaml", goals)
    #expect(review(&folder) == whole)
  }
}

import Finsam
import Testing

@testable import FileStore

/// Both versions of some lines, as git leaves them.
struct MergeConflictTests {
  private static func read(_ file: String, _ text: String) throws -> any DataFile {
    let kind = try #require(DocumentKind(path: file))
    return DataFiles.read(kind, file: file, bytes: Array(text.utf8))
  }

  static let insats = """
    namn: Mysam
    inriktning: individ
    ägare: Region
    målgrupp: |
      Unga som

      =======
      vill vidare
    mål:
      - id: m1
        lydelse: Vidare
      - id: m2
        lydelse: Kvar
    källa: S1:1
    """ + "\n"

  @Test func `a row of equals signs in a text is no mark`() throws {
    let file = try MergeConflictTests.read("insatser/x.yaml", MergeConflictTests.insats)
    #expect(file.problems == [])
  }

  @Test func `the two versions are named by their lines, and one of them is shown`() throws {
    let text = """
      namn: Mysam
      <<<<<<< HEAD
      ägare: Region
      =======
      ägare: Kommunen
      inriktning: individ
      >>>>>>> anna
      källa: S1:1
      """ + "\n"
    let file = try MergeConflictTests.read("insatser/mysam.yaml", text)
    #expect(
      file.problems.map(\.rendered) == [
        """
        insatser/mysam.yaml:2:1: läsfel: Två versioner står kvar efter en sammanslagning i git: rad 3 är den ena, rad 5–6 den andra.
          2 | <<<<<<< HEAD
            | ^
          Behåll de rader som ska gälla, och ta bort de andra och raderna med <<<<<<<, ======= och >>>>>>>.
        """
      ])
    #expect((file.record as? Insats)?.owner == "Region")
    #expect((file.record as? Insats)?.source == "S1:1")
    #expect(!file.isWritable)
  }

  @Test(arguments: ["<<<<<<< HEAD", ">>>>>>> anna", "  >>>>>>> 1a2b3c"])
  func `a mark that somebody has left behind is told of alone`(mark: String) throws {
    let text = MergeConflictTests.insats.replacing("mål:", with: mark + "\nmål:")
    let file = try MergeConflictTests.read("insatser/x.yaml", text)
    #expect(file.problems.map(\.message) == ["Raden är en rest av en sammanslagning i git."])
    #expect((file.record as? Insats)?.goals.count == 2)
  }

  static let rounds = Array(1...150)

  @Test(arguments: rounds)
  func `wherever they stand, they are named with their lines and the rest is shown`(seed: Int)
    throws
  {
    var chance = Chance(seed: seed)
    let isRegister = chance.isTrue(oneIn: 2)
    let events = (1...6).map { "h-\($0);201\($0)-01-01;möte;\"rad ett\nrad två\"" }
    let text =
      isRegister
      ? (["id;dag;slag;vad"] + events).joined(separator: "\n") + "\n" : MergeConflictTests.insats
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    lines.removeLast()
    let place = Int.random(in: 1..<lines.count, using: &chance)
    let end = Int.random(in: place...min(lines.count, place + 3), using: &chance)
    let ours = Array(lines[place..<end])
    let theirs = (0..<Int.random(in: 0...3, using: &chance)).map { "annat\($0): \($0)" }
    // Editors indent with what they paste into, and spreadsheets add cells.
    let margin = !isRegister && chance.isTrue(oneIn: 3) ? "    " : ""
    let tail = isRegister && chance.isTrue(oneIn: 3) ? ";;;" : ""
    let base = chance.isTrue(oneIn: 3) ? [margin + "||||||| bas"] + ours.prefix(1) : []
    lines.replaceSubrange(
      place..<end,
      with: [margin + "<<<<<<< HEAD" + tail] + ours + base + [margin + "=======" + tail] + theirs
        + [margin + ">>>>>>> gren" + tail])
    let broken = lines.joined(separator: chance.pick(["\n", "\r\n"])) + "\n"
    let file = try MergeConflictTests.read(
      isRegister ? "asf/handelser.csv" : "insatser/x.yaml", broken)

    let told = file.problems.filter { $0.message.contains("sammanslagning") }
    #expect(told.map(\.line) == [place + 1], "\(broken)")
    let divider = place + 1 + ours.count + base.count
    let other = theirs.isEmpty ? "ingenting" : "rad \(divider + 2)"
    #expect(told.first?.message.contains(other) == true, "\(told) \(broken)")
    #expect(!file.isWritable)
    let count =
      (file.record as? Register<ASFEvent>)?.rows.count
      ?? (file.record as? Insats)?.goals.count ?? 0
    #expect(count == (isRegister ? 6 : 2), "\(file.problems.map(\.rendered)) \(broken)")
    // Nothing else is wrong with such a file.
    #expect(file.errors.count == 1, "\(file.errors.map(\.rendered)) \(broken)")
  }
}

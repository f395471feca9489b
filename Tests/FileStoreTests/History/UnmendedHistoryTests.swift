import Finsam
import Testing

@testable import FileStore

/// Histories in which git has left both sides of a merge, with its marks around them.
struct UnmendedHistoryTests {
  private static let file = SavingTests.file
  private static let case1 = "ärende;födelsedag;kommun;intagsgrupp;händelsedag\nk-1;1997-04-05;"
  private static let cases = case1 + "Norsjö;avbrott;2014-10-01\n"

  private static func filled() throws -> TemporaryFolder {
    let disk = try SavingTests.filled()
    disk.write(KAACase.path, cases)
    return disk
  }

  /// Text of several lines, some of which are the same in every change: git cuts between them. Some
  /// look like git's own marks.
  private static func prose(_ user: String, _ chance: inout Chance) -> String {
    let shared = chance.isTrue(oneIn: 4) ? chance.pick(MarkLikeTextTests.marks) : "samma rad"
    let middle = Array(repeating: shared, count: Int.random(in: 0...3, using: &chance))
    let ends = (0..<2).map { _ in "\(user) \(Int.random(in: 0..<1_000_000, using: &chance))" }
    return ([ends[0]] + middle + [ends[1]]).joined(separator: "\n")
  }

  /// What some steps of a user's make of a folder's history.
  private static func work(
    _ disk: TemporaryFolder, as user: String, _ chance: inout Chance
  ) throws -> String {
    for _ in 0..<Int.random(in: 1...3, using: &chance) {
      let minute = Int.random(in: 10...59, using: &chance)
      var folder = Folder(path: disk.path, user: user) { "2014-12-31 14:\(minute):00" }
      let record = Outline(try #require(folder.read().office.insats("halsan")))
      _ = try folder.save(
        ["ägare", "målgrupp"].map { key in
          Change(
            SavingTests.address,
            .field(
              key, from: record.text(key) ?? "",
              to: key == "ägare" ? user + " \(minute)" : prose(user, &chance)))
        })
      let kaa = try #require(folder.read().office.kaa.cases.first)
      let municipality = Outline(kaa).text("kommun") ?? ""
      _ = try folder.save([
        Change(
          KAACase.address(id: "k-1"),
          .field("kommun", from: municipality, to: municipality == "Norsjö" ? "Malå" : "Norsjö"))
      ])
    }
    return disk.text(History.file)
  }

  /// The two texts as git merges them: marks around every run of lines that differ.
  private static func merged(_ one: String, _ other: String, base: String? = nil) -> String {
    let (ours, theirs) = (lines(one), lines(other))
    var lengths = Array(
      repeating: Array(repeating: 0, count: theirs.count + 1), count: ours.count + 1)
    for i in ours.indices.reversed() {
      for j in theirs.indices.reversed() {
        lengths[i][j] =
          ours[i] == theirs[j]
          ? lengths[i + 1][j + 1] + 1 : max(lengths[i + 1][j], lengths[i][j + 1])
      }
    }
    var (i, j) = (0, 0)
    var (left, right): ([String], [String]) = ([], [])
    var text = ""
    func close() {
      guard !left.isEmpty || !right.isEmpty else { return }
      let middle = base.map { "||||||| \($0)\r\n" } ?? ""
      text += "<<<<<<< HEAD\r\n" + left.joined() + middle + "=======\r\n"
      text += right.joined() + ">>>>>>> kontor-2\r\n"
      (left, right) = ([], [])
    }
    while i < ours.count || j < theirs.count {
      if i < ours.count, j < theirs.count, ours[i] == theirs[j] {
        close()
        text += ours[i]
        (i, j) = (i + 1, j + 1)
      } else if j == theirs.count || i < ours.count && lengths[i + 1][j] >= lengths[i][j + 1] {
        left.append(ours[i])
        i += 1
      } else {
        right.append(theirs[j])
        j += 1
      }
    }
    close()
    return text
  }

  /// Lines with what ends them: within a cell that is LF, between rows CR LF.
  private static func lines(_ text: String) -> [String] {
    text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map {
      String($0) + "\n"
    }
  }

  @Test(arguments: 1...40)
  func `both sides' rows are read, nothing is written, and all is there once it is mended`(
    seed: Int
  ) throws {
    var chance = Chance(seed: seed)
    let disk = try Self.filled()
    let other = try TemporaryFolder()
    defer {
      disk.remove()
      other.remove()
    }
    _ = try Self.work(disk, as: "anna", &chance)
    for file in ["forbund.yaml", Self.file, History.file, KAACase.path, History.secretFile] {
      other.write(file, disk.bytes(file))
    }
    let texts = [
      try Self.work(disk, as: "anna", &chance), try Self.work(other, as: "bo", &chance),
    ]
    var sides = [disk.folder(), other.folder()].map { folder in
      var folder = folder
      return folder.read().history
    }
    sides[1].removeAll(where: sides[0].contains)
    let base = chance.isTrue(oneIn: 3) ? "bas" : nil
    disk.write(History.file, Self.merged(texts[0], texts[1], base: base))

    var folder = disk.folder()
    let reading = folder.read()
    #expect(reading.history == HistoryOrder(sides[0] + sides[1]).entries)
    let told = reading.problems.filter { $0.file == History.file }
    #expect(!told.isEmpty)
    #expect(told.allSatisfy { $0.isBlocking && $0.line > 0 })
    #expect(!reading.isWritable(Self.file) && !reading.isWritable(KAACase.path))

    let before = Self.contents(disk)
    let day = try Day(text: "2030-01-01")
    let name = try #require(reading.office.insats("halsan")).name
    let rename = Change(SavingTests.address, .field("namn", from: name, to: "Nytt"))
    for refused in [
      failure { () throws(SaveFailure) in try folder.save([rename]) },
      failure { () throws(SaveFailure) in try folder.undo() },
      failure { () throws(SaveFailure) in try folder.redo() },
      failure { () throws(SaveFailure) in try folder.logReveal([KAACase.address(id: "k-1")]) },
      failure { () throws(SaveFailure) in try folder.purge(on: day) },
    ] {
      let isSaid =
        switch refused {
        case .readOnlyFile(let problems), .notPurged(.unread(let problems)):
          problems.first == told.first
        case .nothingToRedo: true
        default: false
        }
      #expect(isSaid, "\(refused.debugDescription)")
    }
    #expect(Self.contents(disk) == before)

    // What is asked for: both sides' rows, without the marks.
    let own = Self.lines(texts[0])
    disk.write(
      History.file, (own + Self.rows(texts[1]).filter { !texts[0].contains($0) }).joined())
    let mended = folder.read()
    #expect(mended.problems.allSatisfy { $0.severity == .hint })
    #expect(mended.history == reading.history)
    _ = try folder.save([rename])
    _ = try folder.undo()
    #expect(folder.read().history.count == reading.history.count + 2)
  }

  private static func contents(_ disk: TemporaryFolder) -> [[UInt8]] {
    ["forbund.yaml", file, History.file, KAACase.path, History.secretFile].map(disk.bytes)
  }

  private static func rows(_ text: String) -> [String] {
    text.split(separator: "\r\n").map { String($0) + "\r\n" }
  }

  @Test func `the sides are named by their lines, with what to do`() throws {
    let disk = try Self.filled()
    defer { disk.remove() }
    let row = { (user: String) in
      "2014-12-31 14:00:00;\(user);\(user);ändring;;ändrade;insatser/halsan.yaml;;ägare;a;b;1 av 1;"
    }
    disk.write(
      History.file,
      """
      \(History.columns.joined(separator: ";"))
      <<<<<<< HEAD
      \(row("1"))
      =======
      \(row("2"))
      \(row("3"))
      >>>>>>> kontor-2

      """)
    var folder = disk.folder()
    let reading = folder.read()
    #expect(reading.history.map(\.user) == ["1", "2", "3"])
    #expect(
      reading.problems.filter(\.isBlocking).map(\.rendered) == [
        """
        historik.csv:2:1: läsfel: Två versioner står kvar efter en sammanslagning i git: rad 3 är den ena, rad 5–6 den andra.
          2 | <<<<<<< HEAD
            | ^
          Behåll bådas rader, och ta bort bara raderna med <<<<<<<, ======= och >>>>>>>. Till dess kan inget sparas.
        """
      ])
  }

  /// As where both sides have been purged: what stood there before is nobody's row any more.
  @Test func `what both sides have changed is not told as it was before`() throws {
    let disk = try Self.filled()
    defer { disk.remove() }
    let row = { (user: String) in
      "2014-12-31 14:00:00;\(user);1;ändring;;ändrade;insatser/halsan.yaml;;ägare;a;b;1 av 1;"
    }
    disk.write(
      History.file,
      """
      \(History.columns.joined(separator: ";"))
      <<<<<<< HEAD
      \(row("anna"))
      ||||||| bas
      \(row("den gamla"))
      =======
      \(row("bo"))
      >>>>>>> kontor-2

      """)
    var folder = disk.folder()
    #expect(folder.read().history.map(\.user).sorted() == ["anna", "bo"])
  }

  @Test func `marks in what undo keeps lock the youths' files alone, and show no values`() throws {
    let disk = try Self.filled()
    defer { disk.remove() }
    var chance = Chance(seed: 1)
    _ = try Self.work(disk, as: "anna", &chance)
    let kept = disk.text(History.secretFile)
    let own = Self.lines(kept)
    disk.write(
      History.secretFile,
      own.dropLast().joined() + "<<<<<<< \(own.last ?? "")=======\r\n>>>>>>> kontor-2\r\n")
    var folder = disk.folder()
    let reading = folder.read()
    let told = reading.problems.filter { $0.file == History.secretFile && $0.isBlocking }
    #expect(told.map(\.line) == [own.count])
    #expect(told.allSatisfy { $0.sourceLine.isEmpty })
    #expect(reading.isWritable(Self.file) && !reading.isWritable(KAACase.path))
    let before = disk.bytes(History.secretFile)
    let change = Change(
      KAACase.address(id: "k-1"),
      .field(
        "kommun", from: try #require(reading.office.kaa.cases.first?.municipality), to: "Lycksele"))
    let refused = failure { () throws(SaveFailure) in try folder.save([change]) }
    #expect(refused == .readOnlyFile(told))
    let day = try Day(text: "2030-01-01")
    let unpurged = failure { () throws(SaveFailure) in try folder.purge(on: day) }
    #expect(unpurged == .notPurged(.unread(told)))
    _ = try folder.save([SavingTests.rename])
    #expect(disk.bytes(History.secretFile) == before)
    disk.write(History.secretFile, kept)
    _ = folder.read()
    _ = try folder.save([change])
  }
}

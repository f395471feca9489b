import Finsam
import Testing

@testable import FileStore

/// Two people each work in a copy of the folder, and the copies are merged, as git does it.
struct MergedHistoryTests {
  private static let users = ["anna", "bo"]

  /// Somebody's work in one copy: files that the other copy's people leave alone.
  private struct Branch {
    let disk: TemporaryFolder
    let files: [String]
    var clock: Int
    /// Whether the machine's clock may be turned back.
    var isUnsteady = false

    init(_ name: String, from start: Int, base: TemporaryFolder) throws {
      disk = try TemporaryFolder()
      files = ["insatser/\(name)1.yaml", "insatser/\(name)2.yaml"]
      clock = start
      for file in MergedHistoryTests.files + [History.file] where base.exists(file) {
        disk.write(file, base.bytes(file))
      }
    }

    func folder(_ user: String) -> Folder {
      let time = MergedHistoryTests.time(clock)
      var folder = Folder(path: disk.path, user: user) { time }
      _ = folder.read()
      return folder
    }

    mutating func work(_ chance: inout Chance, as users: [String]) throws {
      clock += isUnsteady ? Int.random(in: -900...900, using: &chance) : 7
      var folder = folder(chance.pick(users))
      switch Int.random(in: 0..<4, using: &chance) {
      case 0 where folder.undoTitle != nil:
        try quietly { () throws(SaveFailure) in try folder.undo() }
      case 1 where folder.redoTitle != nil:
        try quietly { () throws(SaveFailure) in try folder.redo() }
      default:
        let file = chance.pick(files)
        guard let record = folder.files[file]?.document.record else { return }
        let keys =
          chance.isTrue(oneIn: 3) ? ["ägare", "källa"] : [chance.pick(["ägare", "källa"])]
        let texts = Outline(record)
        _ = try folder.save(
          keys.map { key in
            let text = "\(folder.user) \(Int.random(in: 0..<1_000_000, using: &chance))"
            return Change(Address(file), .field(key, from: texts.text(key) ?? "", to: text))
          })
      }
    }

    private func quietly(_ take: () throws(SaveFailure) -> UndoneStep) throws {
      do throws(SaveFailure) { _ = try take() } catch {
        guard case .passedOver = error else { throw error }
      }
    }
  }

  fileprivate static let files = ["a1", "a2", "b1", "b2"].map { "insatser/\($0).yaml" }

  private static func time(_ seconds: Int) -> String {
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
    return "2014-12-31 \(two(seconds / 3600)):\(two(seconds / 60 % 60)):\(two(seconds % 60))"
  }

  private func base() throws -> TemporaryFolder {
    let disk = try TemporaryFolder()
    disk.write("forbund.yaml", "namn: Provförbundet\n")
    for file in Self.files { disk.write(file, "namn: Ett\ninriktning: individ\nägare: ingen\n") }
    return disk
  }

  /// How the rows of the two histories may come to stand.
  enum Merge: CaseIterable { case behind, shuffled, twice }

  private func rows(_ disk: TemporaryFolder) -> [Substring] {
    Array(disk.text(History.file).split(separator: "\r\n").dropFirst())
  }

  /// The base with both copies' files, and all rows of their histories.
  private func merged(
    _ one: Branch, _ other: Branch, into disk: TemporaryFolder, _ merge: Merge,
    _ chance: inout Chance
  ) {
    for branch in [one, other] {
      for file in branch.files { disk.write(file, branch.disk.bytes(file)) }
    }
    let ours = rows(one.disk)
    var all = ours + rows(other.disk).filter { !ours.contains($0) }
    if merge == .twice { all += all.filter { _ in chance.isTrue(oneIn: 2) } }
    if merge != .behind { all.shuffle(using: &chance) }
    let heading = "\u{FEFF}" + History.columns.joined(separator: ";")
    disk.write(History.file, ([heading[...]] + all).map { $0 + "\r\n" }.joined())
  }

  /// Undoes all that can be, by one and the other in turn; every step must be the user's own, do
  /// something, and say what it did.
  private func undoAll(
    _ disk: TemporaryFolder, _ chance: inout Chance, _ label: String
  ) throws {
    var left = Self.users
    var count = 0
    while let user = left.randomElement(using: &chance), count < 200 {
      count += 1
      var folder = disk.folder(user: user)
      _ = folder.read()
      let before = texts(disk)
      do throws(SaveFailure) {
        let step = try folder.undo()
        let after = texts(disk)
        #expect(!step.changes.isEmpty, "\(label)")
        for saved in step.changes {
          guard case .field(let key, let from, let to) = saved.change.edit else { continue }
          let place = saved.change.address.file + " " + key
          #expect(before[place] == from && after[place] == to, "\(label)")
          #expect(from.hasPrefix(user), "\(label): \(user) took back \(from)")
        }
        #expect(before.count { after[$0.key] != $0.value } == step.changes.count, "\(label)")
        left = Self.users
      } catch {
        #expect(texts(disk) == before)
        left.removeAll { $0 == user }
      }
    }
  }

  private func texts(_ disk: TemporaryFolder) -> [String: String] {
    Self.files.reduce(into: [:]) { texts, file in
      let document = Document(.insats, file: file, bytes: disk.bytes(file))
      let outline = Outline(document.record)
      for key in ["ägare", "källa"] { texts[file + " " + key] = outline.text(key) }
    }
  }

  @Test(arguments: Merge.allCases)
  func `undo takes back one's own steps, the latest that stands first, until none is left`(
    merge: Merge
  ) throws {
    for seed in 1...6 {
      var chance = Chance(seed: seed)
      let disk = try base()
      defer { disk.remove() }
      let start = texts(disk)
      var one = try Branch("a", from: 40_000, base: disk)
      var other = try Branch("b", from: Int.random(in: 39_900...40_100, using: &chance), base: disk)
      defer {
        one.disk.remove()
        other.disk.remove()
      }
      one.isUnsteady = chance.isTrue(oneIn: 3)
      for _ in 0..<Int.random(in: 1...7, using: &chance) {
        try one.work(&chance, as: Self.users)
        try other.work(&chance, as: Self.users)
      }
      merged(one, other, into: disk, merge, &chance)
      try undoAll(disk, &chance, "\(merge) \(seed)")
      #expect(texts(disk) == start, "\(merge) \(seed)")
    }
  }

  @Test func `two numbered histories that were merged keep their people's steps apart`() throws {
    let disk = try base()
    defer { disk.remove() }
    disk.write(Self.files[0], "namn: Ett\ninriktning: individ\nägare: Region\n")
    disk.write(Self.files[2], "namn: Ett\ninriktning: individ\nägare: Kommun\n")
    let row = { (time: String, user: String, step: String, file: String, to: String) in
      "2014-12-31 \(time);\(user);\(step);ändring;;ändrade;\(file);;ägare;ingen;\(to)\r\n"
    }
    disk.write(
      History.file,
      "\u{FEFF}tid;användare;steg;ursprung;gäller_steg;åtgärd;fil;post;fält;från;till\r\n"
        + row("14:00:00", "anna", "1", Self.files[0], "Region")
        + row("14:00:05", "bo", "1", Self.files[2], "Kommun"))
    var anna = disk.folder()
    _ = anna.read()
    #expect(anna.undoTitle == "ägare av a1")
    let step = try anna.undo()
    #expect(step.changes.map(\.change.address.file) == [Self.files[0]])
    #expect(disk.text(Self.files[2]).contains("Kommun"))
    var bo = disk.folder(user: "bo")
    #expect(try bo.undo().changes.map(\.change.address.file) == [Self.files[2]])
    #expect(disk.text(Self.files[0]).contains("ägare: ingen"))
    #expect(disk.text(Self.files[2]).contains("ägare: ingen"))
    let nothing = failure { () throws(SaveFailure) in try bo.undo() }
    #expect(nothing == .nothingToUndo)
    #expect(
      disk.text(History.file).hasPrefix(
        "\u{FEFF}tid;användare;steg;ursprung;gäller_steg;åtgärd;fil;post;fält;från;till;del;ersatte\r\n"
          + row("14:00:00", "anna", "1", Self.files[0], "Region")))
    _ = try anna.redo()
    _ = try bo.redo()
    #expect(disk.text(Self.files[0]).contains("Region"))
    #expect(disk.text(Self.files[2]).contains("Kommun"))
  }

  @Test(arguments: [
    "9223372036854775807", "9223372036854775808", "-1", "0", "1e308", "99999999999999999-x-1-0",
    "100000000000000000-x-1-0", "-5-x", "", "٣",
  ])
  func `no step in a file stops the next one`(step: String) throws {
    let disk = try SavingTests.filled()
    defer { disk.remove() }
    disk.write(
      History.file,
      "\u{FEFF}" + History.columns.joined(separator: ";") + "\r\n"
        + "2014-12-31 14:00:00;bo;\(step);ändring;;ändrade;insatser/halsan.yaml;;ägare;a;b;"
        + "1 av 1;\r\n")
    var folder = disk.folder()
    _ = folder.read()
    _ = try folder.save([SavingTests.rename])
    _ = try folder.save(UndoTests.assess)
    var restarted = disk.folder()
    _ = restarted.read()
    #expect(restarted.undoTitle == "föreslagen bedömning av m1")
    _ = try restarted.undo()
    _ = try restarted.undo()
    #expect(disk.text(SavingTests.file) == SavingTests.insats)
  }

  @Test func `a step that lost a row is passed over, and says so`() throws {
    let disk = try SavingTests.filled()
    defer { disk.remove() }
    var folder = disk.folder()
    _ = try folder.save([SavingTests.rename])
    _ = try folder.save(UndoTests.assess)
    let lines = disk.text(History.file).split(separator: "\r\n")
    disk.write(History.file, lines.dropLast().map { $0 + "\r\n" }.joined())
    var restarted = disk.folder()
    let step = try restarted.undo()
    #expect(step.title == "namn av halsan")
    #expect(step.passedOver.map(\.obstacle) == [.incomplete])
    #expect(
      step.note
        == "Hoppade över förslag.status av m1 (historiken har inte kvar alla dess rader)."
        || step.note.contains("(historiken har inte kvar alla dess rader)"))
  }

  @Test func `what others have changed since is passed over, and undo goes on to what stands`()
    throws
  {
    let disk = try SavingTests.filled()
    defer { disk.remove() }
    var anna = disk.folder()
    _ = try anna.save([UndoTests.assess[0]])
    _ = try anna.save([SavingTests.rename])
    var bo = disk.folder(user: "bo")
    _ = try bo.save([
      Change(SavingTests.address, .field("namn", from: "Trädgården", to: "Odlingen"))
    ])
    _ = anna.read()
    #expect(anna.undoTitle == "status av m1" || anna.undoTitle?.contains("m1") == true)
    let step = try anna.undo()
    #expect(step.changes.map(\.change) == [UndoTests.assess[0].inverse])
    #expect(
      step.note
        == "Hoppade över namn av halsan (Namn har ändrats sedan dess: väntade ”Trädgården”, men där "
        + "står ”Odlingen”).")
    #expect(disk.text(SavingTests.file).contains("namn: Odlingen"))
  }

  @Test func `what somebody has put back by hand is not undone once more`() throws {
    let disk = try SavingTests.filled()
    defer { disk.remove() }
    var folder = disk.folder()
    _ = try folder.save([SavingTests.rename])
    disk.write(SavingTests.file, SavingTests.insats)
    let thrown = failure { () throws(SaveFailure) in try folder.undo() }
    #expect(
      thrown == .passedOver([UndoneStep.Passed("namn av halsan", .alreadyMade)]))
    #expect(
      thrown?.message == "Det behövs inte: filerna säger redan det som skulle stå efteråt.")
    #expect(folder.read().history.map(\.origin) == [.edit])
  }

  @Test func `a new change takes away what could be done again`() throws {
    let disk = try SavingTests.filled()
    defer { disk.remove() }
    var folder = disk.folder()
    _ = try folder.save([SavingTests.rename])
    _ = try folder.undo()
    #expect(folder.redoTitle == "namn av halsan")
    _ = try folder.save(UndoTests.assess)
    #expect(folder.redoTitle == nil)
    let thrown = failure { () throws(SaveFailure) in try folder.redo() }
    #expect(thrown == .nothingToRedo)
    #expect(disk.text(SavingTests.file).contains("Hälsans trädgård"))
    var bo = disk.folder(user: "bo")
    _ = try bo.save([
      Change(SavingTests.address, .field("ägare", from: "Skellefteå kommun", to: "Bo"))
    ])
    _ = try folder.undo()
    _ = try bo.save([Change(SavingTests.address, .field("ägare", from: "Bo", to: "Bo igen"))])
    #expect(try folder.redo().title == "föreslagen bedömning av m1")
  }
}

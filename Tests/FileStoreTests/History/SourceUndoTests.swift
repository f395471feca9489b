import Finsam
import Testing

@testable import FileStore

/// Undo in another process gives back the very bytes, or says that it does not.
struct SourceUndoTests {
  @Test func `a text that was folded, quoted or commented on comes back as it was`() throws {
    let texts = [
      "målgrupp: >-\n  En text som\n  är bruten där\n  den som skrev ville\nform: annat\n",
      "målgrupp: |\n  Rad ett\n  rad två\n\nform: annat\n",
      "målgrupp: 'Utan behov'   # sagt så\n", "målgrupp: \"Med \\u00e5\"\n",
      "målgrupp: Två\n  rader\n", "målgrupp: >2\n    Indragen\n   text\n",
    ]
    for text in texts {
      let disk = try SavingTests.filled()
      defer { disk.remove() }
      let whole = "namn: Ett\ninriktning: individ\n" + text
      disk.write(SavingTests.file, whole)
      var folder = disk.folder()
      _ = folder.read()
      let document = try #require(folder.files[SavingTests.file]?.document)
      let old = try #require(Outline(document.record).text("målgrupp"))
      _ = try folder.save([
        Change(SavingTests.address, .field("målgrupp", from: old, to: "Nytt"))
      ])
      var restarted = disk.folder()
      _ = restarted.read()
      let step = try restarted.undo()
      #expect(step.isExact && step.note == "")
      #expect(disk.text(SavingTests.file) == whole)
      var third = disk.folder()
      _ = try third.redo()
      _ = try third.undo()
      #expect(disk.text(SavingTests.file) == whole)
    }
  }

  @Test func `a part comes back in its place, with its comments`() throws {
    let disk = try SavingTests.filled()
    defer { disk.remove() }
    var folder = disk.folder()
    let goals = folder.read().office.insats("halsan")?.goals ?? []
    let goal = try #require(goals.first)
    _ = try folder.save([
      Change(SavingTests.address, .remove(part: "mål", after: nil, Outline(goal).draft))
    ])
    #expect(!disk.text(SavingTests.file).contains("Det första målet"))
    // Others write before it and behind it.
    _ = try folder.save([SavingTests.rename])
    let second = Address(SavingTests.file, [Step("mål", "m2")])
    _ = try folder.save([Change(second, .field("anteckning", from: "", to: "Ny"))])
    let between = disk.text(SavingTests.file)
    var bo = Folder(path: disk.path, user: "anna") { "2014-12-31 15:00:00" }
    for _ in 0..<3 { _ = try bo.undo() }
    #expect(disk.text(SavingTests.file) == SavingTests.insats)
    #expect(between != SavingTests.insats)
  }

  @Test func `a part comes back where others have written before it and behind it`() throws {
    let disk = try SavingTests.filled()
    defer { disk.remove() }
    var folder = disk.folder()
    let goals = folder.read().office.insats("halsan")?.goals ?? []
    let goal = try #require(goals.first)
    _ = try folder.save([
      Change(SavingTests.address, .remove(part: "mål", after: nil, Outline(goal).draft))
    ])
    let others = SavingTests.insats.replacing("En insats", with: "En rubrik")
      .replacing("Två rader", with: "Tre rader")
    disk.write(
      SavingTests.file,
      disk.text(SavingTests.file).replacing("En insats", with: "En rubrik")
        .replacing("Två rader", with: "Tre rader"))
    var restarted = disk.folder()
    #expect(try restarted.undo().isExact)
    #expect(disk.text(SavingTests.file) == others)
  }

  @Test func `a deleted file comes back whole`() throws {
    let disk = try SavingTests.filled()
    defer { disk.remove() }
    let file = "insatser/bort.yaml"
    let text = "# Rubrik\nnamn: \"Bort\"  # kort\ninriktning: individ\n\n# slut\n"
    disk.write(file, text)
    var folder = disk.folder()
    let insats = try #require(folder.read().office.insats("bort"))
    _ = try folder.save([Change(Address(file), .delete(Outline(insats).draft))])
    #expect(!disk.exists(file))
    var restarted = disk.folder()
    #expect(try restarted.undo().isExact)
    #expect(disk.text(file) == text)
  }

  @Test func `where the bytes are gone it is said`() throws {
    let disk = try SavingTests.filled()
    defer { disk.remove() }
    let long = String(repeating: "En rad som är bruten\n  ", count: 4_000)
    disk.write(SavingTests.file, "namn: Ett\ninriktning: individ\nmålgrupp: >-\n  \(long)slut\n")
    var folder = disk.folder()
    _ = folder.read()
    let document = try #require(folder.files[SavingTests.file]?.document)
    let old = try #require(Outline(document.record).text("målgrupp"))
    _ = try folder.save([Change(SavingTests.address, .field("målgrupp", from: old, to: "Nytt"))])
    var restarted = disk.folder()
    let step = try restarted.undo()
    #expect(!step.isExact)
    #expect(
      step.note
        == "Värdena är desamma, men texten i filen är inte skriven på samma sätt som förut.")
    let after = Document(.insats, file: SavingTests.file, bytes: disk.bytes(SavingTests.file))
    #expect(Outline(after.record).text("målgrupp") == old)
  }

  @Test func `what a document of any layout said comes back to the letter, or is said not to`()
    throws
  {
    var (made, exact) = (0, 0)
    for seed in 1...60 {
      let awkward = AwkwardDocument(seed: seed)
      let disk = try TemporaryFolder()
      defer { disk.remove() }
      disk.write("forbund.yaml", "namn: Provförbundet\n")
      disk.write(awkward.file, awkward.bytes)
      var folder = disk.folder()
      _ = folder.read()
      var chance = Chance(seed: 500 + seed)
      guard let document = folder.files[awkward.file]?.document as? Document,
        let change = document.randomChange(&chance)?.normalized
      else { continue }
      do throws(SaveFailure) { _ = try folder.save([change]) } catch { continue }
      guard folder.undoTitle != nil else { continue }
      made += 1
      var restarted = disk.folder()
      let step = try restarted.undo()
      let isSame = disk.bytes(awkward.file) == awkward.bytes
      #expect(isSame == step.isExact, "\(seed): \(change)")
      if isSame { exact += 1 }
    }
    #expect(made > 30)
    #expect(exact == made)
  }

  @Test func `rows of a register of any layout come back to the letter`() throws {
    var (made, exact) = (0, 0)
    for seed in 1...80 {
      let register = AwkwardRegister(seed: seed)
      let disk = try TemporaryFolder()
      defer { disk.remove() }
      disk.write("forbund.yaml", "namn: Provförbundet\n")
      disk.write(AwkwardRegister.file, register.bytes)
      var folder = disk.folder()
      let events = folder.read().office.asf.events
      var chance = Chance(seed: 900 + seed)
      guard let event = events.randomElement(using: &chance) else { continue }
      let address = Address(AwkwardRegister.file)
      let change =
        chance.isTrue(oneIn: 2)
        ? Change(
          address,
          .remove(
            part: "rader", after: events.prefix { $0.id != event.id }.last?.id,
            Outline(event).draft))
        : Change(ASFEvent.address(id: event.id), .field("vad", from: event.what, to: "Nytt; \"x\""))
      do throws(SaveFailure) { _ = try folder.save([change]) } catch { continue }
      made += 1
      var restarted = disk.folder()
      let step = try restarted.undo()
      let isSame = disk.bytes(AwkwardRegister.file) == register.bytes
      #expect(isSame == step.isExact, "\(seed): \(change)")
      if isSame { exact += 1 }
    }
    #expect(made > 40)
    #expect(exact == made)
  }

  @Test func `any bytes can be kept in a cell, and nothing that stands in one is believed`() {
    var chance = Chance(seed: 8)
    for _ in 0..<300 {
      let old = (0..<Int.random(in: 0...20, using: &chance)).map { _ in
        chance.pick([0x0A, 0x0D, 0x7C, 0x5C, 0x20, 0x41, 0xC3, 0xA5, 0xFF, 0x00, 0x6E] as [UInt8])
      }
      let kept = ReplacedBytes(
        before: Int.random(in: 0...999, using: &chance), after: 3, old: old,
        new: Array(old.reversed()), isWholeLines: true)
      #expect(ReplacedBytes(text: kept.text) == kept)
    }
    for text in ["", "?", "1 2", "1 2 a", "-1 0 a|b", "9223372036854775807 0 a|b", "0 1e9 a|b"] {
      #expect(ReplacedBytes(text: text) == nil, "\(text)")
    }
    let far = ReplacedBytes(text: "1000000000000 1000000000000 a|b")
    #expect(far?.inverse.splices(in: Array("abc".utf8)) == [])
  }

  @Test func `cells beside the one that changes are compared, those of unknown columns too`()
    throws
  {
    let text = "id;slag;vad;egen\nh1;möte;Ett;ja\nh2;möte;Två;nej\n"
    let file = RegisterFile<Register<ASFEvent>>(
      .events, file: ASFEvent.path, bytes: Array(text.utf8))
    let change = Change(ASFEvent.address(id: "h1"), .field("vad", from: "Ett", to: "Nio"))
    for wrong in ["h1;möte;Nio;nej", "h1;möte;Nio;", "h1;annat;Nio;ja", "h1;möte;Nio"] {
      let remembered = ReplacedBytes(
        from: Array(text.utf8), to: Array(text.replacing("h1;möte;Ett;ja", with: wrong).utf8))
      let after = try file.applying(change, remembering: remembered)
      #expect(
        String(decoding: after.bytes, as: UTF8.self) == text.replacing("Ett", with: "Nio"),
        "\(wrong)")
    }
  }
}

extension Document {
  /// A change that a person could make somewhere in the document.
  fileprivate func randomChange(_ chance: inout Chance) -> Change? {
    if chance.isTrue(oneIn: 2), let change = randomPartChange(&chance) { return change }
    let (address, outline) = randomRecord(&chance)
    guard let field = outline.fields.randomElement(using: &chance) else { return nil }
    return Change(
      address,
      .field(field.shape.key, from: field.text, to: field.shape.randomText(&chance)))
  }
}

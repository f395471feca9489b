import Finsam
import Testing

@testable import FileStore

/// Two people each change a copy of a file by the program's own changes, and the copies are merged.
struct MergePropertyTests {
  typealias Events = RegisterFile<Register<ASFEvent>>

  @Test(arguments: FieldPropertyTests.seeds)
  func `a merged document says what both have changed, and what collides is told`(seed: Int) {
    let awkward = AwkwardDocument(seed: seed)
    let base = Document(awkward.kind, file: awkward.file, bytes: awkward.bytes)
    var chance = Chance(seed: 31 * seed)
    for round in 0..<4 {
      let ours = base.changed(&chance, times: round)
      let theirs = base.changed(&chance, times: 1 + round)
      let merge = FileMerge(
        base.kind, file: base.file, base: base.bytes, ours: ours.file.bytes,
        theirs: theirs.file.bytes)
      let told = Comment(
        rawValue: "\(seed) \(merge.collisions)\n\(ours.changes)\n\(theirs.changes)\n"
          + "\(base.source.string(0..<base.bytes.count))")
      let merged = Document(base.kind, file: base.file, bytes: merge.bytes)
      #expect(merged.errors.map(\.message) == [], told)
      let wrong = MergedTexts(base, ours.file, theirs.file, merge.collisions).wrong(in: merged)
      #expect(wrong == [], told)
      guard merge.collisions.isEmpty else { continue }
      // Where the changes of one can be made behind those of the other they come to the same.
      var behind: (any DataFile)? = ours.file
      for change in theirs.changes {
        do throws(SaveFailure) { behind = try behind?.applying(change, remembering: nil) } catch {
          behind = nil
        }
      }
      if let behind {
        let isSame = behind.record.plainDraft.says(merged.record.plainDraft)
        #expect(isSame, told)
      }
    }
  }

  @Test(arguments: Array(1...150))
  func `a merged register has the rows of both`(seed: Int) {
    let base = Events(
      .events, file: AwkwardRegister.file, bytes: AwkwardRegister(seed: seed).bytes)
    var chance = Chance(seed: 17 * seed)
    for round in 0..<4 {
      let ours = base.changed(&chance, times: 1 + round, name: "vår")
      let theirs = base.changed(&chance, times: 1 + round, name: "deras")
      let merge = FileMerge(
        .events, file: base.file, base: base.bytes, ours: ours.bytes, theirs: theirs.bytes)
      let merged = Events(.events, file: base.file, bytes: merge.bytes)
      let told = Comment(
        rawValue: "\(seed) \(merge.collisions) \(merge.renumbered)\n"
          + [base, ours, theirs, merged].map { $0.text.encoding.string($0.bytes) }
          .joined(separator: "\n--\n"))
      #expect(merged.errors.map(\.message) == [], told)
      #expect(!MergeConflicts.mayBe(in: merge.bytes), told)
      // Every row that either has added is there, under its own number or a new one.
      let added = { (name: String, file: Events) in
        file.register.rows.filter { $0.note.hasPrefix(name) }.map(\.note).sorted()
      }
      #expect(added("vår", merged) == added("vår", ours), told)
      // A number that was taken away and given anew is told of, with what the row says.
      let waiting = merge.collisions.compactMap(\.theirNote).filter { $0.hasPrefix("deras") }
      #expect((added("deras", merged) + waiting).sorted() == added("deras", theirs), told)
      let own = Set(ours.register.rows.map(\.id))
      guard merge.renumbered.isEmpty else {
        #expect(
          merge.renumbered.allSatisfy { !own.contains($0.newId) && own.contains($0.id) }, told)
        continue
      }
      let wrong = MergedTexts(base, ours, theirs, merge.collisions).wrong(in: merged)
      #expect(wrong == [], told)
    }
  }

  @Test(arguments: Array(1...60))
  func `lines that only one has changed are merged, and no line is lost`(seed: Int) {
    var chance = Chance(seed: seed)
    let base = (0..<Int.random(in: 0...30, using: &chance)).map { "rad \($0 % 7)\n" }
    func changed(_ name: String, _ range: Range<Int>) -> [String] {
      var lines = base
      for index in range.reversed() where chance.isTrue(oneIn: 3) {
        switch Int.random(in: 0..<3, using: &chance) {
        case 0: lines.remove(at: index)
        case 1: lines[index] = "\(name) \(index)\n"
        default: lines.insert("\(name) \(index)\n", at: index)
        }
      }
      return lines
    }
    // Lines between the two that both leave alone and that stand nowhere else.
    let middle = base.count / 2
    let ours = changed("vår", 0..<middle)
    let theirs = changed("deras", middle..<base.count)
    let seam = ["skarv 1\n", "skarv 2\n"]
    func text(_ lines: [String]) -> [UInt8] {
      let tail = base.count - middle
      let own = lines == theirs ? middle : lines.count - tail
      return Array((lines[..<own] + seam + lines[own...]).joined().utf8)
    }
    let merged = LineMerge(base: text(base), ours: text(ours), theirs: text(theirs))
    let own = ours.count - (base.count - middle)
    let wanted = (ours[..<own] + seam + theirs[middle...]).joined()
    #expect(merged.map { String(decoding: $0.bytes, as: UTF8.self) } == wanted, "\(seed)")
  }
}

/// What a merged file is to say of each field, by the three versions alone.
private struct MergedTexts {
  private let sides: [[Place: String]]
  private let collisions: [MergeCollision]

  init(
    _ base: any DataFile, _ ours: any DataFile, _ theirs: any DataFile,
    _ collisions: [MergeCollision]
  ) {
    sides = [base, ours, theirs].map { MergedTexts.texts(of: $0) }
    self.collisions = collisions
  }

  /// Places that say something else; one that collides is to say what ours says.
  func wrong(in merged: any DataFile) -> [String] {
    let found = MergedTexts.texts(of: merged)
    let places = sides.reduce(into: Set(found.keys)) { $0.formUnion($1.keys) }
    return places.compactMap { place in
      let texts = sides.map { $0[place] }
      let wanted =
        texts[2] == texts[0] || collides(place)
        ? texts[1]
        : texts[1] == texts[0] ? texts[2] : texts[1]
      let isUntold = !collides(place) && Set(texts).count == 3
      return found[place] == wanted && !isUntold
        ? nil
        : "\(place.address.path) \(place.field ?? ""): \(found[place] ?? "–"), väntade \(wanted ?? "–")"
    }.sorted()
  }

  private func collides(_ place: Place) -> Bool {
    collisions.contains { collision in
      func isUnder(_ steps: [Step]) -> Bool {
        place.address.steps.starts(with: collision.address.steps + steps)
      }
      return switch collision.reason {
      case .field(let key, _, _, _): place == Place(collision.address, field: key)
      case .removedByUs(let part, let draft), .removedByThem(let part, let draft),
        .addedByBoth(let part, let draft):
        isUnder([Step(part, draft.id)])
      case .list(let part, _, _):
        isUnder([])
          && place.address.steps.dropFirst(collision.address.steps.count).first?.part == part
      case .beside, .unreadable: false
      case .unwritten: true
      }
    }
  }

  private static func texts(of file: any DataFile) -> [Place: String] {
    var texts: [Place: String] = [:]
    func take(_ draft: Draft, _ address: Address) {
      texts[Place(address)] = draft.id
      for field in draft.fields { texts[Place(address, field: field.key)] = field.text }
      for part in draft.parts {
        for child in part.drafts { take(child, address.appending(Step(part.key, child.id))) }
      }
    }
    take(file.record.plainDraft, Address(file.file))
    return texts
  }
}

extension Document {
  /// The document after some random changes of fields and parts, and the changes.
  fileprivate func changed(_ chance: inout Chance, times: Int) -> (
    file: Document, changes: [Change]
  ) {
    var file = self
    var made: [Change] = []
    for _ in 0..<times {
      guard let change = file.randomChange(&chance)?.normalized else { continue }
      do throws(SaveFailure) {
        file = try file.applying(change)
        made.append(change)
      } catch {
        // Not every text can be written everywhere.
      }
    }
    return (file, made)
  }

  private func randomChange(_ chance: inout Chance) -> Change? {
    if chance.isTrue(oneIn: 2) { return randomPartChange(&chance) }
    let (address, outline) = randomRecord(&chance)
    guard !outline.fields.isEmpty else { return nil }
    let field = chance.pick(outline.fields)
    return Change(
      address, .field(field.shape.key, from: field.text, to: field.shape.randomText(&chance)))
  }
}

extension MergePropertyTests.Events {
  /// The register after some random changes; rows that are added have a note with the name.
  fileprivate func changed(_ chance: inout Chance, times: Int, name: String) -> Self {
    var file = self
    for number in 0..<times {
      guard let change = file.randomChange(&chance, "\(name) \(number)")?.normalized else {
        continue
      }
      do throws(SaveFailure) {
        if let after = try file.applying(change, remembering: nil) as? Self { file = after }
      } catch {
        // Not every text can be written everywhere.
      }
    }
    return file
  }

  private func randomChange(_ chance: inout Chance, _ note: String) -> Change? {
    let rows = register.rows
    let own = rows.filter { !$0.note.hasPrefix("vår ") && !$0.note.hasPrefix("deras ") }
    if own.isEmpty || chance.isTrue(oneIn: 3) {
      guard let id = Register<ASFEvent>.nextId(after: rows.map(\.id)) else { return nil }
      let fields = [("id", id), ("aktivitet", "a1"), ("dag", "2017-05-01"), ("anteckning", note)]
      return Change(
        Address(file),
        .insert(
          part: RegisterKey.rows, after: rows.last?.id,
          Draft(
            id: id,
            fields: ASFEvent.fields.compactMap { field in
              fields.first { $0.0 == field.shape.key }.map { Draft.Text($0.0, $0.1) }
                ?? (field.shape.isRequired ? Draft.Text(field.shape.key, "Ord") : nil)
            })))
    }
    let row = chance.pick(own)
    if chance.isTrue(oneIn: 4) {
      let place = rows.firstIndex { $0.id == row.id } ?? 0
      return Change(
        Address(file),
        .remove(part: RegisterKey.rows, after: place == 0 ? nil : rows[place - 1].id, row.draft))
    }
    let field = chance.pick(
      ASFEvent.fields.filter { $0.shape.key != "id" && $0.shape.key != "anteckning" })
    return Change(
      ASFEvent.address(id: row.id),
      .field(field.shape.key, from: field.text(row), to: field.shape.randomText(&chance)))
  }
}

extension MergeCollision {
  /// The note of a row of theirs that is not in the merged file.
  fileprivate var theirNote: String? {
    switch reason {
    case .removedByUs(_, let draft), .addedByBoth(_, let draft): draft.text("anteckning")
    case .field("anteckning", _, _, let theirs): theirs
    case .field, .removedByThem, .list, .beside, .unwritten, .unreadable: nil
    }
  }
}

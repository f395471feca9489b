import Finsam
import Testing

@testable import FileStore

struct RegisterPropertyTests {
  typealias Events = RegisterFile<Register<ASFEvent>>

  @Test(arguments: Array(1...150))
  func `any cell set to any text differs alone, and undo gives back the very bytes`(seed: Int)
    throws
  {
    var file = Events(
      .events, file: AwkwardRegister.file, bytes: AwkwardRegister(seed: seed).bytes)
    try #require(file.errors.map(\.rendered) == [])
    var chance = Chance(seed: -seed)
    for _ in 0..<20 {
      guard let row = file.register.rows.randomElement(using: &chance) else { return }
      let field = chance.pick(ASFEvent.fields)
      let wish = Change(
        ASFEvent.address(id: row.id),
        .field(
          field.shape.key, from: field.text(row), to: field.shape.randomText(&chance))
      ).normalized
      let told = Comment(rawValue: "\(seed) \(wish)\n\(file.text.encoding.string(file.bytes))")
      do throws(SaveFailure) {
        guard let after = try file.applying(wish, remembering: nil) as? Events else { return }
        let isAlone = after.texts(but: wish) == file.texts(but: wish)
        #expect(isAlone, told)
        let isUntouched = after.bytes == file.bytesWithCell(of: wish, from: after)
        #expect(isUntouched, told)
        let whole = Events(.events, file: file.file, bytes: after.bytes)
        let isWhole = after.isSame(as: whole)
        #expect(isWhole, told)
        let memory = ReplacedBytes(from: file.bytes, to: after.bytes)
        let back = try after.applying(wish.inverse, remembering: memory.inverse)
        let isBack = back.bytes == file.bytes
        #expect(isBack, told)
        if chance.isTrue(oneIn: 2) { file = after }
      } catch {
        switch error {
        case .refused: break
        case .wouldDamage(_, let what):
          let isExpected =
            what.contains("Windows-1252") || what.contains("inte läsas tillbaka")
            || what.contains("inte gå att läsa")
          #expect(isExpected, told)
        default: Issue.record("\(error) \(told)")
        }
      }
    }
  }

  @Test(arguments: Array(1...150))
  func `rows come and go as lines of their own, and undo gives back the very bytes`(seed: Int)
    throws
  {
    var file = Events(
      .events, file: AwkwardRegister.file, bytes: AwkwardRegister(seed: seed).bytes)
    var chance = Chance(seed: -seed)
    for number in 0..<12 {
      let rows = file.register.rows
      let change: Change
      if let row = rows.randomElement(using: &chance), chance.isTrue(oneIn: 2) {
        let index = rows.firstIndex { $0.id == row.id } ?? 0
        change = Change(
          Address(file.file),
          .remove(
            part: "rader", after: index == 0 ? nil : rows[index - 1].id, row.draft))
      } else {
        var row = ASFEvent()
        row.id = "ny-\(number)"
        row.kind = .other
        row.what = chance.pick(["Möte; \"fika\"", "två\nrader", "åäö", "x"])
        change = Change(
          Address(file.file),
          .insert(
            part: "rader", after: rows.randomElement(using: &chance)?.id, row.draft))
      }
      let told = Comment(rawValue: "\(seed) \(change)\n\(file.text.encoding.string(file.bytes))")
      let after = try #require(file.applying(change, remembering: nil) as? Events, told)
      let whole = Events(.events, file: file.file, bytes: after.bytes)
      let isWhole = after.isSame(as: whole)
      #expect(isWhole, told)
      let memory = ReplacedBytes(from: file.bytes, to: after.bytes)
      #expect(memory.old.isEmpty || memory.new.isEmpty, told)
      let back = try after.applying(change.inverse, remembering: memory.inverse)
      let isBack = back.bytes == file.bytes
      #expect(isBack, told)
      file = after
    }
  }
}

extension RegisterFile {
  /// Every cell of every row, but for the one that the change is about.
  func texts(but change: Change) -> [[String]] {
    guard case .field(let key, _, _) = change.edit, let header else { return [] }
    return register.rows.enumerated().map { index, row in
      let cells = (0..<text.grid.cellCount(gridRow(index))).map { text.text(gridRow(index), $0) }
      let isRow = row.id == change.address.steps.first?.id
      return isRow ? cells.enumerated().filter { header.names[$0.offset] != key }.map(\.1) : cells
    }
  }

  /// These bytes with the one cell as `after` has it.
  func bytesWithCell(of change: Change, from after: RegisterFile) -> [UInt8] {
    guard case .field(let key, _, _) = change.edit, let id = change.address.steps.first?.id,
      let index = index(of: id), let column = column(of: key)
    else { return [] }
    let cell = after.bytes[after.text.grid.range(gridRow(index), column)]
    return bytes.applying([Splice(text.grid.range(gridRow(index), column), Array(cell))])
  }

  /// Whether reading some rows again found what reading the whole file finds.
  func isSame(as whole: RegisterFile) -> Bool {
    register == whole.register && gridRows == whole.gridRows && problems == whole.problems
      && text.grid.rowCount == whole.text.grid.rowCount && sharedIds == whole.sharedIds
      && (0..<text.grid.rowCount).allSatisfy { row in
        text.grid.cellCount(row) == whole.text.grid.cellCount(row)
          && text.grid.nextRowStart(row) == whole.text.grid.nextRowStart(row)
          && (0..<text.grid.cellCount(row)).allSatisfy {
            text.grid.range(row, $0) == whole.text.grid.range(row, $0)
          }
      }
  }
}

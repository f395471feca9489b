import Finsam
import Testing

@testable import FileStore

struct PartPropertyTests {
  @Test(arguments: FieldPropertyTests.seeds)
  func `a part put in, taken out or moved touches only its own lines`(seed: Int) throws {
    let awkward = AwkwardDocument(seed: seed)
    var document = Document(awkward.kind, file: awkward.file, bytes: awkward.bytes)
    var chance = Chance(seed: -2 * seed)
    var made = 0
    for _ in 0..<12 {
      guard let wish = document.randomPartChange(&chance)?.normalized else { continue }
      let told = Comment(
        rawValue: "\(seed) \(wish)\n\(document.source.string(0..<document.source.bytes.count))")
      do throws(SaveFailure) {
        let after = try document.applying(wish)
        let isUntouched = document.keepsItsLines(in: after, by: wish)
        #expect(isUntouched, told)
        let memory = ReplacedBytes(from: document.source.bytes, to: after.source.bytes)
        let isBack =
          memory.inverse.candidates(in: after.source.bytes).first == document.source.bytes
        #expect(isBack, told)
        let undone = try after.applying(wish.inverse)
        let isUndone = undone.record.plainDraft.isIdentical(to: document.record.plainDraft)
        #expect(isUndone, told)
        made += 1
        if chance.isTrue(oneIn: 2) { document = after }
      } catch {
        Issue.record("\(error)\n\(told)")
      }
    }
    #expect(made > 0 || document.kind == .forbund)
  }
}

extension Document {
  func randomPartChange(_ chance: inout Chance) -> Change? {
    let (address, outline) = randomRecord(&chance)
    guard let shape = kind.shape.descendant(address.steps), !shape.parts.isEmpty else { return nil }
    let part = chance.pick(shape.parts)
    let children = outline.part(part.key)?.children.map(\.id) ?? []
    let drafts =
      descendantDraft(address.steps)?.parts.first { $0.key == part.key }?.drafts ?? []
    if children.isEmpty || chance.isTrue(oneIn: 3) {
      let after = chance.pick(children.map(Optional.some) + [nil])
      let id = ["2021", "2022", "2024"].first { !children.contains($0) } ?? "2023"
      let isPerspective = part.shape.idKey == "perspektiv"
      guard !isPerspective || !children.contains("arbetssätt") else { return nil }
      let draft = part.shape.randomDraft(isPerspective ? "arbetssätt" : id, &chance)
      return Change(address, .insert(part: part.key, after: after, draft))
    }
    let index = Int.random(in: 0..<children.count, using: &chance)
    let previous = index == 0 ? nil : children[index - 1]
    if chance.isTrue(oneIn: 2) || children.count == 1 {
      return Change(address, .remove(part: part.key, after: previous, drafts[index]))
    }
    let others = children.filter { $0 != children[index] }
    let to = chance.pick(others.map(Optional.some) + [nil])
    return Change(address, .move(part: part.key, id: children[index], from: previous, to: to))
  }

  private func descendantDraft(_ steps: [Step]) -> Draft? {
    var draft: Draft? = record.plainDraft
    for step in steps {
      draft = draft?.parts.first { $0.key == step.part }?.drafts.first { $0.id == step.id }
    }
    return draft
  }

  /// Whether all other lines are there in their order, or for a move all lines in any order.
  func keepsItsLines(in after: Document, by change: Change) -> Bool {
    let difference = ReplacedBytes(from: source.bytes, to: after.source.bytes)
    // An empty list with a comment behind it loses its brackets, and its items follow below.
    switch change.edit {
    case .insert:
      let old = String(decoding: difference.old, as: UTF8.self)
      // A text that ends in a bracket has the list's own as its last.
      return old.isEmpty || old.hasPrefix(" [") || old.hasPrefix("[")
    case .remove: return difference.new.isEmpty || difference.new == Array("[]".utf8)
    case .move:
      return lines(source.bytes).sorted() == lines(after.source.bytes).sorted()
    case .field, .create, .delete: return false
    }
  }

  private func lines(_ bytes: [UInt8]) -> [String] {
    String(decoding: bytes, as: UTF8.self).split { $0 == "\n" || $0 == "\r\n" }.map(\.trimmed)
  }
}

extension RecordShape {
  func randomDraft(_ id: String, _ chance: inout Chance) -> Draft {
    let fields = fields.compactMap { field -> Draft.Text? in
      if field.key == idKey { return Draft.Text(field.key, id) }
      guard field.isRequired || chance.isTrue(oneIn: 2) else { return nil }
      let text = field.isRequired && field.kind == .text ? "Ord" : field.validText(&chance)
      return text.isEmpty ? nil : Draft.Text(field.key, text)
    }
    let parts = parts.compactMap { part -> Draft.Children? in
      guard part.shape.idKey != "perspektiv", chance.isTrue(oneIn: 2) else { return nil }
      return Draft.Children(
        part.key, ["2014", "2015"].map { part.shape.randomDraft($0, &chance) })
    }
    return Draft(id: id, fields: fields, parts: parts)
  }
}

extension FieldShape {
  /// A canonical text of the kind.
  fileprivate func validText(_ chance: inout Chance) -> String {
    switch kind {
    case .text, .prose, .reference, .municipality:
      let text = AwkwardText.random(&chance).withoutFinalLineBreaks
      return text.isEmpty ? "Ord" : text
    case .list, .municipalities: return "ett, två"
    case .choices(let choices): return chance.pick(choices)
    case .identifier, .word: return "ord"
    case .perspective: return chance.pick(["individ", "samhällsnytta"])
    case .day: return "2015-02-30"
    case .year: return "2016"
    case .period: return chance.pick(["2016-Q3", "2016-H2", "2016", "hela"])
    case .kronor: return "-1000"
    case .formula: return "not(1)"
    case .number: return "12,5"
    case .quantity: return "ca 50–65"
    case .answer: return "nej"
    case .choice(let choices): return chance.pick(choices)
    }
  }
}

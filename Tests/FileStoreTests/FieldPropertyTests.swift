import Finsam
import Testing

@testable import FileStore

struct FieldPropertyTests {
  static let seeds = Array(1...120)

  @Test(arguments: seeds)
  func `any field set to any text differs alone and touches only its own bytes`(seed: Int) throws {
    let awkward = AwkwardDocument(seed: seed)
    try tryEdits(
      on: Document(awkward.kind, file: awkward.file, bytes: awkward.bytes), seed: seed)
  }

  static let corpus = String(#filePath.dropLast("FieldPropertyTests.swift".count)) + "Corpus"

  @Test(arguments: FolderListing.names(in: corpus) ?? [])
  func `documents that people write keep their layout`(name: String) throws {
    let bytes = try FileBytes.read(FieldPropertyTests.corpus + "/" + name).bytes
    for seed in 1...8 {
      try tryEdits(on: Document(.insats, file: "insatser/\(name)", bytes: bytes), seed: seed)
    }
  }

  private func tryEdits(on original: Document, seed: Int) throws {
    var document = original
    let problems = document.errors.map(\.rendered)
    try #require(problems == [])
    var chance = Chance(seed: -seed)
    var (made, refused) = (0, 0)
    for _ in 0..<25 {
      let (address, outline) = document.randomRecord(&chance)
      guard !outline.fields.isEmpty else { continue }
      let field = chance.pick(outline.fields)
      let wish = Change(
        address,
        .field(field.shape.key, from: field.text, to: field.shape.randomText(&chance))
      ).normalized
      let told = Comment(
        rawValue: "\(seed) \(wish)\n\(document.source.string(0..<document.source.bytes.count))")
      do throws(SaveFailure) {
        let after = try document.applying(wish)
        let isAlone = after.otherTexts(than: wish) == document.otherTexts(than: wish)
        #expect(isAlone, told)
        let isUntouched = document.isOutsideUntouched(in: after, by: wish, address)
        #expect(isUntouched, told)
        let memory = ReplacedBytes(from: document.source.bytes, to: after.source.bytes)
        let isBack =
          memory.inverse.candidates(in: after.source.bytes).first == document.source.bytes
        #expect(isBack, told)
        let undone = try after.applying(wish.inverse).record.plainDraft
        let isUndone = undone.isIdentical(to: document.record.plainDraft)
        #expect(isUndone, told)
        made += 1
        if chance.isTrue(oneIn: 2) { document = after }
      } catch {
        refused += 1
        guard case .refused = error else {
          Issue.record("\(error)\n\(told)")
          continue
        }
      }
    }
    #expect(made > 0 && refused < 25)
  }
}

extension Document {
  func randomRecord(_ chance: inout Chance) -> (Address, Outline) {
    var address = Address(file)
    var outline = Outline(record)
    while !chance.isTrue(oneIn: 3) {
      let parts = outline.parts.filter { !$0.children.isEmpty }
      guard !parts.isEmpty else { break }
      let part = chance.pick(parts)
      outline = chance.pick(part.children)
      address = address.appending(Step(part.key, outline.id))
    }
    return (address, outline)
  }

  /// Every text in the file, by place, but for the one that the change is about.
  func otherTexts(than change: Change) -> [String] {
    texts(of: Outline(record), Address(file)).filter { $0.0 != change.place }.map(\.1)
  }

  private func texts(of outline: Outline, _ address: Address) -> [(Place, String)] {
    outline.fields.map { (Place(address, field: $0.shape.key), $0.text) }
      + outline.parts.flatMap { part in
        part.children.flatMap { texts(of: $0, address.appending(Step(part.key, $0.id))) }
      }
  }

  /// Whether bytes differ only where the field stands, or lines only come or go.
  func isOutsideUntouched(in after: Document, by change: Change, _ address: Address) -> Bool {
    guard case .field(let key, _, let to) = change.edit else { return false }
    let (old, new) = (source.bytes, after.source.bytes)
    let difference = ReplacedBytes(from: old, to: new)
    if to.isEmpty, difference.new.isEmpty { return true }
    if let node = scalar(of: key, at: address), !tree.isEmpty(node) {
      let range = tree[node].range
      return new.count >= old.count - range.count
        && new.starts(with: old[..<range.lowerBound])
        && new.suffix(old.count - range.upperBound).elementsEqual(old[range.upperBound...])
    }
    return difference.old.isEmpty
  }

  private func scalar(of key: String, at address: Address) -> Int? {
    let editor = TreeEditor(self)
    guard let record = editor.locate(address.steps, kind.shape), var node = record.node else {
      return nil
    }
    for word in key.split(separator: ".") {
      guard let value = tree.entry(of: node, String(word))?.value else { return nil }
      node = value
    }
    return node
  }
}

extension FieldShape {
  /// A text that such a field could be given, or now and then one that it could not.
  func randomText(_ chance: inout Chance) -> String {
    if chance.isTrue(oneIn: 6) { return "" }
    switch kind {
    case .text, .prose, .reference, .list, .municipality, .municipalities, .identifier, .word,
      .perspective:
      return AwkwardText.random(&chance)
    case .day: return chance.pick(["2015-02-28", "2014-06-31", "fel"])
    case .year: return chance.pick(["2016", "16"])
    case .period: return chance.pick(["2016-h2", "2016-Q3", "hela", "2016", "2016-Q5"])
    case .kronor: return chance.pick(["1 000 kr", "-4", "mycket"])
    case .number: return chance.pick(["1,5", "7", "1 000 000"])
    case .quantity: return chance.pick(["50–65", "ca 60", "över 65", "ja", "3"])
    case .answer: return chance.pick(["ja", "nej", "kanske"])
    case .formula: return chance.pick(["a - b", "summa(projekt, insats = a)", "summa("])
    case .choice(let choices): return chance.pick(choices)
    case .choices(let choices):
      return chance.pick([chance.pick(choices), choices.joined(separator: ", "), "något annat"])
    }
  }
}

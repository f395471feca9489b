import Finsam
import Testing

@testable import FileStore

/// Texts with lines that look like the marks that git leaves, as a mail quoted seven times does.
struct MarkLikeTextTests {
  static let marks = [
    "<<<<<<< HEAD", "<<<<<<<", "||||||| 1a2b", "=======", ">>>>>>> kontor-2", ">>>>>>>",
  ]

  private static func text(_ chance: inout Chance) -> String {
    let margins = ["", "", "  ", "\t", "\""]
    let lines = (0..<Int.random(in: 1...5, using: &chance)).map { _ in
      chance.isTrue(oneIn: 3)
        ? chance.pick(["rad", "", "en; \"två\"", "> svar"])
        : chance.pick(margins) + chance.pick(marks) + chance.pick(["", "", " ", ";", "\""])
    }
    return lines.joined(separator: "\n").withoutFinalLineBreaks
  }

  @Test(arguments: 1...20)
  func `what a history tells of such a text is no merge, and undo gives back the text before`(
    seed: Int
  ) throws {
    var chance = Chance(seed: seed)
    let disk = try SavingTests.filled()
    defer { disk.remove() }
    var told: [String] = []
    for _ in 0..<6 {
      var folder = disk.folder()
      let record = Outline(try #require(folder.read().office.insats("halsan")))
      let (old, new) = (record.text("målgrupp") ?? "", Self.text(&chance))
      guard !old.isIdentical(to: new) else { continue }
      _ = try folder.save([
        Change(SavingTests.address, .field("målgrupp", from: old, to: new))
      ])
      told.append(new)
    }
    #expect(disk.folder().problemsOfHistory.isEmpty)
    #expect(texts(disk) == told)

    // As they were written before such lines were hidden, and as editors may save them.
    let plain = disk.bytes(History.file)
    let shown = plain.indices.map { index in
      plain[index] == 0x0D && plain.dropFirst(index + 1).first != 0x0A ? 0x0A : plain[index]
    }
    disk.write(History.file, shown)
    #expect(disk.folder().problemsOfHistory.isEmpty)
    #expect(texts(disk) == told)

    for text in told.dropLast().reversed() {
      var folder = disk.folder()
      _ = folder.read()
      _ = try folder.undo()
      let record = Outline(try #require(folder.read().office.insats("halsan")))
      #expect(record.text("målgrupp") == text)
    }
  }

  private func texts(_ disk: TemporaryFolder) -> [String] {
    var folder = disk.folder()
    return folder.read().history.filter { $0.origin == .edit }.map(\.to)
  }

  @Test func `a register whose row would begin so is not written`() throws {
    let disk = try SavingTests.filled()
    defer { disk.remove() }
    let rows = "vad;id;dag;slag\nTräff;h1;2017-03-01;möte\nFika;h2;2017-03-02;möte\n"
    disk.write(ASFEvent.path, rows)
    var folder = disk.folder()
    _ = folder.read()
    for mark in Self.marks.filter({ "<>".contains($0.prefix(1)) }) {
      let change = Change(ASFEvent.address(id: "h2"), .field("vad", from: "Fika", to: mark))
      let refused = failure { () throws(SaveFailure) in try folder.save([change]) }
      guard case .wouldDamage = refused else {
        Issue.record("\(mark): \(String(describing: refused))")
        continue
      }
      #expect(disk.text(ASFEvent.path) == rows)
    }
    let change = Change(ASFEvent.address(id: "h2"), .field("slag", from: "möte", to: "annat"))
    _ = try folder.save([change])
  }
}

extension Folder {
  fileprivate var problemsOfHistory: [Problem] {
    var folder = self
    return folder.read().problems.filter { $0.file == History.file }
  }
}

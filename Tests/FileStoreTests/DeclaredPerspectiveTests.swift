import Finsam
import Testing

@testable import FileStore

/// Styrkort whose perspectives chance has declared: any number, names and order.
struct DeclaredPerspectiveTests {
  private struct Sample {
    var ids: [String] = []
    var titles: [String] = []
    var text = ""

    init(seed: Int) {
      var chance = Chance(seed: seed)
      let stems = ["kvalitet", "förnyelse", "samhällsnytta", "mål", "individ", "ö-1", "2014", "x"]
      let count = chance.isTrue(oneIn: 6) ? 0 : Int.random(in: 1...9, using: &chance)
      for index in 0..<count {
        let id = chance.pick(stems) + "-\(index)"
        let title = chance.pick(["Titel \(index)", "Arbetssätt/processer \(index)", ""])
        ids.append(id)
        titles.append(title.isEmpty ? id.capitalizedFirst : title)
        if index == 0 { text += "perspektiv:  # egna\n" }
        text += chance.isTrue(oneIn: 4) ? "  # om nästa\n" : ""
        let quote = chance.pick(["", "\"", "'"])
        text += "  - perspektiv: \(quote)\(id)\(quote)\n"
        if !title.isEmpty { text += "    titel:   \(quote)\(title)\(quote)\n" }
        if chance.isTrue(oneIn: 3) { text += "    egen: [a, {b: c}]  # okänd\n" }
      }
      let known = ids.isEmpty ? Perspective.usual.map(\.id) : ids
      text += "mål:\n"
      for (index, id) in (known + ["okänt"]).shuffled(using: &chance).enumerated() {
        text += "  - {id: mal-\(index), perspektiv: \(id), lydelse: \"Mål \(index)\"}\n"
      }
      let name = chance.pick(["", "heter: Fokusområden\nperspektiv_heter: fokusområde\n"])
      text = "år: 2014\n" + name + text
      if chance.isTrue(oneIn: 3) { text = text.replacing("\n", with: "\r\n") }
    }
  }

  private static let file = "styrkort/2014.yaml"

  private static func read(_ text: String) throws -> (document: Document, styrkort: Styrkort) {
    let document = Document(.styrkort, file: file, bytes: Array(text.utf8))
    #expect(document.errors.map(\.rendered) == [])
    return (document, try #require(document.record as? Styrkort))
  }

  @Test(arguments: 1...150)
  func `they are read in order, and the goal that names none of them is told of`(seed: Int) throws {
    let sample = Sample(seed: seed)
    let (_, styrkort) = try Self.read(sample.text)
    let usual = Perspective.usual
    #expect(
      styrkort.perspectives.map(\.id) == (sample.ids.isEmpty ? usual.map(\.id) : sample.ids))
    #expect(
      styrkort.perspectives.map(\.name)
        == (sample.ids.isEmpty ? usual.map(\.name) : sample.titles))
    let known = styrkort.perspectives.map(\.id)
    #expect(styrkort.goals.map(\.perspective).filter { !known.contains($0) } == ["okänt"])
    for perspective in styrkort.perspectives {
      #expect(styrkort.goals(in: perspective).count == 1)
    }
    var office = Office()
    office.styrkort = [styrkort]
    let unknown = Check.misplacedGoal.findings(in: office, on: try Day(text: "2014-12-31"))
      .filter { $0.place.field == "perspektiv" }
    #expect(unknown.count == 1)
    #expect(unknown.first?.message.contains("Välj bland") == true)
  }

  @Test(arguments: 1...150)
  func `a goal is sorted under another, and back, byte for byte`(seed: Int) throws {
    let sample = Sample(seed: seed)
    let (document, styrkort) = try Self.read(sample.text)
    var chance = Chance(seed: -seed)
    let goal = chance.pick(styrkort.goals)
    let others = styrkort.perspectives.map(\.id).filter { $0 != goal.perspective }
    guard !others.isEmpty else { return }
    let other = chance.pick(others)
    let change = Change(
      Address(Self.file, [Step("mål", goal.id)]),
      .field("perspektiv", from: goal.perspective, to: other))
    let moved = try document.applying(change)
    let after = try #require(moved.record as? Styrkort)
    #expect(after.goal(goal.id)?.perspective == other)
    var expected = styrkort
    let index = try #require(expected.goals.firstIndex { $0.id == goal.id })
    expected.goals[index].perspective = other
    #expect(after == expected)
    let back = try moved.applying(change.inverse)
    #expect(back.record as? Styrkort == styrkort)
    #expect(Self.plain(back.source.bytes) == Self.plain(document.source.bytes))
  }

  @Test(arguments: 1...150)
  func `one is declared, moved and removed again, byte for byte`(seed: Int) throws {
    let sample = Sample(seed: seed)
    guard sample.ids.count > 1 else { return }
    var (document, _) = try Self.read(sample.text)
    let original = document.source.bytes
    var chance = Chance(seed: -seed)
    let owner = Address(Self.file)
    let after = chance.pick(sample.ids.map(Optional.some) + [nil])
    let draft = Draft(
      id: "nytt",
      fields: [Draft.Text("perspektiv", "nytt"), Draft.Text("titel", "Nytt: område")])
    let added = Change(owner, .insert(part: "perspektiv", after: after, draft))
    document = try document.applying(added)
    var wanted = sample.ids
    wanted.insert("nytt", at: after.flatMap { wanted.firstIndex(of: $0) }.map { $0 + 1 } ?? 0)
    #expect((document.record as? Styrkort)?.perspectives.map(\.id) == wanted)
    let to = chance.pick(sample.ids.filter { $0 != after })
    let move = Change(owner, .move(part: "perspektiv", id: "nytt", from: after, to: to))
    document = try document.applying(move)
    wanted.removeAll { $0 == "nytt" }
    wanted.insert("nytt", at: (wanted.firstIndex(of: to) ?? 0) + 1)
    #expect((document.record as? Styrkort)?.perspectives.map(\.id) == wanted)
    document = try document.applying(move.inverse).applying(added.inverse)
    #expect(document.source.bytes == original)
  }

  /// A value that is written anew may lose its quotation marks.
  private static func plain(_ bytes: [UInt8]) -> String {
    String(decoding: bytes, as: UTF8.self).filter { $0 != "\"" && $0 != "'" }
  }

  @Test func `one that is declared twice is told of with both lines' id`() {
    let text = """
      år: 2014
      perspektiv:
        - perspektiv: individ
        - perspektiv: kvalitet
          titel: Kvalitet
        - perspektiv: individ

      """
    let document = Document(.styrkort, file: Self.file, bytes: Array(text.utf8))
    #expect(
      document.errors.map(\.rendered) == [
        """
        styrkort/2014.yaml:6:17: läsfel: Två poster i ”perspektiv” har perspektiv ”individ”.
          6 |   - perspektiv: individ
            |                 ^
          Ge den ena ett annat id.
        """
      ])
  }
}

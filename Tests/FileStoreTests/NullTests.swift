import Finsam
import Testing

@testable import FileStore

/// `null`, `~` or nothing at a key means that there is no value.
struct NullTests {
  static let words = ["", " null", " Null", " NULL", " ~", " ~   # inget än"]

  private static func document(_ word: String, quoted: Bool = false) -> Document {
    let text = """
      # huvud
      namn: X
      inriktning:\(word)
      ägare:\(word)
      period:
        start:\(word)
        slut: 2014-12-31
      målgrupp:\(word)
      uppföljning:\(word)
      mål:\(word)
      resultat:\(word)
      okänd:\(word)
      källa: S1:1
      """ + "\n"
    return Document(.insats, file: "insatser/x.yaml", bytes: Array(text.utf8))
  }

  @Test(arguments: words)
  func `nothing is read for any kind of field, group and list`(word: String) {
    let document = NullTests.document(word)
    #expect(document.errors == [])
    #expect(
      Outline(document.record).draft
        == Draft(
          id: "x",
          fields: [
            Draft.Text("namn", "X"), Draft.Text("period.slut", "2014-12-31"),
            Draft.Text("källa", "S1:1"),
          ]))
  }

  @Test(arguments: words)
  func `a value, a group and a part come in its place, and nothing else changes`(word: String)
    throws
  {
    let address = Address("insatser/x.yaml")
    let edits: [(String, String)] = [
      ("inriktning", "individ"), ("ägare", "Region"), ("period.start", "2014-01-01"),
      ("målgrupp", "Unga som\nvill vidare"), ("uppföljning.system", "SUS"),
    ]
    for (key, text) in edits where Insats.field(key) != nil {
      let document = NullTests.document(word)
      let after = try document.applying(Change(address, .field(key, from: "", to: text)))
      #expect(Outline(after.record).text(key) == text)
      let old = String(decoding: document.bytes, as: UTF8.self).split(separator: "\n")
      let new = Set(String(decoding: after.bytes, as: UTF8.self).split(separator: "\n"))
      let lost = old.filter { !new.contains($0) }
      #expect(
        lost.allSatisfy {
          $0.contains("\(key.split(separator: ".").last ?? ""):")
            || $0.contains("\(key.split(separator: ".").first ?? ""):")
        }, "\(lost)")
    }
    let goal = Draft(id: "m1", fields: [Draft.Text("id", "m1"), Draft.Text("lydelse", "Vidare")])
    let after = try NullTests.document(word).applying(
      Change(address, .insert(part: "mål", after: nil, goal)))
    #expect(Outline(after.record).part("mål")?.children.map(\.id) == ["m1"])
  }

  @Test func `null within a flow gives way too`() throws {
    let text = "{namn: X, period: null, ägare: ~, mål: null}\n"
    var document = Document(.insats, file: "insatser/x.yaml", bytes: Array(text.utf8))
    let address = Address("insatser/x.yaml")
    document = try document.applying(Change(address, .field("ägare", from: "", to: "Region")))
    document = try document.applying(
      Change(address, .field("period.slut", from: "", to: "2014-12-31")))
    let goal = Draft(id: "m1", fields: [Draft.Text("id", "m1"), Draft.Text("lydelse", "Vidare")])
    document = try document.applying(Change(address, .insert(part: "mål", after: nil, goal)))
    #expect(
      String(decoding: document.bytes, as: UTF8.self)
        == "{namn: X, period: {slut: 2014-12-31}, ägare: Region, mål: [{id: m1, lydelse: Vidare}]}\n"
    )
  }

  @Test func `in quotes it is a text, and so is what is written`() throws {
    let text = "namn: X\nägare: \"null\"\nmålgrupp: '~'\n"
    let document = Document(.insats, file: "insatser/x.yaml", bytes: Array(text.utf8))
    let insats = try #require(document.record as? Insats)
    #expect(insats.owner == "null" && insats.targetGroup == "~")
  }
}

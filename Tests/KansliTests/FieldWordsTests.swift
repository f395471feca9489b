import Testing

@testable import kansli

struct FieldWordsTests {
  /// What makes one letter of itself and the sign before it.
  private static let marks = ["\u{301}", "\u{308}", "\u{200D}", "\u{FE0F}", "\u{20DD}", "\u{338}"]

  @Test(arguments: marks)
  func `a value may begin with a mark or a joiner`(mark: String) throws {
    for text in [mark, mark + "x", mark + "=y", mark + "/z"] {
      let words = try FieldWords(["ägare=" + text, "mapp"])
      let assignments = words.assignments.map { [$0.field, $0.text] }
      #expect(assignments.count == 1 && assignments[0][0] == "ägare")
      #expect(assignments[0][1].unicodeScalars.elementsEqual(text.unicodeScalars))
      #expect(words.folder == "mapp")
    }
  }

  @Test func `a folder may have the sign behind a slash`() throws {
    #expect(try FieldWords(["a/b=c"]).folder == "a/b=c")
    #expect(!FieldWords.isAssignment("/\u{301}b=c") && FieldWords.isAssignment("a=b/c"))
  }
}

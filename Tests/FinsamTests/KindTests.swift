import Finsam
import Testing

struct KindTests {
  @Test(arguments: [
    (Kind.text, "  Utsikten 2.0 ", "Utsikten 2.0"), (.prose, "ett\r\ntvå\r\n", "ett\ntvå"),
    (.day, "2014-12-31", "2014-12-31"), (.year, "2014", "2014"),
    (.kronor, "1 222 883 kr", "1222883"), (.number, "12.50", "12,5"),
    (.quantity, "50-65 %", "50–65"), (.answer, "J", "ja"),
    (.choice(["minst", "högst"]), "HÖGST", "högst"),
    (.reference(.goals), "2014/individ-1", "2014/individ-1"),
    (.list, "AF,FK, , region", "AF, FK, region"),
    (.identifier, "utsikten-2", "utsikten-2"),
    (.identifier, "2014-10-16", "2014-10-16"), (.identifier, "212000-1234", "212000-1234"),
    (.identifier, "080101-12305", "080101-12305"), (.number, "   ", ""), (.identifier, "", ""),
  ])
  func `there is one way to write a value`(kind: Kind, typed: String, canonical: String) throws {
    #expect(try kind.canonical(typed) == canonical)
    #expect(try kind.canonical(canonical) == canonical)
  }

  @Test(arguments: [
    (Kind.text, "ett\ntvå", InvalidInput.severalLines),
    (.text, "a\u{1B}[31m", .controlCharacter(0x1B)),
    (.prose, "a\u{202E}b", .controlCharacter(0x202E)),
    (.day, "2014-06-31", .noSuchDay(year: 2014, month: 6, day: 31)),
    (.answer, "kanske", .notAnAnswer("kanske")),
    (.choice(["minst", "högst"]), "mest", .notAChoice("mest", choices: ["minst", "högst"])),
    (.identifier, "Hälsans trädgård", .notAnIdentifier("Hälsans trädgård")),
    (.identifier, "-a", .notAnIdentifier("-a")),
    (.identifier, "080101-1230", .personalNumber),
    (.identifier, "kaa-200801011230", .personalNumber),
    (.identifier, "20080161-1230", .personalNumber),
  ])
  func `what will not do is refused with a reason`(kind: Kind, typed: String, reason: InvalidInput)
  {
    #expect(throws: reason) { try kind.canonical(typed) }
    #expect(!reason.message.isEmpty && !reason.advice.isEmpty)
  }

  /// A percent sign that is dropped makes a share a number of people.
  @Test func `a unit that is written with a figure is not dropped`() throws {
    for key in ["kvinnor", "män", "totalt", "avslutade"] {
      let shape = try #require(Participation.field(key)).shape
      for share in ["30 %", "30%", "20–30 %"] {
        #expect(throws: InvalidInput.shareAsCount(share)) { try shape.canonical(share) }
      }
      #expect(try shape.canonical("ca 30") == "ca 30")
    }
    let value = try #require(Result.field("värde")).shape
    let amount = try #require(Application.field("belopp")).shape
    for (typed, figure, unit) in [
      ("95 %", "95", "%"), ("ca 350 tkr", "ca 350", "tkr"), ("1,5 mkr", "1,5", "mkr"),
      ("350 000 kronor", "350 000", "kronor"), ("12 personer", "12", "personer"),
    ] {
      for shape in [value, amount] {
        #expect(throws: InvalidInput.unitInFigure(figure, unit: unit)) {
          try shape.canonical(typed)
        }
        #expect(try shape.canonical(figure) == Kind.quantity.canonical(figure))
      }
    }
    // That of a measure stands with the measure.
    let outcome = try #require(Outcome.field("värde")).shape
    #expect(try outcome.canonical("65 %") == "65")
  }

  @Test func `a required field cannot be emptied`() throws {
    let name = try #require(Insats.field("namn"))
    #expect(throws: InvalidInput.required) { try name.shape.canonical("  ") }
  }
}

struct ShapeTests {
  static let kinds: [Kind] = [
    Member.Sector.kind, EquityCeiling.Base.kind, Measure.Direction.kind,
    Assessment.Status.kind, Insats.Orientation.kind, Insats.Form.kind, Insats.Phase.kind,
    Decision.Verdict.kind,
  ]

  @Test(arguments: kinds)
  func `the words of a choice differ and are written one way`(kind: Kind) throws {
    guard case .choice(let words) = kind else { return #expect(Bool(false)) }
    #expect(Set(words.map { $0.lowercased() }).count == words.count)
    for word in words { #expect(try kind.canonical(word) == word) }
  }

  @Test(arguments: DocumentKind.allCases)
  func `keys and labels are unique in every record`(kind: DocumentKind) {
    expectUnique(in: kind.shape)
  }

  private func expectUnique(in shape: RecordShape) {
    let keys = shape.fields.map(\.key) + shape.parts.map(\.key)
    #expect(Set(keys).count == keys.count)
    let labels = shape.fields.map(\.label)
    #expect(Set(labels).count == labels.count)
    #expect((keys + labels).allSatisfy { !$0.isEmpty && $0 == $0.trimmed })
    #expect(shape.idKey.isEmpty || keys.contains(shape.idKey))
    for part in shape.parts { expectUnique(in: part.shape) }
  }

  @Test func `every check has a title and an explanation of its own`() {
    #expect(Set(Check.allCases.map(\.title)).count == Check.allCases.count)
    #expect(Set(Check.allCases.map(\.explanation)).count == Check.allCases.count)
  }
}

import Finsam
import Testing

/// A change and the change that takes it back, for every kind of edit.
struct EditTests {
  static let file = "insatser/utsikten.yaml"
  static let goal = [Step("mål", "m1")]
  static let measure = [Step("mål", "m1"), Step("mått", "b")]

  static func insats() throws -> Insats {
    var insats = Insats()
    insats.id = "utsikten"
    insats.name = "Utsikten 2.0"
    insats.goals = [
      .sample(
        "m1",
        measures: [
          try .sample(id: "a"), try .sample(target: "65", outcome: "70", id: "b"),
          try .sample(id: "c"),
        ])
    ]
    return insats
  }

  static let added = Draft(
    id: "ny", fields: [.init("id", "ny"), .init("namn", "Nytt mått"), .init("målvärde", "50–65")],
    parts: [
      .init("utfall", [Draft(id: "2014", fields: [.init("id", "2014"), .init("värde", "ca 60")])])
    ])

  static func edits() throws -> [(steps: [Step], edit: Change.Edit)] {
    let removed = try insats().goals[0].measures[1].draft
    return [
      ([], .field("namn", from: "Utsikten 2.0", to: "Utsikten")),
      ([], .field("period.start", from: "", to: "2012-01-01")),
      ([], .field("uppföljning.registrerad", from: "", to: "nej")),
      (goal, .field("förslag.status", from: "", to: "uppnått")),
      (measure, .field("målvärde", from: "65", to: "")),
      (measure + [Step("utfall", "2014")], .field("värde", from: "70", to: "nästan 65")),
      (goal, .insert(part: "mått", after: nil, added)),
      (goal, .insert(part: "mått", after: "b", added)),
      (goal, .insert(part: "mått", after: "c", added)),
      (goal, .remove(part: "mått", after: "a", removed)),
      (goal, .move(part: "mått", id: "b", from: "a", to: nil)),
      (goal, .move(part: "mått", id: "a", from: nil, to: "b")),
      (goal, .move(part: "mått", id: "a", from: nil, to: "c")),
      (goal, .move(part: "mått", id: "c", from: "b", to: "a")),
    ]
  }

  @Test func `a change and its inverse leave the record as it was`() throws {
    let before = try Self.insats()
    for (steps, edit) in try Self.edits() {
      let change = Change(Address(Self.file, steps), edit)
      let after = try before.applying(edit, at: steps, in: Self.file)
      #expect(after != before, "\(edit)")
      #expect(change.inverse.inverse == change)
      let back = try after.applying(change.inverse.edit, at: steps, in: Self.file)
      #expect(back == before, "\(edit)")
    }
  }

  @Test func `creating and deleting a document are each other's inverse`() throws {
    let draft = try Self.insats().draft
    let create = Change(Address(Self.file), .create(draft))
    #expect(create.inverse == Change(Address(Self.file), .delete(draft)))
    #expect(create.inverse.inverse == create)
  }

  @Test func `moving puts a part behind the one named`() throws {
    let moved = try Self.insats()
      .applying(.move(part: "mått", id: "a", from: nil, to: "b"), at: Self.goal, in: Self.file)
    #expect(moved.goals[0].measures.map(\.id) == ["b", "a", "c"])
  }

  @Test func `a draft gives the same record back`() throws {
    let insats = try Self.insats()
    #expect(try Insats(insats.draft) == insats)
    var changed = insats
    changed.goals[0].proposal.motivation = "Två rader\nhär"
    #expect(try Insats(changed.draft) == changed)
    #expect(changed.draft != insats.draft)
  }

  @Test(
    arguments: [
      (
        [], Change.Edit.field("namn", from: "Annat", to: "X"),
        EditRefusal.changedSince(field: "Namn", expected: "Annat", found: "Utsikten 2.0")
      ),
      ([], .field("namn", from: "Utsikten 2.0", to: ""), .invalid(field: "Namn", .required)),
      (
        [], .field("ålder.från", from: "", to: "ung"),
        .invalid(field: "Ålder från", .notAnAge("ung"))
      ),
      ([], .field("fel", from: "", to: "x"), .noSuchField("fel")),
      (Self.goal, .field("id", from: "m1", to: "m2"), .idIsFixed),
      (Self.goal, .insert(part: "fel", after: nil, Self.added), .noSuchPart("fel")),
      (
        Self.goal,
        .insert(
          part: "mått", after: nil, Draft(id: "a", fields: [.init("id", "a"), .init("namn", "A")])),
        .idTaken("a")
      ),
      (
        Self.goal, .insert(part: "mått", after: nil, Draft(id: "d", fields: [.init("id", "d")])),
        .invalid(field: "Mått", .required)
      ),
      (Self.goal, .remove(part: "mått", after: nil, Self.added), .partChangedSince(id: "ny")),
      (
        Self.goal, .remove(part: "mått", after: nil, Draft(id: "a", fields: [.init("id", "a")])),
        .partChangedSince(id: "a")
      ),
      (Self.goal, .move(part: "mått", id: "b", from: nil, to: "c"), .partChangedSince(id: "b")),
      (Self.goal, .move(part: "mått", id: "b", from: "a", to: "b"), .partChangedSince(id: "b")),
      (
        [Step("mål", "borta")], .field("lydelse", from: "", to: "x"),
        .noSuchRecord(Address(Self.file, [Step("mål", "borta")]))
      ),
      ([], .delete(Self.added), .noSuchRecord(Address(Self.file))),
    ] as [([Step], Change.Edit, EditRefusal)])
  func `an edit that does not fit is refused`(
    steps: [Step], edit: Change.Edit, reason: EditRefusal
  ) throws {
    let insats = try Self.insats()
    #expect(throws: reason) { try insats.applying(edit, at: steps, in: Self.file) }
    #expect(!reason.message.isEmpty)
  }

  @Test func `an address is written and read as a path`() {
    let address = Address(Self.file, Self.measure)
    #expect(address.path == "mål/m1/mått/b")
    #expect(Address(file: Self.file, path: address.path) == address)
    #expect(Address(file: Self.file, path: "mål/m1/mått") == nil)
  }
}

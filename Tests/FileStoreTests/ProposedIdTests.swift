import Finsam
import Testing

@testable import FileStore

/// Several people add parts and rows at the same time, each from what was there when the form
/// opened.
struct ProposedIdTests {
  private static let plan = ActivityPlan.path(Year(2014))
  private static let insats = "insatser/mysam.yaml"

  /// The lists that are added to, with what a new part must say.
  private static let lists: [(owner: Address, part: String, key: String)] = [
    (Address(insats), "mål", "lydelse"), (Address(insats, [Step("mål", "m1")]), "mått", "namn"),
    (Address(plan), "behov", "lydelse"),
    (Address(plan, [Step("processmål", "p1")]), "aktiviteter", "namn"),
    (Address(ASFEvent.path), RegisterKey.rows, "vad"),
  ]

  private static func filled() throws -> TemporaryFolder {
    let disk = try TemporaryFolder()
    disk.write("forbund.yaml", "namn: Provförbundet\n")
    disk.write(
      insats,
      """
      namn: Mysam
      mål:
        - id: m1
          lydelse: Vidare
          mått:
            - id: m1
              namn: Antal
        - id: m2
          lydelse: Kvar

      """)
    disk.write(
      plan,
      """
      år: 2014
      behov:
        - id: i1
          lydelse: Stöd
      processmål:
        - id: p1
          lydelse: Fler vet
          aktiviteter:
            - id: a1
              namn: Frukost

      """)
    disk.write(ASFEvent.path, "id;år;slag;vad\nh-1;2014;möte;Först\nh-2;2014;möte;Sen\n")
    return disk
  }

  private static func draft(
    _ id: String, _ list: (owner: Address, part: String, key: String), _ text: String
  )
    -> Draft
  {
    let extra = list.part == RegisterKey.rows ? [Draft.Text("slag", "möte")] : []
    return Draft(id: id, fields: [Draft.Text("id", id)] + extra + [Draft.Text(list.key, text)])
  }

  private static func texts(
    _ office: Office, _ list: (owner: Address, part: String, key: String)
  ) -> [String: String] {
    let children = office.outline(at: list.owner)?.part(list.part)?.children ?? []
    return Dictionary(uniqueKeysWithValues: children.map { ($0.id, $0.text(list.key) ?? "") })
  }

  @Test(arguments: 1...60)
  func `a proposed id that somebody took is chosen again, and nobody's part is lost`(seed: Int)
    throws
  {
    var chance = Chance(seed: seed)
    let disk = try Self.filled()
    defer { disk.remove() }
    let list = chance.pick(Self.lists)
    var mine = disk.folder()
    let office = mine.read().office
    let before = Self.texts(office, list)
    let ids = office.ids(in: list.owner, part: list.part)
    let place = chance.isTrue(oneIn: 4) ? nil : chance.pick(ids)
    let id = try #require(office.nextId(in: list.owner, part: list.part))
    #expect(!ids.contains(id))

    var expected = before
    var other = disk.folder(user: "bo")
    for number in 1...Int.random(in: 1...3, using: &chance) {
      let theirs = other.read().office
      let all = theirs.ids(in: list.owner, part: list.part)
      let part = try #require(theirs.outline(at: list.owner)?.part(list.part))
      if chance.isTrue(oneIn: 3), all.count > 1, let last = part.children.last,
        list.part != "mål" || last.id != "m1"
      {
        _ = try other.save([
          Change(
            list.owner, .remove(part: list.part, after: all[all.count - 2], last.draft))
        ])
        expected[last.id] = nil
      } else {
        let next = try #require(theirs.nextId(in: list.owner, part: list.part))
        let text = "Deras \(number)"
        _ = try other.save([
          Change(
            list.owner, .insert(part: list.part, after: all.last, Self.draft(next, list, text)))
        ])
        expected[next] = text
      }
    }

    let change = Change(
      list.owner, .insert(part: list.part, after: place, Self.draft(id, list, "Min")))
    let saved = try mine.save([change], proposedBy: office)
    guard case .insert(_, _, let draft)? = saved.first?.change.edit else {
      Issue.record("nothing was added")
      return
    }
    #expect(expected[draft.id] == nil)
    expected[draft.id] = "Min"
    #expect(Self.texts(mine.read().office, list) == expected)
    _ = try mine.undo()
    expected[draft.id] = nil
    #expect(Self.texts(mine.read().office, list) == expected)
  }

  @Test func `an id that a person wrote is refused where somebody took it`() throws {
    for list in Self.lists {
      let disk = try Self.filled()
      defer { disk.remove() }
      var mine = disk.folder()
      let office = mine.read().office
      var other = disk.folder(user: "bo")
      _ = other.read()
      let last = office.ids(in: list.owner, part: list.part).last
      let add = { (text: String) in
        Change(
          list.owner, .insert(part: list.part, after: last, Self.draft("eget", list, text)))
      }
      _ = try other.save([add("Deras")])
      let refused = failure { () throws(SaveFailure) in
        try mine.save([add("Mitt")], proposedBy: office)
      }
      #expect(refused == .refused(.idTaken("eget")), "\(list)")
      #expect(Self.texts(mine.read().office, list)["eget"] == "Deras")
    }
  }
}

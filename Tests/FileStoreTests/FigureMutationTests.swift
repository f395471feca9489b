import Testing

@testable import FileStore
@testable import Finsam

/// Whether a figure that is typed wrong is noticed, where the data says the same in another place
/// or sums it up: of the economy, contributions, participants and what became of them, places, the
/// census, plans, decisions, days and figures of registers, and all that sources state in several
/// places.
@Suite struct FigureMutationTests {
  /// Those that go unnoticed stand in three places: an insats has them both as a result and as an
  /// outcome, and one of the two still says what the source does.
  @Test func `of wrong digits nineteen in twenty are noticed`() throws {
    let offices = try ["skelleftea-norsjo", "gavleborg"].map { name in
      var folder = Folder(path: ExampleDataTests.root + "data/" + name, user: "anna") { "" }
      return KnownFigures(folder.read(), on: try Day(text: "2015-03-05"))
    }
    let all = offices.indices.flatMap { office in
      offices[office].known.map { (office: office, figure: $0) }
    }
    #expect(all.count > 700)
    var chance = Chance(seed: 13)
    var (count, silent): (Int, [String]) = (0, [])
    while count < 500 {
      let (office, figure) = chance.pick(all)
      guard let changed = offices[office].changed(figure, &chance) else { continue }
      count += 1
      if !changed.isNoticed { silent.append("\(figure.name): \(figure.text) → \(changed.text)") }
    }
    #expect(silent.count <= 25, "\(silent.joined(separator: "\n"))")
  }

  @Test(arguments: ["skelleftea-norsjo", "gavleborg"])
  func `figures of every kind of table that has sums or doubles are among them`(name: String)
    throws
  {
    var folder = Folder(path: ExampleDataTests.root + "data/" + name, user: "anna") { "" }
    let figures = KnownFigures(folder.read(), on: try Day(text: "2015-03-05"))
    let kinds = Set(figures.known.map(\.table))
    let wanted: Set<String> =
      name == "gavleborg"
      ? [
        "economy rader", "forbund medlemmar/bidrag", "census rader", "places rader",
        "insats resultat", "plan indikatorer", "statements rader",
      ]
      : [
        "economy rader", "accounts uppställningar/rader", "equity rader", "insats deltagare",
        "insats utfall", "insats resultat", "insats kostnader", "insats mål/mått/utfall",
        "meeting ärenden/beslut", "statements rader",
      ]
    #expect(wanted.subtracting(kinds).isEmpty, "\(wanted.subtracting(kinds)) fattas bland \(kinds)")
  }
}

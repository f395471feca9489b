import Finsam
import Testing

@testable import FileStore

struct FileMergeTests {
  private static let insats = """
    # Hälsan
    namn: Hälsan   # kommentar
    ägare: Skellefteå kommun
    skede: pågående
    deltagare:
      - period: 2013
        totalt: 11

      - period: 2014
        totalt: 12
        källa: S1:4

    """

  private func merged(_ ours: String, _ theirs: String, base: String = insats) -> (
    String, [MergeCollision]
  ) {
    let merge = FileMerge(
      .insats, file: "insatser/halsan.yaml", base: Array(base.utf8), ours: Array(ours.utf8),
      theirs: Array(theirs.utf8))
    return (String(decoding: merge.bytes, as: UTF8.self), merge.collisions)
  }

  private let address = Address("insatser/halsan.yaml")

  @Test func `fields next to each other are merged, and comments of both stay`() {
    let ours = Self.insats.replacing("Skellefteå kommun", with: "Norsjö kommun # ny")
    let theirs = Self.insats.replacing("pågående", with: "'avslutad'")
      .replacing("# Hälsan", with: "# Hälsan 2")
    let (text, collisions) = merged(ours, theirs)
    #expect(collisions == [])
    #expect(
      text
        == ours.replacing("pågående", with: "'avslutad'").replacing("# Hälsan", with: "# Hälsan 2"))
  }

  @Test func `rows that both add last are merged, also where ids are there twice`() {
    let base = "id;från;vad\nh-1;2014-01-01;Ett\nh-1;2014-01-02;Två\n"
    let merge = FileMerge(
      .calendar, file: "kalender.csv", base: Array(base.utf8),
      ours: Array((base + "x-1;2014-02-01;Vår\n").utf8),
      theirs: Array((base.replacing("Ett", with: "Första") + "y-1;2014-02-02;Deras\n").utf8))
    #expect(merge.collisions == [])
    #expect(
      String(decoding: merge.bytes, as: UTF8.self)
        == base.replacing("Ett", with: "Första")
        + "x-1;2014-02-01;Vår\ny-1;2014-02-02;Deras\n")
  }

  @Test func `a row that both number alike gets the next number, and that is told`() {
    let base = "id;händelse;vad\nh-1;a;Ett\n"
    let merge = FileMerge(
      .programme, file: "kalender-program.csv", base: Array(base.utf8),
      ours: Array((base + "h-2;a;Vår\n").utf8),
      theirs: Array((base + "h-2;b;Deras\n").utf8))
    #expect(merge.collisions == [])
    #expect(
      merge.renumbered == [RenumberedRow(id: "h-2", newId: "h-3")])
    #expect(
      String(decoding: merge.bytes, as: UTF8.self)
        == base + "h-2;a;Vår\nh-3;b;Deras\n")
  }

  /// A programme names events by their ids: under another number theirs would be of our event.
  @Test func `a row that others name keeps its number, and both versions are told of`() {
    let base = "id;från;vad\nh-1;2014-01-01;Ett\n"
    let merge = FileMerge(
      .calendar, file: "kalender.csv", base: Array(base.utf8),
      ours: Array((base + "h-2;2014-02-01;Vår\n").utf8),
      theirs: Array((base + "h-2;2014-02-02;Deras\n").utf8))
    #expect(merge.renumbered == [])
    #expect(merge.collisions.count == 1)
  }

  @Test func `the same field changed to two texts keeps ours and tells of theirs`() {
    let (text, collisions) = merged(
      Self.insats.replacing("totalt: 12", with: "totalt: 14"),
      Self.insats.replacing("totalt: 12", with: "totalt: 15").replacing(
        "pågående", with: "avslutad"))
    #expect(
      text
        == Self.insats.replacing("totalt: 12", with: "totalt: 14")
        .replacing("pågående", with: "avslutad"))
    #expect(
      collisions == [
        MergeCollision(
          address.appending(Step("deltagare", "2014")),
          .field("totalt", base: "12", ours: "14", theirs: "15"))
      ])
  }

  @Test func `what one takes away and the other changes stays as we have it`() {
    let without = Self.insats.replacing("  - period: 2013\n    totalt: 11\n\n", with: "")
    let changed = Self.insats.replacing("totalt: 11", with: "totalt: 10")
    let draft = { (total: String) in
      Draft(id: "2013", fields: [Draft.Text("period", "2013"), Draft.Text("totalt", total)])
    }
    #expect(
      merged(without, changed) == (
        without, [MergeCollision(address, .removedByUs(part: "deltagare", theirs: draft("10")))]
      ))
    #expect(
      merged(changed, without) == (
        changed, [MergeCollision(address, .removedByThem(part: "deltagare", draft("10")))]
      ))
  }

  @Test func `a file that cannot be read is left as it is`() {
    let broken = Self.insats + "skede: [\n"
    let (text, collisions) = merged(Self.insats.replacing("11", with: "12"), broken)
    #expect(text == Self.insats.replacing("11", with: "12"))
    guard case .unreadable(let reason)? = collisions.first?.reason else {
      Issue.record("\(collisions)")
      return
    }
    #expect(reason.hasPrefix("Deras version går inte att läsa, rad "))
  }

  @Test func `a comment that has no place is told`() {
    let ours = Self.insats.replacing("totalt: 11", with: "totalt: 13 # vår")
    let theirs = Self.insats.replacing("totalt: 11", with: "totalt: 11 # deras")
    let (text, collisions) = merged(ours, theirs)
    #expect(text == ours)
    #expect(collisions == [MergeCollision(address, .beside("# deras"))])
  }

  @Test func `the history of both stands in the order in which it was made`() {
    let header = History.columns.joined(separator: ";")
    func row(_ time: Int, _ user: String) -> String {
      "2014-12-31 14:02:\(time);\(user);201412311402\(time)000-kontor-1-4242-9f3a1c07;ändring;;"
        + "ändrade;forbund.yaml;;namn;A;B;1 av 1;"
    }
    func text(_ rows: [String]) -> [UInt8] {
      SourceText.byteOrderMark + Array(([header] + rows).map { $0 + "\r\n" }.joined().utf8)
    }
    let (first, ours, theirs, last) = (
      row(10, "anna"), row(20, "anna"), row(15, "bo"), row(30, "bo")
    )
    let merge = HistoryMerge(
      file: History.file, base: text([first]), ours: text([first, ours]),
      theirs: text([first, theirs, last]))
    #expect(merge.bytes == text([first, theirs, ours, last]))
    #expect(merge.collisions == [])
    // What undo may remember of youths is dropped in time, and does not come back.
    let secret = HistoryMerge(
      file: History.secretFile, base: text([first, ours]), ours: text([ours]),
      theirs: text([first, ours, last]))
    #expect(secret.bytes == text([ours, last]))
  }
}

import Testing

@testable import Finsam

/// A filter reads most rows from their records, and finds what it would find in all their cells.
@Suite struct RowSearchTests {
  private let day: Day

  init() throws { day = try Day(text: "2018-06-01") }

  @Test func `events are found by what their cells say`() {
    var chance = Chance(seed: 41)
    var asf = ASF()
    asf.events = (0..<150).map { _ in chance.event() }
    var office = Office()
    office.asf = asf
    expectSame(EventLog(asf, on: day).list, &chance)
    expectSame(ASFEvent.list(asf.events, in: ListContext(office, on: day)), &chance)
  }

  @Test func `places are found by what their cells say`() {
    var chance = Chance(seed: 42)
    var office = Office()
    office.asf.places = (0..<150).map { _ in chance.place() }
    let context = ListContext(office, on: day)
    expectSame(PlaceRow.grouped(office.asf.places, in: context), &chance)
    expectSame(PlaceRow.list(office.asf.places, in: context), &chance)
  }

  @Test func `companies are found by what their cells say`() {
    var chance = Chance(seed: 43)
    let rows = (0..<150).map { _ in chance.filled(ASFCompany()) }
    expectSame(ASFCompany.list(rows, in: ListContext(Office(), on: day)), &chance)
  }

  @Test func `cases are found by what is shown of them`() {
    var chance = Chance(seed: 44)
    var office = Office()
    office.kaa.cases = (0..<150).map { number in
      var one = chance.filled(KAACase())
      one.id = "no-\(number)"
      return one
    }
    let board = KAABoard(office.kaa, on: day)
    expectSame(board.list(), &chance)
    expectSame(board.list { $0.hasSuffix("7") }, &chance)
    let context = ListContext(office, on: day) { $0.hasSuffix("7") }
    expectSame(KAACase.list(office.kaa.cases, in: context), &chance)
  }

  @Test func `steps of the history are found by what their cells say`() throws {
    var chance = Chance(seed: 46)
    var office = Office()
    office.asf.events = (0..<40).map { _ in chance.event() }
    office.forbund.name = "Provförbundet Åre"
    let places = [
      Address(DocumentKind.forbund.path(id: "")), Address("insatser/saknas.yaml"),
      ASFEvent.address(id: office.asf.events[3].id), ASFEvent.address(id: "saknas"),
    ]
    let history = try (0..<120).map { number in
      let step = try #require(
        StepID(text: "\(20_140_101_080_000_000 + number / 2)-a-1-2", user: "Åsa", time: ""))
      return HistoryEntry(
        time: "2014-01-0\(1 + number % 9) 08:00:00", user: "Åsa", step: step,
        origin: number % 10 > 7 ? .undo : .edit, about: nil,
        action: number % 7 == 0 ? .reveal : .field, address: places[number % places.count],
        key: ["namn", "vad", "okänt"][number % 3], from: chance.text(), to: chance.text())
    }
    let list = HistoryList(history, in: office).list
    #expect(list.count == 60)
    expectSame(list, &chance)
  }

  @Test func `folding in place is folding letter by letter`() {
    var chance = Chance(seed: 45)
    for _ in 0..<3_000 {
      let text = chance.text()
      var folded = ""
      Folding.forEach(of: text) { folded.unicodeScalars.append($0) }
      let query = SearchQuery(text)
      #expect(SearchText(text).matches(query), "\(text)")
      #expect(SearchText(text) == SearchText(folded), "\(text)")
    }
  }

  /// Every word that some cell has is looked for, and others; also as it is typed, letter by
  /// letter.
  private func expectSame(_ list: AnyList, _ chance: inout Chance) {
    var list = list
    let texts = (0..<list.count).map { row in
      SearchText([list.line(row).id] + list.cells(row).flatMap { [$0.shown, $0.text] })
    }
    /// The rows whose ids or cells have the words, and those that they stand under.
    func plain(_ filter: String) -> [Int] {
      let query = SearchQuery(filter)
      var found: [Int] = []
      var least = 0
      for row in texts.indices.reversed() {
        let level = list.nesting(row).level
        guard query.isEmpty || texts[row].matches(query) || level < least else { continue }
        found.append(row)
        least = level
      }
      return found.reversed()
    }
    var words = ["q", "–", "?", "•", "kr", "räknas", "påhittat", "12", "försenat", "0", "1 2"]
    for _ in 0..<30 {
      let row = chance.number(below: list.count)
      let cells = list.cells(row)
      let cell = cells[chance.number(below: cells.count)]
      words.append(chance.isTrue ? cell.shown : cell.text)
      let letters = Array(cell.shown)
      if letters.count > 3 {
        let start = chance.number(below: letters.count - 2)
        words.append(String(letters[start...(start + 1)]))
      }
    }
    for word in words {
      var typed = ""
      for letter in word.prefix(4) {
        typed.append(letter)
        #expect(list.rows(matching: typed) == plain(typed), "\(typed)")
      }
      #expect(list.rows(matching: word) == plain(word), "\(word)")
    }
  }
}

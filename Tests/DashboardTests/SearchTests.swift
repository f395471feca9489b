import Finsam
import Testing
import TextUI

@testable import Dashboard

/// `/` on every screen: where it does not filter rows, it searches among lines.
@Suite struct SearchTests {
  @Test func `slash filters or searches on every screen`() throws {
    let states = try Everywhere.states() + Everywhere.states(isReadOnly: true) + Everywhere.others()
    for before in states where !before.takesText && before.search == nil {
      if case .conflict = before.overlay { continue }
      var state = before
      state.press("/")
      let isFilter = state.takesText && !state.isTypingSearch
      #expect(state.takesText, "\(before.name)")
      #expect(isFilter == (before.lookup == .filters), "\(before.name)")
    }
  }

  @Test func `a word that a line holds is found there, and the cursor stands on it`() throws {
    var chance = SeededNumbers(seed: 4)
    var searches = 0
    let states = try Everywhere.states() + Everywhere.others()
    for before in states where before.lookup == .searches && !before.takesText {
      if case .conflict = before.overlay { continue }
      for _ in 0..<6 {
        let texts = before.searchedTexts
        guard let text = texts.filter({ !$0.trimmed.isEmpty }).randomElement(using: &chance) else {
          continue
        }
        let words = text.split(whereSeparator: \.isWhitespace).filter { $0.count < 20 }
        guard let word = words.randomElement(using: &chance) else { continue }
        searches += 1
        var state = before
        state.press("/")
        state.type(String(word))
        #expect(state.search?.line != nil, "\(before.name): \(word)")
        state.press(.down)
        let line = try #require(state.search?.line)
        let query = SearchQuery(String(word))
        #expect(SearchText(texts[line]).matches(query), "\(before.name): \(word)")
        // A card says more than the row of its name, and a long row is cut.
        let row = state.cursorRowWhole
        let isWhole = !row.contains("…") && !before.isOverview
        #expect(!isWhole || SearchText(row).matches(query), "\(before.name): \(word) on \(row)")
        state.press(.escape)
        #expect(state.search == nil)
        #expect(state.screens.depth == before.screens.depth)
      }
    }
    #expect(searches > 100)
  }

  @Test func `a search goes on to the next, round past the last, and back`() throws {
    var state = try State.shipped()
    state.press("3", "r", "/")
    state.type("uppnått")
    state.press(.enter)
    let first = state.search?.line
    var lines: [Int?] = []
    for _ in 0..<(state.search?.found.count ?? 0) {
      state.press("+")
      lines.append(state.search?.line)
    }
    #expect(Set(lines).count == lines.count && lines.count > 3)
    #expect(lines.last == first)
    state.press("-", "-", .function(3))
    #expect(state.search?.line == lines[lines.count - 2])
    #expect(state.rows[22].contains("sök: uppnått · "))
    state.press(.escape)
    #expect(state.rows[0].contains("Rapport"))
    state.press(.escape)
    #expect(!state.rows[0].contains("Rapport"))
  }

  @Test func `words that the end of a line parts are found together`() throws {
    var state = try State.shipped(size: Size(60, 18))
    state.press("3", .down, .enter)
    let texts = state.searchedTexts
    let index = try #require(
      texts.indices.dropLast().first { texts[$0].count > 40 && texts[$0 + 1].count > 10 })
    let last = try #require(texts[index].split(separator: " ").last)
    let next = try #require(texts[index + 1].split(separator: " ").first)
    state.press("/")
    state.type("\(last) \(next)")
    #expect(state.search?.found.isEmpty == false)
  }

  @Test func `what is not found is said, and nothing moves`() throws {
    var state = try State.shipped()
    state.press("3", "r")
    let before = state.rows
    state.press("/")
    state.type("finnsinte")
    #expect(state.rows[22].contains("inga träffar"))
    #expect(state.rows.prefix(22) == before.prefix(22))
    state.press(.enter, .escape)
    #expect(state.search == nil)
    #expect(state.rows.prefix(22) == before.prefix(22))
  }

  @Test func `the words are shown where they stand`() throws {
    var state = try State.shipped()
    state.press("?", "/")
    state.type("ångra")
    let canvas = state.shown
    let marked = canvas.cells.filter { $0.role == .match }.map(\.character)
    #expect(String(marked).lowercased().hasPrefix("ångra"))
  }

  @Test func `a slash in an empty picker is no part of what is searched for`() throws {
    var state = try State.sample(try .sample)
    state.press(":", "/")
    state.type("avsl")
    #expect(state.press(.enter) == [.quit])
  }

  @Test func `the help can be read to its last line, a page at a time`() throws {
    var state = try State.shipped()
    state.press("?")
    guard case .help(let page) = state.overlay else { return #expect(Bool(false), "no help") }
    var seen: Set<String> = []
    for _ in 0..<20 {
      seen.formUnion(state.rows.map(\.trimmed))
      state.press(.pageDown)
    }
    let missing = page.lines.filter { line in
      !line.text.trimmed.isEmpty && !seen.contains { $0.contains(line.text.trimmed) }
    }
    #expect(missing.map(\.text) == [])
  }
}

extension State {
  var isOverview: Bool {
    screens.top.content is OverviewScreen && overlay == nil
  }

  var searchedTexts: [String] {
    if case .help(let page) = overlay { return page.searched.texts }
    return screens.top.content.searched(desk, in: contentArea).texts
  }
}

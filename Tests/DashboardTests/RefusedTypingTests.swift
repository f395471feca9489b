import Finsam
import Testing
import TextUI

@testable import Dashboard

/// A key may be refused; what follows was meant as text and is not obeyed.
@Suite struct RefusedTypingTests {
  private static let words = [
    "medurs", "uppn", "spira", "qqq", "2u", "bok", "namn", "rasande tu", "fel", "1234567890",
    "Norsjö kommun", "tempo", "hjkl", "sv", "<>,.", "RU", "xd y", "-3",
  ]

  private static let beginning: [Key] =
    Action.allCases.filter(\.beginsTyping).flatMap(\.facts.keys) + letters

  private static let letters =
    (Action.allCases.flatMap(\.facts.keys) + MainScreen.allCases.map(\.key)).filter(\.isText) + [
      "x", "ö", "Å", "w", "5",
    ]

  /// Whether the key, and not a refusal, is what the state answered with.
  private func isTaken(_ state: State, since before: State) -> Bool {
    state.takesText || state.screens.depth != before.screens.depth
      || (before.overlay == nil) != (state.overlay == nil)
      || state.screens.top.content.tab != before.screens.top.content.tab
  }

  @Test func `text after a refused key changes nothing, quits nothing and leads nowhere`() throws {
    var chance = SeededNumbers(seed: 8)
    var refused = 0
    let states = try [false, true].flatMap { try Everywhere.states(isReadOnly: $0) }
    for before in states + (try Everywhere.others()) where !before.takesText {
      for key in Self.beginning.shuffled(using: &chance).prefix(8) {
        var state = before
        guard state.press(key) == [], !isTaken(state, since: before), state.refusal != nil else {
          continue
        }
        refused += 1
        let word = Self.words.randomElement(using: &chance) ?? ""
        let effects = state.type(word) + state.typeEnter()
        #expect(effects == [], "\(before.name): \(key.label)\(word)")
        #expect(
          state.screens == before.screens && state.overlay == before.overlay,
          "\(before.name): \(key.label)\(word)")
      }
    }
    #expect(refused > 300)
  }

  @Test func `a letter that says why, and does nothing else, has what follows go nowhere`() throws {
    for before in try Everywhere.states() + Everywhere.others() where !before.takesText {
      for key in Self.letters.filter(\.isLetter) {
        var state = before
        guard state.press(key) == [], state.isWhere(before), !state.takesText,
          state.notice != nil, state.notice != before.notice
        else { continue }
        #expect(state.type("uU") + state.typeEnter() == [], "\(before.name): \(key.label)")
        #expect(state.isWhere(before), "\(before.name): \(key.label)")
      }
    }
  }

  @Test func `what cannot be turned further, or is shown already, takes no key along`() throws {
    for (turned, next) in [(Key(">"), Key("<")), ("2", "3")] {
      var state = try State.sample(try .sample)
      state.press("2")
      while state.notice == nil { state.press(turned) }
      let before = state.rows
      state.press(next)
      #expect(state.refusal == nil && state.rows != before, "\(turned.label)")
    }
  }

  @Test(arguments: ["ruu", "Juu", "wuq"])
  func `on a screen without reports a word that begins with r undoes nothing`(word: String) throws {
    var state = try State.sample(try .sample, undo: UndoTitles(undo: "allt"))
    state.press("9")
    #expect(state.type(word) == [])
    _ = state.update(.input(.quiet))
    #expect(state.type("u") == [.undo])
  }

  @Test(arguments: ["eu", "huu", "qu", "qq", "medurs"])
  func `in the help a word does nothing, and nothing behind it`(word: String) throws {
    var state = try State.sample(try .sample, undo: UndoTitles(undo: "allt"))
    state.press("2", "?")
    let shown = state.overlay
    #expect(state.type(word) == [])
    #expect(state.overlay == nil || state.overlay == shown)
    #expect(state.screens.top.content.tab == .insatser)
    _ = state.update(.input(.quiet))
    state.press(.escape)
    _ = state.update(.input(.quiet))
    #expect(state.overlay == nil)
  }

  @Test func `what a key that begins typing is refused for, it is refused with a reason`() throws {
    for before in try Everywhere.states(isReadOnly: true)
    where !before.takesText && before.overlay == nil {
      for action in Action.allCases where action.beginsTyping {
        guard let key = action.facts.keys.first, before.availability(action) != .available else {
          continue
        }
        var state = before
        guard state.press(key) == [] else { continue }
        if !isTaken(state, since: before), state.screens == before.screens, state.search == nil {
          #expect(state.refusal != nil, "\(before.name): \(key.label)")
        }
      }
    }
  }

  @Test func `pasted text that has nowhere to go takes the keys behind it along`() throws {
    var state = try State.sample(try .sample)
    state.press("2")
    _ = state.update(.input(.paste("Norsjö")))
    #expect(state.type("u") + state.typeEnter() == [])
    #expect(state.screens.isAtBottom)
  }

  @Test func `what was swallowed is told of, and after a rest keys are obeyed`() throws {
    var state = try State.sample(try .sample, isReadOnly: true)
    state.press("2", "n")
    #expect(state.notice == Notice(Desk.readOnlyReason, .warning))
    #expect(state.timeout == State.refusalRest)
    state.type("q")
    #expect(
      state.notice
        == Notice(Desk.readOnlyReason + " Det du skrev sedan gjorde inget.", .warning))
    state.press("3")
    #expect(state.timeout == nil)
    #expect(state.rows[0].contains("Styrkort 2014"))
  }

  @Test(arguments: [Key.enter, .escape])
  func `Enter and Esc end the text that was refused`(key: Key) throws {
    var state = try State.sample(try .sample, isReadOnly: true)
    state.press("2", "n")
    state.type("9")
    _ = state.update(.input(.key(key)))
    state.type("3")
    #expect(state.rows[0].contains("Styrkort 2014"))
  }

  @Test func `arrows are no writing: they are obeyed at once`() throws {
    var state = try State.sample(try .sample, isReadOnly: true)
    state.press("2", "n")
    _ = state.update(.input(.key(.down)))
    #expect(state.cursorRow.contains("Örtagården"))
  }

  @Test func `a question that comes up in the midst of writing is not answered by it`() throws {
    var state = try State.sample(try .sample)
    state.press("2", "e")
    state.move(to: "Ägare")
    state.type("en")
    guard case .save(let changes)? = state.press(.enter).first else { return }
    let conflicts = changes.map {
      SaveFailure.Conflict(change: $0, label: "Ägare", mine: "mitt", theirs: "deras")
    }
    _ = state.update(.conflicted(conflicts, state.desk.reading, UndoTitles()))
    #expect(state.type("bt ") + state.typeEnter() == [])
    guard case .conflict = state.overlay else { return #expect(Bool(false), "answered") }
    #expect(state.press("b").count == 1)
  }

  @Test func `in a window that is too small what is typed does not quit, and unsaved text stays`()
    throws
  {
    var state = try State.sample(try .sample, size: Size(50, 10))
    #expect(state.type("/medq") == [])
    #expect(state.press("q") == [.quit])
    state = try State.sample(try .sample)
    state.press("2", "e")
    state.move(to: "Ägare")
    state.type("en")
    _ = state.update(.input(.resized(Size(50, 10))))
    #expect(state.press("q") == [])
    _ = state.update(.input(.resized(Size(80, 24))))
    #expect(state.cursorRow.contains("Norsjö kommunen"))
  }
}

extension State {
  /// Presses Enter without a rest before it.
  fileprivate mutating func typeEnter() -> [Effect] {
    update(.input(.key(.enter))).map { [$0] } ?? []
  }
}

import Finsam

/// Reads the program out: after each step what came of it, then where one is, and at last the one
/// question that waits.
package struct ReadOut {
  /// What was read last.
  private var place: Place?
  /// The same of the screen, without what has lain over it since.
  private var screen: Place?
  /// The lines that an empty line goes on reading, and the next of them.
  private var lines: Lines?
  private var next = 0

  /// Where somebody is, as far as it is read anew when it changes.
  private struct Place: Equatable {
    let title: String
    let depth: Int
    let isAsked: Bool
    let head: [String]
    let current: String
  }

  /// Of a screen, or a text of one's own.
  private enum Lines {
    case screen
    case text([String])
  }

  /// How many lines are read at a time.
  private static let page = 20

  package init() {}

  /// What is to be read now.
  package mutating func read(_ state: State) -> [String] {
    let spoken = state.spoken
    let asked = state.asked
    let current =
      spoken.current.flatMap { $0 < spoken.count ? spoken.text($0, isWhole: true) : nil } ?? ""
    let here = Place(
      title: spoken.title, depth: state.screens.depth, isAsked: asked != nil, head: spoken.head,
      current: current)
    // What has lain over a screen leaves it as it was.
    let place = state.overlay == nil ? screen : place
    var read = state.notice.map { [$0.whole.withKeysAsWords(isAsked: asked != nil)] } ?? []
    let isRenamed = here.title != place?.title
    // What a form is called may be the very name that is written in it.
    let isNew = here.depth != place?.depth || isRenamed && !(here.isAsked && place?.isAsked == true)
    if isNew || isRenamed { read.append(spoken.title.spoken) }
    if isNew || state.overlay == nil && self.place != screen {
      lines = .screen
      next = spoken.start
    }
    read += here.head.filter { isNew || place?.head.contains($0) != true }
    if let asked {
      if isNew { read.append(ReadOut.howToAnswer) }
      // What came of the last line has told what is wrong with it.
      let told = state.notice?.text ?? ""
      read += asked.facts.filter { !told.contains($0) }
    } else if isNew {
      read += page(of: state)
      let offered = state.overlay == nil ? state.offered : []
      if !offered.isEmpty {
        read.append("Här kan du: \(offered.joined(separator: ", ")). ? läser upp allt.")
      }
    } else if current != place?.current, !current.isEmpty {
      read.append(current)
    }
    self.place = here
    if state.overlay == nil { screen = here }
    return read + [state.question]
  }

  private static let howToAnswer =
    "Skriv värdet. Tom rad behåller det som står och går vidare. .töm tömmer, .förra går tillbaka, "
    + ".allt läser alla rader, .spara sparar och går ut, .esc går ut, .? säger mer."

  /// What a line that only asks for reading brings; nil for one that does something.
  package mutating func answer(_ line: String, _ state: State) -> [String]? {
    var word = line.trimmed.lowercased()
    if state.asked != nil {
      guard word.hasPrefix(".") else { return nil }
      word = String(word.dropFirst())
      if word.isEmpty { return nil }
    }
    switch word {
    case "", "mer": return goOn(state, isAsked: word == "mer")
    case "igen": next = max(0, next - ReadOut.page)
    case "början", "fält":
      lines = .screen
      next = 0
    case "allt":
      lines = .screen
      next = 0
      return page(of: state, isWhole: true) + [state.question]
    case "?" where state.overlay == nil, "hjälp" where state.overlay == nil:
      lines = .text(SpokenHelp.lines(of: state))
      next = 0
    default: return nil
    }
    return page(of: state) + [state.question]
  }

  /// Nil where an empty line answers what is asked, or all is read of what is to be chosen among.
  private mutating func goOn(_ state: State, isAsked: Bool) -> [String]? {
    let isThere = next < count(state)
    if !isAsked {
      switch state.overlay {
      case .picker, .menu, .help: if !isThere { return nil }
      case .conflict, .path, .forbund, .tour: return nil
      case nil: if state.asksForWords { return nil }
      }
    }
    return (isThere ? page(of: state) : ["Det var allt."]) + [state.question]
  }

  private func count(_ state: State) -> Int {
    if case .text(let lines) = lines { lines.count } else { state.spoken.count }
  }

  private mutating func page(of state: State, isWhole: Bool = false) -> [String] {
    let spoken = state.spoken
    let count = count(state)
    let start = min(next, count)
    let end = isWhole ? count : min(count, start + ReadOut.page)
    next = end
    let read = (start..<end).map { index in
      if case .text(let lines) = lines { lines[index] } else { spoken.text(index) }
    }.filter { !$0.isEmpty }
    return end < count ? read + [more(after: end, of: count, spoken)] : read
  }

  /// How far one has read, counted as rows are: by their numbers, where lines have any.
  private func more(after end: Int, of count: Int, _ spoken: SpokenScreen) -> String {
    var numbered: (last: Int, count: Int)?
    if case .screen = lines ?? .screen { numbered = spoken.numbered(upTo: end - 1) }
    return switch numbered {
    case (let last, let count)? where last > 0 && last < count:
      "Till och med rad \(last) av \(count). Tom rad läser vidare."
    case (_, let count)? where count > 0: "Det finns mer att läsa. Tom rad läser vidare."
    default: "\(end) av \(count) stycken är lästa. Tom rad läser vidare."
    }
  }
}

extension String {
  /// Keys that a sentence names as what one writes instead: with a point where a value is asked
  /// for.
  fileprivate func withKeysAsWords(isAsked: Bool) -> String {
    let point = isAsked ? "." : ""
    return [("Ctrl+S", Action.save.spokenName), ("Ctrl+Z", Action.undo.spokenName), ("Esc", "esc")]
      .reduce(self) { $0.replacing($1.0, with: "”\(point)\($1.1)”") }
  }
}

extension Notice {
  /// With how to take it back, and the file and line that it is of.
  fileprivate var whole: String {
    [text, hint, position].filter { !$0.isEmpty }.joined(separator: " · ")
  }
}

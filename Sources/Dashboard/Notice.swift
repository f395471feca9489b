import Finsam
import TextUI

/// A sentence for the status row.
struct Notice: Hashable, Sendable {
  enum Tone: Hashable, Sendable { case plain, good, warning, error }

  let tone: Tone
  let text: String
  /// The file and line of what it tells, which stay where the text is cut.
  let position: String
  /// How to take back what it tells of: it goes before the position, and is never cut.
  let hint: String
  /// Whether its end says the most, as from what to what: the position gives way before it.
  let endsWithMost: Bool

  init(
    _ text: String, _ tone: Tone = .plain, hint: String = "", at position: String = "",
    endsWithMost: Bool = false
  ) {
    self.endsWithMost = endsWithMost
    self.tone = tone
    self.text = text
    self.hint = hint
    self.position = position
  }

  /// How many cells it takes when it is whole.
  var width: Int { TextWidth.cells(of: text) + TextWidth.cells(of: tail) }

  private var tail: String { tail([hint, position]) }

  private func tail(_ texts: [String]) -> String {
    texts.filter { !$0.isEmpty }.map { " · " + $0 }.joined()
  }

  /// In a width: the text gives way to the position, though not beyond a third of it; where there
  /// is a hint the position gives way before either.
  func shown(width: Int) -> String {
    let whole = text.oneLine
    let tails = hint.isEmpty && !endsWithMost ? [tail] : [tail, tail([hint])]
    // A name gives way before what is said of it.
    let last = TextWidth.cells(of: tails[tails.count - 1])
    let text = whole.withShorterNames(fitting: width - last - 1)
    let cells = TextWidth.cells(of: text)
    let tail = tails.first { cells + TextWidth.cells(of: $0) < width } ?? tails[tails.count - 1]
    let least = hint.isEmpty ? width / 3 : 0
    let room = max(least, width - TextWidth.cells(of: tail) - 1)
    return (" " + text.clipped(to: room) + tail).clipped(to: width)
  }

  /// The whole of it on two rows; nil where one is enough, or two are not. What takes two stands
  /// over the last row of the screen, as long as it is told.
  func rows(width: Int) -> [String]? {
    guard self.width + 1 > width else { return nil }
    let rows = (text.oneLine + tail).wrapped(to: width - 2)
    return rows.count == 2 ? rows.map { " " + $0 } : nil
  }

  var role: Role {
    switch tone {
    case .plain: .status
    case .good: .good
    case .warning: .warning
    case .error: .error
    }
  }
}

extension Notice {
  /// Of what takes a while.
  init(_ work: WorkProgress) {
    let count = work.count == 1 ? "" : ": \(work.done) av \(work.count)"
    self.init("\(work.title)\(count) … Esc avbryter.")
  }

  static let reloaded = Notice("Filerna är omlästa.", .good)

  /// Of a file that cannot be read whole.
  static func broken(_ file: String, _ desk: Desk) -> Notice {
    let effect =
      desk.reasonNotWritable(file) == nil
      ? "det som är fel räknas inte" : "filen är skrivskyddad så länge"
    return Notice("Fel i \(file). \(desk.key(.nextFinding)) visar felet; \(effect).", .error)
  }
}

extension String {
  /// The same with what stands in quotation marks cut, the longest first, until it has room; no
  /// name to less than 8 cells.
  fileprivate func withShorterNames(fitting width: Int) -> String {
    var text = self
    while TextWidth.cells(of: text) > width {
      let names = text.quotations.sorted {
        TextWidth.cells(of: String(text[$0])) > TextWidth.cells(of: String(text[$1]))
      }
      guard let longest = names.first else { return text }
      let name = String(text[longest])
      let cells = TextWidth.cells(of: name)
      guard cells > 8 else { return text }
      let room = max(8, cells - (TextWidth.cells(of: text) - width))
      text.replaceSubrange(longest, with: name.clipped(to: room))
    }
    return text
  }

  /// What stands between quotation marks.
  private var quotations: [Range<String.Index>] {
    var found: [Range<String.Index>] = []
    var start: String.Index?
    for place in indices where self[place] == "”" {
      if let begun = start {
        found.append(begun..<place)
        start = nil
      } else {
        start = index(after: place)
      }
    }
    return found
  }
}

extension Canvas {
  /// The screen as text for tests: characters, then one letter a cell for its role, then what the
  /// letters mean and where the cursor stands. Trailing blanks are left out.
  package var snapshot: String {
    let rows = (0..<size.height).map(row)
    let characters = rows.map { row in
      trimmed(String(row.filter { !$0.isContinuation }.map(\.character)), of: " ")
    }
    let letters = rows.map { row in trimmed(String(row.map(\.role.letter)), of: Role.text.letter) }
    let used = Role.allCases.filter { role in codes.contains { $0.role == role } }
    var legend = used.map { "\($0.letter) \($0.rawValue)" }
    if let cursor { legend.append("cursor \(cursor.x),\(cursor.y)") }
    return (characters + ["---"] + letters + ["---"] + legend).map { $0 + "\n" }.joined()
  }

  private func trimmed(_ line: String, of blank: Character) -> String {
    var line = line
    while line.last == blank { line.removeLast() }
    return line
  }
}

extension Role {
  /// The letter that stands for the role in a snapshot; never changes.
  var letter: Character {
    switch self {
    case .text: "."
    case .dim: "d"
    case .strong: "s"
    case .heading: "h"
    case .border: "b"
    case .title: "T"
    case .tab: "t"
    case .activeTab: "A"
    case .status: "S"
    case .helpKey: "K"
    case .help: "H"
    case .cursor: "C"
    case .otherCursor: "c"
    case .marked: "m"
    case .columnTitle: "u"
    case .match: "M"
    case .met: "+"
    case .partlyMet: "~"
    case .notMet: "-"
    case .notMeasured: "?"
    case .notAssessed: "0"
    case .good: "g"
    case .warning: "w"
    case .error: "e"
    case .label: "l"
    case .input: "i"
    case .activeInput: "I"
    case .placeholder: "p"
    case .popup: "o"
    case .popupTitle: "O"
    case .bar: "B"
    case .barRest: "r"
    case .target: "|"
    }
  }
}

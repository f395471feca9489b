import Finsam

/// The texts of a page of Markdown, by a reader of CommonMark that refuses all markup which reports
/// do not write: a text must never become any.
struct ReadMarkdown {
  private(set) var texts: [String] = []
  private(set) var unknown: [String] = []

  init(_ markdown: String) {
    let lines = markdown.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    var paragraph: [String] = []
    var start = ""
    var tableRows = 0
    for line in lines + [""] {
      let mark =
        ["# ", "## ", "### ", "#### ", "> ", "- ", "  - ", "| "].first { line.hasPrefix($0) } ?? ""
      let continues = start == "- " ? "  " : start == "  - " ? "    " : start == "> " ? "> " : ""
      if line.isEmpty || (!mark.isEmpty && !(mark == "> " && start == "> ")) {
        if !paragraph.isEmpty { add(paragraph.joined(separator: "\n"), isBlock: start != "# ") }
        (paragraph, start) = ([], mark.hasPrefix("#") ? "# " : mark)
      }
      if line.isEmpty {
        tableRows = 0
        continue
      }
      if mark == "| " {
        tableRows += 1
        if tableRows == 2 {
          if !line.allSatisfy({ "|- ".contains($0) }) { unknown.append("tabell: \(line)") }
          continue
        }
        for cell in cells(line) { add(cell, isBlock: false) }
        start = ""
      } else if !mark.isEmpty {
        paragraph.append(String(line.dropFirst(mark.count)))
      } else {
        if !continues.isEmpty, !line.hasPrefix(continues) { unknown.append("rad: \(line)") }
        paragraph.append(String(line.dropFirst(continues.count)))
      }
    }
  }

  private func cells(_ line: String) -> [String] {
    var cells = [""]
    var rest = Substring(line.dropFirst())
    while let character = rest.popFirst() {
      if character == "\\", let next = rest.popFirst() {
        cells[cells.count - 1] += "\\\(next)"
      } else if character == "<", rest.hasPrefix("br>") {
        rest = rest.dropFirst(3)
        cells[cells.count - 1] += "\n"
      } else if character == "|" {
        cells.append("")
      } else {
        cells[cells.count - 1].append(character)
      }
    }
    return cells.dropLast().map { $0.trimmed }
  }

  private mutating func add(_ text: String, isBlock: Bool) {
    var read = InlineMarkdown()
    for line in text.split(separator: "\n") {
      if isBlock, let mark = opening(String(line)) { unknown.append("\(mark): \(line)") }
      read.read(String(line))
    }
    unknown += read.unknown.map { "\($0): \(text)" }
    texts.append(read.text)
  }

  /// What CommonMark would begin with the line; nil where it is a paragraph.
  private func opening(_ line: String) -> String? {
    let first = line.prefix { $0 != " " && $0 != "\t" }
    if (1...6).contains(first.count), first.allSatisfy({ $0 == "#" }) { return "rubrik" }
    if ["-", "+", "*"].contains(first) { return "punkt" }
    if line.hasPrefix(">") { return "citat" }
    let bare = line.filter { $0 != " " }
    for sign in "-*_=" where bare.count > (sign == "=" || sign == "-" ? 0 : 2) {
      if bare.allSatisfy({ $0 == sign }) { return "streck" }
    }
    let digits = first.prefix { $0.isASCII && $0.isNumber }
    if (1...9).contains(digits.count), [".", ")"].contains(first.dropFirst(digits.count)) {
      return "nummer"
    }
    return line.hasPrefix("```") || line.hasPrefix("~~~") ? "kod" : nil
  }
}

/// Text with strong and emphasized words in it, and nothing else.
private struct InlineMarkdown {
  var text = ""
  var unknown: [String] = []
  private var isEmphasized = false

  mutating func read(_ line: String) {
    let all = Array(line.unicodeScalars)
    var result = String.UnicodeScalarView()
    var index = 0
    func at(_ place: Int) -> Unicode.Scalar? { all.indices.contains(place) ? all[place] : nil }
    func isBlank(_ scalar: Unicode.Scalar?) -> Bool {
      scalar.map { " \t".contains(Character($0)) } ?? true
    }
    while index < all.count {
      let scalar = all[index]
      let next = at(index + 1)
      switch scalar {
      case "\\":
        if let next, (0x21..<0x7F).contains(next.value), !next.properties.isAlphabetic,
          next.properties.numericType == nil
        {
          result.append(next)
          index += 1
        } else {
          if next == nil { unknown.append("radbrott") }
          result.append(scalar)
        }
      case "*" where next == "*": index += 1
      case "*" where isBlank(at(index - 1)) && isBlank(next) && index > 0 && next != nil:
        result.append(scalar)
      case "*":
        // The line on whose the report is, and of which day.
        let isEdge = index == 0 || next == nil
        if !isEdge { unknown.append("*") }
      case "`", "|": unknown.append(String(scalar))
      case "~":
        if !isBlank(at(index - 1)) || !isBlank(next) { unknown.append("~") }
        result.append(scalar)
      case "_":
        let isInWord = [at(index - 1), next].allSatisfy {
          $0.map { $0.properties.isAlphabetic || $0.properties.numericType != nil } ?? false
        }
        if !isInWord { unknown.append("_") }
        result.append(scalar)
      case "<":
        if let next,
          next.properties.isAlphabetic && next.isASCII || "/!?".unicodeScalars.contains(next)
        {
          unknown.append("<")
        }
        result.append(scalar)
      case "&":
        let rest = all[(index + 1)...]
        let name = rest.prefix {
          $0.isASCII && ($0.properties.isAlphabetic || $0.properties.numericType != nil)
            || $0 == "#"
        }
        if !name.isEmpty, rest.dropFirst(name.count).first == ";" { unknown.append("&") }
        result.append(scalar)
      case "]":
        if next == "(" || next == "[" || next == ":" { unknown.append("]") }
        result.append(scalar)
      default: result.append(scalar)
      }
      index += 1
    }
    text += (text.isEmpty ? "" : "\n") + String(result)
  }
}

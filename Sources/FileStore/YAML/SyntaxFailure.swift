import Finsam

/// Where and how libyaml gave up.
struct SyntaxFailure {
  let words: String
  let context: String
  let offset: Int
  /// Where that began which could not be finished.
  let contextOffset: Int?

  /// The place to point at, and what to tell; `quote` is where a suspicious quote opens.
  func explained(in source: SourceText, after quote: Int?) -> (offset: Int, problem: Problem) {
    let offset = min(offset, max(source.textStart, source.bytes.count - 1))
    if let tab = source.tabInIndentation(offset) {
      return (
        tab,
        source.problem(
          at: tab, "Raden är indragen med tabb.", advice: "Dra in med mellanslag i stället.")
      )
    }
    if context.contains("quoted scalar"), words.contains("end of stream"), let contextOffset {
      return (contextOffset, unclosed(source, contextOffset))
    }
    if let quote { return (quote, unclosed(source, quote)) }
    let isAtStart =
      words.contains("could not find expected ':'") || words.contains("did not find expected ','")
    let place = isAtStart ? contextOffset ?? offset : offset
    let (message, advice) = explanation(source, place)
    return (place, source.problem(at: place, message, advice: advice))
  }

  private func unclosed(_ source: SourceText, _ offset: Int) -> Problem {
    source.problem(
      at: offset, "Citattecknet som börjar här avslutas inte på raden.",
      advice: "Sätt ett likadant citattecken sist i värdet.")
  }

  private func explanation(_ source: SourceText, _ offset: Int) -> (String, String) {
    switch words {
    case "found character that cannot start any token":
      let sign = source.string(offset..<min(offset + 1, source.bytes.count))
      return (
        "Ett värde kan inte börja med ”\(sign)”.", "Sätt värdet inom citattecken."
      )
    case "mapping values are not allowed in this context":
      return (
        "Kolonet passar inte här: raden har redan en nyckel, eller är fel indragen.",
        "Sätt värdet inom citattecken, eller dra in raden som raderna ovanför."
      )
    case "did not find expected key":
      return (
        "Raden passar inte in: den är fel indragen, eller så är ett citattecken fel.",
        "Dra in raden som raderna ovanför, eller skriv citattecken inne i värdet dubbelt."
      )
    case "could not find expected ':'":
      return ("Raden saknar kolon efter nyckeln.", "Skriv ”nyckel: värde”.")
    case "did not find expected '-' indicator":
      return ("Raden hör inte till listan ovanför.", "Börja raden med ”- ”, eller dra in den.")
    case "block sequence entries are not allowed in this context":
      return ("En listpunkt får inte stå här.", "Sätt den på en egen rad, eller citera värdet.")
    case "did not find expected ',' or ']'":
      return ("Listan inom [ ] avslutas inte.", "Sätt ] sist och kommatecken mellan värdena.")
    case "did not find expected ',' or '}'":
      return ("Uppgifterna inom { } avslutas inte.", "Sätt } sist och kommatecken mellan dem.")
    case "found unknown escape character", "did not find expected hexdecimal number":
      return (
        "Ett bakstreck inom citattecken betyder något särskilt, och detta finns inte.",
        "Skriv bakstrecket dubbelt, eller använd enkla citattecken."
      )
    case "did not find expected <document start>":
      return ("Raden hör inte till det som står ovanför.", "Dra in raden, eller ta bort den.")
    case "did not find expected comment or line break":
      return ("Efter | eller > får inget annat stå på raden.", "Börja texten på nästa rad.")
    default:
      return ("Raden går inte att tolka som YAML (\(words)).", "Jämför med raderna omkring.")
    }
  }
}

extension SourceText {
  static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
  }

  /// The first tab before the text of the line that holds `offset`.
  func tabInIndentation(_ offset: Int) -> Int? {
    var index = lineStart(offset)
    while index < bytes.count, bytes[index] == 0x20 { index += 1 }
    return index < bytes.count && bytes[index] == 0x09 ? index : nil
  }

  /// A blank line may hold tabs in YAML, though libyaml refuses some; false where it is not one.
  func spaceOutTabs(onBlankLineOf offset: Int, in bytes: inout [UInt8]) -> Bool {
    let line = lineRange(lineIndex(of: offset))
    guard bytes[line].contains(0x09), bytes[line].allSatisfy(SourceText.isBlank) else {
      return false
    }
    for index in line where bytes[index] == 0x09 { bytes[index] = 0x20 }
    return true
  }

  /// Turns the line, and those below that are indented further, into blank lines; false where
  /// they were blank before.
  func blank(lineOf offset: Int, in bytes: inout [UInt8]) -> Bool {
    var index = lineIndex(of: offset)
    let indentation = indentation(ofLine: index) ?? 0
    var hasChanged = false
    repeat {
      for byte in lineRange(index) where !SourceText.isBlank(bytes[byte]) {
        bytes[byte] = 0x20
        hasChanged = true
      }
      for byte in lineRange(index) where bytes[byte] == 0x09 { bytes[byte] = 0x20 }
      index += 1
    } while index < lineCount && (self.indentation(ofLine: index) ?? 0) > indentation
    return hasChanged
  }

  /// How far a line is indented; nil for a blank line.
  private func indentation(ofLine index: Int) -> Int? {
    let line = bytes[lineRange(index)]
    return line.firstIndex { !SourceText.isBlank($0) }.map { $0 - line.startIndex }
  }
}

extension Problem {
  func isBefore(_ other: Problem) -> Bool { (line, column) < (other.line, other.column) }
}

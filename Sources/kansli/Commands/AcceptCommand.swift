import ArgumentParser
import Finsam

/// Accepts a finding with a comment, as Granskning does.
struct AcceptCommand: DataCommand {
  static let configuration = CommandConfiguration(
    commandName: CommandName.accept.rawValue, abstract: "Godtar ett fynd, med en kommentar.",
    usage: "kansli accept FIL:RAD[:KOLUMN] kommentar=TEXT "
      + "[kontroll=NAMN] [meddelande=TEXT] [MAPP]",
    discussion: """
      FIL:RAD är det som ”kansli check” skriver först på raden. Finns där flera fynd anges också \
      vilken kontroll, kolumnen eller några ord ur fyndets meddelande. Godtagandet står i granskning.yaml och gäller så länge fakta är desamma.

      \(CommandName.accept.example)
      """, aliases: CommandName.accept.aliases)

  @Argument(help: ArgumentHelp("Var fyndet står.", valueName: "fil:rad"))
  var place: String

  @Argument(help: ArgumentHelp("Kommentaren, och mappen.", valueName: "fält=värde"))
  var words: [String] = []

  @OptionGroup var common: CommonOptions

  func answer(for output: OutputTarget) throws -> CommandAnswer {
    var fields = try FieldWords(words)
    guard let comment = try fields.take("kommentar"), !comment.trimmed.isEmpty else {
      throw RecordAddition.missing("kommentar=TEXT")
    }
    let check = try fields.take("kontroll")
    let words = try fields.take("meddelande")
    if let rest = fields.assignments.first {
      throw CommandFailure.unknownField(
        rest.field, of: .document(.review), nearest: nil,
        keys: ["kommentar", "kontroll", "meddelande"])
    }
    let today = try common.dayToday
    var forbund = try OpenForbund.one(in: fields.folder ?? SystemEnvironment.dataFolder, common)
    let warnings = try forbund.save { forbund in
      let finding = try forbund.finding(at: place, check: check, saying: words, today: today)
      let office = forbund.office
      var texts = Acceptance.texts(of: finding, on: office.day(today), by: common.userName)
      texts["id"] = office.nextAcceptanceId
      texts["kommentar"] = comment.trimmed
      let fields = Acceptance.fields.compactMap { field in
        texts[field.shape.key].map { Draft.Text(field.shape.key, $0) }
      }
      let report = ReviewReport(
        office, problems: forbund.reading.problems, on: office.day(today))
      return [office.acceptance(Draft(id: texts["id"] ?? "", fields: fields))]
        + report.carriedOver(office.review)
    }
    return CommandAnswer(messages: ["\(place): godtaget"] + warnings)
  }
}

extension OpenForbund {
  /// The open finding on a line of a file, as `check` writes it.
  fileprivate func finding(
    at place: String, check: String?, saying words: String?, today: Today
  ) throws -> Finding {
    let accepted = AcceptedFindings(office.review)
    let findings = office.findings(on: office.day(today), besides: reading.problems).compactMap {
      finding -> (finding: Finding, position: Positions.Position)? in
      guard accepted[finding] == nil,
        let position = reading.positions.nearest(finding.place)
      else { return nil }
      let file = finding.place.address.file
      let isThere = [file, path(file)].contains { name in
        place == "\(name):\(position.line)"
          || place == "\(name):\(position.line):\(position.column)"
      }
      return isThere ? (finding, position) : nil
    }
    let meant = findings.filter { one in
      (check == nil || one.finding.check.name == check)
        && (words.map { one.finding.message.contains($0) } ?? true)
    }
    guard let only = meant.first else { throw CommandFailure.wrongUse(.noFindingAt(place)) }
    guard meant.count == 1 else {
      throw CommandFailure.wrongUse(.severalFindingsAt(place, FindingDistinction(meant)))
    }
    return only.finding
  }
}

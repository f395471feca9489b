import ArgumentParser
import Finsam

/// Tells every problem and finding, one a line.
struct CheckCommand: DataCommand {
  static let configuration = CommandConfiguration(
    commandName: CommandName.check.rawValue,
    abstract: "Kontrollerar uppgifterna och visar alla fel och fynd.",
    usage: "kansli check [MAPP] [--form text|json] [--alla] [--kontroller]",
    discussion: """
      En rad per fynd: fil:rad:kolumn: kontroll: vad som är fel. I en terminal visas också raden \
      i filen. Svarskod 0 när allt är väl, 1 när \
      det finns fynd, 2 när något inte går att läsa. Tips ändrar inte svarskoden.

      Med --form json: ett objekt per fynd med slag (fynd, saknas, avrundning, olika-definition, \
      tips eller läsfel), regel, post, meddelande, råd, uträkning, ställen (fil, rad, kolumn, värde, \
      enhet, ordalydelse och källa) och godtaget.

      \(CommandName.check.example)
      """)

  @OptionGroup var place: FolderArgument

  @Option(name: .customLong("form"), help: ArgumentHelp("Svarets form.", valueName: "form"))
  var format = TextOrJSON.text

  @Flag(help: "Visar även fynd som någon har godtagit.")
  var alla = false

  @Flag(help: "Visar vilka kontroller som görs, och avslutar.")
  var kontroller = false

  @OptionGroup var common: CommonOptions

  func answer(for output: OutputTarget) throws -> CommandAnswer {
    if kontroller {
      if alla { throw CommandFailure.wrongUse(.optionOfOther("--alla", of: "fynden")) }
      if format == .json { throw CommandFailure.wrongUse(.optionOfOther("--form", of: "fynden")) }
      return CommandAnswer(data: CheckReport.explanations)
    }
    let today = try common.dayToday
    let withLines = output.isTerminal
    let reports = try OpenForbund.each(in: place.folder, common) {
      CheckReport($0, today: today, withLines: withLines, withPlaces: format == .json)
    }
    let all = reports.flatMap(\.remarks)
    let notAssessed = reports.map(\.notAssessed).reduce(0, +)
    let shown = all.filter { alla || !$0.isAccepted }
    switch format {
    case .json:
      return CommandAnswer(
        data: JSON.array(shown.map(\.json)).written + "\n", isExact: true,
        outcome: CheckReport.outcome(of: all))
    case .text:
      return CommandAnswer(
        data: shown.map { (output.isTerminal ? $0.rendered : $0.written) + "\n" }.joined(),
        messages: shown.isEmpty
          ? [] : [CheckReport.summary(of: all, notAssessed: notAssessed)],
        outcome: CheckReport.outcome(of: all))
    }
  }
}

import ArgumentParser
import Finsam

/// Writes a report.
struct ReportCommand: DataCommand {
  static let configuration = CommandConfiguration(
    commandName: CommandName.report.rawValue,
    abstract: "Skriver en rapport, till exempel för styrelsen.",
    usage: """
      kansli report styrkort|asf [MAPP] [--år ÅR] [--utfil FIL] [--ersätt]
      kansli report resultat [MAPP] [--period 2014] [--utfil FIL] [--ersätt]
      kansli report andringar [MAPP] [--sedan DAG] [--utfil FIL] [--ersätt]
      kansli report kaa [MAPP] [--period 2014-H2] [--form md|csv] [--utfil FIL]
      """,
    discussion: """
      styrkort  Styrkortets år, som Markdown (md).
      asf       Årets uppföljning av handlingsplanen, som Markdown (md).
      resultat  Vad det blev av deltagarna, insats för insats, som Markdown (md). Utan --period är \
      varje rad från insatsens senaste tid.
      andringar Det som har ändrats i programmet sedan en dag, post för post, som Markdown (md). Utan \
      --sedan sedan det senaste mötet som finns inskrivet.
      kaa       Halvårets tal, där grupper med färre än fem är dolda. Som csv: en rad per ärende, \
      kodad för statistikens undersökning; den lämnas bara dit. Ett halvår före aktivitetsansvarets \
      första dag har inga tal, och svaret säger det.

      \(CommandName.report.example)
      """)

  @Argument(
    help: ArgumentHelp(
      "Rapportens namn: \(ReportName.words("eller")).", valueName: "rapport"))
  var name: String

  @OptionGroup var place: FolderArgument

  @Option(
    name: .customLong("år"),
    help: ArgumentHelp("Styrkortets eller planens år; annars det senaste.", valueName: "år"))
  var year: String?

  @Option(
    help: ArgumentHelp(
      "Halvåret för kaa, annars det som pågår; tiden för resultat.", valueName: "period"))
  var period: String?

  @Option(
    help: ArgumentHelp(
      "Dagen som andringar räknas från, till exempel 2014-11-01.", valueName: "dag"))
  var sedan: String?

  @Option(name: .customLong("form"), help: ArgumentHelp("Rapportens form.", valueName: "form"))
  var format = "md"

  @Option(
    name: .customLong("utfil"),
    help: ArgumentHelp("Skriver till en fil; - är standard ut.", valueName: "fil"))
  var output: String?

  @Flag(name: .customLong("ersätt"), help: "Skriver över filen om den finns.")
  var replaces = false

  @OptionGroup var common: CommonOptions

  func answer(for target: OutputTarget) throws -> CommandAnswer {
    guard let kind = ReportName(rawValue: name.lowercased()) else {
      throw CommandFailure.wrongUse(.noSuchReport(name))
    }
    switch kind {
    case .styrkort:
      return try answer { forbund in
        StyrkortReport(
          try styrkort(in: forbund), office: forbund.office,
          on: forbund.office.day(try common.dayToday)
        ).markdown
      }
    case .asf: return try answer { try asfReport(of: $0).markdown }
    case .resultat: return try answer(resultReport)
    case .andringar: return try answer(changesReport)
    case .kaa: return try answerKAA()
    }
  }

  /// A report that there is as Markdown alone.
  private func answer(_ markdown: (OpenForbund) throws -> String) throws -> CommandAnswer {
    guard format == "md" else {
      throw CommandFailure.wrongUse(.noSuchFormat(format, among: "--form md"))
    }
    let forbund = try OpenForbund.one(in: place.folder, common)
    return try answer(markdown(forbund), of: forbund)
  }

  /// The report as the command's answer, or in the file asked for.
  func answer(_ text: String, of forbund: OpenForbund, isPrivate: Bool = false) throws
    -> CommandAnswer
  {
    var answer = CommandAnswer()
    let text = format == "md" ? text.warned(of: forbund.reading.problems) : text
    if let output, output != "-" {
      try OutputFile(path: output, isPrivate: isPrivate).write(text, replacing: replaces)
      answer.messages = ["Rapporten ligger i \(output)."]
    } else {
      answer.data = text
    }
    answer.warn(of: [forbund])
    return answer
  }

  private func resultReport(of forbund: OpenForbund) throws -> String {
    let office = forbund.office
    let table = ResultTable(office.insatser, in: try ResultPeriod.read(period))
    return table.markdown(of: office.forbund.name, on: office.day(try common.dayToday))
  }

  private func changesReport(of forbund: OpenForbund) throws -> String {
    let today = try common.dayToday.day
    let since = try sedan.map { try day($0, today) } ?? forbund.office.lastMeeting(on: today)
    guard let since else { throw CommandFailure.wrongUse(.noMeeting) }
    if let problem = forbund.reading.unreadHistory {
      throw CommandFailure.wrongUse(.file(forbund.path(problem.file), problem))
    }
    return RecentChanges(forbund.reading.history, in: forbund.office, since: since)
      .markdown(of: forbund.office.forbund.name)
  }

  private func day(_ typed: String, _ today: Day) throws -> Day {
    do throws(InvalidInput) {
      return try Day(typed: typed, today: today)
    } catch {
      throw CommandFailure.wrongUse(.value("--sedan", error))
    }
  }

  private func asfReport(of forbund: OpenForbund) throws -> ASFReport {
    let office = forbund.office
    let day = office.day(try common.dayToday)
    let years = office.asf.plans.map(\.id)
    guard let plan = office.asf.plan(on: day)?.year else {
      try forbund.requireRead(.plan)
      throw CommandFailure.wrongUse(.noneOfKind(.plan, in: forbund.root))
    }
    let chosen = year.map { Year(id: $0) } ?? plan
    guard let chosen,
      let report = ASFReport(
        office.asf, year: chosen, forbund: office.forbund, on: day,
        threshold: office.forbund.partialThreshold)
    else {
      throw CommandFailure.wrongUse(.noneOfYear(.plan, year ?? plan.text, among: years))
    }
    return report
  }

  private func styrkort(in forbund: OpenForbund) throws -> Styrkort {
    let years = forbund.office.styrkort.map(\.id)
    guard let latest = forbund.office.latestStyrkort else {
      try forbund.requireRead(.styrkort)
      throw CommandFailure.wrongUse(.noneOfKind(.styrkort, in: forbund.root))
    }
    guard let year else { return latest }
    guard let styrkort = forbund.office.styrkort.first(where: { $0.id == year }) else {
      try forbund.requireRead(.styrkort)
      throw CommandFailure.wrongUse(.noneOfYear(.styrkort, year, among: years))
    }
    return styrkort
  }
}

/// The reports, by their words on the command line.
enum ReportName: String, CaseIterable {
  case styrkort, asf, resultat, andringar, kaa

  /// `styrkort, asf, resultat och kaa`
  static func words(_ last: String) -> String {
    let words = allCases.map(\.rawValue)
    return words.dropLast().joined(separator: ", ") + " \(last) " + words[words.count - 1]
  }
}

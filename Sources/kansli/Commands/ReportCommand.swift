import ArgumentParser
import Finsam

/// Writes a report.
struct ReportCommand: DataCommand {
  static let configuration = CommandConfiguration(
    commandName: "report", abstract: "Skriver en rapport, till exempel för styrelsen.",
    usage: "kansli report styrkort|asf [MAPP] [--year ÅR] [--format md] [--output FIL] [--ersatt]",
    discussion: "Rapporterna är styrkort och asf, handlingsplanens uppföljning, som Markdown (md).")

  @Argument(help: ArgumentHelp("Rapportens namn: styrkort eller asf.", valueName: "rapport"))
  var name: String

  @OptionGroup var place: FolderArgument

  @Option(help: ArgumentHelp("Styrkortets eller planens år; annars det senaste.", valueName: "år"))
  var year: String?

  @Option(help: ArgumentHelp("Rapportens form.", valueName: "form"))
  var format = "md"

  @Option(help: ArgumentHelp("Skriver till en fil i stället.", valueName: "fil"))
  var output: String?

  @Flag(help: "Skriver över filen om den finns.")
  var ersatt = false

  @OptionGroup var common: CommonOptions

  func answer(for target: OutputTarget) throws -> CommandAnswer {
    guard let kind = Kind(rawValue: name.lowercased()) else {
      throw CommandFailure.wrongUse(
        "Rapporten ”\(name)” finns inte.", advice: "Rapporterna som finns är styrkort och asf.")
    }
    guard format == "md" else {
      throw CommandFailure.wrongUse(
        "Formen ”\(format)” finns inte än.", advice: "Skriv --format md.")
    }
    let forbund = try OpenForbund.one(in: place.folder, common)
    let text =
      switch kind {
      case .styrkort:
        StyrkortReport(
          try styrkort(in: forbund), office: forbund.office, today: try common.day
        ).markdown
      case .asf: try asfReport(of: forbund).markdown
      }
    var answer = CommandAnswer()
    if let output {
      try OutputFile(path: output).write(text, replacing: ersatt)
      answer.talk = ["Rapporten ligger i \(output)."]
    } else {
      answer.data = text
    }
    answer.warn(of: [forbund])
    return answer
  }

  private enum Kind: String {
    case styrkort, asf
  }

  private func asfReport(of forbund: OpenForbund) throws -> ASFReport {
    let office = forbund.office
    let day = office.day(try common.day)
    let years = office.asf.plans.map(\.id)
    guard let plan = office.asf.plan(on: day)?.year else {
      throw CommandFailure.wrongUse(
        "Det finns ingen handlingsplan för ASF i \(forbund.root).",
        advice: "Lägg till asf/handlingsplan-ÅR.yaml.")
    }
    let chosen = year.map { Year(id: $0) } ?? plan
    guard let chosen,
      let report = ASFReport(
        office.asf, year: chosen, forbund: office.forbund.name, on: day,
        threshold: office.forbund.threshold)
    else {
      throw CommandFailure.wrongUse(
        "Det finns ingen handlingsplan för ”\(year ?? plan.text)”.",
        advice: "Välj ett av: \(years.joined(separator: ", ")).")
    }
    return report
  }

  private func styrkort(in forbund: OpenForbund) throws -> Styrkort {
    let years = forbund.office.styrkort.map(\.id)
    guard let latest = forbund.office.latestStyrkort else {
      throw CommandFailure.wrongUse(
        "Det finns inget styrkort i \(forbund.root).",
        advice: "Lägg till styrkort/ÅR.yaml.")
    }
    guard let year else { return latest }
    guard let styrkort = forbund.office.styrkort.first(where: { $0.id == year }) else {
      throw CommandFailure.wrongUse(
        "Det finns inget styrkort för ”\(year)”.",
        advice: "Välj ett av: \(years.joined(separator: ", ")).")
    }
    return styrkort
  }
}
